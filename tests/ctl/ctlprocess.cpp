// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "ctlprocess.h"

#include <core/db/connectionprofile.h>

#include <QJsonDocument>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace steward {

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QJsonArray Outcome::array() const
{
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

bool CtlProcess::hasWorkspace(Dialect dialect) const
{
    return m_database && m_database->profile().isEmbedded() == (dialect == Dialect::Sqlite);
}

bool CtlProcess::createWorkspace(Dialect dialect)
{
    m_database = TestDatabase::create(dialect);
    if (!m_database || here({u"workspace"_s, u"init"_s}).code != Done)
        return false;
    const QByteArray password("long enough\n");
    for (const QString &name : {u"ann"_s, u"bob"_s, u"cid"_s}) {
        const Outcome made = here({u"users"_s, u"create"_s, name + u"@example.com"_s, u"username="_s + name,
                                   u"first_name==HYPERLINK(1)"_s, u"--password-stdin"_s}, password);
        if (made.code != Done) {
            qWarning("%s", qPrintable(made.err));
            return false;
        }
    }
    return true;
}

void CtlProcess::setVariable(const QString &name, const QString &value)
{
    if (value.isEmpty())
        m_variables.remove(name);
    else
        m_variables.insert(name, value);
}

QProcessEnvironment CtlProcess::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, m_database ? m_database->password().reveal() : u"none"_s);
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    for (auto each = m_variables.begin(); each != m_variables.end(); ++each)
        environment.insert(each.key(), each.value());
    return environment;
}

QStringList CtlProcess::inWorkspace(const QStringList &arguments) const
{
    return QStringList{u"--workspace"_s, workspaceUrl(m_database->profile())} + arguments;
}

QString CtlProcess::localStore() const
{
    return u"%1/steward/workspaces/%2.sqlite"_s.arg(m_folder.path(), workspaceKey(m_database->profile()));
}

std::unique_ptr<QProcess> CtlProcess::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->start(QStringLiteral(STEWARDCTL), inWorkspace(arguments));
    return process;
}

Outcome CtlProcess::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(STEWARDCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Outcome CtlProcess::here(const QStringList &arguments, const QByteArray &input) const
{
    return run(inWorkspace(arguments), input);
}

bool CtlProcess::execute(const QString &sql) const
{
    const auto connection = m_database->open();
    return connection && QSqlQuery(connection->database()).exec(sql);
}

} // namespace steward
