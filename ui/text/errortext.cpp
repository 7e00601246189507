// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/errortext.h>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::ErrorText)

public:
    static QString ofIdentifier(const QString &identifier);
    static QString ofKind(const Error &error);
    static QString ofViolation(const FieldError &error);
    static QString ofCustomValue(Violation violation);
    static QString ofPassword(Violation violation);
    static QString ofPicture(const FieldError &error);
};

QString ErrorText::ofIdentifier(const QString &identifier)
{
    static const QHash<QString, QString> sentences{
        {u"invalid_credentials"_s, tr("The name or the password is wrong. Try again.")},
        {u"rate_limit_exceeded"_s, tr("Too many attempts. Wait a minute and try again.")},
        {u"account_inactive"_s, tr("This account is inactive. An Owner or Admin can activate it again.")},
        {u"not_an_administrator"_s, tr("Only Owners and Admins may enter. Ask an Owner for the Admin role.")},
        {u"insufficient_permissions"_s, tr("This person ranks above you. Ask an Owner to do it.")},
        {u"privileged_account"_s, tr("An Owner or Admin is not deleted among others. Delete this account alone.")},
        {u"letter_not_found"_s, tr("There is no such mail in the outbox, or it cannot be changed any more.")},
        {u"template_not_found"_s, tr("There are no such words. Refresh to see the present ones.")},
        {u"mailing_not_found"_s, tr("This letter does not exist any more. Write it again.")},
        {u"owner_role_protected"_s, tr("The Owner role is not assigned this way. Ask an Owner to grant it.")},
        {u"role_not_found"_s, tr("This role does not exist any more. Refresh and choose another.")},
        {u"assignment_not_found"_s, tr("The person does not hold this role. Refresh to see the present state.")},
        {u"cannot_remove_last_owner"_s, tr("This is the last active Owner. Make somebody else Owner first.")},
        {u"cannot_deactivate_last_owner"_s,
         tr("The last active Owner cannot be deactivated. Make somebody else Owner first.")},
        {u"cannot_delete_last_owner"_s, tr("The last active Owner cannot be deleted. Make somebody else Owner first.")},
        {u"cannot_delete_self"_s, tr("You cannot delete your own account. Ask another administrator.")},
        {u"no_role_to_demote"_s, tr("The person is neither Owner nor Admin, so there is nothing to take away.")},
        {u"invalid_current_user"_s, tr("It is not known who is signed in. Sign in again.")},
        {u"already_confirmed"_s, tr("The e-mail address is confirmed already.")},
        {u"email_exists_confirmed"_s, tr("An account with this e-mail exists already. Look for it in the table.")},
        {u"email_exists_unconfirmed"_s,
         tr("An unconfirmed account with this e-mail exists already. Look for it in the table.")},
        {u"system_role_protected"_s, tr("System roles cannot be deleted.")},
        {u"cannot_modify_own_roles"_s, tr("Nobody changes their own roles. Ask another administrator.")},
        {u"owner_immutable"_s, tr("Owners may always do everything. There is nothing to grant or to revoke.")},
        {u"self_role"_s, tr("Nobody edits the permissions of their own role. Ask an Owner or Admin.")},
        {u"admin_owner_only"_s, tr("Only an Owner edits the permissions of Admin.")},
        {u"permission_not_held"_s, tr("You can only grant and revoke permissions that you hold yourself.")},
        {u"right_not_held"_s, tr("The person has not this right.")},
        {u"log_not_found"_s, tr("There is no such entry in the audit log.")},
        {u"file_not_writable"_s, tr("The file cannot be written. Choose another place.")},
        {u"note_not_found"_s, tr("This note does not exist any more. Refresh to see the present state.")},
        {u"note_changed"_s, tr("Somebody else has changed this note meanwhile. Compare, then save again.")},
        {u"link_not_found"_s, tr("There is no such link any more: it was used, revoked or replaced.")},
        {u"token_not_found"_s, tr("This session has ended or expired, so the site asks to sign in.")},
        {u"field_not_found"_s, tr("This field does not exist any more. Refresh to see the present state.")},
        {u"role_changed"_s, tr("Somebody else has changed this role meanwhile. Close, look at it, then edit it again.")},
        {u"role_in_use"_s, tr("People hold this role. Take it from them first.")},
        {u"no_buckets_configured"_s, tr("No place for files is set up. Add a bucket in the site's settings.")},
        {u"bucket_provider_unknown"_s, tr("Steward does not know this kind of bucket. Enable another one on the site.")},
        {u"bucket_incomplete"_s, tr("The bucket's name, keys or endpoint are missing. Complete it in the site's settings.")},
        {u"bucket_unreachable"_s, tr("The bucket's server cannot be reached. Check the network and the endpoint.")},
        {u"bucket_silent"_s, tr("The bucket's server does not answer. Try again later.")},
        {u"bucket_failing"_s, tr("The bucket's server reports a failure of its own. Try again later.")},
        {u"bucket_refuses"_s, tr("The bucket refuses. Check its keys and what they may do.")},
        {u"bucket_missing"_s, tr("There is no such bucket on the server. Check its name and region.")},
        {u"bucket_not_trusted"_s, tr("The certificate of the bucket's server cannot be trusted. Check the endpoint.")},
        {u"object_missing"_s, tr("No bucket has this picture any more. Store it again.")},
        {u"stored_file_not_found"_s, tr("This file does not exist any more. Refresh to see the present state.")},
        {u"file_in_use"_s, tr("Posts, tickets or products of the site show this file. Remove it there first.")},
        {u"no_avatar"_s, tr("This person has no avatar.")},
        {u"folder_not_readable"_s, tr("The folder cannot be read. Check its name and its permissions.")},
        {u"picture_matches_nobody"_s, tr("Nobody has this name. Call the file after an e-mail address, username or UUID.")},
        {u"bucket_folder_unknown"_s,
         tr("The bucket is a folder where the site runs. Say in the workspace settings where that is on this computer.")},
        {u"no_picture_maker"_s, tr("Pictures cannot be read here. Use the command line.")},
        {u"picture_format_unknown"_s,
         tr("The site wants pictures in a format that cannot be written here. Install Qt's image formats.")},
        {u"file_not_readable"_s, tr("The file cannot be read. Check its name and its permissions.")},
        {u"file_not_writable"_s, tr("The file cannot be written. Check the folder, its permissions and the free space.")},
        {u"csv_too_large"_s, tr("The file is larger than 1 GB. Split it and import the parts.")},
        {u"csv_binary"_s, tr("This is no text file. Save the table as CSV first.")},
        {u"csv_empty"_s, tr("The file is empty. It needs a first line with the names of the columns.")},
        {u"csv_encoding"_s, tr("Line %1 holds bytes that are no text in this encoding. Choose another encoding.")},
        {u"csv_quotes"_s,
         tr("The quotation marks do not match in the row that begins in line %1. A cell with one is quoted, and the "
            "mark doubled.")},
        {u"csv_cell_too_long"_s, tr("A cell is longer than 1 MB in line %1. Check the quotation marks.")},
        {u"csv_too_many_columns"_s,
         tr("Line %1 has more than 1,000 columns. Check what stands between the cells.")},
        {u"nothing_to_paste"_s,
         tr("There are no cells to paste. Copy a block whose first column is an e-mail, username or UUID.")},
        {u"too_many_cells"_s, tr("Has more cells than the first line has names")},
        {u"row_unmatched"_s, tr("Nobody has this name")},
        {u"row_repeated"_s, tr("Names the same person as a line before")},
        {u"row_ambiguous"_s, tr("Several people have this name")},
        {u"cell_too_long"_s, tr("A text is longer than a spreadsheet's cell holds. Export to CSV or JSON instead.")},
        {u"database_not_empty"_s, tr("There are tables in this database already. Choose an empty one, or open it.")},
        {u"user_not_found"_s, tr("There is no such person, or not any more. Check the name or refresh.")},
        {u"person_changed_since"_s,
         tr("This person was changed after the import and stays. Delete the account by hand if it is to go.")},
        {u"person_used_since"_s,
         tr("Sessions, notes or other data name this person since the import. Delete the account by hand if it is to go.")},
        {u"user_has_financial_records"_s,
         tr("Invoices or payments name this person and must stay. Deactivate the account instead.")},
        {u"invalid_token"_s, tr("This link is not valid, was used, or has expired. Send a new one.")},
        {u"workspace_not_empty"_s, tr("Somebody has made the first account meanwhile. Sign in.")},
        {u"locale_unknown"_s, tr("This language is not known. Choose another.")},
        {u"locale_format"_s, tr("A language is a code like “et” or “pt-BR”.")},
        {u"locale_not_text"_s, tr("A language is a code like “et” or “pt-BR”.")},
        {u"custom_fields_unreadable"_s,
         tr("The custom fields of this person are no JSON object. Mend them on the site first.")},
        {u"no_change_set"_s, tr("This is no file of changes that Steward has saved.")},
        {u"change_set_too_new"_s, tr("A newer Steward has saved this file. Update Steward to open it.")},
        {u"change_set_not_found"_s, tr("This change is not in the history of this computer.")},
        {u"change_set_not_applied"_s, tr("This change is not in force, so it cannot be undone.")},
        {u"change_set_not_undone"_s, tr("This change was not undone, so it cannot be brought back.")},
        {u"crypto_provider_missing"_s, tr("The cryptography plugin is missing. Install QCA's OpenSSL plugin.")},
    };
    return sentences.value(identifier);
}

