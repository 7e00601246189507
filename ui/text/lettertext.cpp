// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/lettertext.h>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

class LetterText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::LetterText)

public:
    static QString yes() { return tr("yes"); }
    static QString no() { return tr("no"); }
    static QString ofReason(LeftOut reason);
    static QString ofState(MailingState state);
    static QString progress(const Mailing &mailing);
    static QString audience(const MailingCheck &check);
    static QString unknown(const QString &variable);
    static QString withoutValue(const MailingDraft &draft, const QString &variable, const MailingCheck &check);
    static QString unsendable(const MailingRecipient &example);
    static QString number(qint64 number) { return QLocale().toString(number); }
    static QString people(qint64 count) { return tr("%1 people", nullptr, static_cast<int>(count)).arg(number(count)); }
};

QString LetterText::ofReason(LeftOut reason)
{
    switch (reason) {
    case LeftOut::Unconfirmed: return tr("not confirmed");
    case LeftOut::Inactive: return tr("inactive");
    case LeftOut::Unsubscribed: return tr("unsubscribed");
    case LeftOut::Unsendable: return tr("without a mail that can be sent");
    case LeftOut::NoValue: break;
    }
    return tr("without a value");
}

QString LetterText::ofState(MailingState state)
{
    switch (state) {
    case MailingState::Preparing: return tr("Being prepared");
    case MailingState::Sending: return tr("Being sent");
    case MailingState::Stopped: return tr("Stopped");
    case MailingState::Done: break;
    }
    return tr("Done");
}

QString LetterText::progress(const Mailing &mailing)
{
    const qint64 leftOut = mailing.counts.value(LetterState::LeftOut);
    QStringList parts{tr("%1 of %2 sent").arg(number(mailing.counts.value(LetterState::Sent)),
                                              number(mailing.total() - leftOut))};
    const std::initializer_list<std::pair<qint64, QString>> others{
        {mailing.counts.value(LetterState::Failed), tr("%1 failed")},
        {mailing.counts.value(LetterState::Uncertain), tr("%1 uncertain")},
        {mailing.counts.value(LetterState::Cancelled), tr("%1 cancelled")},
        {leftOut, tr("%1 left out")},
    };
    for (const auto &[count, words] : others) {
        if (count > 0)
            parts << words.arg(number(count));
    }
    return parts.join(u", "_s);
}

QString LetterText::audience(const MailingCheck &check)
{
    QStringList sentences{check.receivers == 0 ? tr("Nobody gets this letter.")
                                               : tr("%1 get this letter.").arg(people(check.receivers))};
    QStringList reasons;
    for (auto each = check.leftOut.begin(); each != check.leftOut.end(); ++each)
        reasons << u"%1 %2"_s.arg(number(each.value()), ofReason(each.key()));
    if (!reasons.isEmpty())
        sentences << tr("Left out: %1.").arg(reasons.join(u", "_s));
    return sentences.join(u' ');
}

QString LetterText::unknown(const QString &variable)
{
    if (variable.isEmpty())
        return tr("Braces are opened with {{ and not closed.");
    return tr("Nobody has {{%1}}. Choose one of the variables that “Insert” offers.").arg(variable);
}

QString LetterText::withoutValue(const MailingDraft &draft, const QString &variable, const MailingCheck &check)
{
    const QString count = people(check.without.value(variable));
    if (draft.leaveOut.contains(LeftOut::NoValue))
        return tr("{{%1}} has no value for %2: they are left out. {{%1|words}} would stand in for it.")
            .arg(variable, count);
    const MailingRecipient example = check.examples.value(variable);
    return tr("{{%1}} has no value for %2. For %3 it would read: “%4”")
        .arg(variable, count, example.name, lineOf(draft.words, variable, example.variables));
}

QString LetterText::unsendable(const MailingRecipient &example)
{
    if (example.errors.first().field == "recipient"_L1)
        return tr("%1 cannot be sent a mail: “%2” is no address.").arg(example.name, example.address);
    return tr("%1 cannot be sent this mail: a value of theirs has several lines, and the subject has one.")
        .arg(example.name);
}

} // namespace

QString leftOutText(LeftOut reason)
{
    return LetterText::ofReason(reason);
}

QString mailingStateText(MailingState state)
{
    return LetterText::ofState(state);
}

QString mailingProgress(const Mailing &mailing)
{
    return LetterText::progress(mailing);
}

YesNo letterYesNo()
{
    return {LetterText::yes(), LetterText::no()};
}

QString audienceText(const MailingCheck &check)
{
    return LetterText::audience(check);
}

QStringList variableWarnings(const MailingDraft &draft, const MailingCheck &check)
{
    QStringList warnings;
    for (const QString &variable : check.unknown)
        warnings << LetterText::unknown(variable);
    for (auto each = check.without.begin(); each != check.without.end(); ++each) {
        if (!check.unknown.contains(each.key()))
            warnings << LetterText::withoutValue(draft, each.key(), check);
    }
    if (check.unsendable)
        warnings << LetterText::unsendable(*check.unsendable);
    return warnings;
}

} // namespace steward::ui
