<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
<context>
    <name>steward::ui::UsersHeader</name>
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
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::UsersPage</name>
    <message numerus="yes">
        <source>%n copied</source>
        <translation>
            <numerusform>%n copied</numerusform>
            <numerusform>%n copied</numerusform>
        </translation>
    </message>
</context>
</TS>
