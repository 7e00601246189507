// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/transfer/xlsxexport.h>

#include <core/base/rawjson.h>
#include <core/base/writing.h>
#include <core/fields/fieldvalues.h>

#include <QDateTime>
#include <QFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr double ColumnWidth = 22;
constexpr qint64 PieceSize = 1 << 18;

Error bookError(lxw_error code)
{
    Error error = Error::of(Error::Kind::Internal, QString::fromUtf8(lxw_strerror(code)));
    error.identifier = u"file_not_writable"_s;
    if (code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        error.identifier = u"cell_too_long"_s;
    return error;
}

Status checked(lxw_error code)
{
    return code == LXW_NO_ERROR ? Status() : failure(bookError(code));
}

lxw_datetime bookTime(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return {utc.date().year(), utc.date().month(), utc.date().day(),
            utc.time().hour(), utc.time().minute(), static_cast<double>(utc.time().second())};
}

} // namespace

XlsxExport::XlsxExport(const ExportLayout &layout, const FieldDefinitions &definitions, QIODevice &out)
    : m_layout(layout)
    , m_definitions(definitions)
    , m_out(out)
{
}

XlsxExport::~XlsxExport()
{
    // An export that was broken off: closing is the library's only way to free what it holds.
    if (m_book)
        static_cast<void>(workbook_close(m_book));
}

Status XlsxExport::begin()
{
    m_temporary = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_temporary.data();
    m_book = workbook_new_opt(QFile::encodeName(m_folder.filePath(u"people.xlsx"_s)).constData(), &options);
    if (!m_folder.isValid() || !m_book)
        return failure(bookError(LXW_ERROR_CREATING_TMPFILE));
    m_titleFormat = workbook_add_format(m_book);
    format_set_bold(m_titleFormat);
    m_timeFormat = workbook_add_format(m_book);
    format_set_num_format(m_timeFormat, "yyyy-mm-dd hh:mm:ss");
    return addSheet();
}

Status XlsxExport::addSheet()
{
    m_sheet = workbook_add_worksheet(m_book, nullptr);
    if (!m_sheet)
        return failure(bookError(LXW_ERROR_CREATING_TMPFILE));
    const auto last = static_cast<lxw_col_t>(m_layout.columns.size() - 1);
    worksheet_set_column(m_sheet, 0, last, ColumnWidth, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (lxw_col_t column = 0; column <= last; ++column)
        TRY_STATUS(writeText(0, column, m_layout.columns.at(column).title, m_titleFormat));
    m_row = 1;
    return {};
}

Status XlsxExport::write(const ListedUser &listed)
{
    if (m_row == LXW_ROW_MAX)
        TRY_STATUS(addSheet());
    for (qsizetype column = 0; column < m_layout.columns.size(); ++column)
        TRY_STATUS(writeCell(m_row, static_cast<quint16>(column), m_layout.columns.at(column).field, listed));
    ++m_row;
    return {};
}

Status XlsxExport::writeCell(quint32 row, quint16 column, const UserField &field, const ListedUser &listed)
{
    const QVariant value = field.valueOf(listed);
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr: return {};
    case QMetaType::Bool: return checked(worksheet_write_boolean(m_sheet, row, column, value.toBool(), nullptr));
    case QMetaType::Double:
    case QMetaType::LongLong: return checked(worksheet_write_number(m_sheet, row, column, value.toDouble(), nullptr));
    case QMetaType::QStringList: return writeText(row, column, value.toStringList().join(u", "_s));
    case QMetaType::QDateTime: {
        lxw_datetime time = bookTime(value.toDateTime());
        return checked(worksheet_write_datetime(m_sheet, row, column, &time, m_timeFormat));
    }
    default: break;
    }
    const QJsonValue json = optionText(m_definitions, field.customKey(), QJsonValue::fromVariant(value));
    return writeText(row, column, json.isString() ? json.toString() : QString::fromUtf8(jsonText(json)));
}

Status XlsxExport::writeText(quint32 row, quint16 column, const QString &text, lxw_format *format)
{
    if (text.isEmpty())
        return {};
    return checked(worksheet_write_string(m_sheet, row, column, text.toUtf8().constData(), format));
}

Status XlsxExport::finish()
{
    TRY_STATUS(checked(workbook_close(std::exchange(m_book, nullptr))));
    return copyToDevice();
}

Status XlsxExport::copyToDevice()
{
    QFile file(m_folder.filePath(u"people.xlsx"_s));
    if (!file.open(QIODevice::ReadOnly))
        return failure(writingError(file));
    while (!file.atEnd()) {
        const QByteArray piece = file.read(PieceSize);
        if (m_out.write(piece) != piece.size())
            return failure(writingError(m_out));
    }
    return {};
}

} // namespace steward
