// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changebody.h>

#include <core/audit/auditchanges.h>

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>

namespace steward {

namespace {

constexpr int QuickCompression = 1;

bool isKept(const FieldChange &change)
{
    const auto field = UserField::parse(change.field);
    return field && !isSecretName(field->customKey());
}

void packRow(QCborStreamWriter &out, const RowChange &row)
{
    QList<FieldChange> kept = row.fields;
    kept.removeIf([](const FieldChange &change) { return !isKept(change); });
    const bool isEdit = row.kind == RowKind::Edit;
    if (isEdit && kept.isEmpty())
        return;
    out.startArray(1 + 3 * static_cast<quint64>(kept.size()) + (isEdit ? 0 : 2));
    out.append(row.user.uuid().toRfc4122());
    for (const FieldChange &change : std::as_const(kept)) {
        out.append(QStringView(change.field));
        QCborValue::fromJsonValue(change.before).toCbor(out);
        QCborValue::fromJsonValue(change.after).toCbor(out);
    }
    if (!isEdit) {
        out.append(static_cast<qint64>(row.kind));
        out.append(row.imprint);
    }
    out.endArray();
}

} // namespace

QByteArray packRows(const QList<RowChange> &rows)
{
    QByteArray body;
    {
        QCborStreamWriter out(&body);
        out.startArray();
        for (const RowChange &row : rows)
            packRow(out, row);
        out.endArray();
    }
    return qCompress(body, QuickCompression);
}

QList<RowChange> unpackRows(const QByteArray &body)
{
    QList<RowChange> rows;
    const QCborArray packed = QCborValue::fromCbor(qUncompress(body)).toArray();
    rows.reserve(packed.size());
    for (const QCborValue &each : packed) {
        const QCborArray cells = each.toArray();
        RowChange row{UserId(QUuid::fromRfc4122(cells.at(0).toByteArray()))};
        for (qsizetype i = 1; i + 2 < cells.size(); i += 3)
            row.fields.append({cells.at(i).toString(), cells.at(i + 1).toJsonValue(), cells.at(i + 2).toJsonValue()});
        if (cells.size() % 3 == 0) {
            row.kind = static_cast<RowKind>(cells.at(cells.size() - 2).toInteger());
            row.imprint = cells.last().toByteArray();
        }
        if (!row.user.isNull() && (row.kind != RowKind::Edit || !row.fields.isEmpty()))
            rows.append(row);
    }
    return rows;
}

} // namespace steward
