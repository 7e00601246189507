// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/mailing.h>

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr std::array reasons{
    std::pair(LeftOut::Unconfirmed, "unconfirmed"_L1),
    std::pair(LeftOut::Inactive, "inactive"_L1),
    std::pair(LeftOut::Unsubscribed, "unsubscribed"_L1),
    std::pair(LeftOut::NoValue, "no_value"_L1),
    std::pair(LeftOut::Unsendable, "unsendable"_L1),
};

constexpr std::array states{
    std::pair(MailingState::Preparing, "preparing"_L1),
    std::pair(MailingState::Sending, "sending"_L1),
    std::pair(MailingState::Stopped, "stopped"_L1),
    std::pair(MailingState::Done, "done"_L1),
};

template<class Names, class Value>
QString nameIn(const Names &names, Value value)
{
    return std::ranges::find(names, value, [](const auto &entry) { return entry.first; })->second;
}

template<class Value, class Names>
std::optional<Value> valueIn(const Names &names, const QString &name)
{
    const auto found = std::ranges::find(names, name, [](const auto &entry) { return entry.second; });
    return found == names.end() ? std::nullopt : std::optional<Value>(found->first);
}

} // namespace

QString leftOutName(LeftOut reason)
{
    return nameIn(reasons, reason);
}

std::optional<LeftOut> parseLeftOut(const QString &name)
{
    return valueIn<LeftOut>(reasons, name);
}

QString mailingStateName(MailingState state)
{
    return nameIn(states, state);
}

std::optional<MailingState> parseMailingState(const QString &name)
{
    return valueIn<MailingState>(states, name);
}

QJsonObject toJson(const MailingDraft &draft)
{
    QJsonArray leaveOut;
    for (const LeftOut reason : draft.leaveOut)
        leaveOut.append(leftOutName(reason));
    return {{"words"_L1, toJson(draft.words)},
            {"leave_out"_L1, leaveOut},
            {"per_minute"_L1, draft.perMinute},
            {"sender_name"_L1, draft.senderName},
            {"sender_address"_L1, draft.senderAddress},
            {"unsubscribe"_L1, draft.unsubscribe}};
}

MailingDraft mailingDraftFromJson(const QJsonObject &json)
{
    MailingDraft draft;
    draft.words = mailTemplateFromJson(json.value("words"_L1).toObject());
    draft.leaveOut.clear();
    for (const QJsonValue &name : json.value("leave_out"_L1).toArray()) {
        if (const auto reason = parseLeftOut(name.toString()))
            draft.leaveOut.insert(*reason);
    }
    draft.perMinute = json.value("per_minute"_L1).toInt();
    draft.senderName = json.value("sender_name"_L1).toString();
    draft.senderAddress = json.value("sender_address"_L1).toString();
    draft.unsubscribe = json.value("unsubscribe"_L1).toString();
    return draft;
}

MailMessage letterFor(const MailingDraft &draft, const QString &address, const QMap<QString, QString> &variables)
{
    const MailTemplate words = renderedLetter(draft.words, variables);
    MailMessage message;
    message.senderName = draft.senderName;
    message.senderAddress = draft.senderAddress;
    message.recipient = address;
    message.subject = words.subject;
    message.text = words.text;
    message.html = words.html;
    message.listUnsubscribe = QString(draft.unsubscribe).replace("{{email}}"_L1, QString::fromLatin1(
                                                                      QUrl::toPercentEncoding(address)));
    message.attachments = draft.attachments;
    return message;
}

void MailingCheck::add(const QList<MailingRecipient> &recipients)
{
    for (const MailingRecipient &recipient : recipients) {
        ++people;
        if (recipient.leftOut)
            ++leftOut[*recipient.leftOut];
        if (recipient.leftOut == LeftOut::Unsendable && !unsendable)
            unsendable = recipient;
        // Who gets no letter anyway misses nothing in it.
        if (recipient.leftOut.value_or(LeftOut::NoValue) != LeftOut::NoValue)
            continue;
        for (const QString &variable : recipient.missing) {
            ++without[variable];
            if (!examples.contains(variable))
                examples.insert(variable, recipient);
        }
        if (recipient.leftOut)
            continue;
        ++receivers;
        if (first.size() < MostPreviewed)
            first.append(recipient.user.uuid());
    }
}

qint64 Mailing::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

} // namespace steward
