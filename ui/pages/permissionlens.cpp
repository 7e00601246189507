// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/permissionlens.h>

#include <ui/text/permissiontext.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/reportlist.h>

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

PermissionLens::PermissionLens(QWidget *parent)
    : QWidget(parent)
    , m_title(headLabel({}, 1.15, this))
    , m_purpose(quietLabel({}, this))
    , m_total(plainLabel({}, this))
    , m_holders(new ReportList(this))
    , m_people(new ReportList(this))
    , m_showButton(new QPushButton(tr("Show These People"), this))
    , m_impact(new QWidget(this))
    , m_changes(plainLabel({}, m_impact))
    , m_words(quietLabel({}, m_impact))
    , m_keys(new ReportList(m_impact))
{
    setObjectName(u"permissionLens"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_title->setObjectName(u"lensTitle"_s);
    m_total->setObjectName(u"lensTotal"_s);
    m_holders->setObjectName(u"lensHolders"_s);
    m_people->setObjectName(u"lensPeople"_s);
    m_showButton->setObjectName(u"showHoldersButton"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_purpose),
                          static_cast<QWidget *>(m_total), static_cast<QWidget *>(m_holders),
                          static_cast<QWidget *>(m_people)})
        column->addWidget(part);
    column->addWidget(m_showButton, 0, Qt::AlignLeft);
    auto *inner = new QVBoxLayout(m_impact);
    inner->setContentsMargins(0, 14, 0, 0);
    inner->setSpacing(8);
    inner->addWidget(headLabel(tr("What would change"), 1.15, m_impact));
    m_changes->setObjectName(u"impactChanges"_s);
    m_words->setObjectName(u"impactWords"_s);
    m_keys->setObjectName(u"impactKeys"_s);
    inner->addWidget(m_changes);
    inner->addWidget(m_words);
    inner->addWidget(m_keys);
    column->addWidget(m_impact);
    column->addStretch(1);
    connect(m_showButton, &QPushButton::clicked, this, [this] { Q_EMIT peopleWanted({{}, m_filter, {}}); });
    hideImpact();
    showNothing();
}

void PermissionLens::showNothing()
{
    m_title->setText(tr("Who has a right"));
    m_purpose->setText(tr("Choose a line to see who has the right, and through which roles."));
    for (QWidget *part : {static_cast<QWidget *>(m_total), static_cast<QWidget *>(m_holders),
                          static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_showButton)})
        part->hide();
}

void PermissionLens::showHolders(const PermissionMatrix &matrix, const QList<RoleCombination> &people,
                                 const PermissionKey &key)
{
    m_filter = matrix.holdersOf(key.key);
    m_people->hide();
    m_title->setText(permissionTitle(key.key));
    m_purpose->setText(key.isEnabled ? permissionPurpose(key.key)
                                     : tr("%1. The module is off: only Owners and Admins could enter.")
                                           .arg(permissionPurpose(key.key)));
    m_purpose->setVisible(!m_purpose->text().isEmpty());
    qint64 total = 0;
    for (const RoleCombination &each : people)
        total += matrix.rightsOf(each.roles).find(key.key) ? each.people : 0;
    m_total->setText(tr("%1 people have this right:", nullptr, static_cast<int>(total)).arg(locale().toString(total)));
    m_holders->start({tr("Through"), tr("People")}, 0, 1);
    for (const Role &role : matrix.roles()) {
        if (role.name != roleName::Owner && !matrix.grants(role.id, key.key))
            continue;
        qint64 holders = 0;
        for (const RoleCombination &each : people)
            holders += each.roles.contains(role.id) ? each.people : 0;
        m_holders->addRow({role.name, locale().toString(holders)});
    }
    for (QWidget *part : {static_cast<QWidget *>(m_total), static_cast<QWidget *>(m_holders),
                          static_cast<QWidget *>(m_showButton)})
        part->show();
}

void PermissionLens::showPeople(const PermissionMatrix &matrix, const QString &key, const QList<ListedUser> &people)
{
    m_people->start({tr("Person"), tr("Because of")}, 0);
    for (const ListedUser &each : people) {
        const Rights rights = matrix.rightsOf(each.roles);
        if (const auto right = rights.find(key))
            m_people->addRow({each.user.displayName(), rightReason(rights, *right)});
    }
    m_people->setVisible(!people.isEmpty());
}

void PermissionLens::showImpact(const AccessImpact &impact, const QStringList &changes)
{
    m_changes->setText(changes.join(u'\n'));
    m_words->setText(impactText(impact));
    m_keys->start({tr("Permission"), tr("Gain it"), tr("Lose it")}, 0);
    for (const KeyImpact &each : impact.keys)
        m_keys->addRow({permissionTitle(each.key), locale().toString(each.gaining), locale().toString(each.losing)});
    m_keys->setVisible(!impact.keys.isEmpty());
    m_impact->show();
}

void PermissionLens::hideImpact()
{
    m_impact->hide();
}

} // namespace steward::ui
