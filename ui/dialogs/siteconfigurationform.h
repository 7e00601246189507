// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/settings/siteconfiguration.h>

#include <QFileDialog>
#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace steward::ui {

class FormSection;

/// The fields of what PhoenixKit reads from the site's configuration files: limits, the rules for
/// passwords, the GeoIP file.
class SiteConfigurationForm : public QWidget
{
    Q_OBJECT

public:
    explicit SiteConfigurationForm(QWidget *parent = nullptr);

    void setConfiguration(const SiteConfiguration &configuration);
    /// What was entered; when something in it is wrong, that is shown beside its field. Errors: Invalid
    /// with all fields.
    [[nodiscard]] Result<SiteConfiguration> configuration();

private:
    FormSection *buildLimits();
    FormSection *buildPasswords();
    FormSection *buildPlaces();
    QWidget *buildLimit(const QString &name, QWidget *parent);
    QSpinBox *addNumber(const QString &name, QSpinBox *box);
    void addFlag(FormSection *section, const QString &name);
    void addPath(FormSection *section, const QString &name, QFileDialog::FileMode mode);
    void choosePath(QLineEdit *line, QFileDialog::FileMode mode);
    [[nodiscard]] QVariant entered(const QString &name) const;

    FormSection *m_limits = nullptr;
    FormSection *m_passwords = nullptr;
    FormSection *m_places = nullptr;
    QHash<QString, QSpinBox *> m_numbers;
    QHash<QString, QCheckBox *> m_flags;
    QHash<QString, QLineEdit *> m_paths;
};

} // namespace steward::ui
