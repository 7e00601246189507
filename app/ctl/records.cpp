// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/records.h>

#include <core/base/clock.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace steward::ctl {

void writeRecords(Console &console, const Records &records)
{
    switch (console.format()) {
    case Console::Format::Json:
        console.out() << QString::fromUtf8(QJsonDocument(records.objects).toJson());
        break;
    case Console::Format::Csv:
        writeCsv(console.out(), records.names);
        for (const Row &row : records.rows)
            writeCsv(console.out(), row);
        break;
    case Console::Format::Text: writeTable(console.out(), records.titles, records.rows); break;
    }
    console.out().flush();
}

Result<SortKey> sortKey(const QString &text)
{
    const QString order = text.section(u':', 1);
    if (!order.isEmpty() && order != "asc"_L1 && order != "desc"_L1)
        return failure(Error::invalid(u"sort"_s, Violation::UnknownValue));
    return SortKey{text.section(u':', 0, 0), order == "desc"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder};
}

Result<qint64> limitOf(const Arguments &arguments, qint64 limitForPeople)
{
    if (!arguments.has(u"limit"_s))
        return arguments.format() == Console::Format::Text ? limitForPeople : 0;
    bool isNumber = false;
    const qint64 limit = arguments.value(u"limit"_s).toLongLong(&isNumber);
    if (!isNumber || limit < 0)
        return failure(Error::invalid(u"limit"_s, Violation::Invalid));
    return limit;
}

QString timeCell(const QDateTime &time, Console::Format format)
{
    if (!time.isValid())
        return {};
    return format == Console::Format::Text ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : timeText(time);
}

} // namespace steward::ctl
