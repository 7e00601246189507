// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QMap>
#include <QMutex>
#include <QObject>
#include <QProcess>
#include <QThread>

#include <memory>

namespace steward {

/// A keychain for tests: a session bus of its own with what KDE's wallet answers there. It has to be
/// started before anything asks for the session bus.
class TestWallet : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    /// Nothing after a warning.
    [[nodiscard]] static std::unique_ptr<TestWallet> start();
    ~TestWallet() override;

    [[nodiscard]] QStringList keys() const;

public Q_SLOTS:
    QString networkWallet() { return QStringLiteral("tests"); }
    int open(const QString &wallet, qlonglong window, const QString &program);
    int entryType(int handle, const QString &folder, const QString &key, const QString &program);
    QString readPassword(int handle, const QString &folder, const QString &key, const QString &program);
    int writePassword(int handle, const QString &folder, const QString &key, const QString &value, const QString &program);
    int removeEntry(int handle, const QString &folder, const QString &key, const QString &program);

private:
    TestWallet() = default;

    mutable QMutex m_mutex;
    QMap<QString, QString> m_passwords;
    QProcess m_bus;
    QThread m_thread;
};

} // namespace steward
