<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what the table shows; drag to change the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1    %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed %1 while you were editing. Choose for each field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is now (theirs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You typed (mine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save These</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectingPage</name>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a New Workspace Here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this filter in the list at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this list of people:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether people must meet all conditions or one is enough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Change this condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the condition “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstOwnerPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet. Make the first account: it becomes the Owner, who may do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Steward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Steward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that are not saved. Close and lose them?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Lists of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewUserDialog</name>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from the e-mail when empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your Owner or Admin account of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail or username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Steward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a Site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the PostgreSQL database of a running PhoenixKit site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Workspace File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep people in a file on this computer, without a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Workspace File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file that Steward has made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around among 5,000 invented people; nothing can go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from this list? The database itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Workspace File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.sqlite *.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Workspace File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page %1 did not show its rows in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserDelegate</name>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserDetailPane</name>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has deleted the account meanwhile. Refresh the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail confirmed %1 · last changed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail not confirmed · last changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserTableView</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Search name, e-mail, username or UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people match</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the first person with “New Person”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for something else or remove a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the list at the left now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceDelegate</name>
    <message>
        <source>opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceDialog</name>
    <message>
        <source>Connect to a Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste postgresql://… to fill in the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>db.example.org or db1:5432, db2:5432</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain runs here, so Steward asks each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file; empty: those that this computer trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production: dangerous acts ask twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: nothing is ever written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and people&apos;s data may cross the network readable for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody on the way could pretend to be the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s time zone is %1: the site&apos;s links expire at shifted times.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::Options</name>
    <message>
        <source>A console for the people of a PhoenixKit site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this workspace: a name, a URL or “demo”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs in: an e-mail or username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of every page to this folder and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a workspace nor a workspace URL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ui::ErrorText</name>
    <message>
        <source>The name or the password is wrong. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is inactive. An Owner or Admin can activate it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Owners and Admins may enter. Ask an Owner for the Admin role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person ranks above you. Ask an Owner to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Owner role is not assigned this way. Ask an Owner to grant it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This role does not exist any more. Refresh and choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person does not hold this role. Refresh to see the present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last active Owner. Make somebody else Owner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last active Owner cannot be deactivated. Make somebody else Owner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last active Owner cannot be deleted. Make somebody else Owner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot delete your own account. Ask another administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is neither Owner nor Admin, so there is nothing to take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known who is signed in. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is confirmed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account with this e-mail exists already. Look for it in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unconfirmed account with this e-mail exists already. Look for it in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System roles cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People hold this role. Take it from them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place for files is set up. Add a bucket in the site&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are tables in this database already. Choose an empty one, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptography plugin is missing. Install QCA&apos;s OpenSSL plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be reached. Check the network and the address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refuses this user or password. Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted. Check the host name and the authority&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no database of PhoenixKit or Steward. Check the file, the database and the schema prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PhoenixKit database is too old. Upgrade the site to version 1.7.63 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Steward made this file. Update Steward to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written here. Open the workspace with write access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist. Check the name or refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Refresh and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is taken already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other data depends on this, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some input is not valid. Look at the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed. Ask an Owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long and was stopped. Try again or narrow the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not answer. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened and nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an upper-case letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a lower-case letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs one of ! ? @ # $ % ^ &amp; * _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must differ from the present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must begin with http:// or https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a date like 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Is taken already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an @ and no spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with a letter; then letters, digits and underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the same as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole hours from −12 to +12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Owner stays active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many registrations. Wait an hour and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be a single line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system role stays one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such person, or not any more. Check the name or refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has made the first account meanwhile. Sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This language is not known. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language is a code like “et” or “pt-BR”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custom fields of this person are no JSON object. Mend them on the site first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ui::FieldEditor</name>
    <message>
        <source>As the site says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ui::FieldText</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>E.g. &quot;Registered&quot; &quot;in the last&quot; &quot;7 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ui::NamedQuery</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners and admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ui::PasswordText</name>
    <message>
        <source>Very weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among the most used passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains the name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows the keyboard or the alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters or digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ui::TimeText</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ui::WorkspaceText</name>
    <message>
        <source>Steward&apos;s own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upgraded installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly upgraded installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS, server verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS, host name not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS, server not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS only if the server offers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
