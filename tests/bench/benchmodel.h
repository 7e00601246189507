// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/usertablemodel.h>

#include <functional>

namespace steward {

/// The columns that the window shows at first.
[[nodiscard]] QList<UserColumn> benchColumns();

/// A model of people, and the waiting for what it promises. The event loop runs meanwhile.
class BenchModel
{
public:
    static constexpr int ScreenRows = 40;

    explicit BenchModel(Database &database);

    [[nodiscard]] UserTableModel &model() { return m_model; }
    [[nodiscard]] KeyChunk keys() const { return {m_model.keys().begin(), m_model.keys().end()}; }

    /// Starts the query and waits for the rows of the first screen, or for all of them if fewer.
    [[nodiscard]] Status showFirstScreen(const UserQuery &query);
    /// Starts the query and waits for all keys.
    [[nodiscard]] Status showAll(const UserQuery &query);
    [[nodiscard]] Status waitForAllKeys();
    /// Waits for the rows from `first` on, one screen of them.
    [[nodiscard]] Status waitForScreen(int first);

private:
    [[nodiscard]] Status waitUntil(const std::function<bool()> &condition);
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool isScreenReady(int first);

    UserTableModel m_model;
    Status m_status;
};

} // namespace steward
