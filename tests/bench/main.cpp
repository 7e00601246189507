// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "bench.h"
#include "benchdatabase.h"
#include "report.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

struct Options
{
    QString database;
    QStringList only; ///< names of cases; all of them when empty
    int rows = 0;
    int rounds = 0;
    Report::Form form = Report::Form::Lines;
};

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Steward against the least work that gives the same answer."_s);
    parser.addHelpOption();
    parser.addOptions({{u"json"_s, u"Print one JSON object."_s},
                       {u"rows"_s, u"How many people (1000000)."_s, u"N"_s, u"1000000"_s},
                       {u"rounds"_s, u"How often each case runs; the median counts (5)."_s, u"N"_s, u"5"_s},
                       {u"database"_s, u"postgresql://… (steward_bench at STEWARD_TEST_POSTGRES)."_s, u"URL"_s},
                       {u"only"_s, u"Run these cases alone, with commas between."_s, u"NAMES"_s}});
    parser.process(application);
    return {parser.value(u"database"_s), parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts),
            parser.value(u"rows"_s).toInt(), parser.value(u"rounds"_s).toInt(),
            parser.isSet(u"json"_s) ? Report::Form::Json : Report::Form::Lines};
}

QList<BenchCase> chosenCases(const QStringList &only)
{
    QList<BenchCase> cases;
    for (const auto group : {windowCases, snapshotCases, rowCases, sessionCases, accountCases, changeCases, transferCases,
                             avatarCases, mailCases})
        cases += group();
    if (!only.isEmpty())
        cases.removeIf([&](const BenchCase &each) { return !only.contains(each.name); });
    return cases;
}

Status run(const Options &options, const QList<BenchCase> &cases)
{
    const WorkspaceAddress address = TRY(benchAddress(options.database));
    TRY_STATUS(ensureBenchDatabase(address, options.rows));
    const auto bench = TRY(Bench::open(address, options.rounds, options.rows));
    Report report(options.form, options.rows);
    for (const BenchCase &each : cases)
        report.add(each, TRY(each.measure(*bench)));
    report.finish();
    return {};
}

int complain(const QString &sentence, int code)
{
    QTextStream(stderr) << "steward-bench: " << sentence << Qt::endl;
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Options options = readOptions(application);
    const QList<BenchCase> cases = chosenCases(options.only);
    const bool areAllKnown = options.only.isEmpty() || options.only.size() == cases.size();
    if (options.rows < 1 || options.rounds < 1 || !areAllKnown)
        return complain(u"--rows and --rounds are numbers from 1, --only names cases"_s, 2);
    if (const Status status = run(options, cases); !status)
        return complain(kindName(status.error().kind) + u": "_s + status.error().detail, 1);
    return 0;
}
