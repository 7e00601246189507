// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/filestab.h>

#include <core/base/async.h>
#include <core/files/uploadqueue.h>
#include <core/files/useravatar.h>
#include <ui/pictures/avatargallery.h>
#include <ui/text/errortext.h>
#include <ui/text/filetext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/icons.h>

#include <QtConcurrent/QtConcurrentRun>

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int ThumbnailSize = 48;

Result<QString> saveForOpening(const QByteArray &content, const StoredFile &file, const QTemporaryDir &folder)
{
    QSaveFile copy(folder.filePath(file.id.text() + u'.' + file.extension));
    if (!copy.open(QIODevice::WriteOnly) || copy.write(content) != content.size() || !copy.commit())
        return failure(Error::of(Error::Kind::ReadOnly, copy.errorString()));
    return copy.fileName();
}

} // namespace

FilesTab::FilesTab(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : UserTab(parent)
    , m_workspace(std::move(workspace))
    , m_opened(std::make_shared<QTemporaryDir>())
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(m_stack))
    , m_empty(new EmptyState(m_stack))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner->hide();
    column->addWidget(m_banner);
    m_list->setObjectName(u"fileList"_s);
    m_list->setAccessibleName(tr("Files"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({ThumbnailSize, ThumbnailSize});
    m_list->setSpacing(4);
    m_list->setWordWrap(true);
    m_empty->setContent("file"_L1, tr("No files"), tr("Nothing on the site belongs to this person. Drop a picture here."), {});
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    column->addWidget(buildButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, &FilesTab::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, &FilesTab::openFile);
    if (AvatarSource *source = AvatarSource::current())
        connect(source, &AvatarSource::arrived, this, &FilesTab::showThumbnails);
    updateButtons();
}

QWidget *FilesTab::buildButtons()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 8, 18, 12);
    const auto add = [this, foot, row](const QString &text, const QString &name, void (FilesTab::*run)()) {
        auto *button = new QPushButton(text, foot);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    m_openButton = add(tr("Open"), u"openFileButton"_s, &FilesTab::openFile);
    m_avatarButton = add(tr("Use as Picture"), u"useAsPictureButton"_s, &FilesTab::makeAvatar);
    row->addStretch(1);
    m_deleteButton = add(tr("Delete…"), u"deleteFileButton"_s, &FilesTab::askToDelete);
    return foot;
}

void FilesTab::showUser(const ListedUser &listed)
{
    const bool isSame = m_user == listed.user;
    if (m_user.id != listed.user.id) {
        m_files.clear();
        m_list->clear();
        m_banner->hide();
    }
    m_user = listed.user;
    if (!isSame || m_files.isEmpty())
        reload();
}

void FilesTab::reload()
{
    const auto lookUp = [id = m_user.id](const ServiceContext &context) { return UserFiles(context).list(id); };
    onFinished(m_workspace->read(lookUp), this, [this, id = m_user.id](const Result<QList<OwnedFile>> &files) {
        if (id != m_user.id)
            return;
        if (files)
            receive(*files);
        else
            fail(files.error());
    });
}

void FilesTab::receive(const QList<OwnedFile> &files)
{
    const int row = m_list->currentRow();
    m_files = files;
    m_list->clear();
    for (const OwnedFile &file : files) {
        auto *item = new QListWidgetItem(icon("file"_L1), describe(file), m_list);
        item->setSizeHint({0, ThumbnailSize + 16});
    }
    m_list->setCurrentRow(qBound(-1, row, m_list->count() - 1));
    m_stack->setCurrentWidget(files.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    showThumbnails();
    updateButtons();
}

QString FilesTab::describe(const OwnedFile &file)
{
    return file.file.originalName + u'\n' + fileFacts(file);
}

void FilesTab::showThumbnails()
{
    auto *gallery = qobject_cast<AvatarGallery *>(AvatarSource::current());
    for (qsizetype row = 0; gallery && isVisible() && row < m_files.size(); ++row) {
        if (!m_files.at(row).file.mimeType.startsWith("image/"_L1))
            continue;
        const QPixmap thumbnail = gallery->thumbnail(m_files.at(row).file.id, ThumbnailSize);
        if (!thumbnail.isNull())
            m_list->item(static_cast<int>(row))->setIcon(QIcon(thumbnail));
    }
}

const OwnedFile *FilesTab::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_files.size() ? &m_files.at(row) : nullptr;
}

void FilesTab::updateButtons()
{
    const OwnedFile *file = current();
    const bool canWrite = file && !m_workspace->profile().readOnly;
    m_openButton->setEnabled(file);
    m_avatarButton->setEnabled(canWrite && !file->isAvatar && file->file.mimeType.startsWith("image/"_L1));
    m_deleteButton->setEnabled(canWrite);
}

void FilesTab::fail(const Error &error)
{
    m_banner->showError(sentence(error));
    m_banner->show();
}

void FilesTab::openFile()
{
    const OwnedFile *file = current();
    if (!file)
        return;
    const auto lookUp = [id = file->file.id](const ServiceContext &context) {
        return UserFiles(context).source(id, u"original"_s);
    };
    onFinished(m_workspace->read(lookUp), this, [this, stored = file->file](const Result<PictureSource> &source) {
        if (!source) {
            fail(source.error());
            return;
        }
        const auto fetch = [source = *source, stored, folder = m_workspace->bucketFolder(),
                            network = m_workspace->network(), opened = m_opened]() -> Result<QString> {
            return saveForOpening(TRY(UserFiles::contentOf(source, {folder, network.get()})), stored,
                                  *opened);
        };
        onFinished(QtConcurrent::run(fetch), this, [this](const Result<QString> &path) {
            if (path)
                QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
            else
                fail(path.error());
        });
    });
}

void FilesTab::makeAvatar()
{
    if (const OwnedFile *file = current())
        Q_EMIT pictureChosen(m_user, file->file.id);
}

void FilesTab::askToDelete()
{
    const OwnedFile *file = current();
    if (!file)
        return;
    const auto lookUp = [id = file->file.id](const ServiceContext &context) { return UserFiles(context).references(id); };
    onFinished(m_workspace->read(lookUp), this, [this, file = *file](const Result<FileReferences> &references) {
        if (!references) {
            fail(references.error());
            return;
        }
        auto *question = new QMessageBox(QMessageBox::Question, tr("Delete File"),
                                         tr("Delete the file %1?").arg(file.file.originalName), QMessageBox::Cancel, this);
        question->setAttribute(Qt::WA_DeleteOnClose);
        question->setObjectName(u"deleteFileQuestion"_s);
        question->setTextFormat(Qt::PlainText);
        question->setInformativeText(deletionText(*references));
        QPushButton *button = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
        button->setEnabled(references->elsewhere.isEmpty());
        connect(button, &QPushButton::clicked, this,
                [this, file, references = *references] { remove(file, references); });
        question->open();
    });
}

void FilesTab::remove(const OwnedFile &file, const FileReferences &references)
{
    const auto receive = [this, references](const Result<QList<ObjectPlace>> &left) {
        if (!left) {
            fail(left.error());
            return;
        }
        for (const User &holder : references.avatarOf)
            Q_EMIT changed(holder.id);
        if (!left->isEmpty()) {
            m_banner->showError(leftObjectsText());
            m_banner->show();
        }
        reload();
    };
    m_workspace->uploads().removeFile(file.file.id, WhenUsed::Remove, this, receive);
}

} // namespace steward::ui
