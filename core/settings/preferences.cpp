// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/settings/preferences.h>

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QString scoped(const ConnectionProfile &workspace, const QString &key)
{
    return u"workspaces/%1/%2"_s.arg(workspaceKey(workspace), key);
}

} // namespace

QString configurationFile(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/steward/"_s + name;
}

Preferences::Preferences(const QString &file)
    : m_settings(file.isEmpty() ? configurationFile(u"preferences.ini"_s) : file, QSettings::IniFormat)
{
}

QVariant Preferences::value(const QString &key, const QVariant &fallback) const
{
    return m_settings.value(key, fallback);
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    // The file is written anew for whatever is set.
    if (m_settings.value(key) != value)
        m_settings.setValue(key, value);
}

QVariant Preferences::value(const ConnectionProfile &workspace, const QString &key, const QVariant &fallback) const
{
    return value(scoped(workspace, key), fallback);
}

void Preferences::setValue(const ConnectionProfile &workspace, const QString &key, const QVariant &value)
{
    setValue(scoped(workspace, key), value);
}

void Preferences::remove(const ConnectionProfile &workspace, const QString &key)
{
    m_settings.remove(scoped(workspace, key));
}

} // namespace steward
