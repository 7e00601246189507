// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <app/ctl/avatarimport.h>
#include <app/ctl/changereport.h>
#include <app/ctl/table.h>
#include <core/calls/notation.h>
#include <core/changes/avatarchange.h>
#include <core/files/fileremoval.h>
#include <core/files/useravatar.h>
#include <core/files/userfiles.h>
#include <ui/text/errortext.h>
#include <ui/text/filetext.h>

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

// Opens the workspace for pictures, and the person whom the first word names.
std::optional<User> personOf(const Invocation &invocation, int &code)
{
    Session &session = invocation.session;
    if (!session.open()) {
        code = session.exitCode();
        return std::nullopt;
    }
    const Status ready = session.openUploads();
    const auto person = ready ? session.person(invocation.words.first()) : failure(ready.error());
    if (!person) {
        code = invocation.console().refuse(person.error());
        return std::nullopt;
    }
    return *person;
}

ChangeSet avatarChanges(const User &person, const std::optional<FileId> &after)
{
    ChangeSet changes;
    changes.title = u"Picture of %1"_s.arg(person.email);
    changes.rows.append(avatarChange(person.id, avatarOf(person), after));
    return changes;
}

int set(const Invocation &invocation)
{
    int code = Done;
    const auto person = personOf(invocation, code);
    if (!person)
        return code;
    const QString path = invocation.words.at(1);
    const ServiceContext context = invocation.session.context();
    const auto changed = UserAvatar(context).set(person->id, path, QFileInfo(path).fileName(), person->id);
    if (!changed)
        return invocation.console().refuse(changed.error());
    ChangeSet changes = avatarChanges(*person, avatarOf(*changed));
    if (avatarOf(*changed) == avatarOf(*person))
        changes.rows.clear();
    else if (const Status remembered = ChangeHistory(context).remember(changes); !remembered)
        return invocation.console().refuse(remembered.error());
    if (invocation.console().format() == Console::Format::Json)
        invocation.console().json(notation::user(*changed));
    invocation.console().remark(changes.isEmpty() ? u"%1 has this avatar already."_s.arg(person->email)
                                                  : u"%1 has a new avatar."_s.arg(person->email));
    sayHowToTakeBack(invocation, changes);
    return Done;
}

Status save(Session &session, const FileId &file, const QString &variant, const QString &path)
{
    const ServiceContext context = session.context();
    const PictureSource source = TRY(UserFiles(context).source(file, variant));
    const QByteArray content = TRY(UserFiles::contentOf(source, {context.siteFolder, context.network}));
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.commit())
        return failure(Error::of(Error::Kind::ReadOnly, out.errorString()));
    return {};
}

int get(const Invocation &invocation)
{
    int code = Done;
    Console &console = invocation.console();
    const auto person = personOf(invocation, code);
    if (!person)
        return code;
    const auto avatar = avatarOf(*person);
    const auto files = UserFiles(invocation.session.context()).list(person->id);
    if (!avatar || !files)
        return console.refuse(files ? Error::notFound(u"no_avatar"_s) : files.error());
    if (invocation.words.size() > 1) {
        const QString variant = invocation.arguments.has(u"variant"_s) ? invocation.arguments.value(u"variant"_s)
                                                                       : u"original"_s;
        const Status saved = save(invocation.session, *avatar, variant, invocation.words.at(1));
        return saved ? Done : console.refuse(saved.error());
    }
    QList<Row> rows;
    QJsonObject json{{u"uuid"_s, avatar->text()}};
    for (const OwnedFile &file : *files) {
        if (file.file.id != *avatar)
            continue;
        rows = {{u"File"_s, file.file.originalName}, {u"UUID"_s, avatar->text()},
                {u"Size"_s, u"%1 × %2"_s.arg(file.file.width).arg(file.file.height)},
                {u"Bytes"_s, QString::number(file.file.bytes)}, {u"Variants"_s, file.variants.join(u", "_s)},
                {u"Buckets"_s, file.buckets.join(u", "_s)}};
        json.insert(u"original_file_name"_s, file.file.originalName);
        json.insert(u"size"_s, file.file.bytes);
        json.insert(u"variants"_s, QJsonArray::fromStringList(file.variants));
        json.insert(u"buckets"_s, QJsonArray::fromStringList(file.buckets));
    }
    if (console.format() == Console::Format::Json)
        console.json(json);
    else
        writeTable(console.out(), {u"Avatar"_s, person->email}, rows.isEmpty() ? QList<Row>{{u"UUID"_s, avatar->text()}} : rows);
    console.out().flush();
    return Done;
}

