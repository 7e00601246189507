// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/copyfield.h>

#include <core/base/async.h>
#include <core/users/userlist.h>

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace steward::ui {

void copyField(Workspace &workspace, const QList<QUuid> &people, const UserField &field, QObject *guard,
               std::function<void(const Result<qsizetype> &)> done)
{
    const auto fetch = [people](const ServiceContext &context) { return UserList(context.connection).rows(people); };
    const auto copy = [people, field](const QList<ListedUser> &rows) {
        QHash<QUuid, QString> texts;
        for (const ListedUser &each : rows)
            texts.insert(each.user.id.uuid(), field.valueOf(each).toString());
        QStringList lines;
        for (const QUuid &key : people) {
            if (const auto text = texts.constFind(key); text != texts.cend())
                lines << *text;
        }
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        return lines.size();
    };
    onFinished(workspace.read(fetch), guard, [copy, done = std::move(done)](const Result<QList<ListedUser>> &rows) {
        done(rows.map(copy));
    });
}

} // namespace steward::ui