QString ErrorText::ofKind(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotConnected:
        return tr("The database cannot be reached. Check the network and the address, then try again.");
    case Error::Kind::Authentication:
        return tr("The database refuses this user or password. Check both and try again.");
    case Error::Kind::Certificate:
        return tr("The server's certificate cannot be trusted. Check the host name and the authority's file.");
    case Error::Kind::NotPhoenixKit:
        return tr("This is no database of PhoenixKit or Steward. Check the file, the database and the schema prefix.");
    case Error::Kind::TooOld:
        return tr("This PhoenixKit database is too old. Upgrade the site to version 1.7.63 or later.");
    case Error::Kind::TooNew: return tr("A newer Steward made this file. Update Steward to open it.");
    case Error::Kind::ReadOnly: return tr("Nothing can be written here. Open the workspace with write access.");
    case Error::Kind::DiskFull: return tr("The disk is full. Make room and try again; nothing was changed.");
    case Error::Kind::NotFound: return tr("It does not exist. Check the name or refresh.");
    case Error::Kind::Conflict: return tr("Somebody else has changed this meanwhile. Refresh and look again.");
    case Error::Kind::Taken: return tr("This value is taken already. Choose another.");
    case Error::Kind::InUse: return tr("Other data depends on this, so it was left as it is.");
    case Error::Kind::Invalid: return tr("Some input is not valid. Look at the marked fields.");
    case Error::Kind::Denied: return tr("This is not allowed. Ask an Owner.");
    case Error::Kind::Busy: return tr("Another program holds the database. Try again in a moment.");
    case Error::Kind::Timeout: return tr("It took too long and was stopped. Try again or narrow the search.");
    case Error::Kind::Network: return tr("The network does not answer. Check it and try again.");
    case Error::Kind::Cancelled: return tr("Stopped. Nothing was changed.");
    case Error::Kind::Internal: break;
    }
    return tr("Something unexpected happened and nothing was changed. Try again.");
}