int remove(const Invocation &invocation)
{
    int code = Done;
    Console &console = invocation.console();
    const auto person = personOf(invocation, code);
    if (!person)
        return code;
    const auto avatar = avatarOf(*person);
    if (!avatar) {
        console.remark(u"%1 has no avatar."_s.arg(person->email));
        return Done;
    }
    const ServiceContext context = invocation.session.context();
    const ChangeSet changes = avatarChanges(*person, std::nullopt);
    const auto removed = ChangeHistory(context).apply(changes);
    if (!removed || !removed->isApplied)
        return reportChanges(invocation, changes, removed, false);
    if (invocation.arguments.has(u"delete-file"_s)) {
        const auto left = removeFile(context, *avatar, WhenUsed::Keep);
        if (!left)
            return console.refuse(left.error());
        if (!left->isEmpty())
            console.remark(ui::leftObjectsText());
    }
    console.remark(u"%1 has no avatar any more."_s.arg(person->email));
    if (!invocation.arguments.has(u"delete-file"_s))
        sayHowToTakeBack(invocation, changes);
    return Done;
}

int import(const Invocation &invocation)
{
    Session &session = invocation.session;
    Console &console = invocation.console();
    if (!session.open())
        return session.exitCode();
    if (const Status ready = session.openUploads(); !ready)
        return console.refuse(ready.error());
    const bool isTrial = invocation.arguments.has(u"dry-run"_s);
    AvatarImport import(session.context());
    if (const Status done = import.run(invocation.words.first(), isTrial); !done)
        return console.refuse(done.error());
    QList<Row> rows;
    QJsonArray files;
    for (const AvatarImport::Line &line : import.lines()) {
        const QString problem = line.problem ? ui::problemText(*line.problem) : QString();
        rows.append({QFileInfo(line.path).fileName(), line.person, problem.isEmpty() ? (isTrial ? u"matches"_s : u"done"_s) : problem});
        files.append(QJsonObject{{u"file"_s, QFileInfo(line.path).fileName()},
                                 {u"user"_s, line.person.isEmpty() ? QJsonValue() : QJsonValue(line.person)},
                                 {u"error"_s, problem.isEmpty() ? QJsonValue() : QJsonValue(problem)}});
    }
    if (console.format() == Console::Format::Json)
        console.json({{u"files"_s, files}, {u"done"_s, import.succeeded()}, {u"failed"_s, import.failed()}});
    else
        writeTable(console.out(), {u"File"_s, u"Person"_s, u"Outcome"_s}, rows);
    console.out().flush();
    sayHowToTakeBack(invocation, import.changes());
    return import.failed() == 0 ? Done : Refused;
}

} // namespace

QList<Command> avatarCommands()
{
    return {
        {u"avatar set"_s, u"USER FILE"_s, u"Store a picture in the site's buckets and make it the avatar."_s, 2, 2, {}, set},
        {u"avatar get"_s, u"USER [FILE] [--variant=NAME]"_s,
         u"Say what the avatar is, or save it into a file; the original unless a variant is named."_s, 1, 2,
         {u"variant"_s}, get},
        {u"avatar remove"_s, u"USER [--delete-file]"_s,
         u"Take the avatar away; the file stays unless it is to go and nothing else refers to it."_s, 1, 1,
         {u"delete-file"_s}, remove},
        {u"avatar import"_s, u"FOLDER [--dry-run]"_s,
         u"Set the avatars of many: each file is named by e-mail address, username or UUID."_s, 1, 1, {u"dry-run"_s},
         import},
    };
}

} // namespace steward::ctl
