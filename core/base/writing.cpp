// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/base/writing.h>

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace steward {

Error writingError(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool isFull = file && file->error() == QFileDevice::ResourceError;
    Error error = Error::of(isFull ? Error::Kind::DiskFull : Error::Kind::Internal, device.errorString());
    if (!isFull)
        error.identifier = u"file_not_writable"_s;
    return error;
}

} // namespace steward
