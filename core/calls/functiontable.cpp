// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/functiontable.h>

#include <core/calls/callgroups.h>
#include <core/calls/notation.h>
#include <core/db/transaction.h>
#include <core/mail/postbag.h>
#include <core/users/ratelimiter.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// Neither what a rehearsed call writes, nor what it counts, nor what it sends stays.
ServiceContext rehearsing(const ServiceContext &context, Postbag &dropped)
{
    ServiceContext rehearsal{context.connection, context.installation, context.limits.rehearsal()};
    rehearsal.actor = context.actor;
    rehearsal.passwords = context.passwords;
    rehearsal.now = context.now;
    rehearsal.geoIpFile = context.geoIpFile;
    rehearsal.siteFolder = context.siteFolder;
    rehearsal.pictures = context.pictures;
    rehearsal.isRehearsal = true;
    rehearsal.postbag = &dropped;
    return rehearsal;
}

} // namespace

Result<CallRequest> CallRequest::fromJson(const QJsonObject &json)
{
    const QJsonValue function = json.value("function"_L1);
    const QJsonValue arguments = json.value("args"_L1);
    const QJsonValue rollback = json.value("rollback"_L1);
    FieldErrors errors;
    if (!function.isString())
        errors.append({u"function"_s, function.isUndefined() ? Violation::Blank : Violation::Invalid});
    if (!arguments.isArray() && !arguments.isUndefined())
        errors.append({u"args"_s, Violation::Invalid});
    if (!rollback.isBool() && !rollback.isUndefined())
        errors.append({u"rollback"_s, Violation::Invalid});
    if (!errors.isEmpty())
        return failure(Error::invalid(errors));
    return CallRequest{function.toString(), arguments.toArray(),
                       rollback.toBool() ? Effect::RolledBack : Effect::Kept};
}

const FunctionTable &FunctionTable::instance()
{
    static const FunctionTable table;
    return table;
}

FunctionTable::FunctionTable()
{
    for (const auto &group : callGroups()) {
        for (const CallableFunction &function : group()) {
            Entry entry{.parameters = {}, .required = 0, .handler = function.handler};
            for (QString name : QString(function.parameters).split(u' ', Qt::SkipEmptyParts)) {
                if (!name.startsWith(u'['))
                    ++entry.required;
                entry.parameters << name.remove(u'[').remove(u']');
            }
            m_entries.insert(function.name, entry);
        }
    }
}

QStringList FunctionTable::signatures() const
{
    QStringList signatures;
    for (const auto &[name, entry] : m_entries.asKeyValueRange()) {
        QStringList parameters = entry.parameters;
        for (qsizetype index = entry.required; index < parameters.size(); ++index)
            parameters[index] = u'[' + parameters.at(index) + u']';
        signatures << u"%1(%2)"_s.arg(name, parameters.join(u", "_s));
    }
    signatures.sort();
    return signatures;
}

QJsonObject FunctionTable::answer(const ServiceContext &context, const CallRequest &request) const
{
    const auto outcome = [&]() -> Result<QJsonObject> {
        if (request.effect == CallRequest::Effect::Kept)
            return run(context, request);
        const auto transaction = TRY(Transaction::begin(context.connection, "rehearsed call"_L1));
        Postbag dropped(context.postbag ? context.postbag->settings() : MailSettings());
        auto answer = run(rehearsing(context, dropped), request);
        transaction->rollback();
        return answer;
    }();
    return outcome ? *outcome : notation::error(outcome.error());
}

Result<QJsonObject> FunctionTable::run(const ServiceContext &context, const CallRequest &request) const
{
    const auto entry = m_entries.constFind(request.function);
    if (entry == m_entries.cend())
        return failure(Error::notFound(u"unknown_function"_s));
    const qsizetype given = request.arguments.size();
    if (given < entry->required || given > entry->parameters.size()) {
        Error error = Error::denied(u"wrong_number_of_arguments"_s);
        error.detail = u"%1 given, %2 to %3 needed"_s.arg(given).arg(entry->required).arg(entry->parameters.size());
        return failure(error);
    }
    return entry->handler(FunctionCall(context, entry->parameters, request.arguments));
}

} // namespace steward
