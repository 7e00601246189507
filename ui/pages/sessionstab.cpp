// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/sessionstab.h>

#include <core/base/async.h>
#include <core/sessions/sessiontokens.h>
#include <core/sessions/sitesessions.h>
#include <ui/pages/tokenrow.h>
#include <ui/text/errortext.h>
#include <ui/text/fieldtext.h>
#include <ui/text/linktext.h>
#include <ui/text/sessiontext.h>
#include <ui/text/timetext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/toast.h>

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int Margin = 18;
// Each is a widget; the page of sessions shows more.
constexpr qint64 MostSessions = 50;

QString placeOf(const ListedSession &session)
{
    const QString address = session.ipAddress.value_or(SessionsTab::tr("Unknown address"));
    return session.country ? address + u" · "_s + countryName(*session.country) : address;
}

QString storyOf(const ListedSession &session)
{
    QStringList parts{SessionsTab::tr("opened %1").arg(relativeTime(session.createdAt)),
                      session.isValid ? SessionsTab::tr("expires %1").arg(relativeTime(session.expiresAt))
                                      : SessionsTab::tr("expired %1").arg(relativeTime(session.expiresAt))};
    if (session.userAgentHash)
        parts << SessionsTab::tr("device %1").arg(shortHash(*session.userAgentHash));
    return parts.join(u" · "_s);
}

Result<qint64> one(const Status &status)
{
    return status ? Result<qint64>(1) : failure(status.error());
}

} // namespace

SessionsTab::SessionsTab(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : UserTab(parent)
    , m_workspace(std::move(workspace))
    , m_banner(new Banner(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banner->hide();
    layout->addWidget(m_banner);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Margin, 12, Margin, Margin);
    column->setSpacing(4);
    m_sessions = buildGroup(column, u"endAllSessions"_s, tr("End All"));
    column->addSpacing(14);
    m_links = buildGroup(column, u"revokeAllLinks"_s, tr("Revoke All"));
    column->addStretch(1);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    m_toast = new Toast(this);
    connect(m_sessions.endAll, &QPushButton::clicked, this, [this] {
        perform([user = m_user](const ServiceContext &context) { return SessionTokens(context).endAll(user); },
                tr("All sessions have ended"));
    });
    connect(m_links.endAll, &QPushButton::clicked, this, [this] {
        perform([user = m_user](const ServiceContext &context) { return PersonLinks(context).revokeAll(user); },
                tr("All links are revoked"));
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->hide();
        fetch();
    });
}

SessionsTab::Group SessionsTab::buildGroup(QVBoxLayout *column, const QString &buttonName, const QString &buttonText)
{
    QWidget *parent = column->parentWidget();
    Group group;
    group.title = headLabel({}, 1.0, parent);
    group.title->setObjectName(buttonName + u"Title"_s);
    group.endAll = new QPushButton(buttonText, parent);
    group.endAll->setObjectName(buttonName);
    group.hint = quietLabel({}, parent);
    group.rows = new QVBoxLayout;
    group.rows->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->addWidget(group.title, 1);
    head->addWidget(group.endAll);
    column->addLayout(head);
    column->addLayout(group.rows);
    column->addWidget(group.hint);
    return group;
}

void SessionsTab::showUser(const ListedUser &listed)
{
    if (listed.user.id != m_user) {
        m_user = listed.user.id;
        m_banner->hide();
        showTokens({});
    }
    fetch();
}

Result<SessionsTab::Tokens> SessionsTab::read(const ServiceContext &context, const UserId &user)
{
    SessionList list(context.connection, context.now());
    SessionQuery query;
    query.conditions = {{SessionCondition::Kind::Person, user.text()}};
    Tokens tokens;
    tokens.sessions = withCountries(TRY(list.first(query, MostSessions)), context.geoIpFile);
    tokens.sessionCount = TRY(list.count(query));
    tokens.links = TRY(PersonLinks(context).of(user));
    return tokens;
}

void SessionsTab::fetch()
{
    onFinished(m_workspace->read([user = m_user](const ServiceContext &context) { return read(context, user); }), this,
               [this, user = m_user](const Result<Tokens> &tokens) {
                   if (user != m_user)
                       return;
                   if (tokens)
                       showTokens(*tokens);
                   else
                       m_banner->showError(sentence(tokens.error()), tr("Try Again"));
               });
}

void SessionsTab::showTokens(const Tokens &tokens)
{
    showSessions(tokens);
    showLinks(tokens.links);
}

void SessionsTab::clear(Group &group)
{
    while (QLayoutItem *item = group.rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void SessionsTab::showSessions(const Tokens &tokens)
{
    clear(m_sessions);
    const bool canWrite = !m_workspace->profile().readOnly;
    m_sessions.title->setText(tr("%n sessions", nullptr, static_cast<int>(tokens.sessionCount)));
    m_sessions.endAll->setVisible(canWrite && tokens.sessionCount > 0);
    for (const ListedSession &session : tokens.sessions) {
        auto *row = new TokenRow(placeOf(session), storyOf(session), m_sessions.rows->parentWidget());
        row->setToolTip(absoluteTime(session.createdAt));
        row->setBadge(session.isValid ? BadgeKind::Active : BadgeKind::Neutral, sessionStateText(session.isValid));
        if (canWrite)
            row->setRemoval(tr("End this session"));
        connect(row, &TokenRow::removeRequested, this, [this, id = session.id] {
            perform([id](const ServiceContext &context) { return one(SiteSessions(context).end(id)); },
                    tr("The session has ended"));
        });
        m_sessions.rows->addWidget(row);
    }
    const int more = static_cast<int>(tokens.sessionCount - tokens.sessions.size());
    m_sessions.hint->setText(more > 0 ? tr("%n more are on the page of sessions.", nullptr, more)
                                      : tr("Nobody is signed in with this account."));
    m_sessions.hint->setVisible(more > 0 || tokens.sessionCount == 0);
}

void SessionsTab::showLinks(const QList<PersonLink> &links)
{
    clear(m_links);
    const bool canWrite = !m_workspace->profile().readOnly;
    m_links.title->setText(tr("%n links by mail", nullptr, static_cast<int>(links.size())));
    m_links.endAll->setVisible(canWrite && !links.isEmpty());
    for (const PersonLink &link : links) {
        auto *row = new TokenRow(linkKindText(link), linkStory(link), m_links.rows->parentWidget());
        row->setToolTip(absoluteTime(link.createdAt));
        row->setBadge(link.state == PersonLink::State::Valid ? BadgeKind::Active : BadgeKind::Neutral,
                      linkStateText(link.state));
        if (canWrite)
            row->setRemoval(tr("Revoke this link"));
        connect(row, &TokenRow::removeRequested, this, [this, id = link.id] {
            perform([id](const ServiceContext &context) { return one(PersonLinks(context).revoke(id)); },
                    tr("The link is revoked"));
        });
        m_links.rows->addWidget(row);
    }
    m_links.hint->setText(tr("No link waits to be used."));
    m_links.hint->setVisible(links.isEmpty());
}

void SessionsTab::perform(const Act &act, const QString &message)
{
    setEnabled(false);
    onFinished(m_workspace->write(act), this, [this, message](const Result<qint64> &done) {
        setEnabled(true);
        if (done)
            m_toast->showMessage(message);
        else
            m_banner->showError(sentence(done.error()), tr("Try Again"));
        fetch();
    });
}

} // namespace steward::ui
