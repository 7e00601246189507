// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/secret.h>
#include <core/settings/profilestore.h>

#include <QWidget>

class QListWidget;
class QPushButton;

namespace steward::ui {

/// The first page: the workspaces that have a name, and the ways to another one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(ProfileStore &profiles, QWidget *parent = nullptr);

    /// Shows the list anew.
    void reload();
    void editCurrent();
    void addServer();

Q_SIGNALS:
    /// The password is empty unless it has just been typed.
    void workspaceChosen(const steward::ConnectionProfile &profile, const steward::Secret &password);
    void fileWanted(const steward::ConnectionProfile &profile);
    void demoChosen();

private:
    QWidget *buildWays();
    QWidget *buildList();
    QPushButton *addWay(QWidget *parent, const QString &name, QLatin1StringView iconName, const QString &title,
                        const QString &hint);
    void openFile();
    void newFile();
    void chooseFile(const QString &path, bool isNew);
    void openCurrent();
    void removeCurrent();
    void openDialog(const ConnectionProfile &profile, const QString &formerName);
    [[nodiscard]] std::optional<ConnectionProfile> current() const;

    ProfileStore &m_profiles;
    QListWidget *m_list = nullptr;
    QWidget *m_listBox = nullptr;
};

} // namespace steward::ui
