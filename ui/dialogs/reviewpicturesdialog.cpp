// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/reviewpicturesdialog.h>

#include <core/base/async.h>
#include <core/files/uploadqueue.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/labels.h>

#include <QtConcurrent/QtConcurrentRun>

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

enum Column { File, Person, Remark };

constexpr int RowHeight = 28;

// A folder stands for what is in it.
QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            files += picturesIn(path).value_or(QStringList());
        else
            files.append(path);
    }
    return files;
}

} // namespace

ReviewPicturesDialog::ReviewPicturesDialog(std::shared_ptr<Workspace> workspace, const QStringList &paths,
                                           QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_banner(new Banner(this))
    , m_list(new QTreeWidget(this))
    , m_count(quietLabel(tr("Looking for the people …"), this))
{
    setObjectName(u"reviewPicturesDialog"_s);
    setWindowTitle(tr("Pictures of Many People"));
    resize(640, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("A file belongs to whom its name says: e-mail address, username or UUID."), this));
    m_banner->hide();
    layout->addWidget(m_banner);
    m_list->setObjectName(u"pictureMatches"_s);
    m_list->setAccessibleName(tr("Files and people"));
    m_list->setHeaderLabels({tr("File"), tr("Person"), tr("Remark")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(File, 200);
    m_list->setColumnWidth(Person, 190);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_storeButton = buttons->addButton(tr("Set Pictures"), QDialogButtonBox::AcceptRole);
    m_storeButton->setObjectName(u"storePicturesButton"_s);
    m_storeButton->setDefault(true);
    m_storeButton->setEnabled(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReviewPicturesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemChanged, this, &ReviewPicturesDialog::showCount);
    onFinished(QtConcurrent::run([paths] { return filesOf(paths); }), this,
               [this](const QStringList &files) { match(files); });
}

void ReviewPicturesDialog::match(const QStringList &paths)
{
    const auto lookUp = [paths](const ServiceContext &context) { return matchPictures(context, paths); };
    onFinished(m_workspace->read(lookUp), this, [this](const Result<QList<PictureMatch>> &matches) {
        if (matches)
            receive(*matches);
        else
            m_banner->showError(sentence(matches.error()));
    });
}

void ReviewPicturesDialog::receive(const QList<PictureMatch> &matches)
{
    m_matches = matches;
    const QSignalBlocker quiet(m_list);
    QSet<UserId> seen;
    for (const PictureMatch &match : matches) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(File, QFileInfo(match.path).fileName());
        item->setSizeHint(File, {0, RowHeight});
        if (!match.user) {
            item->setText(Remark, tr("Nobody is called so"));
            item->setCheckState(File, Qt::Unchecked);
            item->setDisabled(true);
            continue;
        }
        item->setText(Person, match.user->displayName());
        const bool isSecond = seen.contains(match.user->id);
        if (isSecond)
            item->setText(Remark, tr("Another file is for this person"));
        else if (match.user->customFields.contains("avatar_file_uuid"_L1))
            item->setText(Remark, tr("Takes the place of the present picture"));
        item->setCheckState(File, isSecond ? Qt::Unchecked : Qt::Checked);
        seen.insert(match.user->id);
    }
    showCount();
}

QList<qsizetype> ReviewPicturesDialog::chosen() const
{
    QList<qsizetype> rows;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (!item->isDisabled() && item->checkState(File) == Qt::Checked)
            rows.append(row);
    }
    return rows;
}

void ReviewPicturesDialog::showCount()
{
    const auto count = static_cast<int>(chosen().size());
    m_count->setText(tr("%1 of %2 files will be stored.").arg(count).arg(m_matches.size()));
    m_storeButton->setEnabled(count > 0);
}

void ReviewPicturesDialog::accept()
{
    const QList<qsizetype> rows = chosen();
    for (const qsizetype row : rows) {
        const PictureMatch &match = m_matches.at(row);
        m_workspace->uploads().add(*match.user, {QFileInfo(match.path).fileName(), match.path});
    }
    Q_EMIT picturesAccepted(static_cast<int>(rows.size()));
    QDialog::accept();
}

} // namespace steward::ui
