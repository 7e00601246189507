// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <core/fields/fieldstore.h>
#include <core/transfer/fieldcells.h>
#include <core/transfer/importtargets.h>
#include <core/transfer/userexport.h>

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QString problemOf(const RowProblem &problem)
{
    QStringList parts{QString::number(problem.line)};
    if (problem.otherLine > 0)
        parts << u"as %1"_s.arg(problem.otherLine);
    if (!problem.error.identifier.isEmpty())
        parts << problem.error.identifier;
    for (const FieldError &each : problem.error.fields)
        parts << each.field + u'=' + referenceMessage(each);
    return parts.join(u' ');
}

} // namespace

QStringList ImportTest::problemsOf(const ImportReport &report)
{
    QStringList texts;
    for (const RowProblem &problem : report.problems)
        texts << problemOf(problem);
    return texts;
}

void ImportTest::init()
{
    QVERIFY(here().clear());
    m_folder = std::make_unique<QTemporaryDir>();
    m_owner = here().add({.email = u"owner@example.com"_s, .username = u"owner"_s, .roles = {u"Owner"_s}});
    QVERIFY(!m_owner.isNull());
}

QString ImportTest::write(const QString &text)
{
    const QString path = m_folder->filePath(u"people.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write");
    return path;
}

ImportRequest ImportTest::request(const QString &text, Mode mode)
{
    ImportRequest request;
    request.path = write(text);
    const auto preview = previewCsv(request.path);
    if (!preview)
        return request;
    request.format = preview->format;
    request.targets = guessTargets(preview->headers, FieldStore(here().system()).all().value());
    request.key = guessKey(request.targets);
    request.mode = mode;
    request.describe = problemOf;
    return request;
}

Result<ImportReport> ImportTest::import(const ImportRequest &request, const std::optional<UserId> &actor)
{
    TransferProgress progress;
    return UserImport(actor ? here().as(*actor) : here().system()).run(request, progress);
}

UserId ImportTest::person(const QString &email)
{
    return UserId::parse(here().text(u"SELECT uuid FROM phoenix_kit_users WHERE email = '%1'"_s.arg(email)))
        .value_or(UserId());
}

QByteArray ImportTest::exported()
{
    ExportRequest wanted;
    QStringList ids = importableIds(FieldStore(here().system()).all().value());
    for (const QString &key : {u"note"_s, u"age"_s, u"flag"_s, u"list"_s, u"mark"_s})
        ids << u"custom."_s + key;
    for (const QString &id : std::as_const(ids))
        wanted.layout.columns.append({*UserField::parse(id), id});
    wanted.query.sort = {{u"email"_s, Qt::AscendingOrder}};
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    TransferProgress progress;
    return UserExport(here().system()).toDevice(wanted, out, progress) ? out.data() : QByteArray("failed");
}

} // namespace steward
