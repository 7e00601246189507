// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/auditexport.h>

#include <core/base/async.h>

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// Rows that are wanted for the screen wait for no more than this.
constexpr qsizetype SliceSize = 500;

AuditFormat formatOf(const QString &path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? AuditFormat::Json : AuditFormat::Csv;
}

Error fileError(const QSaveFile &file)
{
    Error error = Error::of(Error::Kind::Internal, file.errorString());
    error.identifier = u"file_not_writable"_s;
    return error;
}

} // namespace

struct AuditExport::Target
{
    explicit Target(const QString &path)
        : file(path)
        , writer(file, formatOf(path))
    {
    }

    Status write(const QList<ListedAuditEntry> &entries)
    {
        if (!file.isOpen()) {
            if (!file.open(QIODevice::WriteOnly))
                return failure(fileError(file));
            TRY_STATUS(writer.begin());
        }
        for (const ListedAuditEntry &listed : entries)
            TRY_STATUS(writer.write(listed));
        return {};
    }
    Status close()
    {
        TRY_STATUS(write({}));
        TRY_STATUS(writer.finish());
        return file.commit() ? Status() : failure(fileError(file));
    }

    QSaveFile file;
    AuditWriter writer;
};

AuditExport::AuditExport(std::shared_ptr<Workspace> workspace, QList<QUuid> keys, QString path, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_keys(std::move(keys))
    , m_target(std::make_shared<Target>(path))
{
}

AuditExport::~AuditExport() = default;

void AuditExport::start()
{
    runNext();
}

void AuditExport::stop()
{
    m_isStopped = true;
}

void AuditExport::runNext()
{
    if (m_isStopped) {
        fail(Error::of(Error::Kind::Cancelled));
        return;
    }
    const QList<QUuid> slice = m_keys.mid(m_next, SliceSize);
    const bool isLast = m_next + slice.size() >= m_keys.size();
    const auto work = [slice, isLast, target = m_target](const ServiceContext &context) -> Result<qsizetype> {
        if (!slice.isEmpty())
            TRY_STATUS(target->write(TRY(AuditList(context.connection).rows(slice))));
        if (isLast)
            TRY_STATUS(target->close());
        return slice.size();
    };
    onFinished(m_workspace->read(work), this, [this, isLast](const Result<qsizetype> &written) {
        if (!written) {
            fail(written.error());
            return;
        }
        m_next += *written;
        Q_EMIT progressed(m_next, m_keys.size());
        if (isLast)
            Q_EMIT finished(m_next);
        else
            runNext();
    });
}

void AuditExport::fail(const Error &error)
{
    m_target.reset(); // a file that was not committed goes
    Q_EMIT failed(error);
}

} // namespace steward::ui
