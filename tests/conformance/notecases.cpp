// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "sections.h"

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

QJsonObject valueOf(const QJsonValue &value)
{
    return {{u"value"_s, value}};
}

// "first note of u9": the oldest, which stands last in the list.
QJsonValue namedNote(const FactsFile &facts, const QJsonValue &name)
{
    const QString key = name.toString().section(u' ', -1);
    const QJsonArray notes = facts.section(u"admin_notes"_s)[key]["notes"_L1].toArray();
    return name.toString().startsWith("first note of "_L1) && !notes.isEmpty() ? notes.last()["uuid"_L1] : name;
}

QJsonValue someNote(const FactsFile &facts)
{
    const QJsonObject lists = facts.section(u"admin_notes"_s).toObject();
    for (const QJsonValue &list : lists) {
        if (const QJsonArray notes = list["notes"_L1].toArray(); !notes.isEmpty())
            return notes.last()["uuid"_L1];
    }
    return {};
}

QString listFunction(const QString &part)
{
    return part.startsWith("for_"_L1) ? u"list_logs_for_user"_s : part;
}

// The entries of one action: the fact does not name it, but the whole list does.
QString actionOf(const QJsonArray &log, const QJsonArray &uuids)
{
    for (const QJsonValue &entry : log) {
        if (uuids.contains(entry["uuid"_L1]))
            return entry["action"_L1].toString();
    }
    return {};
}

} // namespace

QList<Fact> factsOfNotes(const FactsFile &facts)
{
    QList<Fact> list;
    const QJsonObject lists = facts.section(u"admin_notes"_s).toObject();
    for (auto each = lists.begin(); each != lists.end(); ++each)
        list << plainFact(u"admin_notes/"_s + each.key(), u"admin_notes"_s, u"list_admin_notes"_s,
                          {each.value()["user_uuid"_L1]}, valueOf(each.value()["notes"_L1]));
    return list;
}

QList<Fact> factsOfAudit(const FactsFile &facts)
{
    QList<Fact> list;
    const QJsonObject audit = facts.section(u"audit"_s).toObject();
    const QJsonArray log = audit.value("list_logs"_L1).toArray();
    for (auto part = audit.begin(); part != audit.end(); ++part) {
        QJsonArray arguments;
        if (part.key().startsWith("for_"_L1))
            arguments.append(facts.user(part.key().mid(4)).value("uuid"_L1));
        else if (part.key() == "by_action"_L1)
            arguments.append(actionOf(log, part.value().toArray()));
        const QString function = part.key() == "by_action"_L1 ? u"list_logs_by_action"_s : listFunction(part.key());
        list << plainFact(u"audit/"_s + part.key(), u"audit"_s, function, arguments, valueOf(part.value()));
    }
    return list;
}

std::function<QJsonObject(const Caller &)> noteQuestion(const FactsFile &facts, const QString &call,
                                                        const QJsonArray &arguments, const QJsonValue &expected)
{
    if (call == "delete_admin_note twice"_L1)
        return [note = someNote(facts)](const Caller &ask) {
            (void)ask(u"delete_admin_note"_s, {note});
            ask.prepared();
            return ask(u"delete_admin_note"_s, {note});
        };
    if (call == "create_admin_note for a deleted user"_L1) {
        const QJsonValue person = expected["ok"_L1]["user_uuid"_L1].toString(u"019b5704-3680-7b95-9d82-ef16127f1fd2"_s);
        const QJsonValue author = expected["ok"_L1]["author_uuid"_L1].toString(facts.users().first()["uuid"_L1].toString());
        return [=](const Caller &ask) {
            return ask(u"create_admin_note"_s, {person, author, QJsonObject{{u"content"_s, u"x"_s}}});
        };
    }
    QJsonArray named = arguments;
    if (!named.isEmpty())
        named[0] = namedNote(facts, named.at(0));
    return [call, named](const Caller &ask) { return ask(call, named); };
}

std::function<QJsonObject(const Caller &)> auditQuestion(const FactsFile &facts, const QString &call,
                                                         const QJsonArray &arguments)
{
    if (!call.startsWith("log_password_change"_L1))
        return [call, arguments](const Caller &ask) { return ask(call, arguments); };
    const QJsonValue person = facts.users().first()["uuid"_L1];
    const QJsonObject attributes{{u"target_user_uuid"_s, person}, {u"admin_user_uuid"_s, person}};
    return [attributes](const Caller &ask) { return ask(u"log_password_change"_s, {attributes}); };
}

} // namespace steward::conformance
