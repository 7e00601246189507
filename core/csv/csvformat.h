// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace steward {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// How a CSV file is written: what stands between cells, and how letters become bytes.
struct CsvFormat
{
    char delimiter = ',';
    TextEncoding encoding = TextEncoding::Utf8;
    bool hasByteOrderMark = false; ///< Excel reads UTF-8 only with one

    friend bool operator==(const CsvFormat &, const CsvFormat &) = default;
};

/// One cell: nothing is NULL (no characters at all), which differs from an empty text (two quotes).
using CsvCell = std::optional<QString>;

/// A text that no spreadsheet runs as a formula: one that begins with = + - @, their full-width forms
/// or a control character gets an apostrophe in front, plain numbers excepted. What begins with
/// apostrophes and would then be such a text gets one more, so that withoutGuard() is the way back.
[[nodiscard]] QString guardedText(const QString &text);

/// The text that guardedText() was given.
[[nodiscard]] QString withoutGuard(const QString &text);

/// One record of RFC 4180 with its line end, cells guarded.
[[nodiscard]] QString csvRecord(const QList<CsvCell> &cells, char delimiter = ',');

} // namespace steward
