// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/siteconfigurationform.h>

#include <ui/text/settingtext.h>
#include <ui/widgets/durationbox.h>
#include <ui/widgets/formsection.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int NumberWidth = 120;
constexpr int LabelWidth = 140;

// PhoenixKit writes "login_window_ms" beside "login_limit".
QString windowOf(const QString &limit)
{
    return limit.chopped(u"limit"_s.size()) + u"window_ms"_s;
}

} // namespace

SiteConfigurationForm::SiteConfigurationForm(QWidget *parent)
    : QWidget(parent)
{
    m_limits = buildLimits();
    m_passwords = buildPasswords();
    m_places = buildPlaces();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (FormSection *section : {m_limits, m_passwords, m_places}) {
        section->setLabelWidth(LabelWidth);
        column->addWidget(section);
    }
}

QSpinBox *SiteConfigurationForm::addNumber(const QString &name, QSpinBox *box)
{
    box->setObjectName(name);
    const auto [minimum, maximum] = SiteConfiguration::range(name);
    box->setRange(minimum, maximum);
    box->setGroupSeparatorShown(true);
    box->setMinimumWidth(NumberWidth);
    m_numbers.insert(name, box);
    return box;
}

QWidget *SiteConfigurationForm::buildLimit(const QString &name, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    QSpinBox *count = addNumber(name, new QSpinBox(widget));
    count->setAccessibleName(settingTitle(name));
    QSpinBox *window = addNumber(windowOf(name), new DurationBox(widget));
    window->setAccessibleName(tr("%1: in how much time").arg(settingTitle(name)));
    row->addWidget(count);
    row->addWidget(new QLabel(tr("in"), widget));
    row->addWidget(window);
    row->addStretch(1);
    return widget;
}

FormSection *SiteConfigurationForm::buildLimits()
{
    auto *section = new FormSection(tr("How often somebody may try"), this);
    for (const QString &name : {u"login_limit"_s, u"magic_link_limit"_s, u"password_reset_limit"_s,
                                u"registration_limit"_s, u"registration_ip_limit"_s})
        section->addRow(name, settingTitle(name), buildLimit(name, section));
    return section;
}

void SiteConfigurationForm::addFlag(FormSection *section, const QString &name)
{
    auto *box = new QCheckBox(settingTitle(name), section);
    box->setObjectName(name);
    section->addRow(name, {}, box);
    m_flags.insert(name, box);
}

FormSection *SiteConfigurationForm::buildPasswords()
{
    auto *section = new FormSection(tr("New passwords"), this);
    for (const QString &name : {u"password_min_length"_s, u"password_max_length"_s}) {
        auto *widget = new QWidget(section);
        auto *row = new QHBoxLayout(widget);
        row->setContentsMargins(0, 0, 0, 0);
        QSpinBox *box = addNumber(name, new QSpinBox(widget));
        box->setAccessibleName(settingTitle(name));
        row->addWidget(box);
        row->addStretch(1);
        section->addRow(name, settingTitle(name), widget);
    }
    for (const QString &name : {u"password_require_uppercase"_s, u"password_require_lowercase"_s,
                                u"password_require_digit"_s, u"password_require_special"_s})
        addFlag(section, name);
    return section;
}

FormSection *SiteConfigurationForm::buildPlaces()
{
    auto *section = new FormSection(tr("On this computer"), this);
    addPath(section, u"geoip_file"_s, QFileDialog::ExistingFile);
    addPath(section, u"site_folder"_s, QFileDialog::Directory);
    return section;
}

void SiteConfigurationForm::addPath(FormSection *section, const QString &name, QFileDialog::FileMode mode)
{
    auto *widget = new QWidget(section);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    auto *line = new QLineEdit(widget);
    line->setObjectName(name);
    line->setAccessibleName(settingTitle(name));
    line->setPlaceholderText(settingHint(name));
    auto *choose = new QPushButton(tr("Choose…"), widget);
    choose->setAutoDefault(false);
    row->addWidget(line, 1);
    row->addWidget(choose);
    section->addRow(name, settingTitle(name), widget);
    m_paths.insert(name, line);
    connect(choose, &QPushButton::clicked, this, [this, line, mode] { choosePath(line, mode); });
}

void SiteConfigurationForm::choosePath(QLineEdit *line, QFileDialog::FileMode mode)
{
    auto *dialog = new QFileDialog(this, tr("Choose"), line->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
    dialog->open();
}

void SiteConfigurationForm::setConfiguration(const SiteConfiguration &configuration)
{
    for (auto box = m_numbers.cbegin(); box != m_numbers.cend(); ++box)
        box.value()->setValue(configuration.value(box.key()).toInt());
    for (auto box = m_flags.cbegin(); box != m_flags.cend(); ++box)
        box.value()->setChecked(configuration.value(box.key()).toBool());
    for (auto line = m_paths.cbegin(); line != m_paths.cend(); ++line)
        line.value()->setText(configuration.value(line.key()).toString());
}

QVariant SiteConfigurationForm::entered(const QString &name) const
{
    if (const QSpinBox *box = m_numbers.value(name))
        return box->value();
    if (const QCheckBox *box = m_flags.value(name))
        return box->isChecked();
    return m_paths.value(name)->text().trimmed();
}

Result<SiteConfiguration> SiteConfigurationForm::configuration()
{
    SiteConfiguration configuration;
    // Shortest and longest are checked against each other, so the narrowest range comes last.
    configuration.passwords.minimumLength = SiteConfiguration::range(u"password_min_length"_s).first;
    configuration.passwords.maximumLength = SiteConfiguration::range(u"password_max_length"_s).second;
    FieldErrors errors;
    for (const QString &name : SiteConfiguration::names()) {
        if (const Status taken = configuration.setValue(name, entered(name)); !taken)
            errors += taken.error().fields;
    }
    if (const Status found = checkPaths(configuration); !found)
        errors += found.error().fields;
    for (FormSection *section : {m_limits, m_passwords, m_places})
        section->setErrors(errors);
    if (!errors.isEmpty())
        return failure(Error::invalid(errors));
    return configuration;
}

} // namespace steward::ui
