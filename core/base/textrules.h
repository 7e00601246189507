// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace steward {

/// What a reader counts as characters: grapheme clusters, so that an emoji of a family is one.
[[nodiscard]] int graphemeCount(QStringView text);

/// Unicode code points: what the width of a database column counts.
[[nodiscard]] int codePointCount(QStringView text);

/// True for a text of more grapheme clusters than `limit`.
[[nodiscard]] bool hasMoreGraphemes(QStringView text, int limit);

/// True when the text is longer than `limit` in either way of counting.
[[nodiscard]] bool isLongerThan(QStringView text, int limit);

/// True for a character of Unicode's White_Space, no-break spaces included.
[[nodiscard]] bool isWhiteSpace(QChar character);

/// Empty, or white space only: such a text counts as no answer in every form.
[[nodiscard]] bool isBlank(QStringView text);

/// Without white space at both ends.
[[nodiscard]] QStringView trimmedText(QStringView text);

/// True for the white space of ASCII alone, which is what patterns of e-mail addresses refuse.
[[nodiscard]] bool isAsciiSpace(QChar character);

/// Neither PostgreSQL's texts nor its JSON can hold U+0000.
[[nodiscard]] bool containsNul(QStringView text);
[[nodiscard]] bool containsLineBreakOrNul(QStringView text);

/// A whole number as a person writes it: optional sign, ASCII digits, nothing else.
[[nodiscard]] bool isIntegerText(QStringView text);

} // namespace steward
