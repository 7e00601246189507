// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/connectionprofile.h>

#include <QSettings>
#include <QVariant>

namespace steward {

/// What the window remembers on this computer: in general, and for each workspace. Nothing secret.
class Preferences
{
public:
    /// In the user's configuration folder, or in `file` for tests.
    explicit Preferences(const QString &file = {});

    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);

    [[nodiscard]] QVariant value(const ConnectionProfile &workspace, const QString &key,
                                 const QVariant &fallback) const;
    void setValue(const ConnectionProfile &workspace, const QString &key, const QVariant &value);
    void remove(const ConnectionProfile &workspace, const QString &key);

private:
    QSettings m_settings;
};

/// Where Steward keeps its configuration on this computer.
[[nodiscard]] QString configurationFile(const QString &name);

} // namespace steward
