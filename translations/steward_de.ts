<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>steward::Options</name>
    <message>
        <source>A console for the people of a PhoenixKit site.</source>
        <translation>Eine Konsole für die Personen einer PhoenixKit-Website.</translation>
    </message>
    <message>
        <source>Open this workspace: a name, a URL or “demo”.</source>
        <translation>Diesen Arbeitsbereich öffnen: ein Name, eine URL oder „demo“.</translation>
    </message>
    <message>
        <source>Who signs in: an e-mail or username.</source>
        <translation>Wer sich anmeldet: E-Mail oder Benutzername.</translation>
    </message>
    <message>
        <source>Open this page first.</source>
        <translation>Diese Seite zuerst öffnen.</translation>
    </message>
    <message>
        <source>Save a picture of every page to this folder and end.</source>
        <translation>Von jeder Seite ein Bild in diesen Ordner speichern und enden.</translation>
    </message>
    <message>
        <source>“%1” is neither a workspace nor a workspace URL.</source>
        <translation>„%1“ ist weder ein Arbeitsbereich noch dessen URL.</translation>
    </message>
</context>
<context>
    <name>steward::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>steward::ui::ChangeEmailDialog</name>
    <message>
        <source>Send a link to the new address</source>
        <translation>Einen Link an die neue Adresse senden</translation>
    </message>
    <message>
        <source>Change it at once</source>
        <translation>Sofort ändern</translation>
    </message>
    <message>
        <source>Change E-Mail</source>
        <translation>E-Mail ändern</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation>Neue E-Mail</translation>
    </message>
    <message>
        <source>The address changes, and is confirmed, when the person opens the link.</source>
        <translation>Die Adresse ändert sich und ist bestätigt, sobald die Person den Link öffnet.</translation>
    </message>
    <message>
        <source>Nobody is asked. Whether the address counts as confirmed stays as it is.</source>
        <translation>Niemand wird gefragt. Ob die Adresse als bestätigt gilt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Send Link</source>
        <translation>Link senden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>steward::ui::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Tick what the table shows; drag to change the order.</source>
        <translation>Haken Sie an, was die Tabelle zeigt; ziehen Sie, um die Reihenfolge zu ändern.</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>steward::ui::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <translation>%1    %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::ConditionEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>steward::ui::ConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 while you were editing. Choose for each field.</source>
        <translation>Jemand anderes hat %1 geändert, während Sie bearbeitet haben. Wählen Sie für jedes Feld.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>It is now (theirs)</source>
        <translation>Es ist jetzt (andere)</translation>
    </message>
    <message>
        <source>You typed (mine)</source>
        <translation>Ihre Eingabe</translation>
    </message>
    <message>
        <source>Save These</source>
        <translation>Diese speichern</translation>
    </message>
</context>
<context>
    <name>steward::ui::ConnectingPage</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Make a New Workspace Here</source>
        <translation>Hier einen neuen Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <translation>Geben Sie das Passwort von %1 ein.</translation>
    </message>
</context>
<context>
    <name>steward::ui::Console</name>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
</context>
<context>
    <name>steward::ui::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
</context>
<context>
    <name>steward::ui::DeleteUserDialog</name>
    <message>
        <source>Delete Person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>%1 · This cannot be undone.</source>
        <translation>%1 · Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>This account has power over others. Type its e-mail address to go on:</source>
        <translation>Dieses Konto hat Macht über andere. Geben Sie seine E-Mail-Adresse ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>This is a production site. Type the e-mail address to go on:</source>
        <translation>Dies ist eine Produktivumgebung. Geben Sie die E-Mail-Adresse ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>E-Mail-Adresse des Kontos</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Das Konto</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>Einträge im Protokoll</translation>
    </message>
