// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userdirectory.h>

#include <core/base/textrules.h>
#include <core/users/userfilter.h>
#include <core/users/userlist.h>
#include <core/users/userstore.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr qsizetype ShortestTermBytes = 2;

Status checkPage(const UserPageRequest &request)
{
    FieldErrors errors;
    if (request.page < 1)
        errors.append({u"page"_s, Violation::Invalid});
    if (request.pageSize < 1)
        errors.append({u"page_size"_s, Violation::Invalid});
    if (!errors.isEmpty())
        return failure(Error::invalid(errors));
    return {};
}

QList<ListedUser> inOrderOf(const QList<QUuid> &keys, const QList<ListedUser> &listed)
{
    QHash<QUuid, ListedUser> byKey;
    for (const ListedUser &each : listed)
        byKey.insert(each.user.id.uuid(), each);
    QList<ListedUser> ordered;
    for (const QUuid &key : keys) {
        if (const auto found = byKey.constFind(key); found != byKey.constEnd())
            ordered << *found;
    }
    return ordered;
}

} // namespace

Result<std::optional<User>> UserDirectory::user(const UserId &id)
{
    return UserStore(m_context.connection).fetch(id);
}

Result<std::optional<User>> UserDirectory::userByEmail(const QString &email)
{
    return UserStore(m_context.connection).fetchByEmail(email);
}

Result<std::optional<User>> UserDirectory::userByUsername(const QString &username)
{
    return UserStore(m_context.connection).fetchByUsername(username);
}

Result<std::optional<User>> UserDirectory::userByEmailOrUsername(const QString &identifier)
{
    return identifier.contains(u'@') ? userByEmail(identifier) : userByUsername(identifier);
}

Result<QList<User>> UserDirectory::users(const QList<UserId> &ids)
{
    QList<QUuid> uuids;
    for (const UserId &id : ids)
        uuids << id.uuid();
    return UserStore(m_context.connection).fetchAll(uuids);
}

Result<std::optional<ListedUser>> UserDirectory::userWithRoles(const UserId &id)
{
    const QList<ListedUser> found = TRY(UserList(m_context.connection).rows({id.uuid()}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<std::optional<UserSummary>> UserDirectory::userForSelection(const UserId &id)
{
    const auto found = TRY(user(id));
    if (!found)
        return std::optional<UserSummary>();
    return UserSummary{found->id, found->email, found->username, found->firstName, found->lastName};
}

Result<std::optional<User>> UserDirectory::firstUser()
{
    return UserStore(m_context.connection).fetchFirst();
}

Result<std::optional<User>> UserDirectory::firstAdmin()
{
    UserStore store(m_context.connection);
    const auto owner = TRY(store.fetchFirstHolder(roleName::Owner));
    return owner ? owner : store.fetchFirstHolder(roleName::Admin);
}

Result<QList<UserSummary>> UserDirectory::search(const QString &term)
{
    const QString trimmed = trimmedText(term).toString();
    if (trimmed.toUtf8().size() < ShortestTermBytes || trimmed.size() > LongestSearchWord)
        return QList<UserSummary>();
    return UserStore(m_context.connection).search(trimmed);
}

Result<UserPage> UserDirectory::page(const UserPageRequest &request)
{
    TRY_STATUS(checkPage(request));
    const bool isEverybody = !request.role || *request.role == "all"_L1;
    const std::optional<QString> role = isEverybody ? std::nullopt : request.role;
    UserPage page;
    page.currentPage = request.page;
    if (containsNul(QStringView(request.search)) || request.search.size() > LongestSearchWord || (role && containsNul(QStringView(*role))))
        return page;
    UserStore store(m_context.connection);
    page.totalCount = TRY(store.countPage(role, request.search));
    page.totalPages = page.totalCount / request.pageSize + (page.totalCount % request.pageSize > 0 ? 1 : 0);
    // Pages beyond the end are empty; their offset might not even be a number.
    if (request.page > page.totalPages)
        return page;
    const QList<QUuid> keys = TRY(
        store.fetchPage(role, request.search, request.pageSize, (request.page - 1) * request.pageSize));
    page.users = inOrderOf(keys, TRY(UserList(m_context.connection).rows(keys)));
    return page;
}

Result<UserStatistics> UserDirectory::statistics()
{
    return UserStore(m_context.connection).fetchStatistics();
}

Result<std::optional<QString>> UserDirectory::customFieldsText(const UserId &id)
{
    return UserStore(m_context.connection).fetchCustomFields(id);
}

} // namespace steward
