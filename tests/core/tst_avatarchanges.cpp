// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "avatartest.h"

#include <core/changes/avatarchange.h>
#include <core/changes/changehistory.h>
#include <core/files/fileremoval.h>
#include <core/files/userfiles.h>
#include <core/users/userdirectory.h>

#include <QJsonObject>

using namespace steward;

/// What becomes of pictures that people have: taken, put back, deleted with their files.
class TestAvatarChanges : public AvatarTest
{
    Q_OBJECT

private Q_SLOTS:
    void removesAndPutsBack();
    void isTakenBackByTheHistory();
    void neverBringsBackWhatIsDeleted();
    void knowsWhatIsNoFile();
    void listsAndDeletesFiles();
    void keepsFilesThatAreShown();

private:
    FileId give();
    [[nodiscard]] std::optional<FileId> avatar();
};

// To Ann.
FileId TestAvatarChanges::give()
{
    const auto changed = set(savePicture(u"a.png"_s, {40, 40}), u"a.png"_s);
    return changed ? avatarOf(*changed).value_or(FileId()) : FileId();
}

std::optional<FileId> TestAvatarChanges::avatar()
{
    return avatarOf(*UserDirectory(context()).user(m_ann).value());
}

void TestAvatarChanges::removesAndPutsBack()
{
    QVERIFY(set(savePicture(u"a.png"_s, {40, 40}), u"a.png"_s).has_value());
    const auto file = FileId::parse(cell(u"uuid"_s, u"files"_s));
    QVERIFY(file.has_value());
    const auto removed = UserAvatar(context()).change(m_ann, file, std::nullopt);
    QVERIFY(removed.has_value());
    QVERIFY(!avatarOf(*removed));
    QCOMPARE(objects(bucket()).size(), 5);
    QCOMPARE(UserAvatar(context()).change(m_ann, file, std::nullopt).error().kind, Error::Kind::Conflict);
    QCOMPARE(UserAvatar(context()).change(m_ann, std::nullopt, FileId::create()).error().identifier,
             u"stored_file_not_found"_s);
    const auto restored = UserAvatar(context()).change(m_ann, std::nullopt, file);
    QVERIFY(restored.has_value());
    QVERIFY(avatarOf(*restored) == file);
    QCOMPARE(workspace().auditOf(m_ann).size(), 3);
}

void TestAvatarChanges::isTakenBackByTheHistory()
{
    const FileId file = give();
    QVERIFY(!file.isNull());
    ChangeSet changes;
    changes.title = u"Picture of Ann"_s;
    changes.rows.append(avatarChange(m_ann, std::nullopt, file));
    ChangeHistory history(context());
    QVERIFY(history.remember(changes));
    const auto entries = history.entries();
    QVERIFY(entries && entries->size() == 1);
    QCOMPARE(entries->first().title, u"Picture of Ann"_s);
    QVERIFY(entries->first().state == ChangeEntry::State::Applied);
    QVERIFY(history.undo(changes.id)->isApplied);
    QVERIFY(!avatar());
    QCOMPARE(rows(u"files"_s), 1);
    QVERIFY(workspace().column(m_ann, u"custom_fields"_s).contains(u"gold"_s));
    QVERIFY(history.redo(changes.id)->isApplied);
    QVERIFY(avatar() == file);
    QCOMPARE(objects(bucket()).size(), 5);
}

void TestAvatarChanges::neverBringsBackWhatIsDeleted()
{
    const FileId file = give();
    ChangeSet changes;
    changes.rows.append(avatarChange(m_ann, file, std::nullopt));
    ChangeHistory history(context());
    QVERIFY(history.apply(changes)->isApplied);
    QVERIFY(removeFile(context(), file, WhenUsed::Keep).has_value());
    const auto undone = history.undo(changes.id);
    QVERIFY(undone.has_value());
    QVERIFY(!undone->isApplied);
    QCOMPARE(undone->rows.first().error.identifier, u"stored_file_not_found"_s);
    QVERIFY(!avatar());
}

