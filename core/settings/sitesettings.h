// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>

#include <QJsonObject>

namespace steward {

/// The site's settings in the database. Booleans are the texts "true" and "false"; a JSON value and
/// a text exclude each other.
class SiteSettings
{
public:
    explicit SiteSettings(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// The text; nothing when the row is missing or holds none.
    [[nodiscard]] Result<std::optional<QString>> text(const QString &key);
    [[nodiscard]] Result<std::optional<QJsonObject>> json(const QString &key);
    /// `fallback` unless the text is "true" or "false".
    [[nodiscard]] Result<bool> boolean(const QString &key, bool fallback);
    /// The whole number at the beginning of the text, else `fallback`.
    [[nodiscard]] Result<qint64> integer(const QString &key, qint64 fallback);

    /// With its audit row, where a setting that may be a secret is named without its values. Errors:
    /// Invalid "key" (Blank, TooLong, LineBreak), "value" (TooLong over 255 characters, TextOrJsonMissing
    /// for a new key that needs one), "value_json" (TextOrJson when the key holds JSON); Denied
    /// "insufficient_permissions" unless the actor is an Owner or Admin.
    [[nodiscard]] Status change(const QString &key, const QString &value);

private:
    Status setText(const QString &key, const QString &value);

    ServiceContext m_context;
};

} // namespace steward
