// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/auditlist.h>
#include <core/mail/outboxentry.h>

namespace steward {

/// One thing that happened in the life of an account, with the row that bears witness to it. A time
/// that no row holds is no entry.
struct TimelineEntry
{
    enum class Kind {
        Registered,    ///< text: the address it came from; detail: the code of its country
        Confirmed,
        RoleGiven,     ///< text: the role, which is held today; other: who gave it
        SessionOpened, ///< text: the address
        LinkMade,      ///< text: the kind of link; detail: where it was sent
        NoteWritten,   ///< text: what it says today; other: the author
        NoteEdited,    ///< the same
        PictureStored, ///< text: the name of the file
        Mail,          ///< left from this computer; text: the kind of mail; detail: the address; see letter
        SiteMail,      ///< text: the subject; detail: the address; see status
        Audit,         ///< see audit; other: the actor, or whom it happened to when isActor
    };

    Kind kind = Kind::Audit;
    QDateTime time;
    QString id = {}; ///< of the row
    QString text = {};
    QString detail = {};
    AuditPerson other = {};
    bool isActor = false; ///< the person did it to somebody else
    LetterState letter = LetterState::Sent;
    QString status = {}; ///< the site's word for what became of its mail, e.g. "delivered"
    std::optional<AuditEntry> audit = {};
};

} // namespace steward
