// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/sitetemplate.h>

#include <QAbstractTableModel>

namespace steward::ui {

/// The mails of the site: what each is for, and whose words it has.
class TemplateTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Subject, Origin, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTemplates(const QList<SiteTemplate> &templates);
    /// Exchanges one; it stays in its row.
    void update(const SiteTemplate &changed);
    [[nodiscard]] const QList<SiteTemplate> &templates() const { return m_templates; }
    [[nodiscard]] int rowOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SiteTemplate> m_templates;
};

} // namespace steward::ui