void TestAvatarChanges::knowsWhatIsNoFile()
{
    ChangeSet changes;
    changes.rows.append(avatarChange(m_ann, std::nullopt, FileId::create()));
    const auto strange = ChangeService(context()).apply(changes);
    QVERIFY(strange && !strange->isApplied);
    QCOMPARE(strange->rows.first().error.identifier, u"stored_file_not_found"_s);
    changes.rows.first().fields.first().after = u"my face"_s;
    const auto text = ChangeService(context()).apply(changes);
    QVERIFY(text && !text->isApplied);
    QCOMPARE(text->rows.first().error.identifier, u"stored_file_not_found"_s);
    QVERIFY(!avatar());
}

void TestAvatarChanges::listsAndDeletesFiles()
{
    const QString path = savePicture(u"a.png"_s, {400, 200});
    QVERIFY(set(path, u"a.png"_s).has_value());
    QVERIFY(UserAvatar(context()).set(m_owner, path, u"a.png"_s, m_owner).has_value()); // the same place
    const auto files = UserFiles(context()).list(m_ann);
    QVERIFY(files.has_value());
    QCOMPARE(files->size(), 1);
    QVERIFY(files->first().isAvatar);
    QCOMPARE(files->first().variants.size(), 5);
    QCOMPARE(files->first().buckets, QStringList{u"Local Storage"_s});
    const FileId file = files->first().file.id;
    const auto references = UserFiles(context()).references(file);
    QVERIFY(references.has_value());
    QCOMPARE(references->avatarOf.size(), 1);
    QVERIFY(references->isShared);
    const auto left = removeFile(context(), file, WhenUsed::Remove);
    QVERIFY2(left.has_value(), left ? "" : qPrintable(left.error().detail));
    QVERIFY(left->isEmpty());
    const QJsonObject told = workspace().auditFacts(m_ann, u"user_updated"_s);
    QCOMPARE(told.value("file_uuid"_L1).toString(), file.text());
    QCOMPARE(told.value("changes"_L1)["original_file_name"_L1].toObject(),
             (QJsonObject{{u"old"_s, u"a.png"_s}, {u"new"_s, QJsonValue()}}));
    QCOMPARE(told.value("changes"_L1)["size"_L1]["old"_L1].toInteger(), files->first().file.bytes);
    QCOMPARE(objects(bucket()).size(), 5); // the Owner's row names them all
    QVERIFY(!workspace().column(m_ann, u"custom_fields"_s).contains(u"avatar"_s));
    QVERIFY(workspace().column(m_owner, u"custom_fields"_s).contains(u"avatar"_s));
    QVERIFY(removeFile(context(), UserFiles(context()).list(m_owner)->first().file.id, WhenUsed::Remove).has_value());
    QVERIFY(objects(bucket()).isEmpty());
    QCOMPARE(rows(u"files"_s), 0);
    QCOMPARE(removeFile(context(), file, WhenUsed::Remove).error().identifier, u"stored_file_not_found"_s);
}

void TestAvatarChanges::keepsFilesThatAreShown()
{
    QVERIFY(set(savePicture(u"a.png"_s, {40, 40}), u"a.png"_s).has_value());
    const FileId file = *FileId::parse(cell(u"uuid"_s, u"files"_s));
    QVERIFY(removeFile(context(), file, WhenUsed::Keep).has_value());
    QCOMPARE(rows(u"files"_s), 1);
    QCOMPARE(objects(bucket()).size(), 5);
    const UserId bob = workspace().add({.email = u"bob@example.com"_s, .roles = {u"User"_s}});
    ServiceContext asBob = context();
    asBob.actor.user = bob;
    QCOMPARE(removeFile(asBob, file, WhenUsed::Remove).error().identifier, u"insufficient_permissions"_s);
    QCOMPARE(rows(u"files"_s), 1);
}

QTEST_GUILESS_MAIN(TestAvatarChanges)
#include "tst_avatarchanges.moc"
