// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/filterbar.h>

#include <ui/widgets/conditioneditor.h>
#include <ui/widgets/filterchip.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/icons.h>

#include <QInputDialog>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

QToolButton *textButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(6, 6, this))
    , m_add(textButton(u"addFilter"_s, tr("Add filter"), this))
    , m_match(textButton(u"matchMode"_s, {}, this))
    , m_clear(textButton(u"clearFilter"_s, tr("Clear"), this))
    , m_save(textButton(u"saveFilter"_s, tr("Save…"), this))
{
    setObjectName(u"filterBar"_s);
    m_add->setIcon(icon("filter"_L1));
    m_save->setIcon(icon("star"_L1));
    m_save->setToolTip(tr("Keep this filter in the list at the left"));
    connect(m_add, &QToolButton::clicked, this, [this] { edit(-1, m_add); });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setFilter({});
        Q_EMIT filterChanged();
    });
    connect(m_match, &QToolButton::clicked, this, [this] {
        const bool isAll = m_filter.match == UserFilter::Match::All;
        m_filter.match = isAll ? UserFilter::Match::Any : UserFilter::Match::All;
        rebuild();
        Q_EMIT filterChanged();
    });
    connect(m_save, &QToolButton::clicked, this, &FilterBar::askName);
    rebuild();
}

void FilterBar::setCustomFields(const FieldDefinitions &customFields)
{
    if (m_customFields == customFields)
        return;
    m_customFields = customFields;
    rebuild();
}

void FilterBar::setSavable(bool isSavable)
{
    m_isSavable = isSavable;
    rebuild();
}

void FilterBar::setFilter(const UserFilter &filter)
{
    m_filter = filter;
    rebuild();
}

void FilterBar::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    for (QWidget *chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    for (qsizetype i = 0; i < m_filter.conditions.size(); ++i) {
        auto *chip = new FilterChip(conditionText(m_filter.conditions.at(i), m_customFields), this);
        connect(chip, &FilterChip::editRequested, this, [this, i, chip] { edit(i, chip); });
        connect(chip, &FilterChip::removeRequested, this, [this, i] { remove(i); });
        m_flow->addWidget(chip);
        m_chips.append(chip);
        chip->show();
    }
    m_match->setText(m_filter.match == UserFilter::Match::All ? tr("Match all") : tr("Match any"));
    m_match->setToolTip(tr("Whether people must meet all conditions or one is enough"));
    for (QToolButton *button : {m_match, m_add, m_clear, m_save})
        m_flow->addWidget(button);
    m_match->setVisible(m_filter.conditions.size() > 1);
    m_clear->setVisible(!m_filter.isEmpty());
    m_save->setVisible(m_isSavable && !m_filter.isEmpty());
    updateGeometry();
}

void FilterBar::edit(qsizetype index, QWidget *anchor)
{
    auto *editor = new ConditionEditor(m_customFields, m_roles, this);
    editor->setCondition(index >= 0 ? m_filter.conditions.at(index)
                                    : UserCondition{u"email"_s, UserCondition::Operator::Contains, {}});
    connect(editor, &ConditionEditor::conditionChosen, this, [this, index](const UserCondition &condition) {
        if (index >= 0)
            m_filter.conditions[index] = condition;
        else
            m_filter.conditions.append(condition);
        rebuild();
        Q_EMIT filterChanged();
    });
    editor->open(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)));
}

void FilterBar::remove(qsizetype index)
{
    m_filter.conditions.removeAt(index);
    rebuild();
    Q_EMIT filterChanged();
}

void FilterBar::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save Filter"));
    dialog->setLabelText(tr("Name of this list of people:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            Q_EMIT saveRequested(name.trimmed());
    });
    dialog->open();
}

} // namespace steward::ui
