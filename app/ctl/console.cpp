// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/console.h>

#include <app/ctl/openingtext.h>
#include <core/calls/notation.h>
#include <ui/text/errortext.h>

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

bool isOutOfReach(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotConnected:
    case Error::Kind::Authentication:
    case Error::Kind::Certificate:
    case Error::Kind::NotPhoenixKit:
    case Error::Kind::TooOld:
    case Error::Kind::TooNew:
    case Error::Kind::ReadOnly: return true;
    default: return false;
    }
}

} // namespace

Console::Console(Format format)
    : m_format(format)
    , m_out(stdout)
    , m_err(stderr)
{
}

void Console::json(const QJsonObject &object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
}

void Console::remark(const QString &sentence)
{
    if (m_format == Format::Text)
        m_out << sentence << Qt::endl;
}

int Console::usage(const QString &sentence)
{
    m_err << "stewardctl: " << sentence << Qt::endl;
    return Usage;
}

int Console::refuse(const Error &error)
{
    QStringList parts;
    for (const FieldError &field : error.fields)
        parts << u"%1: %2"_s.arg(field.field, ui::fieldMessage(field));
    complain(error, parts.isEmpty() ? ui::sentence(error) : parts.join(u"\nstewardctl: "_s));
    return isOutOfReach(error.kind) ? Unreachable : Refused;
}

int Console::unreachable(const Error &error, const ConnectionProfile &profile)
{
    if (!isOutOfReach(error.kind) && error.kind != Error::Kind::NotFound)
        return refuse(error);
    complain(error, openingText(error, profile));
    return Unreachable;
}

int Console::unreachable(const Error &error, const QString &name)
{
    complain(error, unknownWorkspaceText(error, name));
    return Unreachable;
}

void Console::complain(const Error &error, const QString &sentence)
{
    m_out.flush();
    if (m_format == Format::Json)
        json(notation::error(error));
    m_err << "stewardctl: " << sentence << Qt::endl;
}

} // namespace steward::ctl
