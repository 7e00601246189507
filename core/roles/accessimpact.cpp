// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/roles/accessimpact.h>

#include <map>

namespace steward {

namespace {

QSet<QString> keySet(const Rights &rights)
{
    QSet<QString> keys;
    for (const Right &right : rights.rights)
        keys.insert(right.key);
    return keys;
}

/// Adds up what changes for one group of people after the other.
class ImpactSum
{
public:
    void add(const Rights &before, const Rights &after, qint64 people)
    {
        const QSet<QString> had = keySet(before);
        const QSet<QString> has = keySet(after);
        const QSet<QString> gained = has - had;
        const QSet<QString> lost = had - has;
        for (const QString &key : gained)
            m_keys[key].gaining += people;
        for (const QString &key : lost)
            m_keys[key].losing += people;
        m_impact.gaining += gained.isEmpty() ? 0 : people;
        m_impact.losing += lost.isEmpty() ? 0 : people;
        if (after.entersAdministration != before.entersAdministration)
            (after.entersAdministration ? m_impact.entering : m_impact.leaving) += people;
    }

    AccessImpact inOrderOf(const PermissionMatrix &matrix)
    {
        for (const PermissionKey &key : matrix.keys()) {
            if (const auto found = m_keys.find(key.key); found != m_keys.end())
                m_impact.keys.append({key.key, found->second.gaining, found->second.losing});
        }
        return m_impact;
    }

private:
    std::map<QString, KeyImpact> m_keys;
    AccessImpact m_impact;
};

} // namespace

AccessImpact impactOf(const QList<RoleCombination> &people, const PermissionMatrix &before,
                      const PermissionMatrix &after)
{
    ImpactSum sum;
    for (const RoleCombination &each : people)
        sum.add(before.rightsOf(each.roles), after.rightsOf(each.roles), each.people);
    return sum.inOrderOf(after);
}

AccessImpact impactOfAssigning(const QList<RoleCombination> &people, const PermissionMatrix &matrix,
                               const RoleId &role)
{
    ImpactSum sum;
    for (const RoleCombination &each : people) {
        if (!each.roles.contains(role))
            sum.add(matrix.rightsOf(each.roles), matrix.rightsOf(each.roles + QList{role}), each.people);
    }
    return sum.inOrderOf(matrix);
}

AccessImpact impactOfRemoving(const QList<RoleCombination> &people, const PermissionMatrix &matrix,
                              const RoleId &role)
{
    ImpactSum sum;
    for (const RoleCombination &each : people) {
        QList<RoleId> without = each.roles;
        if (without.removeAll(role) > 0)
            sum.add(matrix.rightsOf(each.roles), matrix.rightsOf(without), each.people);
    }
    return sum.inOrderOf(matrix);
}

} // namespace steward
