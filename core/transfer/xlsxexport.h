// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/transfer/exportwriter.h>

#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace steward {

/// A workbook that a person opens: titles that stay in view, times and numbers as such, texts never as
/// formulas. A sheet holds 1,048,576 rows; further people stand on further sheets. The library writes
/// to a file of its own, in constant memory, which finish() copies to the device.
class XlsxExport : public ExportWriter
{
public:
    XlsxExport(const ExportLayout &layout, const FieldDefinitions &definitions, QIODevice &out);
    ~XlsxExport() override;
    Q_DISABLE_COPY_MOVE(XlsxExport)

    Status begin() override;
    Status write(const ListedUser &listed) override;
    Status finish() override;

private:
    Status addSheet();
    Status writeCell(quint32 row, quint16 column, const UserField &field, const ListedUser &listed);
    Status writeText(quint32 row, quint16 column, const QString &text, lxw_format *format = nullptr);
    Status copyToDevice();

    ExportLayout m_layout;
    FieldDefinitions m_definitions;
    QIODevice &m_out;
    QTemporaryDir m_folder;
    QByteArray m_temporary; ///< the library keeps the pointer
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_titleFormat = nullptr;
    lxw_format *m_timeFormat = nullptr;
    quint32 m_row = 0;
};

} // namespace steward
