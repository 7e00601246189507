// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/formsection.h>

#include <ui/text/errortext.h>
#include <ui/widgets/errorlabel.h>
#include <ui/widgets/labels.h>

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int LabelWidth = 104;

} // namespace

FormSection::FormSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnMinimumWidth(0, LabelWidth);
    m_grid->setColumnStretch(1, 1);
    auto *head = new QLabel(title, this);
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    m_grid->addWidget(head, m_row++, 0, 1, 2);
}

void FormSection::setLabelWidth(int pixels)
{
    m_grid->setColumnMinimumWidth(0, pixels);
}

void FormSection::addRow(const QString &field, const QString &label, QWidget *editor)
{
    auto *name = new QLabel(this);
    name->setTextFormat(Qt::PlainText);
    name->setText(withoutMnemonic(label)); // with a buddy an ampersand would be one
    name->setWordWrap(true);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setBuddy(editor);
    m_grid->addWidget(name, m_row, 0, Qt::AlignTop);
    name->setContentsMargins(0, 4, 0, 0);
    m_grid->addWidget(editor, m_row++, 1);
    auto *error = new ErrorLabel(field, this);
    m_grid->addWidget(error, m_row++, 1);
    m_errors.insert(field, error);
    m_rows.insert(field, {name, editor});
}

void FormSection::setRowVisible(const QString &field, bool isVisible)
{
    for (QWidget *part : m_rows.value(field))
        part->setVisible(isVisible);
}

void FormSection::setErrors(const FieldErrors &errors)
{
    clearErrors();
    for (const FieldError &each : errors) {
        QLabel *label = m_errors.value(each.field);
        if (!label)
            continue;
        const QString message = fieldMessage(each);
        label->setText(label->text().isEmpty() ? message : label->text() + u'\n' + message);
        label->show();
    }
}

void FormSection::clearErrors()
{
    for (QLabel *label : std::as_const(m_errors)) {
        label->clear();
        label->hide();
    }
}

QString FormSection::errorOf(const QString &field) const
{
    const QLabel *label = m_errors.value(field);
    return label ? label->text() : QString();
}

} // namespace steward::ui
