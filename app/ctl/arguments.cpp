// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/arguments.h>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

const QStringList &generalOptions()
{
    static const QStringList names{u"help"_s, u"h"_s, u"version"_s, u"workspace"_s, u"as"_s, u"json"_s, u"csv"_s};
    return names;
}

} // namespace

Arguments::Arguments()
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOptions({{{u"h"_s, u"help"_s}, {}},
                         {u"version"_s, {}},
                         {u"workspace"_s, {}, u"NAME|URL"_s, u"demo"_s},
                         {u"as"_s, {}, u"USER"_s},
                         {u"json"_s, {}},
                         {u"csv"_s, {}},
                         {u"search"_s, {}, u"TEXT"_s},
                         {u"filter"_s, {}, u"CONDITION"_s},
                         {u"any"_s, {}},
                         {u"sort"_s, {}, u"FIELD"_s},
                         {u"columns"_s, {}, u"FIELDS"_s},
                         {u"limit"_s, {}, u"N"_s},
                         {u"action"_s, {}, u"NAME"_s},
                         {u"person"_s, {}, u"WHO"_s},
                         {u"actor"_s, {}, u"WHO"_s},
                         {u"from"_s, {}, u"DATE"_s},
                         {u"to"_s, {}, u"DATE"_s},
                         {u"oldest"_s, {}},
                         {u"format"_s, {}, u"FORMAT"_s},
                         {u"delimiter"_s, {}, u"CHARACTER"_s},
                         {u"bom"_s, {}},
                         {u"map"_s, {}, u"COLUMN=FIELD"_s},
                         {u"key"_s, {}, u"FIELD"_s},
                         {u"dry-run"_s, {}},
                         {u"rejects"_s, {}, u"FILE"_s},
                         {u"generate-passwords"_s, {}, u"FILE"_s},
                         {u"empty"_s, {}, u"WHAT"_s},
                         {u"generate-password"_s, {}},
                         {u"password-stdin"_s, {}},
                         {u"preview"_s, {}},
                         {u"elect-owner"_s, {}},
                         {u"template"_s, {}, u"FILE"_s},
                         {u"html"_s, {}, u"FILE"_s},
                         {u"attach"_s, {}, u"FILE"_s},
                         {u"include"_s, {}, u"REASONS"_s},
                         {u"per-minute"_s, {}, u"N"_s},
                         {u"example"_s, {}, u"N"_s},
                         {u"send"_s, {}},
                         {u"people"_s, {}, u"N"_s},
                         {u"others"_s, {}},
                         {u"all"_s, {}},
                         {u"count"_s, {}},
                         {u"address"_s, {}, u"ADDRESS"_s},
                         {u"user-agent"_s, {}, u"TEXT"_s},
                         {u"list"_s, {}},
                         {u"batch"_s, {}},
                         {u"rollback"_s, {}},
                         {u"rehearse"_s, {}},
                         {u"what-can-be"_s, {}},
                         {u"yes"_s, {}},
                         {u"variant"_s, {}, u"NAME"_s},
                         {u"delete-file"_s, {}}});
}

Target Arguments::target() const
{
    return {m_parser.value(u"workspace"_s), m_parser.value(u"as"_s)};
}

Console::Format Arguments::format() const
{
    if (m_parser.isSet(u"json"_s))
        return Console::Format::Json;
    return m_parser.isSet(u"csv"_s) ? Console::Format::Csv : Console::Format::Text;
}

QStringList Arguments::commandOptions() const
{
    QStringList given = m_parser.optionNames();
    given.removeIf([](const QString &name) { return generalOptions().contains(name); });
    given.removeDuplicates();
    return given;
}

} // namespace steward::ctl
