// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/settings/keychain.h>

#include <QPointer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QString service()
{
    return u"steward"_s;
}

} // namespace

QString Keychain::keyOf(const ConnectionProfile &profile)
{
    return u"%1@%2/%3 %4"_s.arg(profile.user, profile.hosts.join(u','), profile.database, tlsModeName(profile.tls));
}

bool Keychain::isAvailable()
{
    // On Linux the keychain is a service of the session bus; asking it may start it, so one looks at
    // the bus only.
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
#else
    return true;
#endif
}

void Keychain::fetch(const QString &key, QObject *guard,
                     std::function<void(std::optional<Secret>)> handler)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, guard, [job, handler = std::move(handler)] {
        if (job->error() == QKeychain::NoError)
            handler(Secret(job->textData()));
        else
            handler(std::nullopt);
    });
    job->start();
}

void Keychain::store(const QString &key, const Secret &password, QObject *guard,
                     std::function<void(bool)> handler)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(key);
    job->setTextData(password.reveal());
    QObject::connect(job, &QKeychain::Job::finished, guard, [job, handler = std::move(handler)] {
        handler(job->error() == QKeychain::NoError);
    });
    job->start();
}

void Keychain::forget(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(key);
    job->start();
}

} // namespace steward
