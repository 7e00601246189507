// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "benchmodel.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

QList<UserColumn> benchColumns()
{
    QList<UserColumn> columns;
    for (const QString &id : {u"full_name"_s, u"email"_s, u"username"_s, u"roles"_s, u"is_active"_s,
                              u"confirmed_at"_s, u"inserted_at"_s, u"custom.department"_s})
        columns.append({*UserField::parse(id), id});
    return columns;
}

BenchModel::BenchModel(Database &database)
    : m_model(database)
{
    m_model.setColumns(benchColumns());
    QObject::connect(&m_model, &SnapshotModel::failed, &m_model,
                     [this](const Error &error) { m_status = failure(error); });
}

Status BenchModel::showFirstScreen(const UserQuery &query)
{
    m_status = {};
    m_model.setQuery(query);
    return waitForScreen(0);
}

Status BenchModel::showAll(const UserQuery &query)
{
    m_status = {};
    m_model.setQuery(query);
    return waitForAllKeys();
}

Status BenchModel::waitForAllKeys()
{
    return waitUntil([this] { return isComplete(); });
}

Status BenchModel::waitForScreen(int first)
{
    return waitUntil([this, first] { return isScreenReady(first); });
}

Status BenchModel::waitUntil(const std::function<bool()> &condition)
{
    while (m_status && !condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return m_status;
}

bool BenchModel::isComplete() const
{
    return m_model.progress() == SnapshotModel::Progress::Complete;
}

bool BenchModel::isScreenReady(int first)
{
    const int end = std::min(first + ScreenRows, m_model.rowCount());
    if (end < first + ScreenRows && !isComplete())
        return false;
    for (int row = first; row < end; ++row) {
        // Asking for the state asks for the row too, as a view's painting does.
        if (m_model.index(row, 0).data(LoadStateRole).toInt() == static_cast<int>(LoadState::Loading))
            return false;
    }
    return true;
}

} // namespace steward