</context>
<context>
    <name>steward::ui::EntryPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Other Workspace</source>
        <translation>Anderer Arbeitsbereich</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>steward::ui::ErrorText</name>
    <message>
        <source>The name or the password is wrong. Try again.</source>
        <translation>Der Name oder das Passwort ist falsch. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and try again.</source>
        <translation>Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This account is inactive. An Owner or Admin can activate it again.</source>
        <translation>Dieses Konto ist inaktiv. Ein Owner oder Admin kann es wieder aktivieren.</translation>
    </message>
    <message>
        <source>Only Owners and Admins may enter. Ask an Owner for the Admin role.</source>
        <translation>Nur Owner und Admins haben Zutritt. Bitten Sie einen Owner um die Rolle Admin.</translation>
    </message>
    <message>
        <source>This person ranks above you. Ask an Owner to do it.</source>
        <translation>Diese Person steht im Rang über Ihnen. Bitten Sie einen Owner darum.</translation>
    </message>
    <message>
        <source>The Owner role is not assigned this way. Ask an Owner to grant it.</source>
        <translation>Die Rolle Owner wird nicht so vergeben. Bitten Sie einen Owner darum.</translation>
    </message>
    <message>
        <source>This role does not exist any more. Refresh and choose another.</source>
        <translation>Diese Rolle gibt es nicht mehr. Aktualisieren Sie und wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The person does not hold this role. Refresh to see the present state.</source>
        <translation>Die Person hat diese Rolle nicht. Aktualisieren Sie, um den heutigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>This is the last active Owner. Make somebody else Owner first.</source>
        <translation>Das ist der letzte aktive Owner. Machen Sie zuerst jemand anderen zum Owner.</translation>
    </message>
    <message>
        <source>The last active Owner cannot be deactivated. Make somebody else Owner first.</source>
        <translation>Der letzte aktive Owner lässt sich nicht deaktivieren. Machen Sie zuerst jemand anderen zum Owner.</translation>
    </message>
    <message>
        <source>The last active Owner cannot be deleted. Make somebody else Owner first.</source>
        <translation>Der letzte aktive Owner lässt sich nicht löschen. Machen Sie zuerst jemand anderen zum Owner.</translation>
    </message>
    <message>
        <source>You cannot delete your own account. Ask another administrator.</source>
        <translation>Ihr eigenes Konto können Sie nicht löschen. Bitten Sie jemand anderen aus der Verwaltung.</translation>
    </message>
    <message>
        <source>The person is neither Owner nor Admin, so there is nothing to take away.</source>
        <translation>Die Person ist weder Owner noch Admin, es gibt also nichts wegzunehmen.</translation>
    </message>
    <message>
        <source>It is not known who is signed in. Sign in again.</source>
        <translation>Es ist nicht bekannt, wer angemeldet ist. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The e-mail address is confirmed already.</source>
        <translation>Die E-Mail-Adresse ist bereits bestätigt.</translation>
    </message>
    <message>
        <source>An account with this e-mail exists already. Look for it in the table.</source>
        <translation>Ein Konto mit dieser E-Mail gibt es schon. Suchen Sie es in der Tabelle.</translation>
    </message>
    <message>
        <source>An unconfirmed account with this e-mail exists already. Look for it in the table.</source>
        <translation>Ein unbestätigtes Konto mit dieser E-Mail gibt es schon. Suchen Sie es in der Tabelle.</translation>
    </message>
    <message>
        <source>System roles cannot be deleted.</source>
        <translation>Systemrollen lassen sich nicht löschen.</translation>
    </message>
    <message>
        <source>People hold this role. Take it from them first.</source>
        <translation>Personen haben diese Rolle. Nehmen Sie sie ihnen zuerst.</translation>
    </message>
    <message>
        <source>No place for files is set up. Add a bucket in the site&apos;s settings.</source>
        <translation>Es ist kein Ort für Dateien eingerichtet. Ergänzen Sie einen Bucket in den Einstellungen der Website.</translation>
    </message>
    <message>
        <source>There are tables in this database already. Choose an empty one, or open it.</source>
        <translation>In dieser Datenbank stehen schon Tabellen. Wählen Sie eine leere, oder öffnen Sie diese.</translation>
    </message>
    <message>
        <source>There is no such person, or not any more. Check the name or refresh.</source>
        <translation>Diese Person gibt es nicht oder nicht mehr. Prüfen Sie den Namen oder aktualisieren Sie.</translation>
    </message>
    <message>
        <source>Invoices or payments name this person and must stay. Deactivate the account instead.</source>
        <translation>Rechnungen oder Zahlungen nennen diese Person und müssen bleiben. Deaktivieren Sie das Konto stattdessen.</translation>
    </message>
    <message>
        <source>This link is not valid, was used, or has expired. Send a new one.</source>
        <translation>Dieser Link ist ungültig, benutzt oder abgelaufen. Senden Sie einen neuen.</translation>
    </message>
    <message>
        <source>Somebody has made the first account meanwhile. Sign in.</source>
        <translation>Jemand hat inzwischen das erste Konto angelegt. Melden Sie sich an.</translation>
    </message>
    <message>
        <source>This language is not known. Choose another.</source>
        <translation>Diese Sprache ist nicht bekannt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A language is a code like “et” or “pt-BR”.</source>
        <translation>Eine Sprache ist ein Kürzel wie „et“ oder „pt-BR“.</translation>
    </message>
    <message>
        <source>The custom fields of this person are no JSON object. Mend them on the site first.</source>
        <translation>Die eigenen Felder dieser Person sind kein JSON-Objekt. Beheben Sie das zuerst auf der Website.</translation>
    </message>
    <message>
        <source>The cryptography plugin is missing. Install QCA&apos;s OpenSSL plugin.</source>
        <translation>Das Kryptografie-Modul fehlt. Installieren Sie das OpenSSL-Modul von QCA.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Check the network and the address, then try again.</source>
        <translation>Die Datenbank ist nicht erreichbar. Prüfen Sie Netz und Adresse und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database refuses this user or password. Check both and try again.</source>
        <translation>Die Datenbank weist diesen Benutzer oder das Passwort ab. Prüfen Sie beides und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted. Check the host name and the authority&apos;s file.</source>
        <translation>Dem Zertifikat des Servers ist nicht zu trauen. Prüfen Sie den Rechnernamen und die Datei der Zertifizierung.</translation>
    </message>
    <message>
        <source>This is no database of PhoenixKit or Steward. Check the file, the database and the schema prefix.</source>
        <translation>Das ist keine Datenbank von PhoenixKit oder Steward. Prüfen Sie Datei, Datenbank und Schema.</translation>
    </message>
    <message>
        <source>This PhoenixKit database is too old. Upgrade the site to version 1.7.63 or later.</source>
        <translation>Diese PhoenixKit-Datenbank ist zu alt. Bringen Sie die Website auf Version 1.7.63 oder neuer.</translation>
    </message>
    <message>
        <source>A newer Steward made this file. Update Steward to open it.</source>
        <translation>Ein neueres Steward hat diese Datei angelegt. Aktualisieren Sie Steward, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Nothing can be written here. Open the workspace with write access.</source>
        <translation>Hier lässt sich nichts schreiben. Öffnen Sie den Arbeitsbereich mit Schreibrecht.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was changed.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It does not exist. Check the name or refresh.</source>
        <translation>Das gibt es nicht. Prüfen Sie den Namen oder aktualisieren Sie.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Refresh and look again.</source>
        <translation>Jemand anderes hat das inzwischen geändert. Aktualisieren Sie und sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>This value is taken already. Choose another.</source>
        <translation>Dieser Wert ist schon vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Other data depends on this, so it was left as it is.</source>
        <translation>Andere Daten hängen davon ab, deshalb blieb es, wie es ist.</translation>
    </message>
    <message>
        <source>Some input is not valid. Look at the marked fields.</source>
        <translation>Manche Eingabe ist ungültig. Sehen Sie sich die markierten Felder an.</translation>
    </message>
    <message>
        <source>This is not allowed. Ask an Owner.</source>
        <translation>Das ist nicht erlaubt. Bitten Sie einen Owner.</translation>
    </message>
    <message>
        <source>Another program holds the database. Try again in a moment.</source>
        <translation>Ein anderes Programm hält die Datenbank. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>It took too long and was stopped. Try again or narrow the search.</source>
        <translation>Es dauerte zu lange und wurde angehalten. Versuchen Sie es erneut oder suchen Sie enger.</translation>
    </message>
    <message>
        <source>The network does not answer. Check it and try again.</source>
        <translation>Das Netz antwortet nicht. Prüfen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something unexpected happened and nothing was changed. Try again.</source>
        <translation>Etwas Unerwartetes ist geschehen, und nichts wurde geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Needs an upper-case letter</source>
        <translation>Braucht einen Großbuchstaben</translation>
    </message>
    <message>
        <source>Needs a lower-case letter</source>
        <translation>Braucht einen Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Needs a digit</source>
        <translation>Braucht eine Ziffer</translation>
    </message>
    <message>
        <source>Needs one of ! ? @ # $ % ^ &amp; * _</source>
        <translation>Braucht eines von ! ? @ # $ % ^ &amp; * _</translation>
    </message>
    <message>
        <source>Must differ from the present password</source>
        <translation>Muss sich vom jetzigen Passwort unterscheiden</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Die beiden Passwörter unterscheiden sich</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Das Passwort ist falsch</translation>
    </message>
    <message>
        <source>Cannot be empty</source>
        <translation>Darf nicht leer sein</translation>
    </message>
    <message>
        <source>Is no e-mail address</source>
        <translation>Ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Must begin with http:// or https://</source>
        <translation>Muss mit http:// oder https:// beginnen</translation>
    </message>
    <message>
        <source>Must be a number</source>
        <translation>Muss eine Zahl sein</translation>
    </message>
    <message>
        <source>Must be yes or no</source>
        <translation>Muss Ja oder Nein sein</translation>
    </message>
    <message>
        <source>Must be a date like 2026-01-31</source>
        <translation>Muss ein Datum wie 2026-01-31 sein</translation>
    </message>
    <message>
        <source>Is not valid</source>
        <translation>Ist ungültig</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <translation>
            <numerusform>Höchstens %n Zeichen</numerusform>
            <numerusform>Höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n bytes</source>
        <translation>
            <numerusform>Höchstens %n Byte</numerusform>
            <numerusform>Höchstens %n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Is taken already</source>
        <translation>Ist schon vergeben</translation>
    </message>
    <message>
        <source>Needs an @ and no spaces</source>
        <translation>Braucht ein @ und keine Leerzeichen</translation>
    </message>
    <message>
        <source>Begins with a letter; then letters, digits and underscores</source>
        <translation>Beginnt mit einem Buchstaben; dann Buchstaben, Ziffern und Unterstriche</translation>
    </message>
    <message>
        <source>Is the same as before</source>
        <translation>Ist dasselbe wie vorher</translation>
    </message>
    <message>
        <source>Whole hours from −12 to +12</source>
        <translation>Ganze Stunden von −12 bis +12</translation>
    </message>
    <message>
        <source>An Owner stays active</source>
        <translation>Ein Owner bleibt aktiv</translation>
    </message>
    <message>
        <source>Too many registrations. Wait an hour and try again</source>
        <translation>Zu viele Registrierungen. Warten Sie eine Stunde und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>Must be a single line</source>
        <translation>Muss eine einzige Zeile sein</translation>
    </message>
    <message>
        <source>This name is reserved</source>
        <translation>Dieser Name ist reserviert</translation>
    </message>
    <message>
        <source>A system role stays one</source>
        <translation>Eine Systemrolle bleibt eine</translation>
    </message>
    <message>
        <source>Is unknown</source>
        <translation>Ist unbekannt</translation>
    </message>
    <message>
        <source>Begins with a small letter; then small letters, digits and underscores</source>
        <translation>Beginnt mit einem Kleinbuchstaben; dann Kleinbuchstaben, Ziffern und Unterstriche</translation>
    </message>
    <message>
        <source>Nobody changes their own roles. Ask another administrator.</source>
        <translation>Niemand ändert die eigenen Rollen. Fragen Sie jemand anderen aus der Verwaltung.</translation>
    </message>
    <message>
        <source>This note does not exist any more. Refresh to see the present state.</source>
        <translation>Diese Notiz gibt es nicht mehr. Aktualisieren Sie die Ansicht.</translation>
    </message>
    <message>
        <source>This field does not exist any more. Refresh to see the present state.</source>
        <translation>Dieses Feld gibt es nicht mehr. Aktualisieren Sie die Ansicht.</translation>
    </message>
    <message>
        <source>An Owner or Admin is not deleted among others. Delete this account alone.</source>
        <translation>Ein Owner oder Admin wird nicht mit anderen zusammen gelöscht. Löschen Sie dieses Konto einzeln.</translation>
    </message>
    <message>
        <source>There is no such mail in the outbox, or it cannot be changed any more.</source>
        <translation>Diese E-Mail gibt es im Postausgang nicht, oder sie lässt sich nicht mehr ändern.</translation>
    </message>
