// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/bulkeditrow.h>

#include <ui/pages/fieldeditor.h>
#include <ui/text/changetext.h>
#include <ui/widgets/labels.h>

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace steward::ui {

using Kind = BulkEdit::Kind;

BulkEditRow::BulkEditRow(const UserField &field, const QString &title, FieldEditor *editor, QGridLayout *grid,
                         QWidget *parent)
    : QObject(parent)
    , m_field(field)
    , m_editor(editor)
    , m_common(quietLabel({}, parent))
    , m_kind(new QComboBox(parent))
    , m_find(new QLineEdit(parent))
    , m_text(new QLineEdit(parent))
{
    m_kind->setObjectName(u"kind."_s + field.id());
    m_kind->setAccessibleName(title);
    m_common->setWordWrap(false);
    m_common->setMaximumWidth(180);
    m_kind->addItem(tr("Leave as it is"));
    for (const Kind kind : bulkKindsFor(field))
        m_kind->addItem(bulkKindText(kind), static_cast<int>(kind));
    m_find->setObjectName(u"find."_s + field.id());
    m_find->setPlaceholderText(tr("Find"));
    m_text->setObjectName(u"text."_s + field.id());
    m_editor->widget()->setObjectName(u"value."_s + field.id());
    m_editor->widget()->setAccessibleName(title);
    auto *values = new QHBoxLayout;
    values->setSpacing(6);
    for (QWidget *widget : {static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_text), m_editor->widget()})
        values->addWidget(widget, 1);
    const int row = grid->rowCount();
    grid->addWidget(plainLabel(title, parent), row, 0);
    grid->addWidget(m_common, row, 1);
    grid->addWidget(m_kind, row, 2);
    grid->addLayout(values, row, 3);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BulkEditRow::chooseKind);
    connect(m_editor, &FieldEditor::edited, this, &BulkEditRow::edited);
    connect(m_find, &QLineEdit::textChanged, this, &BulkEditRow::edited);
    connect(m_text, &QLineEdit::textChanged, this, &BulkEditRow::edited);
    chooseKind();
}

void BulkEditRow::setCommonValue(const QString &text, bool isVarious)
{
    m_common->setText(isVarious ? tr("various") : m_common->fontMetrics().elidedText(text, Qt::ElideRight, 170));
    m_common->setToolTip(isVarious ? QString() : text.toHtmlEscaped());
}

void BulkEditRow::chooseKind()
{
    const bool isChosen = m_kind->currentIndex() > 0;
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    const bool isText = kind == Kind::Replace || kind == Kind::Append;
    m_find->setVisible(isChosen && kind == Kind::Replace);
    m_text->setVisible(isChosen && isText);
    m_text->setPlaceholderText(kind == Kind::Replace ? tr("Replace by") : tr("Text"));
    m_editor->widget()->setVisible(isChosen && !isText && kind != Kind::Clear && kind != Kind::Toggle);
    Q_EMIT edited();
}

std::optional<BulkEdit> BulkEditRow::edit() const
{
    if (m_kind->currentIndex() <= 0)
        return std::nullopt;
    BulkEdit edit{m_field.id(), static_cast<Kind>(m_kind->currentData().toInt()), {}, m_find->text()};
    if (edit.kind == Kind::Replace || edit.kind == Kind::Append)
        edit.value = m_text->text();
    else if (m_field.kind() == UserField::Kind::Roles)
        edit.value = m_editor->value().isNull() ? QJsonArray() : QJsonArray{m_editor->value()};
    else
        edit.value = m_editor->value();
    const bool isIncomplete = (edit.kind == Kind::Replace && edit.find.isEmpty())
                              || (edit.kind == Kind::Append && m_text->text().isEmpty());
    return isIncomplete ? std::nullopt : std::optional(edit);
}

} // namespace steward::ui
