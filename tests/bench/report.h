// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "benchcase.h"

namespace steward {

/// Prints figures as they come: lines for people, or at the end one JSON object for programs.
class Report
{
public:
    enum class Form { Lines, Json };

    Report(Form form, int rows);

    void add(const BenchCase &benchCase, const Figure &figure);
    void finish();

private:
    struct Entry
    {
        BenchCase benchCase;
        Figure figure;
    };

    Form m_form;
    int m_rows;
    QList<Entry> m_entries;
};

} // namespace steward