</context>
<context>
    <name>steward::ui::FieldDefinitionForm</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>One choice a line</source>
        <translation>Je Zeile eine Auswahl</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>An answer is required</source>
        <translation>Antwort erforderlich</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>People see and edit it themselves</source>
        <translation>Alle sehen und ändern es selbst</translation>
    </message>
    <message>
        <source>A JSON object for the site&apos;s own use; PhoenixKit keeps it and does not evaluate it.</source>
        <translation>Ein JSON-Objekt für die Website selbst; PhoenixKit bewahrt es auf und wertet es nicht aus.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>steward::ui::FieldEditor</name>
    <message>
        <source>As the site says</source>
        <translation>Wie die Website es vorgibt</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Diesen Wert entfernen</translation>
    </message>
</context>
<context>
    <name>steward::ui::FieldTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>administrators</source>
        <translation>der Verwaltung</translation>
    </message>
    <message>
        <source>Switched off: nobody is asked for it</source>
        <translation>Abgeschaltet: niemand wird danach gefragt</translation>
    </message>
</context>
<context>
    <name>steward::ui::FieldText</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <translation>%1 %2 „%3“</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>E.g. &quot;Registered&quot; &quot;in the last&quot; &quot;7 days&quot;</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Registration address</source>
        <translation>Adresse der Registrierung</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>in den letzten</translation>
    </message>
    <message>
        <source>not in the last</source>
        <translation>nicht in den letzten</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation>Auswahl aus Liste</translation>
    </message>
    <message>
        <source>Choice by buttons</source>
        <translation>Auswahl durch Knöpfe</translation>
    </message>
    <message>
        <source>Choice by boxes</source>
        <translation>Auswahl durch Kästchen</translation>
    </message>
