// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cmath>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QString shown(const std::optional<double> &figure, int decimals)
{
    return figure ? QString::number(*figure, 'f', decimals) : u"-"_s;
}

QJsonValue rounded(const std::optional<double> &figure)
{
    return figure ? QJsonValue(std::round(*figure * 1000) / 1000) : QJsonValue(QJsonValue::Null);
}

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

QString line(const QString &name, const QString &ours, const QString &baseline, const QString &ratio)
{
    return name.leftJustified(24) + ours.rightJustified(14) + baseline.rightJustified(14) + ratio.rightJustified(8);
}

} // namespace

Report::Report(Form form, int rows)
    : m_form(form)
    , m_rows(rows)
{
    if (m_form == Form::Lines)
        print(line(u"%1 people"_s.arg(rows), u"Steward"_s, u"baseline"_s, u"ratio"_s));
}

void Report::add(const BenchCase &benchCase, const Figure &figure)
{
    m_entries.append({benchCase, figure});
    if (m_form == Form::Lines)
        print(line(benchCase.name, shown(figure.ours, 2) + u' ' + benchCase.unit,
                   shown(figure.baseline, 2) + u' ' + benchCase.unit, shown(figure.ratio(), 2)));
}

void Report::finish()
{
    if (m_form == Form::Lines)
        return;
    QJsonArray cases;
    for (const auto &[benchCase, figure] : std::as_const(m_entries)) {
        cases.append(QJsonObject{{u"name"_s, benchCase.name},
                                 {u"unit"_s, benchCase.unit},
                                 {u"ours"_s, rounded(figure.ours)},
                                 {u"baseline"_s, rounded(figure.baseline)},
                                 {u"ratio"_s, rounded(figure.ratio())}});
    }
    const QJsonObject report{{u"rows"_s, m_rows}, {u"cases"_s, cases}};
    print(QString::fromUtf8(QJsonDocument(report).toJson().trimmed()));
}

} // namespace steward
