// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changeset.h>
#include <core/csv/csvreader.h>

#include <functional>

namespace steward {

/// Why a row of a file cannot be imported.
struct RowProblem
{
    qint64 line = 0;
    qint64 otherLine = 0; ///< the row before that names the same person; 0: none
    Error error;
};

/// What to read and how to take it.
struct ImportRequest
{
    enum class Mode {
        Rehearse,      ///< everything is done and then rolled back
        AllOrNothing,  ///< one row that cannot be imported, and nothing is
        WhatCanBe,     ///< the others are
    };
    enum class EmptyCells { Keep, Clear }; ///< what they mean for people who are there already

    QString path;
    CsvFormat format;
    QStringList targets; ///< one for each column of the file, see importTargets(); empty: not taken
    QString key;         ///< by which rows find people: see importKeys()
    EmptyCells emptyCells = EmptyCells::Keep;
    Mode mode = Mode::Rehearse;
    QString title;       ///< what the change set is called

    /// Where to write the rows that cannot be imported, with their problem, and the passwords that
    /// are made for new people without any; empty: nowhere, and no passwords are made.
    QString rejectsPath;
    QString passwordsPath;
    /// The words for the problem; needed with rejectsPath.
    std::function<QString(const RowProblem &)> describe;
};

/// What became of the rows.
struct ImportReport
{
    static constexpr qsizetype MostProblems = 1'000;

    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    QList<RowProblem> problems; ///< the first of them
    ChangeSet changes;          ///< of people who were there already; its id takes back the new ones as well
    bool isApplied = false;     ///< what is counted as added and changed is in the database
};

} // namespace steward
