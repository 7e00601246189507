// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "bench.h"
#include "mailsink.h"

#include <core/local/localstore.h>
#include <core/mail/mailings.h>
#include <core/mail/mailingstore.h>
#include <core/mail/postoffice.h>
#include <ui/shell/stallmeter.h>

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <curl/curl.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int Mails = 1000;
constexpr int Connections = 4; // as many as the postman uses
constexpr int GiveUpAfterMilliseconds = 120'000;

MailingDraft letter()
{
    MailingDraft draft;
    draft.words = {u"News for {{name}}"_s,
                   u"<p>Dear {{name}},</p>"_s + u"<p>this is what happened since the last letter.</p>"_s.repeated(20),
                   u"Dear {{name}},\n"_s + u"this is what happened since the last letter.\n"_s.repeated(20)};
    draft.perMinute = 0;
    draft.senderAddress = u"site@example.org"_s;
    return draft;
}

/// A letter to a thousand people in an outbox of its own, as it is carried while a window lives.
class LetterToMany
{
public:
    LetterToMany() { m_workspace.path = m_folder.filePath(u"bench.sqlite"_s); }
    ~LetterToMany() { QFile::remove(localProfile(m_workspace).path); }
    Q_DISABLE_COPY_MOVE(LetterToMany)

    Status post()
    {
        const auto localStore = TRY(openLocalStore(m_workspace));
        MailingStore store(*localStore);
        const qint64 mailing = TRY(store.insert(letter(), u"Ann"_s, systemNow()));
        QList<MailingRecipient> people;
        for (int i = 0; i < Mails; ++i)
            people.append({UserId::create(), {}, u"p%1@example.org"_s.arg(i), {{u"name"_s, u"P %1"_s.arg(i)}}, {}, {}});
        TRY_STATUS(store.addRecipients(mailing, people, u"site@example.org"_s, systemNow()));
        return store.change(mailing, MailingState::Preparing, MailingState::Sending);
    }

    Result<double> send(const MailServer &server, double &stall)
    {
        ui::StallMeter meter;
        QEventLoop loop;
        PostOffice office(m_workspace);
        QObject::connect(&office, &PostOffice::mailingsChanged, &loop, [&office, &loop] {
            if (!office.mailings().isEmpty() && office.mailings().first().state == MailingState::Done)
                loop.quit();
        });
        QTimer::singleShot(GiveUpAfterMilliseconds, &loop, [&loop] { loop.exit(1); });
        meter.restart();
        const auto sent = timed([&]() -> Status {
            office.setServer(server, {});
            return loop.exec() == 0 ? Status() : failure(Error::of(Error::Kind::Timeout));
        });
        stall = meter.longest();
        return sent;
    }

private:
    QTemporaryDir m_folder;
    ConnectionProfile m_workspace;
};

// What libcurl alone needs for the same mails: no outbox, no notes, no variables.
void sendByCurl(const MailServer &server, int mails)
{
    CURL *handle = curl_easy_init();
    const MailMessage message = letterFor(letter(), u"p@example.org"_s, {{u"name"_s, u"P"_s}});
    curl_slist *recipients = curl_slist_append(nullptr, "p@example.org");
    curl_easy_setopt(handle, CURLOPT_URL, server.url().toEncoded().constData());
    curl_easy_setopt(handle, CURLOPT_MAIL_FROM, "site@example.org");
    curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    for (int i = 0; i < mails; ++i) {
        curl_mime *mime = curl_mime_init(handle);
        curl_mime *alternatives = curl_mime_init(handle);
        for (const QString &part : {message.text, message.html})
            curl_mime_data(curl_mime_addpart(alternatives), part.toUtf8().constData(), CURL_ZERO_TERMINATED);
        curl_mime_subparts(curl_mime_addpart(mime), alternatives);
        curl_easy_setopt(handle, CURLOPT_MIMEPOST, mime);
        curl_easy_perform(handle);
        curl_mime_free(mime);
    }
    curl_slist_free_all(recipients);
    curl_easy_cleanup(handle);
}

Result<double> sendAllByCurl(const MailSink &sink)
{
    const int before = sink.mails();
    const double milliseconds = TRY(timed([&]() -> Status {
        std::vector<std::thread> threads;
        for (int i = 0; i < Connections; ++i)
            threads.emplace_back(sendByCurl, sink.server(), Mails / Connections);
        for (std::thread &thread : threads)
            thread.join();
        return {};
    }));
    TRY_STATUS(agree(sink.mails() - before, Mails));
    return milliseconds;
}

struct MailFigures
{
    Figure mails;
    double stall = 0;
};

Result<MailFigures> measureMails(Bench &bench)
{
    const MailSink sink;
    MailFigures figures;
    const auto ours = [&]() -> Result<double> {
        const int before = sink.mails();
        LetterToMany letterToMany;
        TRY_STATUS(letterToMany.post());
        double stall = 0;
        const double milliseconds = TRY(letterToMany.send(sink.server(), stall));
        figures.stall = std::max(figures.stall, stall);
        TRY_STATUS(agree(sink.mails() - before, Mails));
        return milliseconds;
    };
    figures.mails = TRY(bench.compare(ours, [&] { return sendAllByCurl(sink); }));
    return figures;
}

// Mails a second, for both.
Result<Figure> mails(Bench &bench)
{
    const Figure milliseconds = TRY(measureMails(bench)).mails;
    return Figure{Mails * 1000 / milliseconds.ours, Mails * 1000 / *milliseconds.baseline};
}

Result<Figure> mailsStall(Bench &bench)
{
    return Figure{.ours = TRY(measureMails(bench)).stall, .baseline = {}};
}

} // namespace

QList<BenchCase> mailCases()
{
    return {{"mails_1000"_L1, "mails/s"_L1, mails}, {"mails_1000_stall"_L1, "ms"_L1, mailsStall}};
}

} // namespace steward
