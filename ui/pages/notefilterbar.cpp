// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/notefilterbar.h>

#include <ui/text/notetext.h>

#include <QMenu>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

using Kind = NoteCondition::Kind;

} // namespace

NoteFilterBar::NoteFilterBar(QWidget *parent)
    : ChipBar(parent)
    , m_authors(menu()->addMenu(tr("Written by")))
{
    setObjectName(u"noteFilterBar"_s);
    m_authors->setEnabled(false);
    addSpans(tr("Written in the last"), Kind::InLast);
    addSpans(tr("Written more than … ago"), Kind::NotInLast);
    connect(this, &ChipBar::clearRequested, this, [this] { change({}); });
    connect(this, &ChipBar::editRequested, this, &ChipBar::showMenu);
    connect(this, &ChipBar::removeRequested, this, [this](qsizetype index) {
        Conditions rest = m_conditions;
        rest.removeAt(index);
        change(rest);
    });
}

void NoteFilterBar::setAuthors(const QList<NoteList::Author> &authors)
{
    m_authors->clear();
    m_authors->setEnabled(!authors.isEmpty());
    for (const NoteList::Author &author : authors) {
        setPersonName(author.id.text(), author.name);
        QAction *action = m_authors->addAction(QString(author.name).replace(u'&', u"&&"_s), this,
                                               [this, id = author.id] { add({Kind::Author, id.text()}); });
        action->setObjectName(conditionName(Kind::Author) + u':' + author.id.text());
    }
}

void NoteFilterBar::addSpans(const QString &title, Kind kind)
{
    QMenu *part = menu()->addMenu(title);
    for (const QString &span : {u"24h"_s, u"7d"_s, u"30d"_s, u"365d"_s}) {
        const NoteCondition condition{kind, span};
        part->addAction(noteConditionText(condition), this, [this, condition] { add(condition); })
            ->setObjectName(conditionName(kind) + u':' + span);
    }
}

void NoteFilterBar::setConditions(const Conditions &conditions)
{
    m_conditions = conditions;
    QStringList texts;
    for (const NoteCondition &condition : conditions)
        texts << noteConditionText(condition, m_names.value(condition.value));
    setChips(texts);
}

void NoteFilterBar::change(const Conditions &conditions)
{
    setConditions(conditions);
    Q_EMIT filterChanged();
}

void NoteFilterBar::add(const NoteCondition &condition)
{
    Conditions conditions = m_conditions;
    conditions.removeIf([&condition](const NoteCondition &each) { return each.kind == condition.kind; });
    conditions.append(condition);
    change(conditions);
}

} // namespace steward::ui
