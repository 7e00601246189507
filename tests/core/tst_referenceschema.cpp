// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "../support/testdatabase.h"

#include <core/db/installation.h>
#include <core/db/statement.h>
#include <core/workspace/workspaceschema.h>

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

/// Holds the schema that Steward makes against the one that PhoenixKit makes, row by row of the
/// catalogue, and the inspection against both layouts.
class TestReferenceSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheSameCatalogue_data();
    void hasTheSameCatalogue();
    void recognisesLayouts_data();
    void recognisesLayouts();

private:
    QString referenceFile(const QString &name) const { return m_folder.filePath(name); }

    QDir m_folder{
        qEnvironmentVariable("STEWARD_REFERENCE", QStringLiteral(STEWARD_SOURCE_DIR "/../shared/reference"))};
    std::unique_ptr<TestDatabase> m_theirs;
    std::unique_ptr<TestDatabase> m_ours;
};

namespace {

const QString tablesOfSteward =
    u"'phoenix_kit', 'phoenix_kit_users', 'phoenix_kit_users_tokens', 'phoenix_kit_user_roles',"
    " 'phoenix_kit_user_role_assignments', 'phoenix_kit_role_permissions', 'phoenix_kit_admin_notes',"
    " 'phoenix_kit_audit_logs', 'phoenix_kit_settings', 'phoenix_kit_user_oauth_providers',"
    " 'phoenix_kit_email_templates', 'phoenix_kit_buckets', 'phoenix_kit_files', "
    "'phoenix_kit_file_instances',"
    " 'phoenix_kit_file_locations', 'phoenix_kit_storage_dimensions'"_s;

QStringList rowsOf(const TestDatabase &database, const QString &sql)
{
    const auto connection = database.open();
    if (!connection)
        return {};
    const auto rows =
        Statement::fromText(*connection, sql).all([](const Row &row) { return row.text("line"_L1); });
    if (!rows)
        qWarning("%s", qPrintable(rows.error().detail));
    return rows.value_or(QStringList());
}

} // namespace

void TestReferenceSchema::initTestCase()
{
    m_theirs = TestDatabase::postgres();
    m_ours = TestDatabase::postgres();
    QVERIFY(m_theirs && m_ours);
    QVERIFY(m_theirs->runFile(referenceFile(u"schema-fresh.sql"_s)));
    const auto connection = m_ours->open();
    QVERIFY(connection);
    QVERIFY(initialiseWorkspace(*connection));
}

void TestReferenceSchema::hasTheSameCatalogue_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("columns")
        << u"SELECT concat_ws(' | ', table_name, ordinal_position, column_name, column_default, is_nullable, "
           u"data_type,"
           " udt_name, character_maximum_length, numeric_precision, datetime_precision, is_identity) AS line"
           " FROM information_schema.columns WHERE table_schema = 'public' AND table_name IN (%1) ORDER BY line"_s;
    QTest::newRow("indexes") << u"SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public'"
                                " AND tablename IN (%1) ORDER BY line"_s;
    QTest::newRow("constraints")
        << u"SELECT concat_ws(' | ', c.relname, k.conname, pg_get_constraintdef(k.oid)) AS line"
           " FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE c.relname IN (%1) ORDER BY line"_s;
    QTest::newRow("version") << u"SELECT obj_description('phoenix_kit'::regclass, 'pg_class') AS line"_s;
    QTest::newRow("extensions") << u"SELECT extname AS line FROM pg_extension ORDER BY line"_s;
    QTest::newRow("function") << u"SELECT pg_get_function_result(oid) AS line FROM pg_proc"
                                 " WHERE proname = 'uuid_generate_v7' AND pronargs = 0"_s;
}

void TestReferenceSchema::hasTheSameCatalogue()
{
    QFETCH(QString, sql);
    if (sql.contains("%1"_L1))
        sql = sql.arg(tablesOfSteward);
    const QStringList theirs = rowsOf(*m_theirs, sql);
    const QStringList ours = rowsOf(*m_ours, sql);
    QVERIFY(!theirs.isEmpty());
    for (const QString &line : theirs)
        QVERIFY2(ours.contains(line), qPrintable(u"missing: "_s + line));
    for (const QString &line : ours)
        QVERIFY2(theirs.contains(line), qPrintable(u"only here: "_s + line));
    QCOMPARE(ours, theirs);
}

void TestReferenceSchema::recognisesLayouts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("layout");
    QTest::newRow("fresh") << u"schema-fresh.sql"_s << int(Installation::Layout::Fresh);
    QTest::newRow("upgraded") << u"schema-upgraded.sql"_s << int(Installation::Layout::Upgraded);
}

void TestReferenceSchema::recognisesLayouts()
{
    QFETCH(QString, file);
    QFETCH(int, layout);
    const auto database = TestDatabase::postgres();
    QVERIFY(database && database->runFile(referenceFile(file)));
    const auto connection = database->open();
    QVERIFY(connection);
    const auto installation = inspectInstallation(*connection);
    QVERIFY2(installation, installation ? "" : qPrintable(installation.error().detail));
    QCOMPARE(int(installation->layout), layout);
    QVERIFY(installation->version >= Installation::OldestVersion);
    QVERIFY(installation->has(u"phoenix_kit_orders"_s));
}

QTEST_GUILESS_MAIN(TestReferenceSchema)
#include "tst_referenceschema.moc"