QString ErrorText::ofPassword(Violation violation)
{
    switch (violation) {
    case Violation::PasswordNeedsUpper: return tr("Needs an upper-case letter");
    case Violation::PasswordNeedsLower: return tr("Needs a lower-case letter");
    case Violation::PasswordNeedsDigit: return tr("Needs a digit");
    case Violation::PasswordNeedsSpecial: return tr("Needs one of ! ? @ # $ % ^ & * _");
    case Violation::PasswordUnchanged: return tr("Must differ from the present password");
    case Violation::PasswordMismatch: return tr("The two passwords differ");
    default: return tr("The password is wrong");
    }
}

QString ErrorText::ofCustomValue(Violation violation)
{
    switch (violation) {
    case Violation::FieldRequired: return tr("Cannot be empty");
    case Violation::FieldEmail: return tr("Is no e-mail address");
    case Violation::FieldUrl: return tr("Must begin with http:// or https://");
    case Violation::FieldNumber: return tr("Must be a number");
    case Violation::FieldBoolean: return tr("Must be yes or no");
    default: return tr("Must be a date like 2026-01-31");
    }
}

QString ErrorText::ofPicture(const FieldError &error)
{
    switch (error.violation) {
    case Violation::Blank: return tr("The file is empty.");
    case Violation::TooShort: return tr("The end of the picture is missing. Copy or download the file again.");
    case Violation::TooLong: return tr("The picture has more than %n million pixels. Make it smaller.", nullptr, error.limit);
    case Violation::TooManyBytes: return tr("The file is larger than %1. Make it smaller.")
        .arg(QLocale().formattedDataSize(error.limit, 0));
    default: return tr("This is no picture that can be read, or it is damaged. Use PNG, JPEG, WebP or GIF.");
    }
}