</context>
<context>
    <name>steward::ui::FieldsPage</name>
    <message>
        <source>New Field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>What the site asks people beyond their name and address. A running site keeps its settings in memory: it shows changes after its next restart.</source>
        <translation>Was die Website über Name und Adresse hinaus fragt. Eine laufende Website behält ihre Einstellungen im Speicher: Änderungen zeigt sie nach dem nächsten Neustart.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>The site asks for nothing beyond the name</source>
        <translation>Die Website fragt nur nach dem Namen</translation>
    </message>
    <message>
        <source>A custom field holds what matters to this site: a phone number, a plan, a birthday.</source>
        <translation>Ein eigenes Feld hält fest, was hier zählt: eine Telefonnummer, einen Tarif, einen Geburtstag.</translation>
    </message>
    <message>
        <source>Delete Field</source>
        <translation>Feld löschen</translation>
    </message>
    <message>
        <source>Changes are not saved yet.</source>
        <translation>Die Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save Fields</source>
        <translation>Felder speichern</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>“%1” goes when you save. What people answered stays with them.</source>
        <translation>„%1“ fällt mit dem Speichern weg. Die Antworten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n custom fields</source>
        <translation>
            <numerusform>%n eigenes Feld</numerusform>
            <numerusform>%n eigene Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people have an answer here.</source>
        <translation>
            <numerusform>%1 Person hat hier eine Antwort.</numerusform>
            <numerusform>%1 Personen haben hier eine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The custom fields are saved</source>
        <translation>Die eigenen Felder sind gespeichert</translation>
    </message>
    <message>
        <source>The custom fields are as they were</source>
        <translation>Die eigenen Felder sind wieder wie zuvor</translation>
    </message>
</context>
<context>
    <name>steward::ui::FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Keep this filter in the list at the left</source>
        <translation>Diesen Filter in der Liste links behalten</translation>
    </message>
    <message>
        <source>Match all</source>
        <translation>Alle erfüllen</translation>
    </message>
    <message>
        <source>Match any</source>
        <translation>Eine genügt</translation>
    </message>
    <message>
        <source>Whether people must meet all conditions or one is enough</source>
        <translation>Ob Personen alle Bedingungen erfüllen müssen oder eine genügt</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of this list of people:</source>
        <translation>Name dieser Liste von Personen:</translation>
    </message>
</context>
<context>
    <name>steward::ui::FilterChip</name>
    <message>
        <source>Change this condition</source>
        <translation>Diese Bedingung ändern</translation>
    </message>
    <message>
        <source>Remove the condition “%1”</source>
        <translation>Die Bedingung „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
</context>
<context>
    <name>steward::ui::FirstOwnerPage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Nobody is here yet. Make the first account: it becomes the Owner, who may do everything.</source>
        <translation>Noch ist niemand da. Legen Sie das erste Konto an: Es wird Owner und darf alles.</translation>
    </message>
    <message>
        <source>Create the Owner</source>
        <translation>Owner anlegen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>steward::ui::MailDesk</name>
    <message>
        <source>Steward needs the password of the mail server. Mails wait until it is entered in the settings.</source>
        <translation>Steward braucht das Passwort des Mailservers. E-Mails warten, bis es in den Einstellungen steht.</translation>
    </message>
</context>
<context>
    <name>steward::ui::MailSettingsForm</name>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Passwords, links and addresses cross the network readable for everybody.</source>
        <translation>Passwörter, Links und Adressen gehen für alle lesbar durch das Netz.</translation>
    </message>
    <message>
        <source>empty: the one in the keychain</source>
        <translation>leer: das aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>No keychain runs here, so Steward asks each time.</source>
        <translation>Hier läuft kein Schlüsselbund, deshalb fragt Steward jedes Mal.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Links in the mails</source>
        <translation>Links in den E-Mails</translation>
    </message>
</context>
<context>
    <name>steward::ui::MailTest</name>
    <message>
        <source>Send a Test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Send a test to</source>
        <translation>Test senden an</translation>
    </message>
    <message>
        <source>your own address</source>
        <translation>Ihre eigene Adresse</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>It works: the server has taken the mail.</source>
        <translation>Es geht: Der Server hat die E-Mail angenommen.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::MailText</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Confirmation of the address</source>
        <translation>Bestätigung der Adresse</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Change of the address</source>
        <translation>Änderung der Adresse</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Anmelde-Link</translation>
    </message>
    <message>
        <source>Link to register</source>
        <translation>Link zur Registrierung</translation>
    </message>
    <message>
        <source>The server refuses this mail.</source>
        <translation>Der Server nimmt diese E-Mail nicht an.</translation>
    </message>
    <message>
        <source>The server asks to come again later.</source>
        <translation>Der Server bittet um einen späteren Versuch.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Die Verbindung brach ab.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Its link expired before it could be sent. Send a new one.</source>
        <translation>Der Link darin lief vor dem Senden ab. Senden Sie eine neue.</translation>
    </message>
    <message>
        <source>Steward ended while it was being sent.</source>
        <translation>Steward wurde beendet, während sie gesendet wurde.</translation>
    </message>
    <message>
        <source>It cannot be sent as it is. Send a new one.</source>
        <translation>So kann sie nicht gesendet werden. Senden Sie eine neue.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Das Senden ist angehalten.</translation>
    </message>
    <message>
        <source>No mail server is set. Mails wait until there is one.</source>
        <translation>Es ist kein Mailserver eingestellt. E-Mails warten, bis es einen gibt.</translation>
    </message>
    <message>
        <source>Another Steward sends the mails of this workspace.</source>
        <translation>Ein anderer Steward sendet die E-Mails dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The mail server refuses the user or the password. Mails wait until the settings are right.</source>
        <translation>Der Mailserver weist den Benutzer oder das Passwort ab. E-Mails warten, bis die Einstellungen stimmen.</translation>
    </message>
    <message>
        <source>The connection to the mail server is not secure. Mails wait until the settings are right.</source>
        <translation>Die Verbindung zum Mailserver ist nicht sicher. E-Mails warten, bis die Einstellungen stimmen.</translation>
    </message>
    <message>
        <source>The outbox cannot be read or written on this computer.</source>
        <translation>Der Postausgang auf diesem Computer lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Next attempt %1.</source>
        <translation>Nächster Versuch %1.</translation>
    </message>
    <message>
        <source>It may have arrived: send it again only if it has not.</source>
        <translation>Vielleicht ist sie angekommen: Senden Sie sie nur noch einmal, wenn nicht.</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, verlangt</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>None: everybody on the way can read along</source>
        <translation>Keine: Jeder unterwegs kann mitlesen</translation>
    </message>
    <message>
        <source>A test of Steward</source>
        <translation>Ein Test von Steward</translation>
    </message>
    <message>
        <source>The mail settings of the workspace %1 work.</source>
        <translation>Die E-Mail-Einstellungen des Arbeitsbereichs %1 stimmen.</translation>
    </message>
