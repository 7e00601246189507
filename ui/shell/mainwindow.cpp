// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/mainwindow.h>

#include <core/base/async.h>
#include <core/users/userdirectory.h>
#include <core/workspace/demodata.h>
#include <ui/commands/transferactions.h>
#include <ui/commands/useractions.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/userspage.h>
#include <ui/shell/commandpalette.h>
#include <ui/shell/connectingpage.h>
#include <ui/shell/console.h>
#include <ui/shell/firstownerpage.h>
#include <ui/shell/pagelist.h>
#include <ui/shell/signinpage.h>
#include <ui/shell/startpage.h>
#include <ui/widgets/icons.h>

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int LockAfterMinutes = 15;

} // namespace

MainWindow::MainWindow(ProfileStore &profiles, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent)
    , m_profiles(profiles)
    , m_preferences(preferences)
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage(profiles, m_pages))
    , m_connecting(new ConnectingPage(m_pages))
    , m_palette(new CommandPalette(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Steward"));
    setWindowIcon(icon("steward"_L1));
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_connecting);
    setCentralWidget(m_pages);
    buildMenus();
    resize(1360, 820);
    restoreGeometry(m_preferences.value(u"window/geometry"_s).toByteArray());
    connect(m_start, &StartPage::workspaceChosen, this, &MainWindow::openWorkspace);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::createWorkspace);
    connect(m_start, &StartPage::demoChosen, this, &MainWindow::openDemo);
    connect(m_connecting, &ConnectingPage::opened, this, &MainWindow::greet);
    connect(m_connecting, &ConnectingPage::cancelled, this, &MainWindow::showStart);
    m_idleTimer.setSingleShot(true);
    m_idleTimer.setInterval(LockAfterMinutes * 60'000);
    connect(&m_idleTimer, &QTimer::timeout, this, &MainWindow::lock);
    qApp->installEventFilter(this);
    showStart();
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::addCommand(QMenu *menu, const QString &text, const QKeySequence &shortcut,
                                void (MainWindow::*run)())
{
    QAction *action = menu->addAction(text);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addCommand(file, tr("Open &Workspace…"), QKeySequence::Open, &MainWindow::leaveConsole);
    m_consoleActions << addCommand(file, tr("Workspace &Settings…"), tr("Ctrl+,"), &MainWindow::showSettings)
                     << addCommand(file, tr("&Lock"), tr("Ctrl+L"), &MainWindow::lock);
    file->addSeparator();
    QAction *quitAction = file->addAction(tr("&Quit"), this, &QWidget::close);
    quitAction->setShortcut(QKeySequence::Quit);

    m_people = menuBar()->addMenu(tr("&People"));
    m_people->setObjectName(u"peopleMenu"_s);
    m_consoleActions << addCommand(m_people, tr("&New Person…"), QKeySequence::New, &MainWindow::createUser)
                     << addCommand(m_people, tr("&Edit Person"), tr("F2"), &MainWindow::editUser)
                     << addCommand(m_people, tr("&Save Person"), {}, &MainWindow::saveUser);
    m_consoleActions << addCommand(m_people, tr("&Find…"), QKeySequence::Find, &MainWindow::focusSearch);
    m_people->addSeparator();

    buildViewMenu();
}

void MainWindow::buildViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    const auto addPage = [this, view](const QString &name, const QString &title) {
        QAction *action = view->addAction(title, this, [this, name] { m_console->showPage(name); });
        const int number = static_cast<int>(view->actions().size());
        if (number <= 9)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
        m_consoleActions << action;
    };
    addPage(UsersPageName, tr("People"));
    for (const PageEntry &entry : pageList())
        addPage(entry.name, entry.title);
    view->addSeparator();
    m_consoleActions << addCommand(view, tr("&Refresh"), QKeySequence::Refresh, &MainWindow::refresh)
                     << addCommand(view, tr("&Columns…"), {}, &MainWindow::chooseColumns);
    view->addSeparator();
    m_consoleActions << addCommand(view, tr("Command &Palette…"), tr("Ctrl+K"), &MainWindow::openPalette);
}

void MainWindow::showPage(QWidget *page)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    for (QAction *action : std::as_const(m_consoleActions))
        action->setEnabled(page == m_console);
    // Pages of an earlier workspace are done with.
    for (int i = m_pages->count() - 1; i >= 0; --i) {
        QWidget *other = m_pages->widget(i);
        if (other != page && other != m_start && other != m_connecting && other != m_console)
            other->deleteLater();
    }
}

void MainWindow::showStart()
{
    m_start->reload();
    showPage(m_start);
    setWindowTitle(tr("Steward"));
}

void MainWindow::showConsole()
{
    if (m_console)
        showPage(m_console);
}

void MainWindow::openWorkspace(const ConnectionProfile &profile, const Secret &password)
{
    showPage(m_connecting);
    m_connecting->open(profile, password);
}

void MainWindow::createWorkspace(const ConnectionProfile &profile)
{
    showPage(m_connecting);
    m_connecting->create(profile);
}

void MainWindow::openDemo()
{
    showPage(m_connecting);
    m_connecting->openDemo();
}

