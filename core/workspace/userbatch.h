// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/workspace/workspace.h>

#include <QObject>

#include <functional>
#include <memory>

namespace steward {

/// Does something to many people, some at a time, so that it can be watched and stopped. What fails
/// for one person is noted, and the others go on; a connection that is lost ends it.
class UserBatch : public QObject
{
    Q_OBJECT

public:
    /// In the thread of the database; each in a transaction of its own.
    using Work = std::function<Status(const ServiceContext &, const UserId &)>;
    enum class Access { Read, Write };

    struct Failure
    {
        UserId user;
        QString name; ///< or the e-mail address; empty for a person who is gone
        Error error;
    };

    UserBatch(std::shared_ptr<Workspace> workspace, QList<QUuid> people, Work work, Access access,
              QObject *parent = nullptr);

    void start();
    /// What is under way is finished first.
    void stop();

    [[nodiscard]] qsizetype total() const { return m_people.size(); }
    [[nodiscard]] qsizetype attempted() const { return m_next; }
    [[nodiscard]] const QList<Failure> &failures() const { return m_failures; }
    /// What ended it before everybody had their turn, apart from stop().
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    struct Slice
    {
        qsizetype attempted = 0;
        QList<Failure> failures;
        std::optional<Error> trouble;
    };
    static Slice run(const ServiceContext &context, const QList<QUuid> &people, const Work &work);
    void runNext();
    void receive(const Result<Slice> &slice);

    std::shared_ptr<Workspace> m_workspace;
    QList<QUuid> m_people;
    Work m_work;
    Access m_access;
    qsizetype m_next = 0;
    QList<Failure> m_failures;
    std::optional<Error> m_trouble;
    bool m_isStopped = false;
};

} // namespace steward
