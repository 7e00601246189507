// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fieldlistmodel.h>

#include <QIdentityProxyModel>

namespace steward::ui {

/// The list of custom fields in words: titles, names of types, marks of what is not saved.
class FieldTableModel : public QIdentityProxyModel
{
    Q_OBJECT

public:
    FieldTableModel(FieldListModel *fields, QObject *parent);

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;

    FieldListModel *m_fields;
};

} // namespace steward::ui
