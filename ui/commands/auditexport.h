// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/auditwriter.h>
#include <core/workspace/workspace.h>

#include <QObject>

class QSaveFile;

namespace steward::ui {

/// Writes entries of the audit log to a file, some at a time in the thread of the database, so that it
/// can be watched and stopped and nobody waits for it. What is stopped or fails leaves no file behind.
class AuditExport : public QObject
{
    Q_OBJECT

public:
    /// CSV, or JSON when the name of the file ends so.
    AuditExport(std::shared_ptr<Workspace> workspace, QList<QUuid> keys, QString path, QObject *parent = nullptr);
    ~AuditExport() override;

    void start();
    void stop();

Q_SIGNALS:
    void progressed(qsizetype written, qsizetype total);
    void finished(qsizetype written);
    /// In place of finished(). Errors: those of AuditWriter and of the database; Cancelled.
    void failed(const steward::Error &error);

private:
    /// Used in the database's thread, one slice after the other.
    struct Target;

    void runNext();
    void fail(const Error &error);

    std::shared_ptr<Workspace> m_workspace;
    QList<QUuid> m_keys;
    std::shared_ptr<Target> m_target;
    qsizetype m_next = 0;
    bool m_isStopped = false;
};

} // namespace steward::ui
