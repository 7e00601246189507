// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCrypto>

#include <QString>

namespace steward {

/// A password or key in memory that is wiped when it is no longer used. It is never logged and
/// never converted to text by accident.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text)
        : m_bytes(text.toUtf8())
    {
    }
    explicit Secret(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] QByteArray bytes() const { return m_bytes.toByteArray(); }
    [[nodiscard]] QString reveal() const { return QString::fromUtf8(m_bytes.toByteArray()); }

private:
    QCA::SecureArray m_bytes;
};

} // namespace steward
