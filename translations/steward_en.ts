<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>steward::ui::AddMembersDialog</name>
    <message numerus="yes">
        <source>Add %n People</source>
        <translation>
            <numerusform>Add %n Person</numerusform>
            <numerusform>Add %n People</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people do not hold the role</source>
        <translation>
            <numerusform>%1 person does not hold the role</numerusform>
            <numerusform>%1 people do not hold the role</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::AuditPage</name>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the file</source>
        <translation>
            <numerusform>%n entry is in the file</numerusform>
            <numerusform>%n entries are in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::AuditText</name>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked</source>
        <translation>
            <numerusform>%n revoked</numerusform>
            <numerusform>%n revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions and links ended</source>
        <translation>
            <numerusform>%n session or link ended</numerusform>
            <numerusform>%n sessions and links ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions ended</source>
        <translation>
            <numerusform>%n session ended</numerusform>
            <numerusform>%n sessions ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records kept without a name</source>
        <translation>
            <numerusform>%n record kept without a name</numerusform>
            <numerusform>%n records kept without a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::AvatarDesk</name>
    <message numerus="yes">
        <source>%n pictures are on their way. The page “Pictures” shows how far they are.</source>
        <translation>
            <numerusform>%n picture is on its way. The page “Pictures” shows how far it is.</numerusform>
            <numerusform>%n pictures are on their way. The page “Pictures” shows how far they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>All %1 people of the site</source>
        <translation>
            <numerusform>The %1 person of the site</numerusform>
            <numerusform>All %1 people of the site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 people that match</source>
        <translation>
            <numerusform>The %1 person that matches</numerusform>
            <numerusform>All %1 people that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 people who are selected</source>
        <translation>
            <numerusform>The %1 person who is selected</numerusform>
            <numerusform>The %1 people who are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::CellEditing</name>
    <message numerus="yes">
        <source>%n cells cannot hold this</source>
        <translation>
            <numerusform>%n cell cannot hold this</numerusform>
            <numerusform>%n cells cannot hold this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be pasted</source>
        <translation>
            <numerusform>%n cell could not be pasted</numerusform>
            <numerusform>%n cells could not be pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ChangeDesk</name>
    <message numerus="yes">
        <source>The last change is from %1: “%2”, %3 people. Undo it?</source>
        <translation>
            <numerusform>The last change is from %1: “%2”, %3 person. Undo it?</numerusform>
            <numerusform>The last change is from %1: “%2”, %3 people. Undo it?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ChangeText</name>
    <message numerus="yes">
        <source>%1 people change</source>
        <translation>
            <numerusform>%1 person changes</numerusform>
            <numerusform>%1 people change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are so already</source>
        <translation>
            <numerusform>%1 is so already</numerusform>
            <numerusform>%1 are so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot</source>
        <translation>
            <numerusform>%1 cannot</numerusform>
            <numerusform>%1 cannot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: %1 people cannot be.</source>
        <translation>
            <numerusform>Nothing was changed: %1 person cannot be.</numerusform>
            <numerusform>Nothing was changed: %1 people cannot be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are changed</source>
        <translation>
            <numerusform>%1 person is changed</numerusform>
            <numerusform>%1 people are changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ChangeTray</name>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 change</numerusform>
            <numerusform>%1 changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ChangeTree</name>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ErrorText</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <translation>
            <numerusform>At most %n character</numerusform>
            <numerusform>At most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n bytes</source>
        <translation>
            <numerusform>At most %n byte</numerusform>
            <numerusform>At most %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture has more than %n million pixels. Make it smaller.</source>
        <translation>
            <numerusform>The picture has more than %n million pixels. Make it smaller.</numerusform>
            <numerusform>The picture has more than %n million pixels. Make it smaller.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::FieldText</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::FieldsPage</name>
    <message numerus="yes">
        <source>%n custom fields</source>
        <translation>
            <numerusform>%n custom field</numerusform>
            <numerusform>%n custom fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people have an answer here.</source>
        <translation>
            <numerusform>%1 person has an answer here.</numerusform>
            <numerusform>%1 people have an answer here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ImportFileStep</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ImportRunStep</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::LetterDialog</name>
    <message numerus="yes">
        <source>A letter to %1 people</source>
        <translation>
            <numerusform>A letter to %1 person</numerusform>
            <numerusform>A letter to %1 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %1 People</source>
        <translation>
            <numerusform>Send to %1 Person</numerusform>
            <numerusform>Send to %1 People</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The letter is on its way to %n people: see “Letters”</source>
        <translation>
            <numerusform>The letter is on its way to %n person: see “Letters”</numerusform>
            <numerusform>The letter is on its way to %n people: see “Letters”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::LetterOptions</name>
    <message numerus="yes">
        <source>takes about %n minutes</source>
        <translation>
            <numerusform>takes about %n minute</numerusform>
            <numerusform>takes about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes about %n hours</source>
        <translation>
            <numerusform>takes about %n hour</numerusform>
            <numerusform>takes about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::LetterText</name>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::NotesPage</name>
    <message numerus="yes">
        <source>%1 notes match</source>
        <translation>
            <numerusform>%1 note matches</numerusform>
            <numerusform>%1 notes match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>%1 note</numerusform>
            <numerusform>%1 notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::PasteDialog</name>
    <message numerus="yes">
        <source>Change the people of these %n lines</source>
        <translation>
            <numerusform>Change the person of %n line</numerusform>
            <numerusform>Change the people of these %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people change</source>
        <translation>
            <numerusform>%n person changes</numerusform>
            <numerusform>%n people change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are so already</source>
        <translation>
            <numerusform>%n is so already</numerusform>
            <numerusform>%n are so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are left out:</source>
        <translation>
            <numerusform>%n line is left out:</numerusform>
            <numerusform>%n lines are left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::PeopleHeader</name>
    <message numerus="yes">
        <source>%1 people match</source>
        <translation>
            <numerusform>%1 person matches</numerusform>
            <numerusform>%1 people match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::PeopleView</name>
    <message numerus="yes">
        <source>%n people&apos;s changes are staged. Review them below.</source>
        <translation>
            <numerusform>%n person’s changes are staged. Review them below.</numerusform>
            <numerusform>%n people’s changes are staged. Review them below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied</source>
        <translation>
            <numerusform>%n copied</numerusform>
            <numerusform>%n copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::PermissionLens</name>
    <message numerus="yes">
        <source>%1 people have this right:</source>
        <translation>
            <numerusform>%1 person has this right:</numerusform>
            <numerusform>%1 people have this right:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::PermissionText</name>
    <message numerus="yes">
        <source>%n people gain rights.</source>
        <translation>
            <numerusform>%n person gains rights.</numerusform>
            <numerusform>%n people gain rights.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose rights.</source>
        <translation>
            <numerusform>%n person loses rights.</numerusform>
            <numerusform>%n people lose rights.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people come into the administration for the first time.</source>
        <translation>
            <numerusform>%n person comes into the administration for the first time.</numerusform>
            <numerusform>%n people come into the administration for the first time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people cannot enter the administration any more.</source>
        <translation>
            <numerusform>%n person cannot enter the administration any more.</numerusform>
            <numerusform>%n people cannot enter the administration any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gains %n keys</source>
        <translation>
            <numerusform>gains %n key</numerusform>
            <numerusform>gains %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses %n keys</source>
        <translation>
            <numerusform>loses %n key</numerusform>
            <numerusform>loses %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::RoleChangeDialog</name>
    <message numerus="yes">
        <source>Give %n people a role</source>
        <translation>
            <numerusform>Give %n person a role</numerusform>
            <numerusform>Give %n people a role</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a role from %n people</source>
        <translation>
            <numerusform>Take a role from %n person</numerusform>
            <numerusform>Take a role from %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold it already.</source>
        <translation>
            <numerusform>%n of them holds it already.</numerusform>
            <numerusform>%n of them hold it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold it.</source>
        <translation>
            <numerusform>%n of them holds it.</numerusform>
            <numerusform>%n of them hold it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n people.</source>
        <translation>
            <numerusform>Done for %n person.</numerusform>
            <numerusform>Done for %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not possible for %n.</source>
        <translation>
            <numerusform>Not possible for %n.</numerusform>
            <numerusform>Not possible for %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::RoleDesk</name>
    <message numerus="yes">
        <source>%n people have the role %1 now</source>
        <translation>
            <numerusform>%n person has the role %1 now</numerusform>
            <numerusform>%n people have the role %1 now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have lost the role %1</source>
        <translation>
            <numerusform>%n person has lost the role %1</numerusform>
            <numerusform>%n people have lost the role %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::RolesPage</name>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 active people hold no role.</source>
        <translation>
            <numerusform>%1 active person holds no role.</numerusform>
            <numerusform>%1 active people hold no role.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n permissions go along.</source>
        <translation>
            <numerusform>Its %n permission goes along.</numerusform>
            <numerusform>Its %n permissions go along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::SessionActions</name>
    <message numerus="yes">
        <source>End %n sessions?</source>
        <translation>
            <numerusform>End %n session?</numerusform>
            <numerusform>End %n sessions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 expired links? They were mailed to confirm, to sign in, to register or to set a new password or address, and do not work any more.</source>
        <translation>
            <numerusform>Delete %1 expired link? It was mailed to confirm, to sign in, to register or to set a new password or address, and does not work any more.</numerusform>
            <numerusform>Delete %1 expired links? They were mailed to confirm, to sign in, to register or to set a new password or address, and do not work any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 expired links deleted</source>
        <translation>
            <numerusform>%1 expired link deleted</numerusform>
            <numerusform>%1 expired links deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::SessionText</name>
    <message numerus="yes">
        <source>%1 valid sessions of %2 · %3 opened today (UTC) · %4 expired</source>
        <translation>
            <numerusform>%1 valid session of %2 · %3 opened today (UTC) · %4 expired</numerusform>
            <numerusform>%1 valid sessions of %2 · %3 opened today (UTC) · %4 expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions of %2</source>
        <translation>
            <numerusform>%1 session of %2</numerusform>
            <numerusform>%1 sessions of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions of people who rank above you stay.</source>
        <translation>
            <numerusform>%1 session of people who rank above you stays.</numerusform>
            <numerusform>%1 sessions of people who rank above you stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::SessionsPage</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions match</source>
        <translation>
            <numerusform>%1 session matches</numerusform>
            <numerusform>%1 sessions match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions</source>
        <translation>
            <numerusform>%1 session</numerusform>
            <numerusform>%1 sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::SessionsTab</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are on the page of sessions.</source>
        <translation>
            <numerusform>%n more is on the page of sessions.</numerusform>
            <numerusform>%n more are on the page of sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links by mail</source>
        <translation>
            <numerusform>%n link by mail</numerusform>
            <numerusform>%n links by mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::TimeText</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::TransferActions</name>
    <message numerus="yes">
        <source>%n people are in %1</source>
        <translation>
            <numerusform>%n person is in %1</numerusform>
            <numerusform>%n people are in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::UploadHistory</name>
    <message numerus="yes">
        <source>Pictures of %n people</source>
        <translation>
            <numerusform>Picture of %n person</numerusform>
            <numerusform>Pictures of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have new pictures</source>
        <translation>
            <numerusform>%n person has a new picture</numerusform>
            <numerusform>%n people have new pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::UserActions</name>
    <message numerus="yes">
        <source>The link is copied. It is good for one hour, and leaves the clipboard after %n seconds</source>
        <translation>
            <numerusform>The link is copied. It is good for one hour, and leaves the clipboard after %n second</numerusform>
            <numerusform>The link is copied. It is good for one hour, and leaves the clipboard after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::UserBatchDialog</name>
    <message numerus="yes">
        <source>Done for %n people.</source>
        <translation>
            <numerusform>Done for %n person.</numerusform>
            <numerusform>Done for %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not possible for %n.</source>
        <translation>
            <numerusform>Not possible for %n.</numerusform>
            <numerusform>Not possible for %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped before %n more had their turn.</source>
        <translation>
            <numerusform>Stopped before %n more had a turn.</numerusform>
            <numerusform>Stopped before %n more had their turn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::UserDeeds</name>
    <message numerus="yes">
        <source>Confirm the e-mail addresses of %n people?</source>
        <translation>
            <numerusform>Confirm the e-mail address of %n person?</numerusform>
            <numerusform>Confirm the e-mail addresses of %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back the e-mail confirmation of %n people?</source>
        <translation>
            <numerusform>Take back the e-mail confirmation of %n person?</numerusform>
            <numerusform>Take back the e-mail confirmation of %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n people?</source>
        <translation>
            <numerusform>Activate %n person?</numerusform>
            <numerusform>Activate %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n people?</source>
        <translation>
            <numerusform>Deactivate %n person?</numerusform>
            <numerusform>Deactivate %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End all sessions of %n people?</source>
        <translation>
            <numerusform>End all sessions of %n person?</numerusform>
            <numerusform>End all sessions of %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n people a link to confirm the e-mail address?</source>
        <translation>
            <numerusform>Send %n person a link to confirm the e-mail address?</numerusform>
            <numerusform>Send %n people a link to confirm the e-mail address?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n people a link to set a new password?</source>
        <translation>
            <numerusform>Send %n person a link to set a new password?</numerusform>
            <numerusform>Send %n people a link to set a new password?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n people a link to sign in?</source>
        <translation>
            <numerusform>Send %n person a link to sign in?</numerusform>
            <numerusform>Send %n people a link to sign in?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people?</source>
        <translation>
            <numerusform>Delete %n person?</numerusform>
            <numerusform>Delete %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n people Admin?</source>
        <translation>
            <numerusform>Make %n person Admin?</numerusform>
            <numerusform>Make %n people Admin?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take Admin or Owner from %n people?</source>
        <translation>
            <numerusform>Take Admin or Owner from %n person?</numerusform>
            <numerusform>Take Admin or Owner from %n people?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::UserDelegate</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::UserDetailPane</name>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
</TS>
