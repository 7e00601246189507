// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "embeddedcopy.h"
#include "report.h"
#include "sections.h"

#include <core/crypto/crypto.h>
#include <core/db/connection.h>
#include <core/db/installation.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::conformance;

namespace {

constexpr int Differences = 1;
constexpr int Usage = 2;
constexpr int Unreachable = 3;

int complain(const QString &sentence, int code)
{
    QTextStream(stderr) << "steward-conformance: " << sentence << Qt::endl;
    return code;
}

QString worded(const Error &error)
{
    return error.detail.isEmpty() ? kindName(error.kind) : kindName(error.kind) + u": "_s + error.detail;
}

Result<Report> judgeAll(Connection &connection, const Installation &installation, const FactsFile &facts)
{
    const People people(facts);
    const Rules rules = TRY(Rules::read(u":/conformance/departures.json"_s, people));
    Runner runner(connection, installation, facts, rules);
    Report report;
    for (const Fact &fact : factsOfSections(facts) + factsOfCases(facts))
        report.add(runner.judge(fact));
    return report;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"steward-conformance"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Holds Steward against answers of the real PhoenixKit."_s);
    parser.addHelpOption();
    const QCommandLineOption database(u"database"_s, u"The workspace that the facts are about."_s, u"URL"_s);
    const QCommandLineOption facts(u"facts"_s, u"The questions and the real answers."_s, u"FILE"_s);
    const QCommandLineOption embedded(u"embedded"_s, u"Ask a copy of the workspace in an embedded file."_s);
    const QCommandLineOption json(u"json"_s, u"Write the result as one JSON object."_s);
    parser.addOptions({database, facts, embedded, json});
    parser.process(application);
    if (!parser.isSet(database) || !parser.isSet(facts))
        return complain(u"--database and --facts are needed; see --help"_s, Usage);

    const auto address = parseWorkspaceUrl(parser.value(database));
    if (!address)
        return complain(u"this is no workspace URL: "_s + parser.value(database), Usage);
    const auto file = FactsFile::read(parser.value(facts));
    if (!file)
        return complain(u"%1 holds no facts (%2)"_s.arg(parser.value(facts), worded(file.error())), Usage);
    if (const Status crypto = ensureCrypto(); !crypto)
        return complain(worded(crypto.error()), Unreachable);
    const QString password = address->password.isEmpty() ? qEnvironmentVariable("PGPASSWORD") : address->password;
    auto connection = Connection::open(address->profile, Secret(password));
    const QTemporaryDir folder;
    if (connection && parser.isSet(embedded))
        connection = embeddedCopy(**connection, folder.filePath(u"copy.sqlite"_s));
    if (!connection)
        return complain(worded(connection.error()), Unreachable);
    const auto installation = inspectInstallation(**connection);
    if (!installation)
        return complain(worded(installation.error()), Unreachable);

    const auto report = judgeAll(**connection, *installation, *file);
    if (!report)
        return complain(worded(report.error()), Usage);
    QTextStream out(stdout);
    if (parser.isSet(json))
        out << QJsonDocument(report->toJson()).toJson() << Qt::flush;
    else
        report->write(out);
    return report->hasDifferences() ? Differences : 0;
}