QString ErrorText::ofViolation(const FieldError &error)
{
    if (error.field == "picture"_L1)
        return ofPicture(error);
    switch (error.violation) {
    case Violation::Blank: return tr("Cannot be empty");
    case Violation::Invalid: return tr("Is not valid");
    case Violation::TooShort: return tr("At least %n characters", nullptr, error.limit);
    case Violation::TooLong: return tr("At most %n characters", nullptr, error.limit);
    case Violation::TooManyBytes: return tr("At most %n bytes", nullptr, error.limit);
    case Violation::Taken: return tr("Is taken already");
    case Violation::EmailFormat: return tr("Needs an @ and no spaces");
    case Violation::UsernameFormat: return tr("Begins with a letter; then letters, digits and underscores");
    case Violation::NotChanged: return tr("Is the same as before");
    case Violation::TimezoneRange: return tr("Whole hours from −12 to +12");
    case Violation::OwnerProtected: return tr("An Owner stays active");
    case Violation::TooManyAttempts: return tr("Too many registrations. Wait an hour and try again");
    case Violation::LineBreak: return tr("Must be a single line");
    case Violation::ReservedKey: return tr("This name is reserved");
    case Violation::FieldKeyFormat: return tr("Begins with a small letter; then small letters, digits and underscores");
    case Violation::SystemRole: return tr("A system role stays one");
    case Violation::UnknownValue: return tr("Is unknown");
    case Violation::TextOrJson: return tr("Holds structured data, which a text cannot replace");
    case Violation::TextOrJsonMissing: return tr("Cannot be empty");
    case Violation::FieldRequired:
    case Violation::FieldEmail:
    case Violation::FieldUrl:
    case Violation::FieldNumber:
    case Violation::FieldBoolean:
    case Violation::FieldDate: return ofCustomValue(error.violation);
    default: return ofPassword(error.violation);
    }
}

} // namespace

QString sentence(const Error &error)
{
    const QString known = ErrorText::ofIdentifier(error.identifier);
    if (known.isEmpty())
        return ErrorText::ofKind(error);
    return known.contains("%1"_L1) ? known.arg(error.detail) : known;
}

QString problemText(const Error &error)
{
    if (error.fields.isEmpty())
        return sentence(error);
    const FieldError &first = error.fields.first();
    if (first.field == "picture"_L1)
        return fieldMessage(first);
    if (first.field == "ext"_L1)
        return ErrorText::tr("The file's name needs an ending such as .png or .jpg.");
    if (first.field == "original_file_name"_L1)
        return ErrorText::tr("The file's name is too long or has a line break. Rename it.");
    return sentence(error);
}

QString fieldMessage(const FieldError &error)
{
    return ErrorText::ofViolation(error);
}

} // namespace steward::ui
