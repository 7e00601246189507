// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "bench.h"

#include <core/base/clock.h>
#include <core/base/writing.h>
#include <core/db/transaction.h>
#include <core/roles/rolestore.h>
#include <core/transfer/fieldcells.h>
#include <core/transfer/userexport.h>
#include <core/transfer/userimport.h>
#include <core/users/ratelimiter.h>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// The same cells in the same order, put together by the server.
const QString copyEverybody = u"COPY (SELECT u.email, u.username, u.first_name, u.last_name, "
                               "(SELECT string_agg(r.name, ', ' ORDER BY r.name) "
                               "FROM phoenix_kit_user_role_assignments a "
                               "JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid WHERE a.user_uuid = u.uuid), "
                               "u.is_active, u.confirmed_at, u.inserted_at, u.updated_at, u.user_timezone, "
                               "u.custom_fields ->> 'preferred_locale', u.registration_country, u.registration_region, "
                               "u.registration_city, u.registration_ip, u.uuid FROM phoenix_kit_users u "
                               "ORDER BY u.inserted_at DESC, u.uuid DESC) TO STDOUT (FORMAT csv)"_s;

qint64 linesOf(const QString &path)
{
    QFile file(path);
    qint64 lines = 0;
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd())
            lines += file.read(1 << 20).count('\n');
    }
    return lines;
}

/// What services need, on the bench's own connection.
struct Services
{
    explicit Services(Bench &bench, const Installation &found)
        : installation(found)
        , context{bench.connection(), installation, limits}
    {
    }

    Installation installation;
    RateLimiter limits{RateLimits(), std::make_unique<VolatileCounters>()};
    ServiceContext context;
};

Result<Figure> exportAll(Bench &bench)
{
    const QTemporaryDir folder;
    const Services services(bench, TRY(inspectInstallation(bench.connection())));
    const ServiceContext &context = services.context;
    ExportRequest request;
    for (const QString &id : importableIds({}))
        request.layout.columns.append({*UserField::parse(id), id});
    const QString mine = folder.filePath(u"ours.csv"_s);
    const QString theirs = folder.filePath(u"baseline.csv"_s);
    const auto ours = [&] {
        TransferProgress progress;
        return timed([&] { return UserExport(context).toFile(request, mine, progress); });
    };
    const auto baseline = [&]() -> Result<double> {
        QFile out(theirs);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return failure(writingError(out));
        return timed([&] { return bench.raw().copyOut(copyEverybody, out); });
    };
    const Figure figure = TRY(bench.compare(ours, baseline));
    TRY_STATUS(agree(linesOf(mine), linesOf(theirs) + 1)); // the header
    return figure;
}

/// New people as a file for us and as the rows that COPY takes: users, their role, their audit entry.
struct Newcomers
{
    QByteArray csv;
    QByteArray users;
    QByteArray assignments;
    QByteArray entries;
};

Newcomers inventNewcomers(qint64 count, const QByteArray &role)
{
    Newcomers people;
    people.csv = "email,first_name,last_name,custom.department,custom.phone\n";
    const QByteArray now = timeText(systemNow()).toLatin1();
    const auto id = [] { return uuidText(newUuid()).toLatin1(); };
    for (qint64 i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray name = "newcomer" + number;
        const QByteArray email = name + "@nowhere.example";
        const QByteArray person = id();
        people.csv += email + ",New" + number + ",Comer,Support,0301" + number + '\n';
        people.users += person + '\t' + email + '\t' + name
                        + "\t$2b$12$C6UzMDM.H6dfI/f/IKxGhuB1hPXfO2JyqFWUNIn.cTQL5Vb3CSQyq\tNew" + number
                        + "\tComer\ttrue\t{\"department\":\"Support\",\"phone\":\"0301" + number + "\"}\t" + now + '\t' + now + '\n';
        people.assignments += id() + '\t' + person + '\t' + role + '\t' + now + '\t' + now + '\n';
        people.entries += id() + '\t' + person + "\t00000000-0000-0000-0000-000000000000\tuser_created\t{\"email\":\""
                          + email + "\",\"actor\":\"system\",\"change_set\":\"" + person + "\"}\t" + now + '\n';
    }
    return people;
}

Result<double> importOnce(const ServiceContext &context, const ImportRequest &request, qint64 count)
{
    const auto undone = TRY(Transaction::begin(context.connection, "bench"_L1));
    TransferProgress progress;
    qint64 added = 0;
    const double time = TRY(timed([&]() -> Status {
        added = TRY(UserImport(context).run(request, progress)).added;
        return {};
    }));
    TRY_STATUS(agree(added, count));
    return time;
}

Result<double> copyOnce(RawPostgres &raw, const Newcomers &people)
{
    TRY_STATUS(raw.execute(u"BEGIN"_s));
    const double time = TRY(timed([&]() -> Status {
        TRY_STATUS(raw.copyIn(u"COPY phoenix_kit_users (uuid, email, username, hashed_password, first_name, last_name, "
                               "is_active, custom_fields, inserted_at, updated_at) FROM STDIN"_s, people.users));
        TRY_STATUS(raw.copyIn(u"COPY phoenix_kit_user_role_assignments (uuid, user_uuid, role_uuid, assigned_at, "
                               "inserted_at) FROM STDIN"_s, people.assignments));
        return raw.copyIn(u"COPY phoenix_kit_audit_logs (uuid, target_user_uuid, admin_user_uuid, action, metadata, "
                           "inserted_at) FROM STDIN"_s, people.entries);
    }));
    TRY_STATUS(raw.execute(u"ROLLBACK"_s));
    return time;
}

Result<Figure> importMany(Bench &bench)
{
    const qint64 count = std::min<qint64>(100'000, TRY(bench.raw().number(TRY(bench.compiler().count({})))));
    const Services services(bench, TRY(inspectInstallation(bench.connection())));
    const auto role = TRY(RoleStore(bench.connection()).fetchByName(roleName::User));
    if (!role)
        return failure(Error::notFound(u"role_not_found"_s));
    const Newcomers people = inventNewcomers(count, role->id.text().toLatin1());
    const QTemporaryDir folder;
    ImportRequest request;
    request.path = folder.filePath(u"people.csv"_s);
    QFile file(request.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(people.csv) < 0)
        return failure(writingError(file));
    file.close();
    request.targets = {u"email"_s, u"first_name"_s, u"last_name"_s, u"custom.department"_s, u"custom.phone"_s};
    request.key = u"email"_s;
    request.mode = ImportRequest::Mode::AllOrNothing;
    return bench.compare([&] { return importOnce(services.context, request, count); },
                         [&] { return copyOnce(bench.raw(), people); });
}

} // namespace

QList<BenchCase> transferCases()
{
    return {
        {"import_100000"_L1, "ms"_L1, importMany},
        {"export_all"_L1, "ms"_L1, exportAll},
    };
}

} // namespace steward
