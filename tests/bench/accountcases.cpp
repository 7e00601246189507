// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "bench.h"

#include <core/crypto/passwordhash.h>
#include <core/db/installation.h>
#include <core/db/transaction.h>
#include <core/users/ratelimiter.h>
#include <core/users/userdeletion.h>
#include <core/users/userprofile.h>
#include <core/users/userregistration.h>
#include <core/users/usersignin.h>
#include <core/users/userstore.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int FieldReads = 200'000;
const QString Password = u"correct horse battery"_s;

/// A service at work on the bench's database, all of whose writing is undone.
class Account
{
public:
    static Result<std::unique_ptr<Account>> begin(Bench &bench)
    {
        std::unique_ptr<Account> account(new Account(bench));
        account->m_installation = TRY(inspectInstallation(bench.connection()));
        account->m_transaction = TRY(Transaction::begin(bench.connection(), "bench"_L1));
        return account;
    }

    [[nodiscard]] ServiceContext context() { return {m_bench.connection(), m_installation, m_limits}; }

private:
    explicit Account(Bench &bench)
        : m_bench(bench)
        , m_limits(unlimited(), std::make_unique<VolatileCounters>())
    {
    }

    static RateLimits unlimited()
    {
        RateLimits limits;
        limits.login.count = limits.registration.count = 1'000'000;
        return limits;
    }

    Bench &m_bench;
    Installation m_installation;
    RateLimiter m_limits;
    std::unique_ptr<Transaction> m_transaction; // ends without commit
};

Result<Figure> fieldAccess(const QString &name)
{
    User user;
    user.email = u"ann@example.com"_s;
    user.customFields = {{u"phone"_s, u"+49 30 1234567"_s}, {u"department"_s, u"Support"_s}, {u"newsletter"_s, true}};
    qint64 read = 0;
    const double milliseconds = TRY(timed([&]() -> Status {
        for (int index = 0; index < FieldReads; ++index)
            read += userFieldValue(user, name).isString() ? 1 : 0;
        return agree(read, qint64(FieldReads));
    }));
    return Figure{.ours = milliseconds * 1e6 / FieldReads, .baseline = {}};
}

Result<Figure> fieldSchema(Bench &)
{
    return fieldAccess(u"email"_s);
}

Result<Figure> fieldCustom(Bench &)
{
    return fieldAccess(u"phone"_s);
}

Result<double> oneHash()
{
    return timed([] { return hashPassword(Secret(QString(Password)), PasswordPolicy().bcryptCost); });
}

Result<Figure> registerOne(Bench &bench)
{
    const auto account = TRY(Account::begin(bench));
    int number = 0;
    const auto ours = [&] {
        const QString email = u"somebody.%1@nowhere.example"_s.arg(++number);
        return timed([&] {
            return UserRegistration(account->context())
                .registerUser({{u"email"_s, email}, {u"password"_s, QString(Password)}});
        });
    };
    return bench.compare(ours, oneHash);
}

Result<Figure> signInOnce(Bench &bench)
{
    const auto account = TRY(Account::begin(bench));
    const QString email = u"somebody@nowhere.example"_s;
    TRY(UserRegistration(account->context()).registerUser({{u"email"_s, email}, {u"password"_s, QString(Password)}}));
    const auto ours = [&] {
        return timed([&] { return UserSignIn(account->context()).byEmail(email, Secret(QString(Password))); });
    };
    return bench.compare(ours, oneHash);
}

/// The people with the first keys, one for each deletion.
Result<QList<UserId>> somePeople(Bench &bench, int count)
{
    QList<UserId> people;
    for (const QUuid &key : TRY(bench.raw().keys(TRY(bench.compiler().firstKeys({}, count)))))
        people.append(UserId(key));
    return people;
}

Result<Figure> deleteOne(Bench &bench)
{
    constexpr int enough = 64; // for every round and both sides
    const QList<UserId> people = TRY(somePeople(bench, enough));
    const auto account = TRY(Account::begin(bench));
    const auto owner = TRY(UserRegistration(account->context())
                               .registerUser({{u"email"_s, u"owner@nowhere.example"_s}, {u"password"_s, QString(Password)}}));
    ServiceContext context = account->context();
    context.actor.user = owner.id;
    qsizetype next = 0;
    const auto ours = [&] {
        const UserId person = people.at(next++ % people.size());
        return timed([&] { return UserDeletion(context).remove(person); });
    };
    // The rows that the person has, and nothing else; the other half of the people.
    qsizetype last = people.size();
    const auto baseline = [&]() -> Result<double> {
        const QString person = u"'%1'"_s.arg(people.at(--last % people.size()).text());
        TRY_STATUS(bench.raw().execute(u"BEGIN"_s));
        const double time = TRY(timed([&]() -> Status {
            for (const QString &table : {u"users_tokens"_s, u"user_role_assignments"_s, u"admin_notes"_s})
                TRY_STATUS(bench.raw().execute(u"DELETE FROM phoenix_kit_%1 WHERE user_uuid = %2"_s.arg(table, person)));
            return bench.raw().execute(u"DELETE FROM phoenix_kit_users WHERE uuid = "_s + person);
        }));
        TRY_STATUS(bench.raw().execute(u"ROLLBACK"_s));
        return time;
    };
    return bench.compare(ours, baseline);
}

} // namespace

QList<BenchCase> accountCases()
{
    return {
        {"field_schema"_L1, "ns"_L1, fieldSchema},
        {"field_custom"_L1, "ns"_L1, fieldCustom},
        {"register"_L1, "ms"_L1, registerOne},
        {"login"_L1, "ms"_L1, signInOnce},
        {"delete_user"_L1, "ms"_L1, deleteOne},
    };
}

} // namespace steward
