// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/transfer/importrequest.h>
#include <core/users/user.h>

namespace steward {

/// A row of a file on its way: what it says, and what is to be done about it.
struct ImportRow
{
    enum class Fate { Add, Change, Unchanged, Reject };

    CsvRecord record;
    QHash<QString, QJsonValue> values; ///< by target; columns that are not taken are missing
    Fate fate = Fate::Add;
    RowProblem problem;   ///< of a rejected one

    User user;            ///< Add: the person as they will be stored
    QString passwordHash; ///< Add: what the file gives, or what the password became; empty: none
    QString password;     ///< Add: in clear text, still to be hashed
    QString usernameBase; ///< Add: the username is made from the e-mail, a suffix may follow
    QList<QString> roles; ///< Add: the names of the roles; the default one is already among them

    RowChange change;     ///< Change

    void reject(const Error &error, qint64 otherLine = 0)
    {
        fate = Fate::Reject;
        problem = {record.line, otherLine, error};
    }
    [[nodiscard]] bool isRejected() const { return fate == Fate::Reject; }
    [[nodiscard]] QString text(const QString &target) const { return values.value(target).toString(); }
};

} // namespace steward
