// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/sessions/personlinks.h>
#include <core/sessions/sessionlist.h>
#include <core/workspace/workspace.h>
#include <ui/pages/usertabs.h>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace steward::ui {

class Banner;
class Toast;
class TokenRow;

/// Where a person is signed in, and the links that the person has got by mail and not used; each can
/// be ended, and all together.
class SessionsTab : public UserTab
{
    Q_OBJECT

public:
    explicit SessionsTab(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

    void showUser(const ListedUser &listed) override;

private:
    struct Tokens
    {
        QList<ListedSession> sessions; ///< the newest ones
        qint64 sessionCount = 0;       ///< all of them
        QList<PersonLink> links;
    };
    struct Group
    {
        QLabel *title = nullptr;
        QPushButton *endAll = nullptr;
        QVBoxLayout *rows = nullptr;
        QLabel *hint = nullptr;
    };
    using Act = std::function<Result<qint64>(const ServiceContext &)>;

    static Result<Tokens> read(const ServiceContext &context, const UserId &user);
    Group buildGroup(QVBoxLayout *column, const QString &buttonName, const QString &buttonText);
    void fetch();
    void showTokens(const Tokens &tokens);
    void showSessions(const Tokens &tokens);
    void showLinks(const QList<PersonLink> &links);
    void clear(Group &group);
    void perform(const Act &act, const QString &message);

    std::shared_ptr<Workspace> m_workspace;
    UserId m_user;
    Banner *m_banner;
    Group m_sessions;
    Group m_links;
    Toast *m_toast = nullptr;
};

} // namespace steward::ui
