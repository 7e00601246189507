// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/transfer/importpasswords.h>

#include <core/base/stepback.h>
#include <core/base/writing.h>
#include <core/changes/peoplestore.h>
#include <core/crypto/passwordgenerator.h>
#include <core/crypto/passwordhash.h>
#include <core/transfer/importfile.h>
#include <core/transfer/importjudge.h>
#include <core/transfer/importtargets.h>

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qsizetype SliceSize = 32; ///< passwords between two looks at the wish to stop

struct Hashing
{
    qint64 line = 0;
    QString password;
    QByteArray hash = {};
};

} // namespace

bool ImportPasswords::isNeeded() const
{
    const bool hasSome = !m_request.passwordsPath.isEmpty() || m_request.targets.contains(PasswordTarget);
    return hasSome && m_request.mode != ImportRequest::Mode::Rehearse;
}

Status ImportPasswords::prepare(TransferProgress &progress)
{
    if (!isNeeded())
        return {};
    if (!m_request.passwordsPath.isEmpty()) {
        m_file = std::make_unique<QSaveFile>(m_request.passwordsPath);
        if (!m_file->open(QIODevice::WriteOnly))
            return failure(writingError(*m_file));
        m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        m_file->write(csvRecord({u"email"_s, u"password"_s}).toUtf8());
    }
    ImportJudge judge(m_context, m_request);
    TRY_STATUS(judge.prepare());
    ImportFile file;
    TRY_STATUS(file.open(m_request));
    progress.total = file.size();
    for (;;) {
        const QList<CsvRecord> records = TRY(file.nextBatch());
        if (records.isEmpty())
            return {};
        const QList<ImportRow> rows = TRY(judge.judge(records));
        for (qsizetype from = 0; from < rows.size(); from += SliceSize) {
            if (progress.isStopped)
                return failure(Error::of(Error::Kind::Cancelled));
            TRY_STATUS(hashBatch(rows.mid(from, SliceSize)));
        }
        progress.done = file.position();
    }
}

Status ImportPasswords::hashBatch(const QList<ImportRow> &rows)
{
    QList<Hashing> work;
    for (const ImportRow &row : rows) {
        if (row.fate != ImportRow::Fate::Add || !row.passwordHash.isEmpty())
            continue;
        QString password = row.password;
        if (password.isEmpty() && m_file) {
            password = generatePassword(m_context.passwords).reveal();
            m_file->write(csvRecord({row.user.email, password}).toUtf8());
        }
        if (!password.isEmpty())
            work.append({row.record.line, password});
    }
    QtConcurrent::blockingMap(&m_pool, work, [cost = m_context.passwords.bcryptCost](Hashing &each) {
        stepBack();
        each.hash = hashPassword(Secret(each.password), cost).value_or(QString()).toLatin1();
    });
    for (const Hashing &each : std::as_const(work)) {
        if (each.hash.isEmpty())
            return failure(Error::of(Error::Kind::Internal, u"a password could not be hashed"_s));
        m_hashes.insert(each.line, each.hash);
    }
    return {};
}

QString ImportPasswords::hashFor(const ImportRow &row) const
{
    if (!row.passwordHash.isEmpty())
        return row.passwordHash;
    const auto hash = m_hashes.constFind(row.record.line);
    return hash == m_hashes.cend() ? unusableHash() : QString::fromLatin1(*hash);
}

Status ImportPasswords::finish()
{
    if (m_file && !m_file->commit())
        return failure(writingError(*m_file));
    return {};
}

} // namespace steward
