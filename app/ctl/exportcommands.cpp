// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <app/ctl/listing.h>
#include <core/base/writing.h>
#include <core/fields/fieldstore.h>
#include <core/transfer/fieldcells.h>
#include <core/transfer/userexport.h>
#include <ui/text/fieldtext.h>

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

constexpr QLatin1StringView StandardOutput{"-"};

// The one that was asked for, else what the name of the file says, else CSV.
Result<ExportFormat> formatOf(const Arguments &arguments, const QString &target)
{
    if (!arguments.has(u"format"_s))
        return parseExportFormat(QFileInfo(target).suffix()).value_or(ExportFormat::Csv);
    const auto format = parseExportFormat(arguments.value(u"format"_s));
    return format ? Result<ExportFormat>(*format)
                  : failure(Error::invalid(u"format"_s, Violation::UnknownValue));
}

Result<ExportRequest> readRequest(const Invocation &invocation)
{
    ExportRequest request;
    request.query = TRY(queryOf(invocation.arguments));
    request.layout.format = TRY(formatOf(invocation.arguments, invocation.words.first()));
    request.layout.csv.hasByteOrderMark = invocation.arguments.has(u"bom"_s);
    const auto definitions = TRY(FieldStore(invocation.session.context()).all());
    const QString names = invocation.arguments.value(u"columns"_s);
    const QString all = importableIds(definitions).join(u',');
    for (const UserField &field : TRY(readFields(names.isEmpty() ? all : names)))
        request.layout.columns.append({field, ui::fieldTitle(field, definitions)});
    if (invocation.arguments.has(u"delimiter"_s))
        request.layout.csv.delimiter = TRY(readDelimiter(invocation.arguments.value(u"delimiter"_s)));
    return request;
}

Result<qint64> write(const Invocation &invocation, const ExportRequest &request)
{
    UserExport service(invocation.session.context());
    TransferProgress progress;
    const QString &target = invocation.words.first();
    if (target != StandardOutput)
        return service.toFile(request, target, progress);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return failure(writingError(out));
    return service.toDevice(request, out, progress);
}

int run(const Invocation &invocation)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    Console &console = invocation.console();
    const auto request = readRequest(invocation);
    const auto written = request ? write(invocation, *request) : failure(request.error());
    if (!written)
        return console.refuse(written.error());
    if (invocation.words.first() == StandardOutput)
        return Done;
    if (console.format() == Console::Format::Json)
        console.json({{"exported"_L1, *written}});
    else
        console.remark(*written == 1 ? u"1 person is in %1."_s.arg(invocation.words.first())
                                     : u"%1 people are in %2."_s.arg(*written).arg(invocation.words.first()));
    return Done;
}

} // namespace

QList<Command> exportCommands()
{
    return {
        {u"users export"_s,
         u"FILE|- [--search TEXT] [--filter FIELD:OPERATOR:VALUE]… [--any] [--sort FIELD[:desc]]… [--columns FIELD,…] "
         "[--format csv|json|jsonl|xlsx] [--delimiter ,|;|tab|\\|] [--bom]"_s,
         u"Write people to a file that users import reads, a program, or a spreadsheet."_s, 1, 1,
         {u"search"_s, u"filter"_s, u"any"_s, u"sort"_s, u"columns"_s, u"format"_s, u"delimiter"_s, u"bom"_s}, run},
    };
}

} // namespace steward::ctl
