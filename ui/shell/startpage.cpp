// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/startpage.h>

#include <ui/delegates/workspacedelegate.h>
#include <ui/dialogs/workspacedialog.h>
#include <ui/widgets/icons.h>

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int ColumnWidth = 560;

} // namespace

StartPage::StartPage(ProfileStore &profiles, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
{
    setObjectName(u"startPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *box = new QWidget(this);
    box->setFixedWidth(ColumnWidth);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(16);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    auto *picture = new QLabel(box);
    picture->setPixmap(icon("steward"_L1).pixmap(48, 48));
    auto *title = new QLabel(tr("Steward"), box);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    title->setFont(large);
    head->addWidget(picture);
    head->addWidget(title, 1);
    column->addLayout(head);
    column->addWidget(buildList());
    column->addWidget(buildWays());
    outer->addWidget(box, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    reload();
}

QWidget *StartPage::buildList()
{
    m_listBox = new QWidget(this);
    auto *column = new QVBoxLayout(m_listBox);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget(m_listBox);
    m_list->setObjectName(u"workspaceList"_s);
    m_list->setAccessibleName(tr("Workspaces"));
    m_list->setItemDelegate(new WorkspaceDelegate(m_list));
    m_list->setMinimumHeight(180);
    column->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    auto *openButton = new QPushButton(tr("Open"), m_listBox);
    auto *editButton = new QPushButton(tr("Edit…"), m_listBox);
    auto *removeButton = new QPushButton(tr("Remove"), m_listBox);
    openButton->setObjectName(u"openButton"_s);
    editButton->setObjectName(u"editButton"_s);
    removeButton->setObjectName(u"removeButton"_s);
    buttons->addWidget(removeButton);
    buttons->addStretch(1);
    buttons->addWidget(editButton);
    buttons->addWidget(openButton);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::itemActivated, this, &StartPage::openCurrent);
    connect(openButton, &QPushButton::clicked, this, &StartPage::openCurrent);
    connect(editButton, &QPushButton::clicked, this, &StartPage::editCurrent);
    connect(removeButton, &QPushButton::clicked, this, &StartPage::removeCurrent);
    return m_listBox;
}

QPushButton *StartPage::addWay(QWidget *parent, const QString &name, QLatin1StringView iconName,
                               const QString &title, const QString &hint)
{
    auto *button = new QPushButton(icon(iconName), title, parent);
    button->setObjectName(name);
    button->setIconSize({20, 20});
    button->setMinimumHeight(38);
    button->setMinimumWidth(230);
    auto *label = new QLabel(hint, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(button);
    row->addWidget(label, 1);
    static_cast<QVBoxLayout *>(parent->layout())->addLayout(row);
    return button;
}

QWidget *StartPage::buildWays()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    connect(addWay(box, u"serverButton"_s, "server"_L1, tr("Connect to a Site…"),
                   tr("Work on the PostgreSQL database of a running PhoenixKit site.")),
            &QPushButton::clicked, this, &StartPage::addServer);
    connect(addWay(box, u"newFileButton"_s, "add"_L1, tr("New Workspace File…"),
                   tr("Keep people in a file on this computer, without a server.")),
            &QPushButton::clicked, this, &StartPage::newFile);
    connect(addWay(box, u"openFileButton"_s, "file"_L1, tr("Open Workspace File…"),
                   tr("Open a file that Steward has made before.")),
            &QPushButton::clicked, this, &StartPage::openFile);
    connect(addWay(box, u"demoButton"_s, "demo"_L1, tr("Explore the Demo"),
                   tr("Look around among 5,000 invented people; nothing can go wrong.")),
            &QPushButton::clicked, this, &StartPage::demoChosen);
    return box;
}

void StartPage::reload()
{
    m_list->clear();
    for (const ConnectionProfile &profile : m_profiles.all()) {
        auto *item = new QListWidgetItem(profile.name, m_list);
        WorkspaceDelegate::fill(item, profile, m_profiles.lastUsed(profile.name));
    }
    m_listBox->setVisible(m_list->count() > 0);
    m_list->setCurrentRow(0);
}

std::optional<ConnectionProfile> StartPage::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_profiles.find(item->text()) : std::nullopt;
}

void StartPage::openCurrent()
{
    if (const auto profile = current()) {
        m_profiles.markUsed(profile->name, QDateTime::currentDateTimeUtc());
        Q_EMIT workspaceChosen(*profile, {});
    }
}

void StartPage::editCurrent()
{
    if (const auto profile = current())
        openDialog(*profile, profile->name);
}

void StartPage::addServer()
{
    ConnectionProfile profile;
    profile.server = ConnectionProfile::Server::Postgres;
    openDialog(profile, {});
}

void StartPage::openDialog(const ConnectionProfile &profile, const QString &formerName)
{
    auto *dialog = new WorkspaceDialog(m_profiles, profile, formerName, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WorkspaceDialog::saved, this, [this, formerName](const ConnectionProfile &saved, const Secret &password) {
        reload();
        if (formerName.isEmpty())
            Q_EMIT workspaceChosen(saved, password);
    });
    dialog->open();
}

void StartPage::removeCurrent()
{
    const auto profile = current();
    if (!profile)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove workspace"),
                                     tr("Remove “%1” from this list? The database itself stays as it is.")
                                         .arg(profile->name),
                                     QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton *removeButton = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    connect(question, &QMessageBox::buttonClicked, this,
            [this, removeButton, name = profile->name](const QAbstractButton *clicked) {
                if (clicked != removeButton)
                    return;
                m_profiles.remove(name);
                reload();
            });
    question->open();
}

void StartPage::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open Workspace File"), {}, tr("Workspaces (*.sqlite *.db);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { chooseFile(path, false); });
    dialog->open();
}

void StartPage::newFile()
{
    auto *dialog = new QFileDialog(this, tr("New Workspace File"), {}, tr("Workspaces (*.sqlite)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"sqlite"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { chooseFile(path, true); });
    dialog->open();
}

void StartPage::chooseFile(const QString &path, bool isNew)
{
    ConnectionProfile profile;
    profile.path = path;
    profile.name = QFileInfo(path).completeBaseName();
    if (m_profiles.save(profile)) // a name that is taken already needs no second entry
        reload();
    if (isNew && !QFileInfo::exists(path))
        Q_EMIT fileWanted(profile);
    else
        Q_EMIT workspaceChosen(profile, {});
}

} // namespace steward::ui
