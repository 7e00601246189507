// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/transfer/userimport.h>
#include <tests/support/serviceworkspace.h>

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace steward {

/// What tests of imports have in common: a workspace with an Owner, a file, and what came of it in a few words.
class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void cleanupTestCase() { m_workspaces.close(); }
    void init();

protected:
    using Mode = ImportRequest::Mode;

    ServiceWorkspace &here() { return m_workspaces.current(); }
    /// The path of a file with this text.
    QString write(const QString &text);
    /// The request that the guesses about such a file make.
    ImportRequest request(const QString &text, Mode mode = Mode::AllOrNothing);
    Result<ImportReport> import(const ImportRequest &request, const std::optional<UserId> &actor = {});
    Result<ImportReport> import(const QString &text, Mode mode = Mode::AllOrNothing) { return import(request(text, mode)); }
    void add(const TestPerson &person) { QVERIFY(!here().add(person).isNull()); }
    UserId person(const QString &email);
    /// Everybody, in the columns that can be imported.
    QByteArray exported();
    /// "LINE field=message" of each row that was not let in.
    static QStringList problemsOf(const ImportReport &report);

    ServiceWorkspaces m_workspaces;
    std::unique_ptr<QTemporaryDir> m_folder;
    UserId m_owner;
};

} // namespace steward
