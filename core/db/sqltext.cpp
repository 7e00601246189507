// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#include <core/db/sqltext.h>

#include <QFile>
#include <QHash>
#include <QMutex>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// Qt takes a :name in a comment for a parameter, which PostgreSQL then cannot type.
QString withoutComments(const QString &sql)
{
    QStringList lines;
    for (const QString &line : sql.split(u'\n')) {
        if (!line.trimmed().startsWith("--"_L1))
            lines << line;
    }
    return lines.join(u'\n');
}

QString readStatement(Dialect dialect, const QString &name)
{
    const QString own = dialect == Dialect::Postgres ? u".postgres.sql"_s : u".sqlite.sql"_s;
    const qsizetype slash = name.indexOf(u'/');
    const QString base = u":/sql/"_s + name.left(slash) + u"/sql"_s + name.mid(slash);
    for (const QString &suffix : {own, u".sql"_s}) {
        QFile file(base + suffix);
        if (file.open(QIODevice::ReadOnly))
            return withoutComments(QString::fromUtf8(file.readAll()));
    }
    qFatal("No SQL statement named %s", qPrintable(name));
}

} // namespace

QString sqlText(Dialect dialect, QLatin1StringView name)
{
    static QMutex mutex;
    static QHash<std::pair<int, QString>, QString> statements;
    const QMutexLocker lock(&mutex);
    QString &text = statements[{static_cast<int>(dialect), name}];
    if (text.isEmpty())
        text = readStatement(dialect, name);
    return text;
}

QString quotedIdentifier(const QString &name)
{
    QString quoted = name;
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

QString escapedPattern(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return escaped;
}

} // namespace steward
