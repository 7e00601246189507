// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/assignments.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

Result<Assignment> readAssignment(const QString &word)
{
    const qsizetype sign = word.indexOf(u'=');
    if (sign < 1)
        return failure(Error::invalid(word, Violation::Invalid));
    const QChar mark = word.at(sign - 1);
    const bool isMarked = mark == u':' || mark == u'+' || mark == u'-';
    const QString field = word.left(isMarked ? sign - 1 : sign);
    const QString text = word.mid(sign + 1);
    if (mark == u'+' || mark == u'-')
        return Assignment{field, text, mark == u'+' ? Assignment::Sign::Add : Assignment::Sign::Remove};
    if (mark != u':')
        return Assignment{field, text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text)};
    const auto document = QJsonDocument::fromJson(u"[%1]"_s.arg(text).toUtf8());
    if (document.array().size() != 1)
        return failure(Error::invalid(field, Violation::Invalid));
    return Assignment{field, document.array().first()};
}

// Texts become what the field holds.
Result<QJsonValue> typedValue(const UserField &field, const QJsonValue &value)
{
    const bool isTruth = field.kind() == UserField::Kind::Boolean || field.id() == "confirmed_at"_L1;
    if (field.kind() == UserField::Kind::Roles && !value.isArray())
        return QJsonArray::fromStringList(value.toString().split(u',', Qt::SkipEmptyParts));
    if (!value.isString() || !isTruth)
        return value;
    if (value.toString() == "true"_L1 || value.toString() == "false"_L1)
        return value.toString() == "true"_L1;
    if (field.kind() == UserField::Kind::Boolean)
        return failure(Error::invalid(field.id(), Violation::Invalid));
    return value;
}

Result<BulkEdit> editOf(const Assignment &assignment)
{
    const auto field = UserField::parse(assignment.field);
    if (!field)
        return failure(Error::invalid(assignment.field, Violation::UnknownValue));
    BulkEdit edit{.field = field->id(), .value = TRY(typedValue(*field, assignment.value))};
    const bool isRoles = field->kind() == UserField::Kind::Roles;
    const bool isText = field->kind() == UserField::Kind::Text || field->kind() == UserField::Kind::Custom;
    switch (assignment.sign) {
    case Assignment::Sign::Set: return edit;
    case Assignment::Sign::Add:
        if (!isRoles && !isText)
            return failure(Error::invalid(field->id(), Violation::Invalid));
        edit.kind = isRoles ? BulkEdit::Kind::Add : BulkEdit::Kind::Append;
        return edit;
    case Assignment::Sign::Remove:
        if (!isRoles)
            return failure(Error::invalid(field->id(), Violation::Invalid));
        edit.kind = BulkEdit::Kind::Remove;
        return edit;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<Assignment>> readAssignments(const QStringList &words)
{
    QList<Assignment> assignments;
    for (const QString &word : words)
        assignments << TRY(readAssignment(word));
    return assignments;
}

Result<QList<BulkEdit>> editsOf(const QList<Assignment> &assignments)
{
    QList<BulkEdit> edits;
    for (const Assignment &assignment : assignments)
        edits << TRY(editOf(assignment));
    return edits;
}

} // namespace steward::ctl
