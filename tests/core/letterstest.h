// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/clock.h>
#include <core/db/installation.h>
#include <core/fields/fieldstore.h>
#include <core/local/localstore.h>
#include <core/mail/mailings.h>
#include <core/mail/mailingstore.h>
#include <core/mail/outboxstore.h>
#include <core/mail/postoffice.h>
#include <tests/support/mailserver.h>
#include <tests/support/serviceworkspace.h>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

namespace steward {

using namespace Qt::StringLiterals;

/// What tests of letters to many have in common: people, a letter for them, and who carries it.
class LettersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_workspaces.close(); }

protected:
    using Kind = TestMailServer::Kind;

    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    ServiceContext context() { return workspace().as(m_owner); }
    const ConnectionProfile &profile() { return workspace().connection().profile(); }
    MailSettings settings() const
    {
        MailSettings settings;
        settings.siteUrl = u"https://site.example"_s;
        settings.senderName = u"The Site"_s;
        settings.senderAddress = u"site@example.org"_s;
        return settings;
    }
    static MailingDraft draft(const QString &text = u"Dear {{first_name|friend}}, write to {{email}}."_s)
    {
        MailingDraft draft;
        draft.words = {u"News for {{name}}"_s, u"<p>Dear {{first_name|friend}}</p>"_s, text};
        draft.perMinute = 0;
        return draft;
    }
    LetterVariables variables() { return Mailings(context()).variables(settings()).value(); }
    QUuid person(const QString &address, const TestPerson &like = {})
    {
        TestPerson person = like;
        person.email = address;
        return workspace().add(person).uuid();
    }
    qint64 prepare(const MailingDraft &written, const QList<QUuid> &people)
    {
        Mailings mailings(context());
        const auto complete = mailings.completed(written, settings());
        const auto id = complete ? mailings.prepare(*complete, variables()) : failure(complete.error());
        return id && mailings.add(*id, *complete, variables(), people) ? *id : 0;
    }
    qint64 post(const MailingDraft &written, const QList<QUuid> &people)
    {
        const qint64 id = prepare(written, people);
        return id > 0 && Mailings(context()).start(id) ? id : 0;
    }
    void open()
    {
        m_office = std::make_unique<PostOffice>(profile());
        m_office->setServer(TestMailServer::of(Kind::StartTls), TestMailServer::password());
    }
    Mailing shown(qint64 id) const
    {
        for (const Mailing &mailing : m_office->mailings()) {
            if (mailing.id == id)
                return mailing;
        }
        return {};
    }
    QList<OutboxEntry> ledger(qint64 id)
    {
        const auto store = openLocalStore(profile());
        return store ? MailingStore(**store).ledger(id, std::nullopt, 0, 1000).value() : QList<OutboxEntry>();
    }
    qint64 countOf(qint64 id, LetterState state)
    {
        const auto store = openLocalStore(profile());
        return store ? MailingStore(**store).counts(id).value().value(state) : -1;
    }
    static int mailsTo(const QString &address) { return int(TestMailServer::mailsTo(address).size()); }

    ServiceWorkspaces m_workspaces;
    UserId m_owner;
    std::unique_ptr<PostOffice> m_office;
};

} // namespace steward
