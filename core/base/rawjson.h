// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace steward {

/// A JSON object of which single members are replaced while all others keep their very text, so
/// that numbers beyond 64 bits and everything else that Steward cannot represent survive an edit.
class RawJsonObject
{
public:
    /// Nothing when the text is no JSON object.
    [[nodiscard]] static std::optional<RawJsonObject> parse(const QString &text);

    [[nodiscard]] std::optional<QJsonValue> value(const QString &key) const;
    void set(const QString &key, const QJsonValue &value);
    void remove(const QString &key);
    [[nodiscard]] QString text() const;

private:
    struct Member
    {
        QString key;
        QByteArray value; ///< its JSON text, untouched
    };

    std::vector<Member> m_members;
};

/// Compact JSON of any value, also of one that is no object or array.
[[nodiscard]] QByteArray jsonText(const QJsonValue &value);

/// True when a text or a key anywhere inside contains U+0000.
[[nodiscard]] bool containsNul(const QJsonValue &value);

} // namespace steward
