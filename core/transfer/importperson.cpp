// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/transfer/importjudge.h>

#include <core/fields/fieldvalues.h>
#include <core/roles/roleassignments.h>
#include <core/transfer/importstore.h>
#include <core/transfer/importtargets.h>
#include <core/users/userforms.h>
#include <core/users/userprofile.h>

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int FewSuffixes = 20;

bool isBcryptHash(const QString &text)
{
    static const QRegularExpression form(uR"(\A\$2[aby]\$(0[4-9]|[12][0-9]|3[01])\$[./A-Za-z0-9]{53}\z)"_s);
    return form.match(text).hasMatch();
}

QString withSuffix(const QString &base, int suffix)
{
    return suffix == 0 ? base : base + u'_' + QString::number(suffix);
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

} // namespace

// Everything about somebody new, all errors together.
void ImportJudge::readPerson(ImportRow &row)
{
    QJsonObject attributes;
    QJsonObject custom;
    for (auto value = row.values.cbegin(); value != row.values.cend(); ++value) {
        const auto field = UserField::parse(value.key());
        if (field && field->kind() == UserField::Kind::Text)
            attributes.insert(value.key(), *value);
        else if (field && field->kind() == UserField::Kind::Custom && !value->isNull())
            custom.insert(field->customKey(), *value);
    }
    attributes.insert(u"custom_fields"_s, custom);
    RegistrationForm form = importForm(attributes);
    row.user = form.user;
    form.errors += customErrors(row);
    if (!form.isValid()) {
        row.reject(Error::invalid(form.errors));
        return;
    }
    const auto id = UserId::parse(row.text(u"uuid"_s));
    row.user.id = id ? *id : UserId::create();
    readState(row);
    readPassword(row);
    if (!row.isRejected())
        readRoles(row);
    if (!has(u"username"_s))
        row.usernameBase = usernameFromEmail(row.user.email);
}

FieldErrors ImportJudge::customErrors(const ImportRow &row) const
{
    FieldErrors errors;
    for (const FieldDefinition &definition : m_enabled) {
        const auto value = row.values.constFind(UserField::custom(definition.key).id());
        if (value == row.values.cend())
            continue;
        if (const auto violation = checkFieldValue(definition, *value))
            errors.append({definition.key, *violation});
    }
    const QJsonValue locale = row.values.value(u"preferred_locale"_s, QJsonValue::Null);
    if (!locale.isNull()) {
        if (const Status known = checkLocale(locale); !known)
            errors += known.error().fields;
    }
    return errors;
}

void ImportJudge::readState(ImportRow &row)
{
    const QJsonValue isActive = row.values.value(u"is_active"_s);
    row.user.isActive = isActive.isBool() ? isActive.toBool() : m_isActiveByDefault;
    const QJsonValue confirmed = row.values.value(u"confirmed_at"_s);
    row.user.confirmedAt = confirmed.isBool() && confirmed.toBool() ? m_now : timeOf(confirmed);
    const QDateTime inserted = timeOf(row.values.value(u"inserted_at"_s));
    const QDateTime updated = timeOf(row.values.value(u"updated_at"_s));
    row.user.insertedAt = inserted.isValid() ? inserted : m_now;
    row.user.updatedAt = updated.isValid() ? updated : m_now;
}

void ImportJudge::readPassword(ImportRow &row)
{
    const QString hash = row.text(HashTarget).trimmed();
    const QString password = row.text(PasswordTarget);
    if (!hash.isEmpty() && !isBcryptHash(hash)) {
        row.reject(Error::invalid(HashTarget, Violation::Invalid));
        return;
    }
    // $2y$ is what PHP calls $2b$; sites know the latter alone.
    row.passwordHash = hash.startsWith("$2y$"_L1) ? u"$2b$"_s + hash.mid(4) : hash;
    if (!hash.isEmpty() || password.isEmpty())
        return;
    const PasswordForm form = passwordForm({{u"password"_s, password}}, m_context.passwords, {});
    if (form.errors.isEmpty())
        row.password = password;
    else
        row.reject(Error::invalid(form.errors));
}

void ImportJudge::readRoles(ImportRow &row)
{
    if (!has(u"roles"_s)) {
        row.roles = {m_defaultRole};
        if (const auto &refusal = m_roles[m_defaultRole])
            row.reject(*refusal);
        return;
    }
    for (const QJsonValue &role : row.values.value(u"roles"_s).toArray()) {
        const QString name = role.toString();
        if (!m_roles.contains(name)) {
            const auto granted = RoleAssignments(m_context).grantable(name);
            std::optional<Error> refusal;
            if (!granted)
                refusal = granted.error();
            if (refusal && refusal->kind == Error::Kind::NotFound)
                refusal = Error::invalid(u"roles"_s, Violation::UnknownValue);
            m_roles.insert(name, refusal);
        }
        if (const auto &refusal = m_roles[name]) {
            row.reject(*refusal);
            return;
        }
        row.roles.append(name);
    }
}

// For each the first name that is free, as registration finds it, but for all of them at once.
Status ImportJudge::makeUsernames(Rows &rows)
{
    QList<ImportRow *> open;
    for (ImportRow &row : rows) {
        if (row.fate == ImportRow::Fate::Add && !row.usernameBase.isEmpty())
            open.append(&row);
    }
    QSet<QUuid> &taken = m_newNames[u"username"_s];
    for (int spare = 0; !open.isEmpty(); spare = FewSuffixes) {
        QHash<QString, int> rowsOfBase;
        for (const ImportRow *row : std::as_const(open))
            ++rowsOfBase[row->usernameBase];
        QSet<QString> asked;
        for (auto base = rowsOfBase.cbegin(); base != rowsOfBase.cend(); ++base) {
            const int first = m_nextSuffixes.value(base.key());
            for (int suffix = first; suffix < first + *base + spare; ++suffix)
                asked.insert(withSuffix(base.key(), suffix));
        }
        const auto held = TRY(ImportStore(m_context.connection).find(u"username"_s, asked.values()));
        open.removeIf([&](ImportRow *row) {
            int &next = m_nextSuffixes[row->usernameBase];
            for (; asked.contains(withSuffix(row->usernameBase, next)); ++next) {
                const QString name = withSuffix(row->usernameBase, next);
                if (held.contains(name) || taken.contains(digestOf(u"username"_s, name)))
                    continue;
                taken.insert(digestOf(u"username"_s, name));
                row->user.username = name;
                ++next;
                return true;
            }
            return false;
        });
    }
    return {};
}

} // namespace steward
