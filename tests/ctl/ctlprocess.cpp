// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "ctlprocess.h"

#include <core/db/connectionprofile.h>

#include <QJsonDocument>
#include <QProcess>

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

Outcome CtlProcess::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, m_database ? m_database->password().reveal() : u"none"_s);
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    process.setProcessEnvironment(environment);
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
    return run(QStringList{u"--workspace"_s, workspaceUrl(m_database->profile())} + arguments, input);
}

} // namespace steward
