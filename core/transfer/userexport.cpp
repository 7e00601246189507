// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/transfer/userexport.h>

#include <core/base/writing.h>
#include <core/db/transaction.h>
#include <core/fields/fieldstore.h>
#include <core/users/userlist.h>

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qsizetype PageSize = 2'000;
constexpr qsizetype MostColumns = 16'384; ///< of a workbook

Status checkLayout(const ExportLayout &layout)
{
    if (layout.columns.isEmpty())
        return failure(Error::invalid(u"columns"_s, Violation::Blank));
    if (layout.format == ExportFormat::Xlsx && layout.columns.size() > MostColumns)
        return failure(Error::invalid(u"columns"_s, Violation::Invalid));
    return {};
}

} // namespace

Result<QList<QUuid>> UserExport::keysOf(const ExportRequest &request, const TransferProgress &progress)
{
    if (request.selection)
        return *request.selection;
    QList<QUuid> keys;
    TRY_STATUS(UserList(m_context.connection, m_context.now()).streamKeys(request.query, [&](const KeyChunk &chunk) {
        if (!progress.isStopped)
            keys.append({chunk.begin(), chunk.end()});
    }));
    return keys;
}

Result<qint64> UserExport::toDevice(const ExportRequest &request, QIODevice &out, TransferProgress &progress)
{
    TRY_STATUS(checkLayout(request.layout));
    const auto snapshot = TRY(Transaction::begin(m_context.connection, "export people"_L1,
                                                 Transaction::Mode::Snapshot));
    const QList<QUuid> keys = TRY(keysOf(request, progress));
    progress.total = keys.size();
    const auto writer = makeExportWriter(request.layout, TRY(FieldStore(m_context).all()), out);
    TRY_STATUS(writer->begin());
    UserList list(m_context.connection);
    qint64 written = 0;
    for (qsizetype from = 0; from < keys.size(); from += PageSize) {
        if (progress.isStopped)
            return failure(Error::of(Error::Kind::Cancelled));
        for (const ListedUser &listed : TRY(list.orderedRows(keys.mid(from, PageSize)))) {
            TRY_STATUS(writer->write(listed));
            ++written;
        }
        progress.done = std::min(from + PageSize, keys.size());
    }
    if (progress.isStopped)
        return failure(Error::of(Error::Kind::Cancelled));
    TRY_STATUS(writer->finish());
    return written;
}

Result<qint64> UserExport::toFile(const ExportRequest &request, const QString &path, TransferProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(writingError(file));
    const qint64 written = TRY(toDevice(request, file, progress));
    if (!file.commit())
        return failure(writingError(file));
    return written;
}

} // namespace steward
