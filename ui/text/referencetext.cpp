// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/referencetext.h>

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

class ReferenceText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::ReferenceText)

public:
    static QString name(const QString &tableAndColumn);
    static QString fate(ReferenceFate fate);
    static QString following(const QString &name) { return tr("%1 belonging to these").arg(name); }
};

QString ReferenceText::name(const QString &tableAndColumn)
{
    static const QHash<QString, QString> names{
        {u"users_tokens.user_uuid"_s, tr("Sessions and links")},
        {u"user_role_assignments.user_uuid"_s, tr("Roles")},
        {u"user_role_assignments.assigned_by_uuid"_s, tr("Roles given to others")},
        {u"role_permissions.granted_by_uuid"_s, tr("Permissions given to roles")},
        {u"user_oauth_providers.user_uuid"_s, tr("Ways to sign in")},
        {u"billing_profiles.user_uuid"_s, tr("Billing profiles")},
        {u"payment_methods.user_uuid"_s, tr("Payment methods")},
        {u"shop_carts.user_uuid"_s, tr("Shopping carts")},
        {u"admin_notes.user_uuid"_s, tr("Notes about the person")},
        {u"admin_notes.author_uuid"_s, tr("Notes that the person wrote")},
        {u"orders.user_uuid"_s, tr("Orders")},
        {u"invoices.user_uuid"_s, tr("Invoices")},
        {u"transactions.user_uuid"_s, tr("Payments")},
        {u"subscriptions.user_uuid"_s, tr("Subscriptions")},
        {u"posts.user_uuid"_s, tr("Posts")},
        {u"comments.user_uuid"_s, tr("Comments")},
        {u"post_comments.user_uuid"_s, tr("Comments on posts")},
        {u"tickets.user_uuid"_s, tr("Tickets")},
        {u"tickets.assigned_to_uuid"_s, tr("Tickets to work on")},
        {u"ticket_comments.user_uuid"_s, tr("Comments on tickets")},
        {u"email_logs.user_uuid"_s, tr("Mails in the log")},
        {u"files.user_uuid"_s, tr("Files")},
    };
    return names.value(tableAndColumn);
}

QString ReferenceText::fate(ReferenceFate fate)
{
    switch (fate) {
    case ReferenceFate::Deleted: return tr("deleted");
    case ReferenceFate::Anonymised: return tr("kept without the name");
    case ReferenceFate::Kept: return tr("kept");
    case ReferenceFate::Refused: break;
    }
    return tr("must stay: the person cannot be deleted");
}

} // namespace

QString referenceText(const UserReference &reference)
{
    constexpr QLatin1StringView prefix("phoenix_kit_");
    const QString table = reference.table.startsWith(prefix) ? reference.table.mid(prefix.size()) : reference.table;
    const bool isDirect = !reference.column.isEmpty();
    const QString known = ReferenceText::name(table + u'.' + (isDirect ? reference.column : u"user_uuid"_s));
    const QString name = known.isEmpty() ? table : known;
    return isDirect ? name : ReferenceText::following(name);
}

QString fateText(ReferenceFate fate)
{
    return ReferenceText::fate(fate);
}

} // namespace steward::ui
