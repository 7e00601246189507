// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/mailing.h>

#include <QStringList>

namespace steward::ui {

/// "not confirmed", "inactive", …: why somebody gets no letter.
[[nodiscard]] QString leftOutText(LeftOut reason);

/// "Being sent", "Stopped", "Done"
[[nodiscard]] QString mailingStateText(MailingState state);

/// How far a letter is: "340 of 1,204 sent, 3 failed, 37 left out".
[[nodiscard]] QString mailingProgress(const Mailing &mailing);

/// "yes" and "no" for letters, in the language of the program.
[[nodiscard]] YesNo letterYesNo();

/// Who gets a letter and who does not: "1,167 people get it. Left out: 12 not confirmed, 25 inactive."
[[nodiscard]] QString audienceText(const MailingCheck &check);

/// What is wrong with the words of a letter, a sentence for each variable: it is unknown, or has no
/// value for some people, and how the letter would read for one of them; and who can be sent no mail at all, by an example.
[[nodiscard]] QStringList variableWarnings(const MailingDraft &draft, const MailingCheck &check);

} // namespace steward::ui
