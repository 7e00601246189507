// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/passwordtext.h>

#include <QCoreApplication>

namespace steward::ui {

namespace {

class PasswordText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::PasswordText)

public:
    static QString score(int score)
    {
        switch (score) {
        case 0: return tr("Very weak");
        case 1: return tr("Weak");
        case 2: return tr("Fair");
        case 3: return tr("Good");
        default: return tr("Strong");
        }
    }
    static QString reason(PasswordStrength::Reason reason)
    {
        switch (reason) {
        case PasswordStrength::Reason::TooShort: return tr("too short");
        case PasswordStrength::Reason::Common: return tr("among the most used passwords");
        case PasswordStrength::Reason::PersonalData: return tr("contains the name or address");
        case PasswordStrength::Reason::Repetition: return tr("repeats itself");
        case PasswordStrength::Reason::Sequence: return tr("follows the keyboard or the alphabet");
        case PasswordStrength::Reason::OneKind: return tr("letters or digits only");
        case PasswordStrength::Reason::None:
        case PasswordStrength::Reason::Empty: break;
        }
        return {};
    }
    static QString joined(const QString &score, const QString &reason) { return tr("%1: %2").arg(score, reason); }
};

} // namespace

QString passwordHint(const PasswordStrength &strength)
{
    if (strength.reason == PasswordStrength::Reason::Empty)
        return {};
    const QString score = PasswordText::score(strength.score);
    const QString reason = PasswordText::reason(strength.reason);
    return reason.isEmpty() ? score : PasswordText::joined(score, reason);
}

} // namespace steward::ui
