// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "comparison.h"
#include "factsfile.h"

#include <optional>

namespace steward::conformance {

/// What follows from a facts file's people alone: the answers that Steward promises where it
/// departs from the reference, and lists whose order has ties.
class People
{
public:
    explicit People(const FactsFile &facts);

    /// Where an answer of list_users_paginated differs from the page that these people give with
    /// the newest first and every letter of the search a letter; people of one second may come in
    /// any order.
    [[nodiscard]] QString pageDifference(const QJsonObject &options, const QJsonObject &answer) const;

    /// Where an answer of search_users differs, every letter of the term a letter.
    [[nodiscard]] QString searchDifference(const QString &term, const QJsonObject &answer) const;

    /// How many of these people hold a role.
    [[nodiscard]] int holders(const QString &role) const;

    /// True for an active holder of Owner or Admin, named by UUID or by the file's own key.
    [[nodiscard]] bool isAdministrator(const QString &person) const;
    /// True when somebody else's username is the same but for upper and lower case.
    [[nodiscard]] bool hasUsernameOfOtherCase(const QString &username) const;

private:
    [[nodiscard]] QList<QJsonObject> matching(const QString &search, const QString &role) const;
    [[nodiscard]] QString rowsDifference(const QList<QJsonObject> &expected, const QJsonArray &rows) const;

    Comparison m_comparison;
    QList<QJsonObject> m_newestFirst;
};

} // namespace steward::conformance
