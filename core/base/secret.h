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
        : m_bytes(locked(text.toUtf8()))
    {
    }
    explicit Secret(const QByteArray &bytes)
        : m_bytes(locked(bytes))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] QByteArray bytes() const { return m_bytes.toByteArray(); }
    [[nodiscard]] QString reveal() const { return QString::fromUtf8(m_bytes.toByteArray()); }

private:
    static QCA::SecureArray locked(const QByteArray &bytes)
    {
        // QCA crashes before its start; it is never ended, because statics may hold secrets.
        static const bool isStarted = (QCA::init(), true);
        Q_UNUSED(isStarted)
        return QCA::SecureArray(bytes);
    }

    QCA::SecureArray m_bytes;
};

} // namespace steward
