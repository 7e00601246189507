// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/files/uploadthreads.h>
#include <core/files/userfiles.h>

#include <QObject>

#include <functional>

namespace steward {

class Workspace;

/// Deletes a file with its objects. They are noted in the journal before the rows go, so that a program
/// that is killed in between leaves none for good: the next one removes what no row names. For threads
/// that may stand still. Returns what a bucket did not give up; it stays noted. Errors: those of
/// UserFiles::remove() and UploadJournal::note(), after which everything is as before.
[[nodiscard]] Result<QList<ObjectPlace>> removeFile(const ServiceContext &context, const FileId &file, WhenUsed whenUsed);

/// The same step by step for the window's thread, which never waits.
class FileRemoval : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const Result<QList<ObjectPlace>> &left)>;

    /// `then` is called at the end; after that it deletes itself.
    FileRemoval(Workspace &workspace, UploadThreads &threads, const FileId &file, WhenUsed whenUsed, Then then,
                QObject *parent);

    void start();

private:
    void finish(const Result<QList<ObjectPlace>> &left);
    void note(const QList<ObjectPlace> &places);
    void remove();
    void tidy(const Status &removed);

    Workspace &m_workspace;
    UploadThreads &m_threads;
    FileId m_file;
    WhenUsed m_whenUsed;
    Then m_then;
    UploadEntry m_note;
};

} // namespace steward
