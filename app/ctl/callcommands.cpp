// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <core/calls/functiontable.h>
#include <core/calls/notation.h>

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

int listFunctions(Console &console)
{
    const QStringList signatures = FunctionTable::instance().signatures();
    if (console.format() == Console::Format::Json)
        console.json({{"value"_L1, QJsonArray::fromStringList(signatures)}});
    else
        console.out() << signatures.join(u'\n') << Qt::endl;
    return Done;
}

QJsonObject answerTo(Session &session, const CallRequest &request)
{
    const QJsonObject answer = FunctionTable::instance().answer(session.context(), request);
    const Status posted = session.postLetters();
    return posted ? answer : notation::error(posted.error());
}

QJsonObject answerLine(Session &session, const QByteArray &line)
{
    QJsonParseError problem;
    const QJsonObject request = QJsonDocument::fromJson(line, &problem).object();
    QJsonObject answer;
    if (problem.error != QJsonParseError::NoError) {
        answer = notation::text(u"no JSON: "_s + problem.errorString());
    } else if (const auto call = CallRequest::fromJson(request); !call) {
        answer = notation::error(call.error());
    } else {
        answer = answerTo(session, *call);
    }
    if (request.contains("id"_L1))
        answer.insert("id"_L1, request.value("id"_L1));
    return answer;
}

// Each answer is written at once, so that a program can ask, read and ask again.
int answerBatch(const Invocation &invocation)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return invocation.console().usage(u"the standard input cannot be read"_s);
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        if (!line.trimmed().isEmpty())
            invocation.console().json(answerLine(invocation.session, line));
    }
    return Done;
}

int callFunction(const Invocation &invocation)
{
    Console &console = invocation.console();
    const QString function = invocation.words.at(0);
    if (!FunctionTable::instance().contains(function))
        return console.usage(u"there is no function “%1”; see stewardctl call --list"_s.arg(function));
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(invocation.words.value(1, u"[]"_s).toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isArray())
        return console.usage(u"the arguments are no JSON array: %1"_s.arg(problem.errorString()));
    CallRequest request{.function = function, .arguments = document.array()};
    if (invocation.arguments.has(u"rollback"_s))
        request.effect = CallRequest::Effect::RolledBack;
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const QJsonObject answer = answerTo(invocation.session, request);
    console.json(answer);
    return answer.contains("error"_L1) ? Refused : Done;
}

int call(const Invocation &invocation)
{
    const bool isBatch = invocation.arguments.has(u"batch"_s);
    if (invocation.arguments.has(u"list"_s))
        return listFunctions(invocation.console());
    if (isBatch == !invocation.words.isEmpty())
        return invocation.console().usage(u"call takes a function, or --batch, or --list"_s);
    if (!isBatch)
        return callFunction(invocation);
    return invocation.session.open() ? answerBatch(invocation) : invocation.session.exitCode();
}

} // namespace

QList<Command> callCommands()
{
    return {{u"call"_s, u"FUNCTION [JSON-ARGS] [--rollback] | --batch | --list"_s,
             u"Call one of PhoenixKit's functions by its name, or many, one JSON request a line."_s, 0, 2,
             {u"rollback"_s, u"batch"_s, u"list"_s}, call}};
}

} // namespace steward::ctl
