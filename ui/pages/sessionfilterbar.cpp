// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/sessionfilterbar.h>

#include <ui/text/sessiontext.h>

#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

using Kind = SessionCondition::Kind;

// Of each group one condition alone makes sense.
int groupOf(Kind kind)
{
    switch (kind) {
    case Kind::Valid:
    case Kind::Expired: return 0;
    case Kind::InactivePerson:
    case Kind::DeletedPerson: return 1;
    default: return 2 + static_cast<int>(kind);
    }
}

} // namespace

SessionFilterBar::SessionFilterBar(QWidget *parent)
    : ChipBar(parent)
{
    setObjectName(u"sessionFilterBar"_s);
    fillMenu();
    connect(this, &ChipBar::clearRequested, this, [this] { change({}); });
    connect(this, &ChipBar::editRequested, this, &SessionFilterBar::edit);
    connect(this, &ChipBar::removeRequested, this, [this](qsizetype index) {
        Conditions rest = m_conditions;
        rest.removeAt(index);
        change(rest);
    });
}

void SessionFilterBar::fillMenu()
{
    for (const Kind kind : {Kind::Valid, Kind::Expired, Kind::InactivePerson, Kind::DeletedPerson}) {
        QAction *action = menu()->addAction(sessionConditionText({kind}), this, [this, kind] { add({kind}); });
        action->setObjectName(conditionName(kind));
    }
    menu()->addSeparator();
    addSpans(tr("Opened in the last"), Kind::InLast, {u"1h"_s, u"24h"_s, u"7d"_s, u"30d"_s});
    addSpans(tr("Opened more than … ago"), Kind::NotInLast, {u"24h"_s, u"7d"_s, u"30d"_s, u"90d"_s});
    menu()->addSeparator();
    menu()->addAction(tr("Address…"), this, [this] { askPart({Kind::Address}); })->setObjectName(conditionName(Kind::Address));
    menu()->addAction(tr("Device…"), this, [this] { askPart({Kind::Device}); })->setObjectName(conditionName(Kind::Device));
}

void SessionFilterBar::addSpans(const QString &title, Kind kind, const QStringList &spans)
{
    QMenu *part = menu()->addMenu(title);
    for (const QString &span : spans) {
        const SessionCondition condition{kind, span};
        part->addAction(sessionConditionText(condition), this, [this, condition] { add(condition); })
            ->setObjectName(conditionName(kind) + u':' + span);
    }
}

void SessionFilterBar::setConditions(const Conditions &conditions)
{
    m_conditions = conditions;
    QStringList texts;
    for (const SessionCondition &condition : conditions)
        texts << sessionConditionText(condition, m_names.value(condition.value));
    setChips(texts);
}

void SessionFilterBar::change(const Conditions &conditions)
{
    setConditions(conditions);
    Q_EMIT filterChanged();
}

void SessionFilterBar::add(const SessionCondition &condition)
{
    Conditions conditions = m_conditions;
    conditions.removeIf(
        [&condition](const SessionCondition &each) { return groupOf(each.kind) == groupOf(condition.kind); });
    conditions.append(condition);
    change(conditions);
}

void SessionFilterBar::askPart(const SessionCondition &condition)
{
    const bool isAddress = condition.kind == Kind::Address;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(isAddress ? u"addressDialog"_s : u"deviceDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(isAddress ? tr("Filter by Address") : tr("Filter by Device"));
    dialog->setLabelText(isAddress ? tr("A part of the address, e.g. 203.0.113.")
                                   : tr("A part of what the column “Device” shows"));
    dialog->setTextValue(condition.value);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, kind = condition.kind](const QString &text) {
        if (!text.trimmed().isEmpty())
            add({kind, text.trimmed()});
    });
    dialog->open();
}

void SessionFilterBar::edit(qsizetype index)
{
    const SessionCondition condition = m_conditions.at(index);
    if (condition.kind == Kind::Address || condition.kind == Kind::Device)
        askPart(condition);
    else
        showMenu();
}

} // namespace steward::ui
