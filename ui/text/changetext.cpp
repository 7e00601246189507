// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/changetext.h>

#include <core/changes/avatarchange.h>
#include <core/csv/csvformat.h>
#include <ui/text/errortext.h>
#include <ui/text/fieldtext.h>
#include <ui/text/timetext.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

using State = RowOutcome::State;

class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::ChangeText)

public:
    static QString value(const QString &field, const QJsonValue &value, const FieldDefinitions &definitions);
    static QString outcome(const RowOutcome &outcome, const FieldDefinitions &definitions);
    static QString refusal(const Error &error, const FieldDefinitions &definitions);
    static QString rehearsal(const ChangeReport &report);
    static QString applied(const ChangeReport &report);
    static QString finality(const ChangeSet &changes);
    static QString kind(BulkEdit::Kind kind);
    static QString edit(const BulkEdit &edit, const FieldDefinitions &definitions);
    static QString state(const ChangeEntry &entry);
    static QString stateName(State state);
    static QString people(qsizetype number) { return QLocale().toString(qlonglong(number)); }
    static QStringList reportTitles() { return {tr("Person"), tr("UUID"), tr("Result"), tr("Reason")}; }
};

QString titleOf(const QString &field, const FieldDefinitions &definitions)
{
    const auto parsed = UserField::parse(field);
    // Errors name custom fields by their key alone.
    const UserField known = parsed ? *parsed : UserField::custom(field);
    return fieldTitle(known, definitions);
}

QString ChangeText::value(const QString &field, const QJsonValue &value, const FieldDefinitions &definitions)
{
    if (field == "confirmed_at"_L1) {
        const bool isConfirmed = !value.isNull() && value != QJsonValue(false);
        const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
        return !isConfirmed ? tr("Not confirmed") : time.isValid() ? absoluteTime(time) : tr("Confirmed");
    }
    if (field == "is_active"_L1 && value.isBool())
        return value.toBool() ? tr("Active") : tr("Inactive");
    if (field == "preferred_locale"_L1 && value.isString())
        return localeName(value.toString());
    if (isAvatarField(field) && value.isString())
        return tr("A picture");
    const auto parsed = UserField::parse(field);
    const QString key = parsed ? parsed->customKey() : QString();
    const QVariant variant = value.toVariant();
    const QString text = variant.typeId() == QMetaType::QVariantList ? variant.toStringList().join(u", "_s)
                         : key.isEmpty()                              ? variant.toString()
                                                                      : customValueText(definitions, key, variant);
    return text.isEmpty() ? u"—"_s : text;
}

QString ChangeText::refusal(const Error &error, const FieldDefinitions &definitions)
{
    QStringList parts;
    for (const FieldError &each : error.fields)
        parts << tr("%1: %2").arg(titleOf(each.field, definitions), fieldMessage(each));
    return parts.isEmpty() ? sentence(error) : parts.join(u"; "_s);
}

QString ChangeText::outcome(const RowOutcome &outcome, const FieldDefinitions &definitions)
{
    switch (outcome.state) {
    case State::Changed:
    case State::Unchanged: return {};
    case State::Missing: return tr("This person does not exist any more");
    case State::Refused: return refusal(outcome.error, definitions);
    case State::Conflict: break;
    }
    QStringList parts;
    for (const FieldConflict &each : outcome.conflicts) {
        parts << tr("%1 is “%2” by now").arg(titleOf(each.field, definitions),
                                            value(each.field, each.theirs, definitions));
    }
    return tr("Changed meanwhile: %1").arg(parts.join(u", "_s));
}

QString ChangeText::rehearsal(const ChangeReport &report)
{
    const qsizetype changed = report.count(State::Changed);
    const qsizetype unchanged = report.count(State::Unchanged);
    const qsizetype failed = report.rows.size() - changed - unchanged;
    QStringList parts{tr("%1 people change", nullptr, int(changed)).arg(people(changed))};
    if (unchanged > 0)
        parts << tr("%1 are so already", nullptr, int(unchanged)).arg(people(unchanged));
    if (failed > 0)
        parts << tr("%1 cannot", nullptr, int(failed)).arg(people(failed));
    return tr("%1. Owners after this: %2.").arg(parts.join(u", "_s), people(report.ownersAfter));
}

QString ChangeText::applied(const ChangeReport &report)
{
    const qsizetype changed = report.count(State::Changed);
    const qsizetype failed = report.rows.size() - changed - report.count(State::Unchanged);
    if (!report.isApplied)
        return tr("Nothing was changed: %1 people cannot be.", nullptr, int(failed)).arg(people(failed));
    const QString done = tr("%1 people are changed", nullptr, int(changed)).arg(people(changed));
    return failed > 0 ? tr("%1, %2 could not be.").arg(done, people(failed)) : tr("%1.").arg(done);
}

