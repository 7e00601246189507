// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/transferactions.h>

#include <core/base/async.h>
#include <ui/dialogs/pastedialog.h>
#include <ui/text/transfertext.h>

#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

const QString folderKey = u"transfer/folder"_s;

// The one file that is dragged, if there is one.
QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

TransferActions::TransferActions(std::shared_ptr<Workspace> workspace, Preferences &preferences,
                                 std::function<ShownPeople()> shown, QWidget *window)
    : QObject(window)
    , m_workspace(std::move(workspace))
    , m_preferences(preferences)
    , m_shown(std::move(shown))
    , m_window(window)
{
    m_actions << new QAction(this);
    m_actions.last()->setSeparator(true);
    add(u"importPeople"_s, tr("&Import…"), &TransferActions::importPeople)->setEnabled(!m_workspace->profile().readOnly);
    QAction *paste = add(u"pastePeople"_s, tr("&Paste Changes…"), &TransferActions::pastePeople);
    paste->setShortcut(tr("Ctrl+Shift+V"));
    paste->setEnabled(!m_workspace->profile().readOnly);
    add(u"exportPeople"_s, tr("E&xport…"), &TransferActions::exportPeople);
    m_window->setAcceptDrops(!m_workspace->profile().readOnly);
    m_window->installEventFilter(this);
}

QAction *TransferActions::add(const QString &name, const QString &text, void (TransferActions::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    m_actions << action;
    return action;
}

ImportDialog *TransferActions::openImport()
{
    auto *dialog = new ImportDialog(m_workspace, m_preferences, m_definitions, folder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const ImportReport &report) {
        Q_EMIT imported(tr("Imported: %1").arg(importCounts(report)),
                         report.added + report.changed > 0 ? report.changes.id : QUuid());
    });
    dialog->open();
    return dialog;
}

void TransferActions::importPeople()
{
    openImport();
}

void TransferActions::pastePeople()
{
    const auto read = [text = QGuiApplication::clipboard()->text(), columns = m_shown().columns,
                       definitions = m_definitions] { return readBlock(text, columns, definitions); };
    onFinished(QtConcurrent::run(read), this, [this](const Result<CsvPreview> &block) { openPaste(block); });
}

void TransferActions::openPaste(const Result<CsvPreview> &block)
{
    if (!block || block->records.isEmpty()) {
        Q_EMIT failed(block ? Error::notFound(u"nothing_to_paste"_s) : block.error());
        return;
    }
    auto *dialog = new PasteDialog(m_workspace, *block, m_definitions, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::changesReady, this, &TransferActions::pasted);
    dialog->open();
}

void TransferActions::importFile(const QString &path)
{
    rememberFolder(path);
    openImport()->openFile(path);
}

bool TransferActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!droppedFile(drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (const QString file = droppedFile(drop->mimeData()); !file.isEmpty()) {
            drop->acceptProposedAction();
            importFile(file);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void TransferActions::exportPeople()
{
    auto *dialog = new ExportDialog(m_workspace, m_shown(), m_definitions, folder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, [this](qint64 people, const QString &path) {
        rememberFolder(path);
        Q_EMIT exported(tr("%n people are in %1", nullptr, static_cast<int>(people)).arg(QFileInfo(path).fileName()),
                        path);
    });
    dialog->open();
}

QString TransferActions::folder() const
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_preferences.value(m_workspace->profile(), folderKey, home).toString();
}

void TransferActions::rememberFolder(const QString &path)
{
    m_preferences.setValue(m_workspace->profile(), folderKey, QFileInfo(path).absolutePath());
}

void showInFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace steward::ui