</context>
<context>
    <name>steward::ui::MainWindow</name>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Workspace…</source>
        <translation>&amp;Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;New Person…</source>
        <translation>&amp;Neue Person …</translation>
    </message>
    <message>
        <source>&amp;Edit Person</source>
        <translation>Person &amp;bearbeiten</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Save Person</source>
        <translation>Person &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten …</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>%1 — Steward</source>
        <translation>%1 — Steward</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Close and lose them?</source>
        <translation>Es gibt ungespeicherte Änderungen. Schließen und sie verlieren?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Another workspace would lose them. Go on?</source>
        <translation>Es gibt ungespeicherte Änderungen. In einem anderen Arbeitsbereich gingen sie verloren. Fortfahren?</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Custom &amp;Fields</source>
        <translation>Eigene &amp;Felder</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Workspace &amp;Settings…</source>
        <translation>&amp;Einstellungen des Arbeitsbereichs…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Postausgang</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
</context>
<context>
    <name>steward::ui::NamedQuery</name>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Owners and admins</source>
        <translation>Owner und Admins</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Neu diese Woche</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
</context>
<context>
    <name>steward::ui::Navigation</name>
    <message>
        <source>Lists of people</source>
        <translation>Listen von Personen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktiv</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Anderen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>steward::ui::NewPasswordField</name>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
</context>
<context>
    <name>steward::ui::NewUserDialog</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New Person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>made from the e-mail when empty</source>
        <translation>sonst aus der E-Mail gebildet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation>Wird registriert …</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Art des Kontos</translation>
    </message>
    <message>
        <source>Account with a password</source>
        <translation>Konto mit Passwort</translation>
    </message>
    <message>
        <source>Guest, without a password</source>
        <translation>Gast, ohne Passwort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Send a link to confirm the address</source>
        <translation>Einen Link zur Bestätigung der Adresse senden</translation>
    </message>
</context>
<context>
    <name>steward::ui::OutboxPage</name>
    <message>
        <source>No mails yet</source>
        <translation>Noch keine E-Mails</translation>
    </message>
    <message>
        <source>Password resets, confirmations and other mails that you have sent to people appear here, with what became of them.</source>
        <translation>Hier stehen neue Passwörter, Bestätigungen und andere E-Mails, die Sie Personen gesendet haben, und was aus ihnen wurde.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Do Not Send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Steward sends these mails from this computer while the workspace is open, and keeps them for 30 days.</source>
        <translation>Steward sendet diese E-Mails von diesem Computer, solange der Arbeitsbereich offen ist, und hebt sie 30 Tage auf.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
</context>
<context>
    <name>steward::ui::OutboxTableModel</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>steward::ui::PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>steward::ui::PasswordText</name>
    <message>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>among the most used passwords</source>
        <translation>unter den meistbenutzten Passwörtern</translation>
    </message>
    <message>
        <source>contains the name or address</source>
        <translation>enthält den Namen oder die Adresse</translation>
    </message>
    <message>
        <source>repeats itself</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>follows the keyboard or the alphabet</source>
        <translation>folgt der Tastatur oder dem Alphabet</translation>
    </message>
    <message>
        <source>letters or digits only</source>
        <translation>nur Buchstaben oder nur Ziffern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::ReferenceText</name>
    <message>
        <source>Sessions and links</source>
        <translation>Sitzungen und Links</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles given to others</source>
        <translation>An andere vergebene Rollen</translation>
    </message>
    <message>
        <source>Permissions given to roles</source>
        <translation>An Rollen vergebene Rechte</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Anmeldewege</translation>
    </message>
    <message>
        <source>Billing profiles</source>
        <translation>Rechnungsprofile</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Zahlungsmittel</translation>
    </message>
    <message>
        <source>Shopping carts</source>
        <translation>Warenkörbe</translation>
    </message>
    <message>
        <source>Notes about the person</source>
        <translation>Notizen über die Person</translation>
    </message>
    <message>
        <source>Notes that the person wrote</source>
        <translation>Notizen von der Person</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comments on posts</source>
        <translation>Kommentare zu Beiträgen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tickets to work on</source>
        <translation>Zugewiesene Tickets</translation>
    </message>
    <message>
        <source>Comments on tickets</source>
        <translation>Kommentare zu Tickets</translation>
    </message>
    <message>
        <source>Mails in the log</source>
        <translation>E-Mails im Protokoll</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>kept without the name</source>
        <translation>bleibt ohne den Namen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>must stay: the person cannot be deleted</source>
        <translation>muss bleiben: Die Person lässt sich nicht löschen</translation>
    </message>
</context>
<context>
    <name>steward::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>steward::ui::SetPasswordDialog</name>
    <message>
        <source>Set Password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>All sessions of this person end, and links sent by mail stop working.</source>
        <translation>Alle Sitzungen dieser Person enden, und Links aus E-Mails gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Send a Reset Link Instead</source>
        <translation>Stattdessen einen Link senden</translation>
    </message>