QString ChangeText::finality(const ChangeSet &changes)
{
    bool endsSessions = false;
    bool takesOwner = false;
    bool removesPeople = false;
    bool makesPeople = false;
    for (const RowChange &row : changes.rows) {
        removesPeople = removesPeople || row.kind == RowKind::Remove;
        makesPeople = makesPeople || row.kind == RowKind::Create;
        if (row.kind != RowKind::Edit)
            continue;
        for (const FieldChange &each : row.fields) {
            endsSessions = endsSessions || (each.field == "is_active"_L1 && each.after == QJsonValue(false));
            takesOwner = takesOwner || (each.field == "roles"_L1 && each.before.toArray().contains(u"Owner"_s)
                                        && !each.after.toArray().contains(u"Owner"_s));
        }
    }
    QStringList sentences;
    if (endsSessions)
        sentences << tr("Whoever is deactivated loses all sessions; undoing does not bring them back.");
    if (takesOwner)
        sentences << tr("Only an Owner can give the role Owner back, by undoing.");
    if (removesPeople)
        sentences << tr("Who is removed can be brought back, but without the password and secret fields.");
    if (makesPeople)
        sentences << tr("Who is brought back needs a new password.");
    return sentences.join(u' ');
}

QString ChangeText::kind(BulkEdit::Kind kind)
{
    switch (kind) {
    case BulkEdit::Kind::Set: return tr("Set to");
    case BulkEdit::Kind::Clear: return tr("Clear");
    case BulkEdit::Kind::Replace: return tr("Find and replace");
    case BulkEdit::Kind::Append: return tr("Append");
    case BulkEdit::Kind::Toggle: return tr("Turn round");
    case BulkEdit::Kind::Add: return tr("Add");
    case BulkEdit::Kind::Remove: return tr("Remove");
    }
    Q_UNREACHABLE();
}

QString ChangeText::edit(const BulkEdit &edit, const FieldDefinitions &definitions)
{
    const QString title = titleOf(edit.field, definitions);
    const QString shown = value(edit.field, edit.value, definitions);
    switch (edit.kind) {
    case BulkEdit::Kind::Set: return tr("%1: %2").arg(title, shown);
    case BulkEdit::Kind::Clear: return tr("%1: cleared").arg(title);
    case BulkEdit::Kind::Replace: return tr("%1: “%2” becomes “%3”").arg(title, edit.find, edit.value.toString());
    case BulkEdit::Kind::Append: return tr("%1: “%2” appended").arg(title, shown);
    case BulkEdit::Kind::Toggle: return tr("%1: turned round").arg(title);
    case BulkEdit::Kind::Add: return tr("%1: %2 added").arg(title, shown);
    case BulkEdit::Kind::Remove: return tr("%1: %2 removed").arg(title, shown);
    }
    Q_UNREACHABLE();
}

QString ChangeText::state(const ChangeEntry &entry)
{
    switch (entry.state) {
    case ChangeEntry::State::Applying: return tr("Being applied");
    case ChangeEntry::State::Applied: return tr("In force");
    case ChangeEntry::State::Undone: break;
    }
    const QString when = relativeTime(entry.undoneAt);
    return entry.undoneBy.isEmpty() ? tr("Undone %1").arg(when) : tr("Undone %1 by %2").arg(when, entry.undoneBy);
}

QString ChangeText::stateName(State state)
{
    switch (state) {
    case State::Changed: return tr("changed");
    case State::Unchanged: return tr("so already");
    case State::Conflict: return tr("changed meanwhile");
    case State::Refused: return tr("refused");
    case State::Missing: return tr("gone");
    }
    Q_UNREACHABLE();
}

} // namespace

QString changeValueText(const QString &field, const QJsonValue &value, const FieldDefinitions &definitions)
{
    return ChangeText::value(field, value, definitions);
}

QString outcomeText(const RowOutcome &outcome, const FieldDefinitions &definitions)
{
    return ChangeText::outcome(outcome, definitions);
}

QString rehearsalText(const ChangeReport &report)
{
    return ChangeText::rehearsal(report);
}

QString appliedText(const ChangeReport &report)
{
    return ChangeText::applied(report);
}

QString finalityText(const ChangeSet &changes)
{
    return ChangeText::finality(changes);
}

QString bulkKindText(BulkEdit::Kind kind)
{
    return ChangeText::kind(kind);
}

QString bulkEditText(const BulkEdit &edit, const FieldDefinitions &definitions)
{
    return ChangeText::edit(edit, definitions);
}

QString changeTitle(const ChangeSet &changes, const FieldDefinitions &definitions)
{
    if (!changes.title.isEmpty())
        return changes.title;
    QStringList titles;
    constexpr qsizetype looked = 50;
    for (const RowChange &row : changes.rows.first(std::min(looked, changes.rows.size()))) {
        for (const FieldChange &each : row.fields)
            titles << titleOf(each.field, definitions);
    }
    titles.removeDuplicates();
    return titles.join(u", "_s);
}

QString changeStateText(const ChangeEntry &entry)
{
    return ChangeText::state(entry);
}

QString reportFile(const ChangeReport &report, const QHash<UserId, QString> &names, const FieldDefinitions &definitions)
{
    const QStringList titles = ChangeText::reportTitles();
    QString file = csvRecord({titles.cbegin(), titles.cend()});
    for (const RowOutcome &row : report.rows) {
        file += csvRecord({names.value(row.user), row.user.text(), ChangeText::stateName(row.state),
                           outcomeText(row, definitions)});
    }
    return file;
}

} // namespace steward::ui
