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

    /// Errors: Invalid "key" (Blank, TooLong, LineBreak), "value" (TooLong over 255 characters, Blank
    /// for a new key that needs one), "value_json" (Invalid when the key holds a JSON value).
    [[nodiscard]] Status setText(const QString &key, const QString &value);
    /// The same as an act of the actor, with its audit row. A setting that may be a secret is named
    /// there without its values. Errors besides: Denied "insufficient_permissions" unless the actor is
    /// an Owner or Admin.
    [[nodiscard]] Status change(const QString &key, const QString &value);
    [[nodiscard]] Status setBoolean(const QString &key, bool value);
    [[nodiscard]] Status setJson(const QString &key, const QJsonObject &value);

    /// Locks the row until the end of the transaction, for reading and writing back a JSON value.
    [[nodiscard]] Status lock(const QString &key);

private:
    ServiceContext m_context;
};

} // namespace steward
