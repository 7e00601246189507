// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fielddefinition.h>
#include <core/transfer/importrequest.h>

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace steward::ui {

/// What each column of the file is taken as, and by which one people are found.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT

public:
    enum class Use {
        Register, ///< new people as well
        Change,   ///< only people who are there
    };

    explicit ImportColumnsStep(FieldDefinitions definitions, Use use = Use::Register, QWidget *parent = nullptr);

    /// `remembered` says what columns were taken as before, by header.
    void setPreview(const CsvPreview &preview, const QHash<QString, QString> &remembered);

    [[nodiscard]] QStringList targets() const;
    /// By header, to be remembered.
    [[nodiscard]] QHash<QString, QString> choices() const;
    [[nodiscard]] QString key() const;
    [[nodiscard]] ImportRequest::EmptyCells emptyCells() const;
    [[nodiscard]] bool makesPasswords() const;
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    void addColumn(int row, const QString &header, const QString &sample, const QString &target);
    void notice();

    FieldDefinitions m_definitions;
    QStringList m_headers;
    QWidget *m_list = nullptr;
    class QScrollArea *m_area;
    QList<QComboBox *> m_targets;
    QComboBox *m_key;
    QComboBox *m_empty;
    QCheckBox *m_passwords;
    QLabel *m_problem;
};

} // namespace steward::ui