void MainWindow::greet(const std::shared_ptr<Workspace> &workspace)
{
    setWindowTitle(tr("%1 — Steward").arg(workspace->profile().title()));
    if (m_isUnattended || workspace->isDemo()) {
        signInUnasked(workspace);
        return;
    }
    if (workspace->hasPeople()) {
        askToSignIn(workspace);
        return;
    }
    auto *page = new FirstOwnerPage(workspace, m_pages);
    connect(page, &FirstOwnerPage::signedIn, this,
            [this, workspace](const User &person) { openConsole(workspace, person); });
    connect(page, &FirstOwnerPage::cancelled, this, &MainWindow::showStart);
    showPage(page);
}

void MainWindow::signInUnasked(const std::shared_ptr<Workspace> &workspace)
{
    const QString wanted = m_identifier.isEmpty() && workspace->isDemo() ? QString(DemoOwner) : m_identifier;
    const auto lookUp = [wanted](const ServiceContext &context) {
        UserDirectory directory(context);
        return wanted.isEmpty() ? directory.firstAdmin() : directory.userByEmailOrUsername(wanted);
    };
    onFinished(workspace->read(lookUp), this, [this, workspace](const Result<std::optional<User>> &person) {
        if (person && *person)
            openConsole(workspace, **person);
        else
            askToSignIn(workspace);
    });
}

void MainWindow::askToSignIn(const std::shared_ptr<Workspace> &workspace)
{
    auto *page = new SignInPage(workspace, m_pages);
    page->setIdentifier(m_identifier);
    connect(page, &SignInPage::signedIn, this,
            [this, workspace](const User &person) { openConsole(workspace, person); });
    connect(page, &SignInPage::cancelled, this, &MainWindow::showStart);
    showPage(page);
}

void MainWindow::openConsole(const std::shared_ptr<Workspace> &workspace, const User &person)
{
    workspace->signIn(person);
    workspace->setPictureMaker(m_pictures);
    const bool isReturning = m_console && m_console->workspace() == workspace && m_console->personId() == person.id;
    if (!isReturning) {
        m_personActions.clear();
        delete std::exchange(m_console, nullptr);
        m_console = new Console(workspace, person, m_preferences, m_pages);
        connect(m_console, &Console::pageShown, this, &MainWindow::showPersonActions);
        connect(m_console, &Console::lockRequested, this, &MainWindow::lock);
        connect(m_console, &Console::workspacesRequested, this, &MainWindow::leaveConsole);
        if (!m_firstPage.isEmpty())
            m_console->showPage(m_firstPage);
    }
    showPersonActions();
    showPage(m_console);
    m_console->showDialogs();
    m_idleTimer.start();
    if (!isReturning)
        Q_EMIT consoleOpened();
}

// What stands in the menu concerns whoever is seen.
void MainWindow::showPersonActions()
{
    for (QAction *action : std::as_const(m_personActions))
        m_people->removeAction(action);
    m_personActions = m_console->people()->personActions() + m_console->people()->transfer()->actions();
    m_people->addActions(m_personActions);
}

// The console stays as it is behind the sign-in page: what was typed is there when its person returns.
void MainWindow::lock()
{
    if (!m_console || m_pages->currentWidget() != m_console)
        return;
    m_console->workspace()->signOut();
    m_idleTimer.stop();
    m_console->hideDialogs();
    askToSignIn(m_console->workspace());
}

PeopleView *MainWindow::showPeople()
{
    if (!m_console->people()->isVisible())
        m_console->showUsers();
    return m_console->people();
}

void MainWindow::focusSearch()
{
    showPeople()->focusSearch();
}

void MainWindow::showSettings()
{
    m_console->showSettings();
}

void MainWindow::refresh()
{
    m_console->refresh();
}

void MainWindow::createUser()
{
    m_console->showUsers();
    m_console->usersPage()->createUser();
}

void MainWindow::chooseColumns()
{
    showPeople()->chooseColumns();
}

void MainWindow::editUser()
{
    showPeople()->editCurrent();
}

void MainWindow::saveUser()
{
    m_console->people()->detail()->save();
}

void MainWindow::openPalette()
{
    QList<QAction *> actions;
    const auto menus = menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu())
                actions << action;
        }
    }
    m_palette->open(actions);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isActivity = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress
                            || event->type() == QEvent::Wheel;
    if (isActivity && m_console)
        m_idleTimer.start();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setValue(u"window/geometry"_s, saveGeometry());
    if (!hasDrafts() || m_isClosing) {
        event->accept();
        return;
    }
    event->ignore();
    askToDiscard(tr("There are changes that are not saved. Close and lose them?"), [this] {
        m_isClosing = true;
        close();
    });
}

bool MainWindow::hasDrafts() const
{
    return m_console && m_console->hasDrafts();
}

void MainWindow::askToDiscard(const QString &text, const std::function<void()> &discard)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"), text,
                                     QMessageBox::Cancel | QMessageBox::Discard, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::finished, this, [discard](int answer) {
        if (answer == QMessageBox::Discard)
            discard();
    });
    question->open();
}

void MainWindow::leaveConsole()
{
    if (hasDrafts())
        askToDiscard(tr("There are changes that are not saved. Another workspace would lose them. Go on?"),
                     [this] { showStart(); });
    else
        showStart();
}

} // namespace steward::ui
