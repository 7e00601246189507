// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <tests/support/wallet.h>

#include <QDBusError>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int SomeHandle = 1;
constexpr int Unknown = 0;
constexpr int Password = 1;

} // namespace

std::unique_ptr<TestWallet> TestWallet::start()
{
    std::unique_ptr<TestWallet> wallet(new TestWallet);
    wallet->m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!wallet->m_bus.waitForReadyRead(10'000)) {
        qWarning("dbus-daemon does not start: %s", qPrintable(wallet->m_bus.errorString()));
        return nullptr;
    }
    const QString address = QString::fromUtf8(wallet->m_bus.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    // It answers while the test waits.
    TestWallet *service = wallet.get();
    QDBusConnection bus = QDBusConnection::connectToBus(address, u"test wallet"_s);
    const bool isThere = bus.registerObject(u"/modules/kwalletd5"_s, service, QDBusConnection::ExportAllSlots)
                         && bus.registerService(u"org.kde.kwalletd5"_s);
    wallet->m_thread.start();
    service->moveToThread(&wallet->m_thread);
    if (isThere)
        return wallet;
    qWarning("the wallet is not on the bus: %s", qPrintable(bus.lastError().message()));
    return nullptr;
}

TestWallet::~TestWallet()
{
    QDBusConnection::disconnectFromBus(u"test wallet"_s);
    m_thread.quit();
    m_thread.wait();
    m_bus.kill();
    m_bus.waitForFinished();
}

QStringList TestWallet::keys() const
{
    const QMutexLocker lock(&m_mutex);
    return m_passwords.keys();
}

int TestWallet::open(const QString &, qlonglong, const QString &)
{
    return SomeHandle;
}

int TestWallet::entryType(int, const QString &, const QString &key, const QString &)
{
    const QMutexLocker lock(&m_mutex);
    return m_passwords.contains(key) ? Password : Unknown;
}

QString TestWallet::readPassword(int, const QString &, const QString &key, const QString &)
{
    const QMutexLocker lock(&m_mutex);
    return m_passwords.value(key);
}

int TestWallet::writePassword(int, const QString &, const QString &key, const QString &value, const QString &)
{
    const QMutexLocker lock(&m_mutex);
    m_passwords.insert(key, value);
    return 0;
}

int TestWallet::removeEntry(int, const QString &, const QString &key, const QString &)
{
    const QMutexLocker lock(&m_mutex);
    return m_passwords.remove(key) > 0 ? 0 : -1;
}

} // namespace steward
