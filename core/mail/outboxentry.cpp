// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/outboxentry.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr std::array names{
    std::pair(LetterState::Queued, "queued"_L1), std::pair(LetterState::Sending, "sending"_L1),
    std::pair(LetterState::Sent, "sent"_L1),     std::pair(LetterState::Failed, "failed"_L1),
    std::pair(LetterState::Uncertain, "uncertain"_L1), std::pair(LetterState::Cancelled, "cancelled"_L1),
    std::pair(LetterState::LeftOut, "left_out"_L1),
};

} // namespace

QString letterStateName(LetterState state)
{
    return std::ranges::find(names, state, [](const auto &entry) { return entry.first; })->second;
}

std::optional<LetterState> parseLetterState(const QString &name)
{
    const auto found = std::ranges::find(names, name, [](const auto &entry) { return entry.second; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace steward
