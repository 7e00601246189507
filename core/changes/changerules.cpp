// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changerules.h>

#include <core/base/clock.h>
#include <core/base/rawjson.h>
#include <core/base/textrules.h>
#include <core/fields/fieldvalues.h>
#include <core/users/userforms.h>
#include <core/users/userprofile.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Verdict = ChangeRules::Verdict;

// Enough for what a bulk edit or a list of choices repeats, small beside a long import.
constexpr qsizetype RememberedVerdicts = 5000;

Verdict fine(const QJsonValue &value)
{
    return {value, {}, true};
}

Verdict wrong(const Error &error)
{
    return {{}, error, false};
}

Verdict wrong(const QString &field, Violation violation)
{
    return wrong(Error::invalid(field, violation));
}

Verdict decideStatus(const QJsonValue &value)
{
    User stored;
    const UserForm form = statusForm(stored, {{u"is_active"_s, value}});
    if (!form.isValid())
        return wrong(Error::invalid(form.errors));
    return fine(form.changes.isActive.value_or(stored.isActive));
}

Verdict decideRoles(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &each : value.toArray())
        names << each.toString();
    const bool isListOfNames = value.isArray() && !names.contains(QString())
                               && std::ranges::none_of(names, [](const QString &name) { return containsNul(QStringView(name)); });
    if (!isListOfNames)
        return wrong(u"roles"_s, Violation::Invalid);
    names.removeDuplicates();
    names.sort();
    return fine(QJsonArray::fromStringList(names));
}

} // namespace

const Verdict &ChangeRules::judge(const QString &field, const QJsonValue &value)
{
    const std::pair key(field, value);
    const auto known = m_known.constFind(key);
    if (known != m_known.cend())
        return *known;
    if (m_known.size() >= RememberedVerdicts)
        m_known.clear();
    return *m_known.insert(key, decide(field, value));
}

Verdict ChangeRules::decide(const QString &id, const QJsonValue &value) const
{
    const auto field = UserField::parse(id);
    if (!field)
        return wrong(id, Violation::UnknownValue);
    if (!isEditableField(*field))
        return wrong(id, Violation::ReservedKey);
    if (id == "is_active"_L1)
        return decideStatus(value);
    if (id == "confirmed_at"_L1)
        return decideConfirmation(value);
    if (id == "roles"_L1)
        return decideRoles(value);
    return field->kind() == UserField::Kind::Custom ? decideCustom(*field, value) : decideColumn(id, value);
}

Verdict ChangeRules::decideColumn(const QString &field, const QJsonValue &value) const
{
    // Nobody asks the database here, so the form cannot fail.
    const Result<UserForm> form = profileForm({}, {{field, value}}, nullptr);
    if (!form)
        return wrong(form.error());
    if (!form->isValid())
        return wrong(Error::invalid(form->errors));
    const QString text = value.toString();
    return fine(isBlank(text) ? QJsonValue(QJsonValue::Null) : QJsonValue(text));
}

Verdict ChangeRules::decideCustom(const UserField &field, const QJsonValue &value) const
{
    const QString key = field.customKey();
    if (field.id() == "preferred_locale"_L1) {
        const bool isNone = value.isNull() || (value.isString() && value.toString().isEmpty());
        const Status status = isNone ? Status() : checkLocale(value);
        return status ? fine(isNone ? QJsonValue(QJsonValue::Null) : value) : wrong(status.error());
    }
    const FieldDefinition *definition = findDefinition(m_definitions, key);
    const auto violation = definition ? checkFieldValue(*definition, value) : std::nullopt;
    if (violation)
        return wrong(key, *violation);
    if (value.isNull())
        return fine(value);
    if (isReservedKey(key))
        return wrong(key, Violation::ReservedKey);
    if (containsLineBreakOrNul(key) || containsNul(value))
        return wrong(key, Violation::LineBreak);
    return fine(value);
}

Verdict ChangeRules::decideConfirmation(const QJsonValue &value) const
{
    if (value.isNull() || value == QJsonValue(false))
        return fine(QJsonValue::Null);
    if (value == QJsonValue(true))
        return fine(timeText(m_now));
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    if (!value.isString() || !time.isValid() || time > m_now)
        return wrong(u"confirmed_at"_s, Violation::Invalid);
    return fine(timeText(time.toUTC()));
}

} // namespace steward
