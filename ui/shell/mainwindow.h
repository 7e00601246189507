// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/settings/preferences.h>
#include <core/settings/profilestore.h>
#include <core/workspace/workspace.h>

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>

class QMenu;
class QStackedWidget;

namespace steward {
class PictureMaker;
}

namespace steward::ui {

class CommandPalette;
class ConnectingPage;
class Console;
class PeopleView;
class StartPage;

/// The window: from the choice of a workspace through the sign-in to the console, and back.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(ProfileStore &profiles, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openWorkspace(const ConnectionProfile &profile, const Secret &password = {});
    void createWorkspace(const ConnectionProfile &profile);
    void openDemo();
    void showStart();
    void showConsole();

    /// Who is expected to sign in: an e-mail or username.
    void setIdentifier(const QString &identifier) { m_identifier = identifier; }
    /// Nobody sits before the window: the expected person, else the first administrator, is signed in
    /// without a password, as on the command line.
    void setUnattended(bool isUnattended) { m_isUnattended = isUnattended; }
    /// What reads the pictures of people; it outlives the window.
    void setPictureMaker(const PictureMaker *pictures) { m_pictures = pictures; }
    /// Which page a workspace opens with.
    void setFirstPage(const QString &name) { m_firstPage = name; }

    [[nodiscard]] Console *console() const { return m_console; }

Q_SIGNALS:
    void consoleOpened();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMenus();
    void buildViewMenu();
    QAction *addCommand(QMenu *menu, const QString &text, const QKeySequence &shortcut, void (MainWindow::*run)());
    void greet(const std::shared_ptr<Workspace> &workspace);
    void signInUnasked(const std::shared_ptr<Workspace> &workspace);
    void askToSignIn(const std::shared_ptr<Workspace> &workspace);
    void openConsole(const std::shared_ptr<Workspace> &workspace, const User &person);
    void lock();
    /// To the choice of workspaces, after asking when something is not saved.
    void leaveConsole();
    [[nodiscard]] bool hasDrafts() const;
    void askToDiscard(const QString &text, const std::function<void()> &discard);
    void showPage(QWidget *page);
    void showPersonActions();
    /// The people in front, or everybody, who are shown then.
    PeopleView *showPeople();
    void focusSearch();
    void showSettings();
    void refresh();
    void createUser();
    void chooseColumns();
    void editUser();
    void saveUser();
    void openPalette();

    ProfileStore &m_profiles;
    Preferences &m_preferences;
    QStackedWidget *m_pages;
    StartPage *m_start;
    ConnectingPage *m_connecting;
    Console *m_console = nullptr;
    CommandPalette *m_palette;
    QMenu *m_people = nullptr;
    QList<QAction *> m_consoleActions;
    QList<QAction *> m_personActions; ///< of the console's
    QTimer m_idleTimer;
    const PictureMaker *m_pictures = nullptr;
    QString m_identifier;
    QString m_firstPage;
    bool m_isUnattended = false;
    bool m_isClosing = false;
};

} // namespace steward::ui
