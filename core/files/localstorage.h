// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/objectstorage.h>

namespace steward {

/// Objects as files below a folder.
class LocalStorage : public ObjectStorage
{
public:
    explicit LocalStorage(const QString &folder)
        : m_folder(folder)
    {
    }

    [[nodiscard]] Status put(const QString &key, const QByteArray &content) override;
    [[nodiscard]] Result<bool> contains(const QString &key) override;
    [[nodiscard]] Result<QByteArray> get(const QString &key) override;
    [[nodiscard]] Status remove(const QString &key) override;

private:
    /// Errors: Internal for a key that leads out of the folder.
    [[nodiscard]] Result<QString> pathOf(const QString &key) const;

    QString m_folder;
};

} // namespace steward