</context>
<context>
    <name>steward::ui::SettingText</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Sign-in links</source>
        <translation>Anmelde-Links</translation>
    </message>
    <message>
        <source>Password resets</source>
        <translation>Neue Passwörter</translation>
    </message>
    <message>
        <source>Registrations of an address</source>
        <translation>Registrierungen einer Adresse</translation>
    </message>
    <message>
        <source>Registrations from a computer</source>
        <translation>Registrierungen von einem Computer</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>An upper-case letter is needed</source>
        <translation>Ein Großbuchstabe ist nötig</translation>
    </message>
    <message>
        <source>A lower-case letter is needed</source>
        <translation>Ein Kleinbuchstabe ist nötig</translation>
    </message>
    <message>
        <source>A digit is needed</source>
        <translation>Eine Ziffer ist nötig</translation>
    </message>
    <message>
        <source>A special character is needed</source>
        <translation>Ein Sonderzeichen ist nötig</translation>
    </message>
    <message>
        <source>GeoIP file</source>
        <translation>GeoIP-Datei</translation>
    </message>
    <message>
        <source>mail.example.org</source>
        <translation>mail.example.org</translation>
    </message>
    <message>
        <source>empty when the server asks for no name</source>
        <translation>leer, wenn der Server keinen Namen verlangt</translation>
    </message>
    <message>
        <source>PEM file; empty: those that this computer trusts</source>
        <translation>PEM-Datei; leer: denen dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>https://example.org</source>
        <translation>https://example.org</translation>
    </message>
    <message>
        <source>where PhoenixKit&apos;s pages are, e.g. /phoenix_kit</source>
        <translation>wo die Seiten von PhoenixKit sind, z. B. /phoenix_kit</translation>
    </message>
    <message>
        <source>a part of the links, e.g. en; mostly empty</source>
        <translation>ein Teil der Links, z. B. en; meist leer</translation>
    </message>
    <message>
        <source>a .mmdb file; empty: people register without a country</source>
        <translation>eine .mmdb-Datei; leer: Registrierungen ohne Land</translation>
    </message>
</context>
<context>
    <name>steward::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>With your Owner or Admin account of this site.</source>
        <translation>Mit Ihrem Konto dieser Website als Owner oder Admin.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>E-mail or username</source>
        <translation>E-Mail oder Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>steward::ui::SiteConfigurationForm</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>%1: in how much time</source>
        <translation>%1: in welcher Zeit</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>How often somebody may try</source>
        <translation>Wie oft jemand es versuchen darf</translation>
    </message>
    <message>
        <source>New passwords</source>
        <translation>Neue Passwörter</translation>
    </message>
    <message>
        <source>Where people register from</source>
        <translation>Woher sich Personen registrieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a GeoIP file</source>
        <translation>GeoIP-Datei wählen</translation>
    </message>
    <message>
        <source>GeoIP files (*.mmdb)</source>
        <translation>GeoIP-Dateien (*.mmdb)</translation>
    </message>
