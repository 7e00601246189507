// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

// ownerrival URL: another console that wants Owners gone. Each line of its input is a list of acts
// "ACT UUID[ as UUID]" with semicolons between; it answers each line with their outcomes, which are
// "done", the identifier of the refusal, or the kind of the error.

#include <core/db/installation.h>
#include <core/roles/roleassignments.h>
#include <core/users/ratelimiter.h>
#include <core/users/userdeletion.h>
#include <core/users/userstatus.h>

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

template<class T>
QString outcomeOf(const Result<T> &result)
{
    if (result)
        return u"done"_s;
    return result.error().identifier.isEmpty() ? kindName(result.error().kind) + u' ' + result.error().detail
                                               : result.error().identifier;
}

QString act(ServiceContext context, const QStringList &words)
{
    const auto target = UserId::parse(words.value(1));
    if (!target)
        return u"no target"_s;
    if (words.value(2) == "as"_L1)
        context.actor.user = UserId::parse(words.value(3));
    const QString &name = words.first();
    if (name == "demote"_L1)
        return outcomeOf(RoleAssignments(context).demoteToUser(*target));
    if (name == "remove"_L1)
        return outcomeOf(RoleAssignments(context).remove(*target, u"Owner"_s));
    if (name == "synchronise"_L1)
        return outcomeOf(RoleAssignments(context).synchronise(*target, {u"User"_s}));
    if (name == "deactivate"_L1)
        return outcomeOf(UserStatus(context).setActive(*target, false));
    if (name == "delete"_L1)
        return outcomeOf(UserDeletion(context).remove(*target));
    return u"unknown act"_s;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream in(stdin);
    QTextStream out(stdout);
    const auto address = parseWorkspaceUrl(application.arguments().value(1));
    auto connection = address ? Connection::open(address->profile, Secret(qEnvironmentVariable("PGPASSWORD")))
                              : Result<std::unique_ptr<Connection>>(failure(address.error()));
    const auto installation = connection ? inspectInstallation(**connection) : Result<Installation>(failure(connection.error()));
    if (!installation) {
        out << "not open: " << installation.error().detail << Qt::endl;
        return 1;
    }
    RateLimiter limits(systemNow);
    const ServiceContext context{**connection, *installation, limits};
    out << "ready" << Qt::endl;
    while (!in.atEnd()) {
        QStringList outcomes;
        for (const QString &each : in.readLine().split(u';', Qt::SkipEmptyParts))
            outcomes << act(context, each.split(u' '));
        out << outcomes.join(u';') << Qt::endl;
    }
    return 0;
}
