// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <ui/text/fieldtext.h>

#include <QDialog>

class QListWidget;

namespace steward::ui {

/// Chooses the columns of a table and their order: a list to tick and to drag.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(const FieldDefinitions &customFields, const QStringList &chosen, const QStringList &defaults,
                  QWidget *parent = nullptr);

    [[nodiscard]] QStringList chosenIds() const;

Q_SIGNALS:
    void columnsChosen(const QStringList &ids);

private:
    void fill(const QStringList &chosen);
    void addItem(const QString &id, bool isChosen);
    void move(int distance);

    FieldDefinitions m_customFields;
    QListWidget *m_list;
};

} // namespace steward::ui