</context>
<context>
    <name>steward::ui::StartPage</name>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Connect to a Site…</source>
        <translation>Mit Website verbinden …</translation>
    </message>
    <message>
        <source>Work on the PostgreSQL database of a running PhoenixKit site.</source>
        <translation>Auf der PostgreSQL-Datenbank einer laufenden PhoenixKit-Website arbeiten.</translation>
    </message>
    <message>
        <source>New Workspace File…</source>
        <translation>Neue Arbeitsdatei …</translation>
    </message>
    <message>
        <source>Keep people in a file on this computer, without a server.</source>
        <translation>Personen in einer Datei auf diesem Rechner verwalten, ohne Server.</translation>
    </message>
    <message>
        <source>Open Workspace File…</source>
        <translation>Arbeitsdatei öffnen …</translation>
    </message>
    <message>
        <source>Open a file that Steward has made before.</source>
        <translation>Eine Datei öffnen, die Steward früher angelegt hat.</translation>
    </message>
    <message>
        <source>Explore the Demo</source>
        <translation>Demo erkunden</translation>
    </message>
    <message>
        <source>Look around among 5,000 invented people; nothing can go wrong.</source>
        <translation>Unter 5.000 erfundenen Personen umsehen; es kann nichts schiefgehen.</translation>
    </message>
    <message>
        <source>Remove workspace</source>
        <translation>Arbeitsbereich entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from this list? The database itself stays as it is.</source>
        <translation>„%1“ aus dieser Liste entfernen? Die Datenbank selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Open Workspace File</source>
        <translation>Arbeitsdatei öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.sqlite *.db);;All files (*)</source>
        <translation>Arbeitsbereiche (*.sqlite *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New Workspace File</source>
        <translation>Neue Arbeitsdatei</translation>
    </message>
    <message>
        <source>Workspaces (*.sqlite)</source>
        <translation>Arbeitsbereiche (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>steward::ui::TimeText</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
</context>
<context>
    <name>steward::ui::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The page %1 did not show its rows in time.</source>
        <translation>Die Seite %1 hat ihre Zeilen nicht rechtzeitig gezeigt.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be saved.</source>
        <translation>Das Bild %1 lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>steward::ui::UserActions</name>
    <message>
        <source>Set &amp;Password…</source>
        <translation>&amp;Passwort setzen …</translation>
    </message>
    <message>
        <source>End All Se&amp;ssions</source>
        <translation>Alle S&amp;itzungen beenden</translation>
    </message>
    <message>
        <source>&amp;Confirm E-Mail</source>
        <translation>E-Mail bestäti&amp;gen</translation>
    </message>
    <message>
        <source>The password of %1 is set</source>
        <translation>Das Passwort von %1 ist gesetzt</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 ist gelöscht</translation>
    </message>
    <message>
        <source>Send Password &amp;Reset</source>
        <translation>Link für ein &amp;neues Passwort senden</translation>
    </message>
    <message>
        <source>Copy Password Reset &amp;Link</source>
        <translation>&amp;Link für ein neues Passwort kopieren</translation>
    </message>
    <message>
        <source>Send S&amp;ign-In Link</source>
        <translation>Anmelde-L&amp;ink senden</translation>
    </message>
    <message>
        <source>Change E-&amp;Mail…</source>
        <translation>E-&amp;Mail ändern…</translation>
    </message>
    <message>
        <source>Send Confirmation Lin&amp;k</source>
        <translation>Bestätigungslin&amp;k senden</translation>
    </message>
    <message>
        <source>&amp;Take Back E-Mail Confirmation</source>
        <translation>Bestätigung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>Deacti&amp;vate</source>
        <translation>Deakti&amp;vieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>The address is changed</source>
        <translation>Die Adresse ist geändert</translation>
    </message>
    <message>
        <source>A link is on its way to %1</source>
        <translation>Ein Link ist unterwegs an %1</translation>
    </message>
    <message numerus="yes">
        <source>The link is copied. It is good for one hour, and leaves the clipboard after %n seconds</source>
        <translation>
            <numerusform>Der Link ist kopiert. Er gilt eine Stunde und verlässt die Zwischenablage nach %n Sekunde</numerusform>
            <numerusform>Der Link ist kopiert. Er gilt eine Stunde und verlässt die Zwischenablage nach %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::UserBatchDialog</name>
    <message>
        <source>Several People</source>
        <translation>Mehrere Personen</translation>
    </message>
    <message>
        <source>Type the number of people, %1, to go on:</source>
        <translation>Geben Sie die Zahl der Personen ein, %1, um fortzufahren:</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Zahl der Personen</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>%1 Counting what would go …</source>
        <translation>%1 Es wird gezählt, was wegfiele …</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>cannot be deleted like this</source>
        <translation>so nicht zu löschen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 of %2 …</source>
        <translation>%1 von %2 …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n people.</source>
        <translation>
            <numerusform>Für %n Person erledigt.</numerusform>
            <numerusform>Für %n Personen erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not possible for %n.</source>
        <translation>
            <numerusform>Für %n nicht möglich.</numerusform>
            <numerusform>Für %n nicht möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped before %n more had their turn.</source>
        <translation>
            <numerusform>Angehalten, bevor %n weitere an der Reihe war.</numerusform>
            <numerusform>Angehalten, bevor %n weitere an der Reihe waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Jemand, den es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>steward::ui::UserDeeds</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>Confirm the e-mail addresses of %n people?</source>
        <translation>
            <numerusform>Die E-Mail-Adresse von %n Person bestätigen?</numerusform>
            <numerusform>Die E-Mail-Adressen von %n Personen bestätigen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is confirmed</source>
        <translation>%1 ist bestätigt</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take back the e-mail confirmation of %n people?</source>
        <translation>
            <numerusform>Die Bestätigung von %n Person zurücknehmen?</numerusform>
            <numerusform>Die Bestätigung von %n Personen zurücknehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not confirmed any more</source>
        <translation>%1 ist nicht mehr bestätigt</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Activate %n people?</source>
        <translation>
            <numerusform>%n Person aktivieren?</numerusform>
            <numerusform>%n Personen aktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 ist aktiv</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n people?</source>
        <translation>
            <numerusform>%n Person deaktivieren?</numerusform>
            <numerusform>%n Personen deaktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot sign in any more, and all their sessions end.</source>
        <translation>Sie können sich nicht mehr anmelden, und alle ihre Sitzungen enden.</translation>
    </message>
    <message>
        <source>%1 is inactive; all sessions have ended</source>
        <translation>%1 ist inaktiv; alle Sitzungen sind beendet</translation>
    </message>
    <message>
        <source>End Sessions</source>
        <translation>Sitzungen beenden</translation>
    </message>
    <message numerus="yes">
        <source>End all sessions of %n people?</source>
        <translation>
            <numerusform>Alle Sitzungen von %n Person beenden?</numerusform>
            <numerusform>Alle Sitzungen von %n Personen beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have to sign in again.</source>
        <translation>Sie müssen sich neu anmelden.</translation>
    </message>
    <message>
        <source>All sessions of %1 have ended</source>
        <translation>Alle Sitzungen von %1 sind beendet</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>Send %n people a link to confirm the e-mail address?</source>
        <translation>
            <numerusform>%n Person einen Link zur Bestätigung der Adresse senden?</numerusform>
            <numerusform>%n Personen einen Link zur Bestätigung der Adresse senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has confirmed already gets no mail.</source>
        <translation>Wer schon bestätigt hat, bekommt keine E-Mail.</translation>
    </message>
    <message>
        <source>A confirmation link is on its way to %1</source>
        <translation>Ein Bestätigungslink ist unterwegs an %1</translation>
    </message>
    <message numerus="yes">
        <source>Send %n people a link to set a new password?</source>
        <translation>
            <numerusform>%n Person einen Link für ein neues Passwort senden?</numerusform>
            <numerusform>%n Personen einen Link für ein neues Passwort senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>The present passwords stay valid until the link is used.</source>
        <translation>Die jetzigen Passwörter gelten, bis der Link benutzt wird.</translation>
    </message>
    <message>
        <source>A reset link is on its way to %1</source>
        <translation>Ein Link für ein neues Passwort ist unterwegs an %1</translation>
    </message>
    <message numerus="yes">
        <source>Send %n people a link to sign in?</source>
        <translation>
            <numerusform>%n Person einen Anmelde-Link senden?</numerusform>
            <numerusform>%n Personen einen Anmelde-Link senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>A sign-in link is on its way to %1</source>
        <translation>Ein Anmelde-Link ist unterwegs an %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people?</source>
        <translation>
            <numerusform>%n Person löschen?</numerusform>
            <numerusform>%n Personen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. Owners and Admins among them stay: delete them one by one.</source>
        <translation>Das lässt sich nicht rückgängig machen. Owner und Admins darunter bleiben: Löschen Sie sie einzeln.</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 ist gelöscht</translation>
    </message>
</context>
<context>
    <name>steward::ui::UserDelegate</name>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
</context>
<context>
    <name>steward::ui::UserDetailPane</name>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Niemand ist ausgewählt</translation>
    </message>
    <message>
        <source>Choose a person in the table.</source>
        <translation>Wählen Sie eine Person in der Tabelle.</translation>
    </message>
    <message>
        <source>This person is gone</source>
        <translation>Diese Person gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Somebody has deleted the account meanwhile. Refresh the table.</source>
        <translation>Jemand hat das Konto inzwischen gelöscht. Aktualisieren Sie die Tabelle.</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>Registriert %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>E-mail confirmed %1 · last changed %2</source>
        <translation>E-Mail bestätigt %1 · zuletzt geändert %2</translation>
    </message>
    <message>
        <source>E-mail not confirmed · last changed %1</source>
        <translation>E-Mail nicht bestätigt · zuletzt geändert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>steward::ui::UserForm</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Left over from deleted fields</source>
        <translation>Reste gelöschter Felder</translation>
    </message>
</context>
<context>
    <name>steward::ui::UserHead</name>
    <message>
        <source>More to do</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>steward::ui::UserTableView</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>steward::ui::UsersHeader</name>
    <message>
        <source>New Person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Search name, e-mail, username or UUID</source>
        <translation>Name, E-Mail, Benutzername oder UUID suchen</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 people match</source>
        <translation>
            <numerusform>%1 Person passt</numerusform>
            <numerusform>%1 Personen passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::UsersPage</name>
    <message>
        <source>%1 is saved</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation>%1 ist registriert</translation>
    </message>
    <message numerus="yes">
        <source>%n copied</source>
        <translation>
            <numerusform>%n kopiert</numerusform>
            <numerusform>%n kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy E-Mail</source>
        <translation>E-Mail kopieren</translation>
    </message>
    <message>
        <source>Copy Name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy UUID</source>
        <translation>UUID kopieren</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>Noch ist niemand registriert</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Register the first person with “New Person”.</source>
        <translation>Registrieren Sie die erste Person mit „Neue Person“.</translation>
    </message>
    <message>
        <source>Search for something else or remove a filter.</source>
        <translation>Suchen Sie etwas anderes oder entfernen Sie einen Filter.</translation>
    </message>
    <message>
        <source>Show Everyone</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>“%1” is in the list at the left now</source>
        <translation>„%1“ steht jetzt in der Liste links</translation>
    </message>
    <message>
        <source>%1 was here already and has the new names</source>
        <translation>%1 gab es schon, nun mit den neuen Namen</translation>
    </message>
</context>
<context>
    <name>steward::ui::WorkspaceDelegate</name>
    <message>
        <source>opened %1</source>
        <translation>geöffnet %1</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktiv</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>steward::ui::WorkspaceDialog</name>
    <message>
        <source>Connect to a Site</source>
        <translation>Mit Website verbinden</translation>
    </message>
    <message>
        <source>Edit Workspace</source>
        <translation>Arbeitsbereich bearbeiten</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>paste postgresql://… to fill in the rest</source>
        <translation>postgresql://… einfügen, um den Rest auszufüllen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>db.example.org or db1:5432, db2:5432</source>
        <translation>db.example.org oder db1:5432, db2:5432</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>No keychain runs here, so Steward asks each time.</source>
        <translation>Hier läuft kein Schlüsselbund, deshalb fragt Steward jedes Mal.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>PEM file; empty: those that this computer trusts</source>
        <translation>PEM-Datei; leer: denen dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>In dieser Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Production: dangerous acts ask twice</source>
        <translation>Produktiv: Gefährliches fragt zweimal</translation>
    </message>
    <message>
        <source>Read-only: nothing is ever written</source>
        <translation>Schreibgeschützt: nichts wird je geschrieben</translation>
    </message>
    <message>
        <source>Passwords and people&apos;s data may cross the network readable for everybody.</source>
        <translation>Passwörter und Daten von Personen laufen womöglich für alle lesbar durchs Netz.</translation>
    </message>
    <message>
        <source>Somebody on the way could pretend to be the server.</source>
        <translation>Unterwegs könnte sich jemand als der Server ausgeben.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>It works: %1</source>
        <translation>Es funktioniert: %1</translation>
    </message>
    <message>
        <source>The database&apos;s time zone is %1: the site&apos;s links expire at shifted times.</source>
        <translation>Die Zeitzone der Datenbank ist %1: Links der Website laufen zu verschobenen Zeiten ab.</translation>
    </message>
</context>
<context>
    <name>steward::ui::WorkspaceSettingsDialog</name>
    <message>
        <source>Workspace Settings</source>
        <translation>Einstellungen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Set these to what the site&apos;s configuration files say, so that Steward and the site ask the same of people.</source>
        <translation>Stellen Sie hier ein, was in den Konfigurationsdateien der Site steht, damit Steward und die Site dasselbe verlangen.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Confirmations, password resets and other mails go out through this server, from this computer.</source>
        <translation>Bestätigungen, neue Passwörter und andere E-Mails gehen von diesem Computer aus durch diesen Server.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>steward::ui::WorkspaceText</name>
    <message>
        <source>Steward&apos;s own file</source>
        <translation>Stewards eigene Datei</translation>
    </message>
    <message>
        <source>fresh installation</source>
        <translation>neue Installation</translation>
    </message>
    <message>
        <source>upgraded installation</source>
        <translation>aktualisierte Installation</translation>
    </message>
    <message>
        <source>partly upgraded installation</source>
        <translation>teils aktualisierte Installation</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 · PostgreSQL</source>
        <translation>%1 · PostgreSQL</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>TLS, server verified</source>
        <translation>TLS, Server geprüft</translation>
    </message>
    <message>
        <source>TLS, host name not verified</source>
        <translation>TLS, Rechnername nicht geprüft</translation>
    </message>
    <message>
        <source>TLS, server not verified</source>
        <translation>TLS, Server nicht geprüft</translation>
    </message>
    <message>
        <source>TLS only if the server offers it</source>
        <translation>TLS nur, wenn der Server es anbietet</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
</context>
</TS>
