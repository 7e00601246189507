// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/transfertext.h>

#include <core/transfer/importtargets.h>
#include <ui/text/errortext.h>
#include <ui/text/fieldtext.h>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

class TransferText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::TransferText)
};

// Custom fields are named by their keys alone in errors of forms.
QString fieldName(const QString &field, const FieldDefinitions &definitions)
{
    if (findDefinition(definitions, field))
        return fieldTitle(UserField::custom(field), definitions);
    return targetTitle(field, definitions);
}

} // namespace

QString problemReason(const RowProblem &problem, const FieldDefinitions &definitions)
{
    if (problem.otherLine > 0)
        return TransferText::tr("Names the same person as line %1").arg(problem.otherLine);
    if (problem.error.fields.isEmpty())
        return sentence(problem.error);
    QStringList parts;
    for (const FieldError &each : problem.error.fields)
        parts << TransferText::tr("%1: %2").arg(fieldName(each.field, definitions), fieldMessage(each));
    return parts.join(u"; "_s);
}

QString problemText(const RowProblem &problem, const FieldDefinitions &definitions)
{
    return TransferText::tr("Line %1: %2").arg(problem.line).arg(problemReason(problem, definitions));
}

QString targetTitle(const QString &target, const FieldDefinitions &definitions)
{
    if (target == PasswordTarget)
        return TransferText::tr("Password");
    if (target == HashTarget)
        return TransferText::tr("Password hash (bcrypt)");
    const auto field = UserField::parse(target);
    return field ? fieldTitle(*field, definitions) : target;
}

QHash<QString, QString> targetTitles(const FieldDefinitions &definitions)
{
    QHash<QString, QString> titles;
    for (const QString &target : importTargets(definitions))
        titles.insert(targetTitle(target, definitions), target);
    return titles;
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ';': return TransferText::tr("Semicolon");
    case '\t': return TransferText::tr("Tab");
    case '|': return TransferText::tr("Vertical bar");
    default: return TransferText::tr("Comma");
    }
}

QString encodingText(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return TransferText::tr("UTF-8");
    case TextEncoding::Utf16LittleEndian: return TransferText::tr("UTF-16");
    case TextEncoding::Utf16BigEndian: return TransferText::tr("UTF-16, big-endian");
    case TextEncoding::Windows1252: return TransferText::tr("Windows-1252 (Western Europe)");
    }
    Q_UNREACHABLE();
}

QString importCounts(const ImportReport &report)
{
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    QString counts = TransferText::tr("%1 new, %2 changed, %3 unchanged")
                         .arg(number(report.added), number(report.changed), number(report.unchanged));
    if (report.rejected > 0)
        counts += TransferText::tr(", %1 cannot be imported").arg(number(report.rejected));
    return counts;
}

} // namespace steward::ui
