// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <app/ctl/changereport.h>
#include <app/ctl/listing.h>
#include <core/fields/fieldstore.h>
#include <core/transfer/importtargets.h>
#include <core/transfer/userimport.h>
#include <ui/text/transfertext.h>

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

constexpr qsizetype ProblemsForPeople = 20;

struct Import
{
    ImportRequest request;
    FieldDefinitions definitions;
};

// COLUMN=FIELD: a header, or the number of the column; no field: the column is left out.
Status readMap(const QStringList &assignments, const QStringList &headers, QStringList &targets)
{
    for (const QString &assignment : assignments) {
        const QString column = assignment.section(u'=', 0, 0);
        const QString target = assignment.section(u'=', 1);
        qsizetype index = headers.indexOf(column);
        if (bool isNumber = false; index < 0) {
            index = column.toInt(&isNumber) - 1;
            index = isNumber ? index : -1;
        }
        if (index < 0 || index >= targets.size() || !assignment.contains(u'='))
            return failure(Error::invalid(u"map"_s, Violation::UnknownValue));
        if (const qsizetype guessed = targets.indexOf(target); guessed >= 0 && !target.isEmpty())
            targets[guessed].clear();
        targets[index] = target;
    }
    return {};
}

ImportRequest::Mode modeOf(const Arguments &arguments)
{
    if (arguments.has(u"dry-run"_s))
        return ImportRequest::Mode::Rehearse;
    return arguments.has(u"what-can-be"_s) ? ImportRequest::Mode::WhatCanBe : ImportRequest::Mode::AllOrNothing;
}

Result<ImportRequest::EmptyCells> readEmptyCells(const QString &text)
{
    if (text.isEmpty() || text == "keep"_L1)
        return ImportRequest::EmptyCells::Keep;
    if (text == "clear"_L1)
        return ImportRequest::EmptyCells::Clear;
    return failure(Error::invalid(u"empty"_s, Violation::UnknownValue));
}

Result<Import> readImport(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    Import import;
    import.definitions = TRY(FieldStore(invocation.session.context()).all());
    ImportRequest &request = import.request;
    request.path = invocation.words.first();
    CsvPreview preview = TRY(previewCsv(request.path, {}, 0));
    if (arguments.has(u"delimiter"_s)) {
        preview.format.delimiter = TRY(readDelimiter(arguments.value(u"delimiter"_s)));
        preview = TRY(previewCsv(request.path, preview.format, 0));
    }
    request.format = preview.format;
    request.targets = guessTargets(preview.headers, import.definitions, ui::targetTitles(import.definitions));
    TRY_STATUS(readMap(arguments.values(u"map"_s), preview.headers, request.targets));
    request.key = arguments.has(u"key"_s) ? arguments.value(u"key"_s) : guessKey(request.targets);
    request.emptyCells = TRY(readEmptyCells(arguments.value(u"empty"_s)));
    request.mode = modeOf(arguments);
    request.title = QFileInfo(request.path).fileName();
    request.rejectsPath = arguments.value(u"rejects"_s);
    request.passwordsPath = arguments.value(u"generate-passwords"_s);
    request.describe = [definitions = import.definitions](const RowProblem &problem) {
        return ui::problemText(problem, definitions);
    };
    return import;
}

QJsonObject jsonOf(const ImportReport &report, const FieldDefinitions &definitions)
{
    QJsonArray problems;
    for (const RowProblem &problem : report.problems) {
        QJsonObject object{{"line"_L1, problem.line}, {"problem"_L1, ui::problemReason(problem, definitions)}};
        if (problem.otherLine > 0)
            object.insert("same_as_line"_L1, problem.otherLine);
        problems.append(object);
    }
    return {{"read"_L1, report.read},           {"new"_L1, report.added},         {"changed"_L1, report.changed},
            {"unchanged"_L1, report.unchanged}, {"rejected"_L1, report.rejected}, {"applied"_L1, report.isApplied},
            {"problems"_L1, problems}};
}

int conclude(Console &console, const Import &import, const ImportReport &report)
{
    const bool isRehearsal = import.request.mode == ImportRequest::Mode::Rehearse;
    if (console.format() == Console::Format::Json)
        console.json(jsonOf(report, import.definitions));
    console.remark(ui::importCounts(report) + u'.');
    for (const RowProblem &problem : report.problems.mid(0, ProblemsForPeople))
        console.remark(ui::problemText(problem, import.definitions));
    if (report.rejected > ProblemsForPeople)
        console.remark(u"… and %1 more."_s.arg(report.rejected - ProblemsForPeople));
    if (report.rejected > 0 && !import.request.rejectsPath.isEmpty())
        console.remark(u"The rows that cannot be imported are in %1."_s.arg(import.request.rejectsPath));
    if (isRehearsal)
        console.remark(u"Nothing was changed: this was a rehearsal."_s);
    else if (report.isApplied && report.added + report.changed > 0)
        console.remark(u"To take it back: stewardctl changes undo %1"_s.arg(uuidText(report.changes.id)));
    else if (!report.isApplied)
        console.remark(u"Nothing was changed. Mend the file, or import the others with --what-can-be."_s);
    return report.isApplied || (isRehearsal && report.rejected == 0) ? Done : Refused;
}

// How many people it is about, found out by a rehearsal where somebody has to name their number; else 0.
Result<qint64> peopleToName(const Invocation &invocation, ImportRequest request)
{
    if (request.mode == ImportRequest::Mode::Rehearse || !invocation.session.connection().profile().production)
        return 0;
    request.mode = ImportRequest::Mode::Rehearse;
    request.rejectsPath.clear();
    request.passwordsPath.clear();
    TransferProgress progress;
    const ImportReport report = TRY(UserImport(invocation.session.context()).run(request, progress));
    return report.added + report.changed;
}

int run(const Invocation &invocation)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    Console &console = invocation.console();
    const auto import = readImport(invocation);
    if (!import)
        return console.refuse(import.error());
    const auto people = peopleToName(invocation, import->request);
    if (!people)
        return console.refuse(people.error());
    if (const auto asked = askForNumber(invocation, *people, u"--dry-run"_s))
        return *asked;
    TransferProgress progress;
    const auto report = UserImport(invocation.session.context()).run(import->request, progress);
    return report ? conclude(console, *import, *report) : console.refuse(report.error());
}

} // namespace

QList<Command> importCommands()
{
    return {
        {u"users import"_s,
         u"FILE.csv [--map COLUMN=FIELD]… [--key email|username|uuid] [--dry-run] [--what-can-be] [--rejects FILE] "
         "[--generate-passwords FILE] [--empty keep|clear] [--delimiter ,|;|tab|\\|] [--people N]"_s,
         u"Register the new people of a file and change the others. FIELD may be password or password_hash."_s, 1, 1,
         {u"map"_s, u"key"_s, u"dry-run"_s, u"what-can-be"_s, u"rejects"_s, u"generate-passwords"_s, u"empty"_s,
          u"delimiter"_s, u"people"_s},
         run},
    };
}

} // namespace steward::ctl
