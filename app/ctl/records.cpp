// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/records.h>

#include <core/base/clock.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace steward::ctl {

RecordWriter::RecordWriter(Console &console, const QStringList &names, const QStringList &titles)
    : m_console(console)
    , m_titles(titles)
{
    if (console.format() == Console::Format::Csv)
        writeCsv(console.out(), names);
    if (console.format() == Console::Format::Json)
        console.out() << "[";
}

void RecordWriter::write(const Row &row, const QJsonObject &object)
{
    switch (m_console.format()) {
    case Console::Format::Json:
        m_console.out() << (m_isFirst ? "\n " : ",\n ")
                        << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        break;
    case Console::Format::Csv: writeCsv(m_console.out(), row); break;
    case Console::Format::Text: m_rows << row; break;
    }
    m_isFirst = false;
}

void RecordWriter::finish()
{
    if (m_console.format() == Console::Format::Json)
        m_console.out() << (m_isFirst ? "]\n" : "\n]\n");
    if (m_console.format() == Console::Format::Text)
        writeTable(m_console.out(), m_titles, m_rows);
    m_console.out().flush();
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
