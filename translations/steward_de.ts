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
    <message>
        <source>There is no page “%1”. The pages are: %2.</source>
        <translation>Es gibt keine Seite „%1“. Die Seiten sind: %2.</translation>
    </message>
</context>
<context>
    <name>steward::ui::AddMembersDialog</name>
    <message>
        <source>Add People</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Give people the role %1</source>
        <translation>Personen die Rolle %1 geben</translation>
    </message>
    <message>
        <source>Search name, e-mail, username or UUID</source>
        <translation>Name, E-Mail, Benutzername oder UUID suchen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n People</source>
        <translation>
            <numerusform>%n Person hinzufügen</numerusform>
            <numerusform>%n Personen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>People without the role</source>
        <translation>Personen ohne die Rolle</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Search for something else. Who holds the role already is not listed.</source>
        <translation>Suchen Sie etwas anderes. Wer die Rolle schon hat, steht nicht in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people do not hold the role</source>
        <translation>
            <numerusform>%1 Person hat die Rolle nicht</numerusform>
            <numerusform>%1 Personen haben die Rolle nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>steward::ui::AuditEntryPane</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Choose an entry to see what changed.</source>
        <translation>Wählen Sie einen Eintrag, um zu sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Show All Entries About This Person</source>
        <translation>Alle Einträge zu dieser Person zeigen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>The entry names no columns.</source>
        <translation>Der Eintrag nennt keine Spalten.</translation>
    </message>
</context>
<context>
    <name>steward::ui::AuditFilterRow</name>
    <message>
        <source>Who did it</source>
        <translation>Wer es war</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Wen es betraf</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Jede Aktion</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>A date like 2026-01-31</source>
        <translation>Ein Datum wie 2026-01-31</translation>
    </message>
</context>
<context>
    <name>steward::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Search names, values, addresses and programs</source>
        <translation>Namen, Werte, Adressen und Programme suchen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>What administrators do to accounts, roles and settings appears here.</source>
        <translation>Hier steht, was die Verwaltung an Konten, Rollen und Einstellungen tut.</translation>
    </message>
    <message>
        <source>Search for something else or remove a filter.</source>
        <translation>Suchen Sie etwas anderes oder entfernen Sie einen Filter.</translation>
    </message>
    <message>
        <source>Show All Entries</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open Person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Only This Person</source>
        <translation>Nur diese Person</translation>
    </message>
    <message>
        <source>Only What Was Done by This Actor</source>
        <translation>Nur was diese Person getan hat</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the file</source>
        <translation>
            <numerusform>%n Eintrag steht in der Datei</numerusform>
            <numerusform>%n Einträge stehen in der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. There is no file.</source>
        <translation>Angehalten. Es gibt keine Datei.</translation>
    </message>
    <message>
        <source>The log could not be exported.</source>
        <translation>Das Protokoll ließ sich nicht exportieren.</translation>
    </message>
</context>
<context>
    <name>steward::ui::AuditTableModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Von wo</translation>
    </message>
</context>
<context>
    <name>steward::ui::AuditText</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Die Website</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>Gelöschtes Konto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Confirmation taken back</source>
        <translation>Bestätigung zurückgenommen</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Passwort gesetzt</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Konto angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>Konto gelöscht</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <translation>E-Mail bestätigt</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Role given</source>
        <translation>Rolle gegeben</translation>
    </message>
    <message>
        <source>Role taken</source>
        <translation>Rolle genommen</translation>
    </message>
    <message>
        <source>Confirmation link made</source>
        <translation>Bestätigungslink erstellt</translation>
    </message>
    <message>
        <source>Link for a new password made</source>
        <translation>Link für ein neues Passwort erstellt</translation>
    </message>
    <message>
        <source>Link for a new address made</source>
        <translation>Link für eine neue Adresse erstellt</translation>
    </message>
    <message>
        <source>Sign-in link made</source>
        <translation>Anmelde-Link erstellt</translation>
    </message>
    <message>
        <source>Link to register made</source>
        <translation>Link zur Registrierung erstellt</translation>
    </message>
    <message>
        <source>Link made</source>
        <translation>Link erstellt</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Note edited</source>
        <translation>Notiz bearbeitet</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Notiz gelöscht</translation>
    </message>
    <message>
        <source>Note restored</source>
        <translation>Notiz wiederhergestellt</translation>
    </message>
    <message>
        <source>Role created</source>
        <translation>Rolle angelegt</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>Rolle gelöscht</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Custom fields of the site changed</source>
        <translation>Eigene Felder der Website geändert</translation>
    </message>
    <message>
        <source>Expired links removed</source>
        <translation>Abgelaufene Links entfernt</translation>
    </message>
    <message>
        <source>Links revoked</source>
        <translation>Links widerrufen</translation>
    </message>
    <message>
        <source>Signed in by link</source>
        <translation>Mit Link angemeldet</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <translation>Sitzungen beendet</translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation>Sitzung geöffnet</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Profil geändert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>System role</source>
        <translation>Systemrolle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked</source>
        <translation>
            <numerusform>%n widerrufen</numerusform>
            <numerusform>%n widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions and links ended</source>
        <translation>
            <numerusform>%n Sitzung oder Link beendet</numerusform>
            <numerusform>%n Sitzungen und Links beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions ended</source>
        <translation>
            <numerusform>%n Sitzung beendet</numerusform>
            <numerusform>%n Sitzungen beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records kept without a name</source>
        <translation>
            <numerusform>%n Datensatz bleibt ohne Namen</numerusform>
            <numerusform>%n Datensätze bleiben ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → nothing</source>
        <translation>%1: %2 → nichts</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Permissions changed</source>
        <translation>Rechte geändert</translation>
    </message>
    <message>
        <source>Words of a mail changed</source>
        <translation>Text einer E-Mail geändert</translation>
    </message>
    <message>
        <source>File deleted</source>
        <translation>Datei gelöscht</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Brief versandt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Picture taken away</source>
        <translation>Bild weggenommen</translation>
    </message>
    <message>
        <source>Picture given</source>
        <translation>Bild gegeben</translation>
    </message>
    <message>
        <source>Picture replaced</source>
        <translation>Bild ersetzt</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
</context>
<context>
    <name>steward::ui::AvatarDesk</name>
    <message>
        <source>Set P&amp;icture…</source>
        <translation>Bil&amp;d setzen…</translation>
    </message>
    <message>
        <source>Paste Pict&amp;ure…</source>
        <translation>Bild &amp;einfügen…</translation>
    </message>
    <message>
        <source>Rem&amp;ove Picture…</source>
        <translation>Bild en&amp;tfernen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>The picture at %1 is too large.</source>
        <translation>Das Bild unter %1 ist zu groß.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are on their way. The page “Pictures” shows how far they are.</source>
        <translation>
            <numerusform>%n Bild ist unterwegs. Die Seite „Bilder“ zeigt, wie weit es ist.</numerusform>
            <numerusform>%n Bilder sind unterwegs. Die Seite „Bilder“ zeigt, wie weit sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a new picture</source>
        <translation>%1 hat ein neues Bild</translation>
    </message>
    <message>
        <source>%1 has no picture any more</source>
        <translation>%1 hat kein Bild mehr</translation>
    </message>
</context>
<context>
    <name>steward::ui::AvatarDialog</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Part of the picture: arrow keys move it, plus and minus enlarge it</source>
        <translation>Bildausschnitt: Pfeiltasten verschieben ihn, Plus und Minus ändern die Größe</translation>
    </message>
    <message>
        <source>Set Picture</source>
        <translation>Bild setzen</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>steward::ui::BulkEditDialog</name>
    <message>
        <source>Edit Several People</source>
        <translation>Mehrere Personen bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>All %1 people of the site</source>
        <translation>
            <numerusform>Die %1 Person der Website</numerusform>
            <numerusform>Alle %1 Personen der Website</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 people that match</source>
        <translation>
            <numerusform>Die %1 passende Person</numerusform>
            <numerusform>Alle %1 passenden Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 people who are selected</source>
        <translation>
            <numerusform>Die %1 ausgewählte Person</numerusform>
            <numerusform>Die %1 ausgewählten Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
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
        <source>The next step shows what will change, and for whom it is not possible. Nothing is written before.</source>
        <translation>Der nächste Schritt zeigt, was sich ändert und für wen es nicht möglich ist. Vorher wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Durchsehen…</translation>
    </message>
    <message>
        <source>Nothing would change: everybody has these values already.</source>
        <translation>Nichts würde sich ändern: Alle haben diese Werte schon.</translation>
    </message>
    <message>
        <source>End all their sessions</source>
        <translation>Alle ihre Sitzungen beenden</translation>
    </message>
    <message>
        <source>Send the confirmation link again to who is not confirmed</source>
        <translation>Den Bestätigungslink noch einmal senden, wenn nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>steward::ui::BulkEditRow</name>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>various</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>steward::ui::CellEditing</name>
    <message>
        <source>Set Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Fill Down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Copy Cells</source>
        <translation>Zellen kopieren</translation>
    </message>
    <message>
        <source>Paste Cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>Revert Cells</source>
        <translation>Zellen zurücksetzen</translation>
    </message>
    <message>
        <source>Revert Rows</source>
        <translation>Zeilen zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot hold this</source>
        <translation>
            <numerusform>%n Zelle kann das nicht aufnehmen</numerusform>
            <numerusform>%n Zellen können das nicht aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be pasted</source>
        <translation>
            <numerusform>%n Zelle ließ sich nicht einfügen</numerusform>
            <numerusform>%n Zellen ließen sich nicht einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many cells. “Edit Several…” changes any number of people.</source>
        <translation>Das sind zu viele Zellen. „Mehrere bearbeiten…“ ändert beliebig viele Personen.</translation>
    </message>
    <message>
        <source>Some of these rows have not been looked at yet. Scroll through them, or use “Edit Several…”.</source>
        <translation>Einige dieser Zeilen sind noch nicht angesehen worden. Blättern Sie durch sie oder nehmen Sie „Mehrere bearbeiten…“.</translation>
    </message>
</context>
<context>
    <name>steward::ui::ChangeDesk</name>
    <message>
        <source>There is nothing to do again</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>The last change is from %1: “%2”, %3 people. Undo it?</source>
        <translation>
            <numerusform>Die letzte Änderung (%1): „%2“, %3 Person. Rückgängig machen?</numerusform>
            <numerusform>Die letzte Änderung (%1): „%2“, %3 Personen. Rückgängig machen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Durchsehen…</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>steward::ui::ChangeText</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This person does not exist any more</source>
        <translation>Diese Person gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 is “%2” by now</source>
        <translation>%1 ist inzwischen „%2“</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1</source>
        <translation>Inzwischen geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 people change</source>
        <translation>
            <numerusform>%1 Person ändert sich</numerusform>
            <numerusform>%1 Personen ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are so already</source>
        <translation>
            <numerusform>%1 ist schon so</numerusform>
            <numerusform>%1 sind schon so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot</source>
        <translation>
            <numerusform>%1 nicht möglich</numerusform>
            <numerusform>%1 nicht möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Owners after this: %2.</source>
        <translation>%1. Owner danach: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: %1 people cannot be.</source>
        <translation>
            <numerusform>Nichts wurde geändert: Für %1 Person ist es nicht möglich.</numerusform>
            <numerusform>Nichts wurde geändert: Für %1 Personen ist es nicht möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are changed</source>
        <translation>
            <numerusform>%1 Person ist geändert</numerusform>
            <numerusform>%1 Personen sind geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 could not be.</source>
        <translation>%1, für %2 war es nicht möglich.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Whoever is deactivated loses all sessions; undoing does not bring them back.</source>
        <translation>Wer deaktiviert wird, verliert alle Sitzungen; Rückgängigmachen bringt sie nicht zurück.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: cleared</source>
        <translation>%1: geleert</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <translation>%1: „%2“ wird „%3“</translation>
    </message>
    <message>
        <source>%1: “%2” appended</source>
        <translation>%1: „%2“ angehängt</translation>
    </message>
    <message>
        <source>%1: turned round</source>
        <translation>%1: umgekehrt</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1: %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: %2 entfernt</translation>
    </message>
    <message>
        <source>Being applied</source>
        <translation>Wird angewendet</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Undone %1</source>
        <translation>Rückgängig gemacht %1</translation>
    </message>
    <message>
        <source>Undone %1 by %2</source>
        <translation>Rückgängig gemacht %1 von %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>so already</source>
        <translation>schon so</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Only an Owner can give the role Owner back, by undoing.</source>
        <translation>Die Rolle Owner kann nur ein Owner zurückgeben, durch Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Who is removed can be brought back, but without the password and secret fields.</source>
        <translation>Wer entfernt wird, lässt sich zurückholen, aber ohne Passwort und ohne geheime Felder.</translation>
    </message>
    <message>
        <source>Who is brought back needs a new password.</source>
        <translation>Wer zurückgeholt wird, braucht ein neues Passwort.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
</context>
<context>
    <name>steward::ui::ChangeTray</name>
    <message>
        <source>Revert All</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Review and Apply…</source>
        <translation>Durchsehen und anwenden…</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 Änderung</numerusform>
            <numerusform>%1 Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2, not applied yet</source>
        <translation>%1 für %2, noch nicht angewendet</translation>
    </message>
</context>
<context>
    <name>steward::ui::ChangeTree</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>und %1 weitere</numerusform>
            <numerusform>und %1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Jemand, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>steward::ui::ChangesDialog</name>
    <message>
        <source>Review Changes</source>
        <translation>Änderungen durchsehen</translation>
    </message>
    <message>
        <source>Prepared by %1</source>
        <translation>Vorbereitet von %1</translation>
    </message>
    <message>
        <source>Save as File…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Resolve Conflicts…</source>
        <translation>Konflikte lösen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply What Can Be</source>
        <translation>Mögliches anwenden</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Rehearsing …</source>
        <translation>Wird geprobt …</translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Wird angewendet …</translation>
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
    <message>
        <source>Saved. Another administrator can open the file from the history.</source>
        <translation>Gespeichert. Jemand anderes aus der Verwaltung kann die Datei aus dem Verlauf öffnen.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place.</source>
        <translation>Die Datei lässt sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>steward::ui::ChipBar</name>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
    <name>steward::ui::CompareRolesDialog</name>
    <message>
        <source>One role</source>
        <translation>Eine Rolle</translation>
    </message>
    <message>
        <source>The other role</source>
        <translation>Die andere Rolle</translation>
    </message>
    <message>
        <source>Compare Roles</source>
        <translation>Rollen vergleichen</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two roles</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>%1 only in %2, %3 only in %4, %5 in both</source>
        <translation>%1 nur in %2, %3 nur in %4, %5 in beiden</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Vergeben an</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
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
    <name>steward::ui::ConflictsDialog</name>
    <message>
        <source>Changed Meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody else has changed these fields meanwhile. Tick where your value shall stand; elsewhere theirs stays. A tick at a name is for all fields of the person.</source>
        <translation>Jemand anderes hat diese Felder inzwischen geändert. Haken Sie an, wo Ihr Wert gelten soll; sonst bleibt der andere. Ein Haken bei einem Namen gilt für alle Felder der Person.</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Meinen nehmen</translation>
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
        <source>You want (mine)</source>
        <translation>Ihr Wunsch</translation>
    </message>
    <message>
        <source>All Mine</source>
        <translation>Alle eigenen</translation>
    </message>
    <message>
        <source>All Theirs</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Rehearse Again</source>
        <translation>Erneut proben</translation>
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
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>E-Mail-Vorlagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
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
    <name>steward::ui::DurationBox</name>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
</context>
<context>
    <name>steward::ui::EndSessionsDialog</name>
    <message>
        <source>End Sessions</source>
        <translation>Sitzungen beenden</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Zahl der Sitzungen</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>There is no session to end.</source>
        <translation>Es gibt keine Sitzung, die zu beenden wäre.</translation>
    </message>
    <message>
        <source>%1 will end. Whoever uses one has to sign in again.</source>
        <translation>Beendet werden: %1. Wer eine davon nutzt, muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>Type the number %1 to go on:</source>
        <translation>Geben Sie die Zahl %1 ein, um fortzufahren:</translation>
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
    <message>
        <source>There are no such words. Refresh to see the present ones.</source>
        <translation>Diesen Wortlaut gibt es nicht. Aktualisieren Sie, um den jetzigen zu sehen.</translation>
    </message>
    <message>
        <source>This letter does not exist any more. Write it again.</source>
        <translation>Diesen Brief gibt es nicht mehr. Schreiben Sie ihn neu.</translation>
    </message>
    <message>
        <source>Owners may always do everything. There is nothing to grant or to revoke.</source>
        <translation>Owner dürfen immer alles. Es gibt nichts zu erteilen oder zu entziehen.</translation>
    </message>
    <message>
        <source>Nobody edits the permissions of their own role. Ask an Owner or Admin.</source>
        <translation>Niemand ändert die Rechte der eigenen Rolle. Bitten Sie einen Owner oder Admin.</translation>
    </message>
    <message>
        <source>Only an Owner edits the permissions of Admin.</source>
        <translation>Nur ein Owner ändert die Rechte von Admin.</translation>
    </message>
    <message>
        <source>You can only grant and revoke permissions that you hold yourself.</source>
        <translation>Sie können nur Rechte erteilen und entziehen, die Sie selbst haben.</translation>
    </message>
    <message>
        <source>The person has not this right.</source>
        <translation>Die Person hat dieses Recht nicht.</translation>
    </message>
    <message>
        <source>There is no such entry in the audit log.</source>
        <translation>Diesen Eintrag gibt es im Protokoll nicht.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place.</source>
        <translation>Die Datei lässt sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Somebody else has changed this note meanwhile. Compare, then save again.</source>
        <translation>Jemand anderes hat diese Notiz inzwischen geändert. Vergleichen Sie und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>There is no such link any more: it was used, revoked or replaced.</source>
        <translation>Diesen Link gibt es nicht mehr: Er wurde benutzt, widerrufen oder ersetzt.</translation>
    </message>
    <message>
        <source>This session has ended or expired, so the site asks to sign in.</source>
        <translation>Diese Sitzung ist beendet oder abgelaufen, deshalb verlangt die Website eine Anmeldung.</translation>
    </message>
    <message>
        <source>Steward does not know this kind of bucket. Enable another one on the site.</source>
        <translation>Steward kennt diese Art von Bucket nicht. Schalten Sie auf der Website einen anderen ein.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name, keys or endpoint are missing. Complete it in the site&apos;s settings.</source>
        <translation>Name, Schlüssel oder Endpunkt des Buckets fehlen. Ergänzen Sie ihn in den Einstellungen der Website.</translation>
    </message>
    <message>
        <source>The bucket&apos;s server cannot be reached. Check the network and the endpoint.</source>
        <translation>Der Server des Buckets ist nicht erreichbar. Prüfen Sie Netz und Endpunkt.</translation>
    </message>
    <message>
        <source>The bucket&apos;s server does not answer. Try again later.</source>
        <translation>Der Server des Buckets antwortet nicht. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The bucket&apos;s server reports a failure of its own. Try again later.</source>
        <translation>Der Server des Buckets meldet einen eigenen Fehler. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The bucket refuses. Check its keys and what they may do.</source>
        <translation>Der Bucket lehnt ab. Prüfen Sie seine Schlüssel und was sie dürfen.</translation>
    </message>
    <message>
        <source>There is no such bucket on the server. Check its name and region.</source>
        <translation>Diesen Bucket gibt es auf dem Server nicht. Prüfen Sie Name und Region.</translation>
    </message>
    <message>
        <source>The certificate of the bucket&apos;s server cannot be trusted. Check the endpoint.</source>
        <translation>Dem Zertifikat des Bucket-Servers ist nicht zu trauen. Prüfen Sie den Endpunkt.</translation>
    </message>
    <message>
        <source>No bucket has this picture any more. Store it again.</source>
        <translation>Kein Bucket hat dieses Bild mehr. Speichern Sie es erneut.</translation>
    </message>
    <message>
        <source>This file does not exist any more. Refresh to see the present state.</source>
        <translation>Diese Datei gibt es nicht mehr. Aktualisieren Sie die Ansicht.</translation>
    </message>
    <message>
        <source>Posts, tickets or products of the site show this file. Remove it there first.</source>
        <translation>Beiträge, Tickets oder Produkte der Website zeigen diese Datei. Entfernen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>This person has no avatar.</source>
        <translation>Diese Person hat keinen Avatar.</translation>
    </message>
    <message>
        <source>The folder cannot be read. Check its name and its permissions.</source>
        <translation>Der Ordner lässt sich nicht lesen. Prüfen Sie seinen Namen und seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Nobody has this name. Call the file after an e-mail address, username or UUID.</source>
        <translation>Niemand heißt so. Benennen Sie die Datei nach E-Mail-Adresse, Benutzername oder UUID.</translation>
    </message>
    <message>
        <source>The bucket is a folder where the site runs. Say in the workspace settings where that is on this computer.</source>
        <translation>Der Bucket ist ein Ordner dort, wo die Website läuft. Geben Sie in den Einstellungen des Arbeitsbereichs an, wo er auf diesem Computer liegt.</translation>
    </message>
    <message>
        <source>Pictures cannot be read here. Use the command line.</source>
        <translation>Bilder lassen sich hier nicht lesen. Benutzen Sie die Befehlszeile.</translation>
    </message>
    <message>
        <source>The site wants pictures in a format that cannot be written here. Install Qt&apos;s image formats.</source>
        <translation>Die Website verlangt Bilder in einem Format, das sich hier nicht schreiben lässt. Installieren Sie die Bildformate von Qt.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its name and its permissions.</source>
        <translation>Die Datei lässt sich nicht lesen. Prüfen Sie ihren Namen und ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the folder, its permissions and the free space.</source>
        <translation>Die Datei lässt sich nicht schreiben. Prüfen Sie den Ordner, seine Zugriffsrechte und den freien Platz.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GB. Split it and import the parts.</source>
        <translation>Die Datei ist größer als 1 GB. Teilen Sie sie auf und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>This is no text file. Save the table as CSV first.</source>
        <translation>Das ist keine Textdatei. Speichern Sie die Tabelle zuerst als CSV.</translation>
    </message>
    <message>
        <source>The file is empty. It needs a first line with the names of the columns.</source>
        <translation>Die Datei ist leer. Sie braucht eine erste Zeile mit den Namen der Spalten.</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are no text in this encoding. Choose another encoding.</source>
        <translation>Zeile %1 enthält Bytes, die in dieser Kodierung kein Text sind. Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>The quotation marks do not match in the row that begins in line %1. A cell with one is quoted, and the mark doubled.</source>
        <translation>Die Anführungszeichen in dem Datensatz, der in Zeile %1 beginnt, passen nicht zusammen. Eine Zelle mit einem solchen Zeichen steht in Anführungszeichen, und das Zeichen wird verdoppelt.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MB in line %1. Check the quotation marks.</source>
        <translation>Eine Zelle in Zeile %1 ist länger als 1 MB. Prüfen Sie die Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line %1 has more than 1,000 columns. Check what stands between the cells.</source>
        <translation>Zeile %1 hat mehr als 1.000 Spalten. Prüfen Sie, was zwischen den Zellen steht.</translation>
    </message>
    <message>
        <source>There are no cells to paste. Copy a block whose first column is an e-mail, username or UUID.</source>
        <translation>Es gibt keine Zellen zum Einfügen. Kopieren Sie einen Block, dessen erste Spalte E-Mail, Benutzername oder UUID ist.</translation>
    </message>
    <message>
        <source>Has more cells than the first line has names</source>
        <translation>Hat mehr Zellen als die erste Zeile Namen</translation>
    </message>
    <message>
        <source>Nobody has this name</source>
        <translation>Niemand heißt so</translation>
    </message>
    <message>
        <source>Names the same person as a line before</source>
        <translation>Nennt dieselbe Person wie eine Zeile davor</translation>
    </message>
    <message>
        <source>Several people have this name</source>
        <translation>Mehrere Personen heißen so</translation>
    </message>
    <message>
        <source>A text is longer than a spreadsheet&apos;s cell holds. Export to CSV or JSON instead.</source>
        <translation>Ein Text ist länger, als eine Tabellenzelle fasst. Exportieren Sie stattdessen als CSV oder JSON.</translation>
    </message>
    <message>
        <source>This is no file of changes that Steward has saved.</source>
        <translation>Das ist keine Datei mit Änderungen, die Steward gespeichert hat.</translation>
    </message>
    <message>
        <source>A newer Steward has saved this file. Update Steward to open it.</source>
        <translation>Ein neueres Steward hat diese Datei gespeichert. Aktualisieren Sie Steward, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This change is not in the history of this computer.</source>
        <translation>Diese Änderung steht nicht im Verlauf dieses Computers.</translation>
    </message>
    <message>
        <source>This change is not in force, so it cannot be undone.</source>
        <translation>Diese Änderung ist nicht in Kraft und lässt sich deshalb nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This change was not undone, so it cannot be brought back.</source>
        <translation>Diese Änderung wurde nicht rückgängig gemacht und lässt sich deshalb nicht wiederholen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The picture has more than %n million pixels. Make it smaller.</source>
        <translation>
            <numerusform>Das Bild hat mehr als %n Million Pixel. Verkleinern Sie es.</numerusform>
            <numerusform>Das Bild hat mehr als %n Millionen Pixel. Verkleinern Sie es.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than %1. Make it smaller.</source>
        <translation>Die Datei ist größer als %1. Verkleinern Sie sie.</translation>
    </message>
    <message>
        <source>This is no picture that can be read, or it is damaged. Use PNG, JPEG, WebP or GIF.</source>
        <translation>Das ist kein lesbares Bild, oder es ist beschädigt. Verwenden Sie PNG, JPEG, WebP oder GIF.</translation>
    </message>
    <message>
        <source>The file&apos;s name needs an ending such as .png or .jpg.</source>
        <translation>Der Dateiname braucht eine Endung wie .png oder .jpg.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long or has a line break. Rename it.</source>
        <translation>Der Dateiname ist zu lang oder enthält einen Zeilenumbruch. Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>Somebody else has changed this role meanwhile. Close, look at it, then edit it again.</source>
        <translation>Jemand anderes hat diese Rolle inzwischen geändert. Schließen Sie, sehen Sie nach und bearbeiten Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Holds structured data, which a text cannot replace</source>
        <translation>Enthält strukturierte Daten, die ein Text nicht ersetzen kann</translation>
    </message>
    <message>
        <source>This person was changed after the import and stays. Delete the account by hand if it is to go.</source>
        <translation>Diese Person wurde nach dem Import geändert und bleibt. Löschen Sie das Konto von Hand, wenn es weg soll.</translation>
    </message>
    <message>
        <source>Sessions, notes or other data name this person since the import. Delete the account by hand if it is to go.</source>
        <translation>Sitzungen, Notizen oder andere Daten nennen diese Person seit dem Import. Löschen Sie das Konto von Hand, wenn es weg soll.</translation>
    </message>
    <message>
        <source>The end of the picture is missing. Copy or download the file again.</source>
        <translation>Das Ende des Bildes fehlt. Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>steward::ui::ExportDialog</name>
    <message>
        <source>Export people to a file</source>
        <translation>Personen in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8, for Excel</source>
        <translation>Die Datei als UTF-8 kennzeichnen, für Excel</translation>
    </message>
    <message>
        <source>Export People</source>
        <translation>Personen exportieren</translation>
    </message>
    <message>
        <source>The %1 selected people</source>
        <translation>Die %1 ausgewählten Personen</translation>
    </message>
    <message>
        <source>The %1 people that the table shows</source>
        <translation>Die %1 Personen, die die Tabelle zeigt</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The columns that the table shows</source>
        <translation>Die Spalten, die die Tabelle zeigt</translation>
    </message>
    <message>
        <source>All columns, to be imported again</source>
        <translation>Alle Spalten, um sie wieder zu importieren</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Tabelle (XLSX)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one person a line</source>
        <translation>JSON, je Zeile eine Person</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen Zellen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 of %2 people …</source>
        <translation>%1 von %2 Personen …</translation>
    </message>
    <message>
        <source>Looking for the people …</source>
        <translation>Die Personen werden gesucht …</translation>
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
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
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
    <name>steward::ui::FileText</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>stored nowhere</source>
        <translation>nirgends gespeichert</translation>
    </message>
    <message>
        <source>the picture of the person</source>
        <translation>das Bild der Person</translation>
    </message>
    <message>
        <source>Posts, tickets or products of the site show it. Remove it there first.</source>
        <translation>Beiträge, Tickets oder Produkte der Website zeigen sie. Entfernen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>It is the picture of %1, which goes too.</source>
        <translation>Sie ist das Bild von %1; auch das fällt weg.</translation>
    </message>
    <message>
        <source>Another file has the same content at the same place and keeps it.</source>
        <translation>Eine andere Datei hat denselben Inhalt am selben Ort und behält ihn.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The file is deleted. A bucket did not give up its objects; that is tried again with the next start.</source>
        <translation>Die Datei ist gelöscht. Ein Bucket hat ihre Objekte nicht hergegeben; beim nächsten Start wird das wieder versucht.</translation>
    </message>
</context>
<context>
    <name>steward::ui::FilesTab</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Keine Dateien</translation>
    </message>
    <message>
        <source>Nothing on the site belongs to this person. Drop a picture here.</source>
        <translation>Nichts auf der Website gehört dieser Person. Ziehen Sie ein Bild hierher.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Use as Picture</source>
        <translation>Als Bild verwenden</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Delete File</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Delete the file %1?</source>
        <translation>Die Datei %1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
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
    <name>steward::ui::FingerprintDialog</name>
    <message>
        <source>Check a Visit</source>
        <translation>Besuch prüfen</translation>
    </message>
    <message>
        <source>Would the site accept this visit?</source>
        <translation>Würde die Website diesen Besuch annehmen?</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The session of %1 was opened with device %2 from %3.</source>
        <translation>Die Sitzung von %1 wurde mit dem Gerät %2 von %3 aus geöffnet.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>Der Besuch</translation>
    </message>
    <message>
        <source>as in the site&apos;s log, e.g. 203.0.113.7</source>
        <translation>wie im Protokoll der Website, z. B. 203.0.113.7</translation>
    </message>
    <message>
        <source>the whole header User-Agent; empty for none</source>
        <translation>der ganze Header User-Agent; leer, wenn keiner</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>PhoenixKit calls it “%1”.</source>
        <translation>PhoenixKit nennt ihn „%1“.</translation>
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
    <name>steward::ui::HistoryPage</name>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>What you change in this workspace from this computer appears here, and can be undone.</source>
        <translation>Was Sie in diesem Arbeitsbereich von diesem Computer aus ändern, steht hier und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig …</translation>
    </message>
    <message>
        <source>Do Again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save as File…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Everything that was changed in this workspace from this computer. Undoing shows first whether others have changed the same fields since. Mails that were sent, sessions that have ended and deleted accounts do not come back.</source>
        <translation>Alles, was in diesem Arbeitsbereich von diesem Computer aus geändert wurde. Rückgängigmachen zeigt zuerst, ob andere dieselben Felder seitdem geändert haben. Gesendete E-Mails, beendete Sitzungen und gelöschte Konten kommen nicht zurück.</translation>
    </message>
    <message>
        <source>Open Changes</source>
        <translation>Änderungen öffnen</translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place.</source>
        <translation>Die Datei lässt sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>steward::ui::HistoryTableModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Das System</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>%1, prepared by %2</source>
        <translation>%1, vorbereitet von %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::ImportColumnsStep</name>
    <message>
        <source>Make a password for each new person without one, and save them in a file</source>
        <translation>Für jede neue Person ohne Passwort eines erzeugen und in einer Datei speichern</translation>
    </message>
    <message>
        <source>leave what people have</source>
        <translation>lassen, was Personen haben</translation>
    </message>
    <message>
        <source>empty the field</source>
        <translation>das Feld leeren</translation>
    </message>
    <message>
        <source>People are found by</source>
        <translation>Personen finden über</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Leere Zellen</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Take it as</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(Spalte %1)</translation>
    </message>
    <message>
        <source>Two columns are taken as “%1”. Leave one of them out.</source>
        <translation>Zwei Spalten gelten als „%1“. Lassen Sie eine davon aus.</translation>
    </message>
    <message>
        <source>No column is taken as “%1”, by which people are found.</source>
        <translation>Keine Spalte gilt als „%1“, worüber Personen gefunden werden.</translation>
    </message>
</context>
<context>
    <name>steward::ui::ImportDialog</name>
    <message>
        <source>Import People</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>What is in its columns?</source>
        <translation>Was steht in den Spalten?</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Import the Others</source>
        <translation>Übrige importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Save the Passwords</source>
        <translation>Passwörter speichern</translation>
    </message>
    <message>
        <source>passwords.csv</source>
        <translation>Passwörter.csv</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>steward::ui::ImportFileStep</name>
    <message>
        <source>A CSV file with the names of the columns in its first line</source>
        <translation>Eine CSV-Datei mit den Namen der Spalten in der ersten Zeile</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen Zellen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Import People</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ImportRunStep</name>
    <message>
        <source>Save These Rows…</source>
        <translation>Diese Zeilen speichern …</translation>
    </message>
    <message>
        <source>Rehearsing the import …</source>
        <translation>Der Import wird geprobt …</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation>Dadurch ändert sich nichts.</translation>
    </message>
    <message>
        <source>Everything in the file is imported.</source>
        <translation>Alles in der Datei ist importiert.</translation>
    </message>
    <message>
        <source>The others are imported. Mend these rows and import them again.</source>
        <translation>Die übrigen sind importiert. Berichtigen Sie diese Zeilen und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>So it will be. Nothing has been changed yet.</source>
        <translation>So wird es sein. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>These rows cannot be imported as they are. Mend them first, or import the others. Nothing has been changed yet.</source>
        <translation>Diese Zeilen lassen sich so nicht importieren. Berichtigen Sie sie zuerst, oder importieren Sie die übrigen. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed, because these rows cannot be imported.</source>
        <translation>Nichts wurde geändert, weil sich diese Zeilen nicht importieren lassen.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Rows</source>
        <translation>Zeilen speichern</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <translation>%1-abgewiesen.csv</translation>
    </message>
    <message>
        <source>Undo will take back what changes and remove who is new, as long as nothing else has happened to them.</source>
        <translation>Rückgängig nimmt die Änderungen zurück und entfernt die Neuen, solange mit ihnen sonst nichts geschehen ist.</translation>
    </message>
</context>
<context>
    <name>steward::ui::LedgerModel</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>steward::ui::LetterDialog</name>
    <message>
        <source>Write a Letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message numerus="yes">
        <source>A letter to %1 people</source>
        <translation>
            <numerusform>Ein Brief an %1 Person</numerusform>
            <numerusform>Ein Brief an %1 Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to Myself</source>
        <translation>An mich senden</translation>
    </message>
    <message>
        <source>Sends it as it is shown at the right to your own address</source>
        <translation>Sendet ihn so, wie er rechts steht, an Ihre eigene Adresse</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Looking at everybody: %1 of %2 …</source>
        <translation>Alle werden angesehen: %1 von %2 …</translation>
    </message>
    <message numerus="yes">
        <source>Send to %1 People</source>
        <translation>
            <numerusform>An %1 Person senden</numerusform>
            <numerusform>An %1 Personen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preparing: %1 of %2 …</source>
        <translation>Wird vorbereitet: %1 von %2 …</translation>
    </message>
    <message numerus="yes">
        <source>The letter is on its way to %n people: see “Letters”</source>
        <translation>
            <numerusform>Der Brief ist unterwegs an %n Person: siehe „Briefe“</numerusform>
            <numerusform>Der Brief ist unterwegs an %n Personen: siehe „Briefe“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::LetterOptions</name>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abbestellt</translation>
    </message>
    <message>
        <source>Who lacks a value</source>
        <translation>Wem ein Wert fehlt</translation>
    </message>
    <message>
        <source>Letters per minute</source>
        <translation>Briefe pro Minute</translation>
    </message>
    <message>
        <source> per minute</source>
        <translation> pro Minute</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>So schnell es geht</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Anhängen …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>takes about %n minutes</source>
        <translation>
            <numerusform>dauert etwa %n Minute</numerusform>
            <numerusform>dauert etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes about %n hours</source>
        <translation>
            <numerusform>dauert etwa %n Stunde</numerusform>
            <numerusform>dauert etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a File</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Up to %1 together</source>
        <translation>Zusammen bis zu %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::LetterPreview</name>
    <message>
        <source>Previous person</source>
        <translation>Vorige Person</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>Nobody to show</source>
        <translation>Niemand zu zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::LetterText</name>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>abbestellt</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>ohne Wert</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 ungewiss</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>Nobody gets this letter.</source>
        <translation>Niemand bekommt diesen Brief.</translation>
    </message>
    <message>
        <source>%1 get this letter.</source>
        <translation>Der Brief geht an %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Braces are opened with {{ and not closed.</source>
        <translation>Klammern sind mit {{ geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>Nobody has {{%1}}. Choose one of the variables that “Insert” offers.</source>
        <translation>Niemand hat {{%1}}. Wählen Sie eine der Variablen, die „Einfügen“ anbietet.</translation>
    </message>
    <message>
        <source>{{%1}} has no value for %2: they are left out. {{%1|words}} would stand in for it.</source>
        <translation>{{%1}} hat für %2 keinen Wert: An sie geht kein Brief. {{%1|words}} würde die Lücke füllen.</translation>
    </message>
    <message>
        <source>{{%1}} has no value for %2. For %3 it would read: “%4”</source>
        <translation>{{%1}} hat für %2 keinen Wert. Bei %3 stünde da: „%4“</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>without a mail that can be sent</source>
        <translation>ohne eine Mail, die verschickt werden kann</translation>
    </message>
    <message>
        <source>%1 cannot be sent a mail: “%2” is no address.</source>
        <translation>%1 kann keine Mail bekommen: „%2“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be sent this mail: a value of theirs has several lines, and the subject has one.</source>
        <translation>%1 kann diese Mail nicht bekommen: Ein Wert der Person hat mehrere Zeilen, und der Betreff hat eine.</translation>
    </message>
</context>
<context>
    <name>steward::ui::LettersPage</name>
    <message>
        <source>No letters yet</source>
        <translation>Noch keine Briefe</translation>
    </message>
    <message>
        <source>Select people, or filter them, and choose “Write a Letter…”. What became of it for each of them appears here.</source>
        <translation>Wählen Sie Personen aus oder filtern Sie sie, und wählen Sie „Brief schreiben …“. Was für jede Person daraus wurde, steht hier.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Letters per minute</source>
        <translation>Briefe pro Minute</translation>
    </message>
    <message>
        <source> per minute</source>
        <translation> pro Minute</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>So schnell es geht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel the Rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Unsubscribed…</source>
        <translation>Abbestellt …</translation>
    </message>
    <message>
        <source>Steward sends letters from this computer while the workspace is open; one that is not done goes on the next time.</source>
        <translation>Steward sendet Briefe von diesem Computer, solange der Arbeitsbereich offen ist; ein unfertiger geht beim nächsten Mal weiter.</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Wer ihn bekam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>steward::ui::LinkText</name>
    <message>
        <source>Confirm the e-mail address</source>
        <translation>Die E-Mail-Adresse bestätigen</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Ein neues Passwort setzen</translation>
    </message>
    <message>
        <source>Change the e-mail address to %1</source>
        <translation>Die E-Mail-Adresse zu %1 ändern</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Ohne Passwort anmelden</translation>
    </message>
    <message>
        <source>Something that Steward does not know (“%1”)</source>
        <translation>Etwas, das Steward nicht kennt („%1“)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>sent to %1 %2</source>
        <translation>gesendet an %1 %2</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>angelegt %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft %1 ab</translation>
    </message>
    <message>
        <source>the address has changed since</source>
        <translation>die Adresse hat sich seitdem geändert</translation>
    </message>
</context>
<context>
    <name>steward::ui::MailDesk</name>
    <message>
        <source>Steward needs the password of the mail server. Mails wait until it is entered in the settings.</source>
        <translation>Steward braucht das Passwort des Mailservers. E-Mails warten, bis es in den Einstellungen steht.</translation>
    </message>
    <message>
        <source>A mail is on its way to %1</source>
        <translation>Eine E-Mail ist unterwegs an %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::MailPreview</name>
    <message>
        <source>Preview of the text</source>
        <translation>Vorschau des Textes</translation>
    </message>
    <message>
        <source>Preview of the HTML</source>
        <translation>Vorschau des HTML</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
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
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The best that the server knows</source>
        <translation>Das Beste, was der Server kennt</translation>
    </message>
    <message>
        <source>PLAIN</source>
        <translation>PLAIN</translation>
    </message>
    <message>
        <source>LOGIN</source>
        <translation>LOGIN</translation>
    </message>
    <message>
        <source>CRAM-MD5</source>
        <translation>CRAM-MD5</translation>
    </message>
    <message>
        <source>XOAUTH2, the password is an access token</source>
        <translation>XOAUTH2, das Passwort ist ein Zugriffstoken</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Um %1 wird es wieder versucht.</translation>
    </message>
    <message>
        <source>The server takes no addresses with letters beyond ASCII in front of the @.</source>
        <translation>Der Server nimmt keine Adressen mit Zeichen außerhalb von ASCII vor dem @.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. All mails wait for it.</source>
        <translation>Der Mailserver ist nicht erreichbar. Alle Mails warten auf ihn.</translation>
    </message>
</context>
<context>
    <name>steward::ui::MailWordsEditor</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Puts what differs from person to person where the cursor is</source>
        <translation>Setzt an der Schreibmarke ein, was von Person zu Person verschieden ist</translation>
    </message>
</context>
<context>
    <name>steward::ui::MailingTableModel</name>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
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
        <source>Workspace &amp;Settings…</source>
        <translation>&amp;Einstellungen des Arbeitsbereichs…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
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
    <name>steward::ui::NoteCard</name>
    <message>
        <source>Somebody else has changed it meanwhile. Now it says:</source>
        <translation>Jemand anderes hat sie inzwischen geändert. Jetzt lautet sie:</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Diese Notiz ändern</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Diese Notiz löschen</translation>
    </message>
    <message>
        <source>Written %1
Changed %2</source>
        <translation>Geschrieben %1
Geändert %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::NoteEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
</context>
<context>
    <name>steward::ui::NoteFilterBar</name>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Written in the last</source>
        <translation>Geschrieben in den letzten</translation>
    </message>
    <message>
        <source>Written more than … ago</source>
        <translation>Geschrieben vor mehr als …</translation>
    </message>
</context>
<context>
    <name>steward::ui::NoteTableModel</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
</context>
<context>
    <name>steward::ui::NoteText</name>
    <message>
        <source>A deleted account</source>
        <translation>Ein gelöschtes Konto</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, bearbeitet</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschrieben von %1</translation>
    </message>
    <message>
        <source>Written in the last %1</source>
        <translation>Geschrieben in den letzten %1</translation>
    </message>
    <message>
        <source>Written more than %1 ago</source>
        <translation>Geschrieben vor mehr als %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Search in all notes</source>
        <translation>In allen Notizen suchen</translation>
    </message>
    <message>
        <source>Show Person</source>
        <translation>Person zeigen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%1 notes match</source>
        <translation>
            <numerusform>%1 Notiz passt</numerusform>
            <numerusform>%1 Notizen passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 notes</source>
        <translation>
            <numerusform>%1 Notiz</numerusform>
            <numerusform>%1 Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation>Keine Notiz passt</translation>
    </message>
    <message>
        <source>Write the first one in the tab “Notes” of a person.</source>
        <translation>Schreiben Sie die erste im Reiter „Notizen“ einer Person.</translation>
    </message>
    <message>
        <source>Search for something else or remove a filter.</source>
        <translation>Suchen Sie etwas anderes oder entfernen Sie einen Filter.</translation>
    </message>
    <message>
        <source>Show All Notes</source>
        <translation>Alle Notizen zeigen</translation>
    </message>
    <message>
        <source>Only Notes About This Person</source>
        <translation>Nur Notizen über diese Person</translation>
    </message>
</context>
<context>
    <name>steward::ui::NotesTab</name>
    <message>
        <source>Write a note. The person does not see it.</source>
        <translation>Schreiben Sie eine Notiz. Die Person sieht sie nicht.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>What should others know who look at this person?</source>
        <translation>Was sollten andere wissen, die diese Person ansehen?</translation>
    </message>
    <message>
        <source>Show Earlier Notes</source>
        <translation>Frühere Notizen zeigen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The note is deleted</source>
        <translation>Die Notiz ist gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>steward::ui::NumberConsent</name>
    <message>
        <source>Number of people</source>
        <translation>Zahl der Personen</translation>
    </message>
    <message>
        <source>This is a production site. Type the number of people, %1, to go on:</source>
        <translation>Das ist eine Produktivumgebung. Geben Sie die Zahl der Personen, %1, ein, um fortzufahren:</translation>
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
    <message>
        <source>Try Now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
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
    <name>steward::ui::PasteDialog</name>
    <message>
        <source>Paste People</source>
        <translation>Personen einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Change the people of these %n lines</source>
        <translation>
            <numerusform>Die Person dieser %n Zeile ändern</numerusform>
            <numerusform>Die Personen dieser %n Zeilen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted block</source>
        <translation>Eingefügter Block</translation>
    </message>
    <message numerus="yes">
        <source>%n people change</source>
        <translation>
            <numerusform>%n Person ändert sich</numerusform>
            <numerusform>%n Personen ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are so already</source>
        <translation>
            <numerusform>%n ist schon so</numerusform>
            <numerusform>%n sind schon so</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Ist jetzt</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are left out:</source>
        <translation>
            <numerusform>%n Zeile wird ausgelassen:</numerusform>
            <numerusform>%n Zeilen werden ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Stage Changes</source>
        <translation>Änderungen vormerken</translation>
    </message>
</context>
<context>
    <name>steward::ui::PeopleHeader</name>
    <message>
        <source>Edit Several…</source>
        <translation>Mehrere bearbeiten …</translation>
    </message>
    <message>
        <source>Edit cells in the table (F2)</source>
        <translation>Zellen in der Tabelle bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Write a letter to everybody in this list</source>
        <translation>Einen Brief an alle in dieser Liste schreiben</translation>
    </message>
    <message>
        <source>Show the person beside the table</source>
        <translation>Die Person neben der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Search name, e-mail, username or UUID</source>
        <translation>Name, E-Mail, Benutzername oder UUID suchen</translation>
    </message>
    <message>
        <source>Edit everybody who is selected, or everybody who matches</source>
        <translation>Alle Ausgewählten bearbeiten, oder alle, die passen</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
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
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::PeopleView</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand passt</translation>
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
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n people&apos;s changes are staged. Review them below.</source>
        <translation>
            <numerusform>Die Änderungen an %n Person sind vorgemerkt. Prüfen Sie sie unten.</numerusform>
            <numerusform>Die Änderungen an %n Personen sind vorgemerkt. Prüfen Sie sie unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zutritt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronik</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit Several…</source>
        <translation>Mehrere bearbeiten …</translation>
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
    <message numerus="yes">
        <source>%n copied</source>
        <translation>
            <numerusform>%n kopiert</numerusform>
            <numerusform>%n kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::PermissionLens</name>
    <message>
        <source>Show These People</source>
        <translation>Diese Personen zeigen</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Who has a right</source>
        <translation>Wer ein Recht hat</translation>
    </message>
    <message>
        <source>Choose a line to see who has the right, and through which roles.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, wer das Recht hat und durch welche Rollen.</translation>
    </message>
    <message>
        <source>%1. The module is off: only Owners and Admins could enter.</source>
        <translation>%1. Das Modul ist aus: Nur Owner und Admins hätten Zutritt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people have this right:</source>
        <translation>
            <numerusform>%1 Person hat dieses Recht:</numerusform>
            <numerusform>%1 Personen haben dieses Recht:</numerusform>
        </translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Gain it</source>
        <translation>Erhalten es</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>Verlieren es</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Aufgrund von</translation>
    </message>
</context>
<context>
    <name>steward::ui::PermissionTableModel</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1. The module is off: only Owners and Admins could enter.</source>
        <translation>%1. Das Modul ist aus: Nur Owner und Admins hätten Zutritt.</translation>
    </message>
    <message>
        <source>Owners may always do everything</source>
        <translation>Owner dürfen immer alles</translation>
    </message>
    <message>
        <source>You cannot change this</source>
        <translation>Das können Sie nicht ändern</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>module</comment>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>role, permission, yes or no</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>steward::ui::PermissionText</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Enter the administration and see its numbers</source>
        <translation>Die Verwaltung betreten und ihre Zahlen sehen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>People, their roles and their sessions</source>
        <translation>Personen, ihre Rollen und ihre Sitzungen</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>The library of pictures and files</source>
        <translation>Die Sammlung der Bilder und Dateien</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How the site looks and behaves</source>
        <translation>Wie die Website aussieht und sich verhält</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Switch parts of the site on and off</source>
        <translation>Teile der Website ein- und ausschalten</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Models, prompts and what they cost</source>
        <translation>Modelle, Prompts und was sie kosten</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Orders, invoices and payments</source>
        <translation>Bestellungen, Rechnungen und Zahlungen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Read, approve and remove comments</source>
        <translation>Kommentare lesen, freigeben und entfernen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Who follows and knows whom</source>
        <translation>Wer wem folgt und wen kennt</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>Answer and close tickets</source>
        <translation>Tickets beantworten und schließen</translation>
    </message>
    <message>
        <source>DB</source>
        <translation>DB</translation>
    </message>
    <message>
        <source>Look into the tables of the database</source>
        <translation>In die Tabellen der Datenbank sehen</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Templates, queues and what was delivered</source>
        <translation>Vorlagen, Warteschlangen und was zugestellt wurde</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Kinds of content and their records</source>
        <translation>Arten von Inhalten und ihre Einträge</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What the site does in the background</source>
        <translation>Was die Website im Hintergrund tut</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Languages and their texts</source>
        <translation>Sprachen und ihre Texte</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Rechtliches</translation>
    </message>
    <message>
        <source>Consents and legal pages</source>
        <translation>Einwilligungen und rechtliche Seiten</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Close the site for visitors</source>
        <translation>Die Website für Besucher schließen</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Write and publish posts</source>
        <translation>Beiträge schreiben und veröffentlichen</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publizieren</translation>
    </message>
    <message>
        <source>Pages and articles in several languages</source>
        <translation>Seiten und Artikel in mehreren Sprachen</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Invitation codes and who used them</source>
        <translation>Einladungscodes und wer sie benutzt hat</translation>
    </message>
    <message>
        <source>SEO</source>
        <translation>SEO</translation>
    </message>
    <message>
        <source>What search engines see</source>
        <translation>Was Suchmaschinen sehen</translation>
    </message>
    <message>
        <source>E-commerce</source>
        <translation>E-Commerce</translation>
    </message>
    <message>
        <source>Products, carts and categories</source>
        <translation>Produkte, Warenkörbe und Kategorien</translation>
    </message>
    <message>
        <source>Sitemap</source>
        <translation>Sitemap</translation>
    </message>
    <message>
        <source>The list of pages for search engines</source>
        <translation>Die Liste der Seiten für Suchmaschinen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Where files are kept</source>
        <translation>Wo Dateien aufbewahrt werden</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Exchange of data with other sites</source>
        <translation>Austausch von Daten mit anderen Websites</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Feature modules</source>
        <translation>Funktionsmodule</translation>
    </message>
    <message>
        <source>The site&apos;s own</source>
        <translation>Von der Website selbst</translation>
    </message>
    <message>
        <source>Owners may do everything</source>
        <translation>Owner dürfen alles</translation>
    </message>
    <message>
        <source>Admin: everything, as no role of the person has keys</source>
        <translation>Admin: alles, da keine Rolle der Person Rechte hat</translation>
    </message>
    <message numerus="yes">
        <source>%n people gain rights.</source>
        <translation>
            <numerusform>%n Person erhält Rechte.</numerusform>
            <numerusform>%n Personen erhalten Rechte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people lose rights.</source>
        <translation>
            <numerusform>%n Person verliert Rechte.</numerusform>
            <numerusform>%n Personen verlieren Rechte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people come into the administration for the first time.</source>
        <translation>
            <numerusform>%n Person kommt zum ersten Mal in die Verwaltung.</numerusform>
            <numerusform>%n Personen kommen zum ersten Mal in die Verwaltung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people cannot enter the administration any more.</source>
        <translation>
            <numerusform>%n Person kommt nicht mehr in die Verwaltung.</numerusform>
            <numerusform>%n Personen kommen nicht mehr in die Verwaltung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody&apos;s rights change.</source>
        <translation>Niemandes Rechte ändern sich.</translation>
    </message>
    <message numerus="yes">
        <source>gains %n keys</source>
        <translation>
            <numerusform>erhält %n Recht</numerusform>
            <numerusform>erhält %n Rechte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses %n keys</source>
        <translation>
            <numerusform>verliert %n Recht</numerusform>
            <numerusform>verliert %n Rechte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>role, what happens</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <translation>%1 %2 und %3</translation>
    </message>
</context>
<context>
    <name>steward::ui::PermissionsPage</name>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Whole Role</source>
        <translation>Ganze Rolle</translation>
    </message>
    <message>
        <source>Compare Roles…</source>
        <translation>Rollen vergleichen …</translation>
    </message>
    <message>
        <source>What the roles may enter in the site&apos;s administration. A click or the space bar turns a cell around; nothing changes before you apply it. Pages that are open on the site notice with their next load.</source>
        <translation>Wozu die Rollen in der Verwaltung der Website Zutritt haben. Ein Klick oder die Leertaste kehrt eine Zelle um; nichts ändert sich, bevor Sie es anwenden. Offene Seiten der Website bemerken es beim nächsten Laden.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Choose a cell of the role first</source>
        <translation>Wählen Sie zuerst eine Zelle der Rolle</translation>
    </message>
    <message>
        <source>Copy From</source>
        <translation>Kopieren von</translation>
    </message>
    <message>
        <source>Grant All</source>
        <translation>Alle erteilen</translation>
    </message>
    <message>
        <source>Revoke All</source>
        <translation>Alle entziehen</translation>
    </message>
    <message>
        <source>Revert This Role</source>
        <translation>Diese Rolle zurücksetzen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>The permissions are applied</source>
        <translation>Die Rechte sind angewendet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The permissions are as they were</source>
        <translation>Die Rechte sind wieder wie zuvor</translation>
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
    <message>
        <source>%1 belonging to these</source>
        <translation>%1, die dazu gehören</translation>
    </message>
</context>
<context>
    <name>steward::ui::RemoveAvatarDialog</name>
    <message>
        <source>Remove Picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Remove the picture of %1?</source>
        <translation>Das Bild von %1 entfernen?</translation>
    </message>
    <message>
        <source>&amp;Delete the file too, unless something else shows it</source>
        <translation>Auch die Datei &amp;löschen, wenn nichts anderes sie zeigt</translation>
    </message>
    <message>
        <source>A file that stays can be found under “Files”, and the removal can be undone.</source>
        <translation>Eine Datei, die bleibt, steht unter „Dateien“, und das Entfernen lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>steward::ui::ReviewPicturesDialog</name>
    <message>
        <source>Looking for the people …</source>
        <translation>Die Personen werden gesucht …</translation>
    </message>
    <message>
        <source>Pictures of Many People</source>
        <translation>Bilder vieler Personen</translation>
    </message>
    <message>
        <source>A file belongs to whom its name says: e-mail address, username or UUID.</source>
        <translation>Eine Datei gehört, wem ihr Name es sagt: E-Mail-Adresse, Benutzername oder UUID.</translation>
    </message>
    <message>
        <source>Files and people</source>
        <translation>Dateien und Personen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Set Pictures</source>
        <translation>Bilder setzen</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>Niemand heißt so</translation>
    </message>
    <message>
        <source>Another file is for this person</source>
        <translation>Eine andere Datei ist für diese Person</translation>
    </message>
    <message>
        <source>Takes the place of the present picture</source>
        <translation>Ersetzt das jetzige Bild</translation>
    </message>
    <message>
        <source>%1 of %2 files will be stored.</source>
        <translation>%1 von %2 Dateien werden gespeichert.</translation>
    </message>
</context>
<context>
    <name>steward::ui::RoleChangeDialog</name>
    <message>
        <source>Looking what would change …</source>
        <translation>Es wird geprüft, was sich ändern würde …</translation>
    </message>
    <message>
        <source>Assign Role</source>
        <translation>Rolle vergeben</translation>
    </message>
    <message>
        <source>Remove Role</source>
        <translation>Rolle entziehen</translation>
    </message>
    <message numerus="yes">
        <source>Give %n people a role</source>
        <translation>
            <numerusform>%n Person eine Rolle geben</numerusform>
            <numerusform>%n Personen eine Rolle geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a role from %n people</source>
        <translation>
            <numerusform>%n Person eine Rolle entziehen</numerusform>
            <numerusform>%n Personen eine Rolle entziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>role, description</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>None of them holds a role.</source>
        <translation>Niemand davon hat eine Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold it already.</source>
        <translation>
            <numerusform>%n davon hat sie schon.</numerusform>
            <numerusform>%n davon haben sie schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold it.</source>
        <translation>
            <numerusform>%n davon hat sie.</numerusform>
            <numerusform>%n davon haben sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Gain it</source>
        <translation>Erhalten es</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>Verlieren es</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
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
    <name>steward::ui::RoleDelegate</name>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>steward::ui::RoleDesk</name>
    <message>
        <source>The role %1 is held already</source>
        <translation>Die Rolle %1 ist bereits erteilt</translation>
    </message>
    <message>
        <source>Nobody of them holds the role %1</source>
        <translation>Niemand davon hat die Rolle %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people have the role %1 now</source>
        <translation>
            <numerusform>%n Person hat jetzt die Rolle %1</numerusform>
            <numerusform>%n Personen haben jetzt die Rolle %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have lost the role %1</source>
        <translation>
            <numerusform>%n Person hat die Rolle %1 verloren</numerusform>
            <numerusform>%n Personen haben die Rolle %1 verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>The roles are as they were</source>
        <translation>Die Rollen sind wieder wie zuvor</translation>
    </message>
    <message>
        <source>Make Owner</source>
        <translation>Zum Owner machen</translation>
    </message>
    <message>
        <source>Make %1 an Owner of the site?</source>
        <translation>%1 zum Owner der Website machen?</translation>
    </message>
    <message>
        <source>An Owner may do everything, also to you: change your password, take your roles, delete your account.</source>
        <translation>Ein Owner darf alles, auch Ihnen gegenüber: Ihr Passwort ändern, Ihnen Rollen entziehen, Ihr Konto löschen.</translation>
    </message>
    <message>
        <source>%1 is an Owner now</source>
        <translation>%1 ist jetzt Owner</translation>
    </message>
    <message>
        <source>and the first of them is Owner</source>
        <translation>und die erste Person davon ist Owner</translation>
    </message>
</context>
<context>
    <name>steward::ui::RoleDialog</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Edit Role</source>
        <translation>Rolle bearbeiten</translation>
    </message>
    <message>
        <source>New Role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The site knows this role by its name</source>
        <translation>Die Website kennt diese Rolle unter ihrem Namen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>steward::ui::RoleMembersPane</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Add People…</source>
        <translation>Personen hinzufügen …</translation>
    </message>
    <message>
        <source>Take Role Away</source>
        <translation>Rolle entziehen</translation>
    </message>
    <message>
        <source>People who hold the role</source>
        <translation>Personen, die die Rolle haben</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Keine Beschreibung</translation>
    </message>
    <message>
        <source>System roles stay</source>
        <translation>Systemrollen bleiben</translation>
    </message>
    <message>
        <source>“Make Owner…” in the menu of a person makes another Owner</source>
        <translation>„Zum Owner machen …“ im Menü einer Person macht weitere Owner</translation>
    </message>
    <message>
        <source>Nobody holds this role</source>
        <translation>Niemand hat diese Rolle</translation>
    </message>
    <message>
        <source>Add people here, or drag them onto the role.</source>
        <translation>Fügen Sie hier Personen hinzu, oder ziehen Sie sie auf die Rolle.</translation>
    </message>
    <message>
        <source>Show Among All People</source>
        <translation>Unter allen Personen zeigen</translation>
    </message>
    <message>
        <source>Search these people</source>
        <translation>Diese Personen durchsuchen</translation>
    </message>
</context>
<context>
    <name>steward::ui::RoleStrip</name>
    <message>
        <source>Drop on a role to assign it:</source>
        <translation>Zum Vergeben auf eine Rolle ziehen:</translation>
    </message>
</context>
<context>
    <name>steward::ui::RoleTableModel</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>steward::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>New Role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Give Them the Role User</source>
        <translation>Die Rolle User geben</translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every active person holds a role.</source>
        <translation>Jede aktive Person hat eine Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 active people hold no role.</source>
        <translation>
            <numerusform>%1 aktive Person hat keine Rolle.</numerusform>
            <numerusform>%1 aktive Personen haben keine Rolle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The role %1 is made</source>
        <translation>Die Rolle %1 ist angelegt</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>Delete Role</source>
        <translation>Rolle löschen</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>Die Rolle %1 löschen?</translation>
    </message>
    <message>
        <source>It has no permissions.</source>
        <translation>Sie hat keine Rechte.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n permissions go along.</source>
        <translation>
            <numerusform>Ihr %n Recht fällt mit weg.</numerusform>
            <numerusform>Ihre %n Rechte fallen mit weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The role %1 is deleted</source>
        <translation>Die Rolle %1 ist gelöscht</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1 is held by %2, so it stays. Take it from them first.</source>
        <translation>%1 ist an %2 vergeben und bleibt deshalb. Entziehen Sie zuerst dort die Rolle.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
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
    <name>steward::ui::SessionActions</name>
    <message>
        <source>&amp;End Session</source>
        <translation>Sitzung b&amp;eenden</translation>
    </message>
    <message>
        <source>End &amp;All Sessions of This Person…</source>
        <translation>&amp;Alle Sitzungen dieser Person beenden …</translation>
    </message>
    <message>
        <source>&amp;Check a Visit…</source>
        <translation>Besuch &amp;prüfen …</translation>
    </message>
    <message>
        <source>&amp;Only Sessions of This Person</source>
        <translation>&amp;Nur Sitzungen dieser Person</translation>
    </message>
    <message>
        <source>Show &amp;Person</source>
        <translation>Pe&amp;rson zeigen</translation>
    </message>
    <message>
        <source>Delete E&amp;xpired Ones…</source>
        <translation>Ab&amp;gelaufene löschen …</translation>
    </message>
    <message>
        <source>Delete the sessions that have expired?</source>
        <translation>Die abgelaufenen Sitzungen löschen?</translation>
    </message>
    <message>
        <source>End Everyone&apos;s &amp;but Mine…</source>
        <translation>Alle a&amp;ußer meinen beenden …</translation>
    </message>
    <message>
        <source>End the sessions of everyone but yourself?</source>
        <translation>Die Sitzungen aller anderen beenden, außer Ihren eigenen?</translation>
    </message>
    <message>
        <source>&amp;End Sessions…</source>
        <translation>Sitzungen b&amp;eenden …</translation>
    </message>
    <message numerus="yes">
        <source>End %n sessions?</source>
        <translation>
            <numerusform>%n Sitzung beenden?</numerusform>
            <numerusform>%n Sitzungen beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>Die Sitzung ist beendet</translation>
    </message>
    <message>
        <source>A session of %1 has ended</source>
        <translation>Eine Sitzung von %1 ist beendet</translation>
    </message>
    <message>
        <source>End all sessions of %1?</source>
        <translation>Alle Sitzungen von %1 beenden?</translation>
    </message>
    <message>
        <source>Delete Expired &amp;Links…</source>
        <translation>Abgelaufene &amp;Links löschen…</translation>
    </message>
    <message>
        <source>No link has expired</source>
        <translation>Kein Link ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 expired links? They were mailed to confirm, to sign in, to register or to set a new password or address, and do not work any more.</source>
        <translation>
            <numerusform>%1 abgelaufenen Link löschen? Er wurde zum Bestätigen, Anmelden, Registrieren oder für ein neues Passwort oder eine neue Adresse verschickt und gilt nicht mehr.</numerusform>
            <numerusform>%1 abgelaufene Links löschen? Sie wurden zum Bestätigen, Anmelden, Registrieren oder für ein neues Passwort oder eine neue Adresse verschickt und gelten nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired links</source>
        <translation>Abgelaufene Links</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%1 expired links deleted</source>
        <translation>
            <numerusform>%1 abgelaufener Link gelöscht</numerusform>
            <numerusform>%1 abgelaufene Links gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Only Sessions of This &amp;Device</source>
        <translation>Nur Sitzungen dieses &amp;Geräts</translation>
    </message>
</context>
<context>
    <name>steward::ui::SessionFilterBar</name>
    <message>
        <source>Opened in the last</source>
        <translation>Geöffnet in den letzten</translation>
    </message>
    <message>
        <source>Opened more than … ago</source>
        <translation>Vor mehr als … geöffnet</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Adresse …</translation>
    </message>
    <message>
        <source>Filter by Address</source>
        <translation>Nach Adresse filtern</translation>
    </message>
    <message>
        <source>A part of the address, e.g. 203.0.113.</source>
        <translation>Ein Teil der Adresse, z. B. 203.0.113.</translation>
    </message>
    <message>
        <source>Device…</source>
        <translation>Gerät …</translation>
    </message>
    <message>
        <source>Filter by Device</source>
        <translation>Nach Gerät filtern</translation>
    </message>
    <message>
        <source>A part of what the column “Device” shows</source>
        <translation>Ein Teil dessen, was die Spalte „Gerät“ zeigt</translation>
    </message>
</context>
<context>
    <name>steward::ui::SessionTableModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>steward::ui::SessionText</name>
    <message>
        <source>Deleted account</source>
        <translation>Gelöschtes Konto</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Of inactive people</source>
        <translation>Von inaktiven Personen</translation>
    </message>
    <message>
        <source>Of deleted accounts</source>
        <translation>Von gelöschten Konten</translation>
    </message>
    <message>
        <source>Opened in the last %1</source>
        <translation>Geöffnet in den letzten %1</translation>
    </message>
    <message>
        <source>Opened more than %1 ago</source>
        <translation>Vor mehr als %1 geöffnet</translation>
    </message>
    <message>
        <source>Address contains “%1”</source>
        <translation>Adresse enthält „%1“</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Not of %1</source>
        <translation>Nicht von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 valid sessions of %2 · %3 opened today (UTC) · %4 expired</source>
        <translation>
            <numerusform>%1 gültige Sitzung von %2 · %3 heute geöffnet (UTC) · %4 abgelaufen</numerusform>
            <numerusform>%1 gültige Sitzungen von %2 · %3 heute geöffnet (UTC) · %4 abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions of %2</source>
        <translation>
            <numerusform>%1 Sitzung von %2</numerusform>
            <numerusform>%1 Sitzungen von %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions of people who rank above you stay.</source>
        <translation>
            <numerusform>%1 Sitzung von Personen, die im Rang über Ihnen stehen, bleibt.</numerusform>
            <numerusform>%1 Sitzungen von Personen, die im Rang über Ihnen stehen, bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session has ended.</source>
        <translation>Keine Sitzung wurde beendet.</translation>
    </message>
    <message>
        <source>Ended: %1.</source>
        <translation>Beendet: %1.</translation>
    </message>
    <message>
        <source>It fits. The site lets this visit in.</source>
        <translation>Es passt. Die Website lässt diesen Besuch herein.</translation>
    </message>
    <message>
        <source>The address differs. The site logs a warning and lets the visit in; a strict site asks to sign in.</source>
        <translation>Die Adresse weicht ab. Die Website protokolliert eine Warnung und lässt den Besuch herein; eine strenge Website verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The browser differs. The site logs a warning and lets the visit in; a strict site asks to sign in.</source>
        <translation>Der Browser weicht ab. Die Website protokolliert eine Warnung und lässt den Besuch herein; eine strenge Website verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Address and browser both differ. The site logs an error and lets the visit in; a strict site asks to sign in.</source>
        <translation>Adresse und Browser weichen beide ab. Die Website protokolliert einen Fehler und lässt den Besuch herein; eine strenge Website verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Device contains “%1”</source>
        <translation>Gerät enthält „%1“</translation>
    </message>
</context>
<context>
    <name>steward::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Search for something else or remove a filter.</source>
        <translation>Suchen Sie etwas anderes oder entfernen Sie einen Filter.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Search name, e-mail, address or token</source>
        <translation>Name, E-Mail, Adresse oder Token suchen</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions match</source>
        <translation>
            <numerusform>%1 Sitzung passt</numerusform>
            <numerusform>%1 Sitzungen passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions</source>
        <translation>
            <numerusform>%1 Sitzung</numerusform>
            <numerusform>%1 Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>No session matches</source>
        <translation>Keine Sitzung passt</translation>
    </message>
    <message>
        <source>A session appears here when somebody signs in on the site.</source>
        <translation>Eine Sitzung erscheint hier, wenn sich jemand auf der Website anmeldet.</translation>
    </message>
    <message>
        <source>Show All Sessions</source>
        <translation>Alle Sitzungen zeigen</translation>
    </message>
</context>
<context>
    <name>steward::ui::SessionsTab</name>
    <message>
        <source>expires %1</source>
        <translation>läuft %1 ab</translation>
    </message>
    <message>
        <source>Revoke All</source>
        <translation>Alle entziehen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Unknown address</source>
        <translation>Unbekannte Adresse</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>geöffnet %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>End All</source>
        <translation>Alle beenden</translation>
    </message>
    <message>
        <source>All sessions have ended</source>
        <translation>Alle Sitzungen sind beendet</translation>
    </message>
    <message>
        <source>All links are revoked</source>
        <translation>Alle Links sind widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>Diese Sitzung beenden</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>Die Sitzung ist beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n more are on the page of sessions.</source>
        <translation>
            <numerusform>%n weitere steht auf der Seite der Sitzungen.</numerusform>
            <numerusform>%n weitere stehen auf der Seite der Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in with this account.</source>
        <translation>Niemand ist mit diesem Konto angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n links by mail</source>
        <translation>
            <numerusform>%n Link per E-Mail</numerusform>
            <numerusform>%n Links per E-Mail</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke this link</source>
        <translation>Diesen Link widerrufen</translation>
    </message>
    <message>
        <source>The link is revoked</source>
        <translation>Der Link ist widerrufen</translation>
    </message>
    <message>
        <source>No link waits to be used.</source>
        <translation>Kein Link wartet darauf, benutzt zu werden.</translation>
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
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>Folder of the site</source>
        <translation>Ordner der Website</translation>
    </message>
    <message>
        <source>of letters: mailto:leave@example.org or https://…?{{email}}</source>
        <translation>von Briefen: mailto:leave@example.org oder https://…?{{email}}</translation>
    </message>
    <message>
        <source>where it runs on this computer; empty: it does not</source>
        <translation>wo sie auf diesem Computer läuft; leer: sie läuft nicht hier</translation>
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
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
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
    <name>steward::ui::TemplateTableModel</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
</context>
<context>
    <name>steward::ui::TemplateText</name>
    <message>
        <source>This mail does not know %1: it would stand there as it is.</source>
        <translation>Diese E-Mail kennt %1 nicht: Es stünde so da, wie es ist.</translation>
    </message>
    <message>
        <source>{{%1}} has to stand in the text and in the HTML: the mail is for this link.</source>
        <translation>{{%1}} muss im Text und im HTML stehen: Die E-Mail ist für diesen Link da.</translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation>Von der Website</translation>
    </message>
    <message>
        <source>Of the site, not used: %1</source>
        <translation>Von der Website, nicht benutzt: %1</translation>
    </message>
    <message>
        <source>Of this computer</source>
        <translation>Von diesem Computer</translation>
    </message>
    <message>
        <source>Steward&apos;s own</source>
        <translation>Von Steward</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, in which language</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not used: the site&apos;s words count</source>
        <translation>Unbenutzt: die Worte der Website gelten</translation>
    </message>
</context>
<context>
    <name>steward::ui::TemplatesPage</name>
    <message>
        <source>Mail templates</source>
        <translation>E-Mail-Vorlagen</translation>
    </message>
    <message>
        <source>Send to Myself</source>
        <translation>An mich senden</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Back to Steward&apos;s Words</source>
        <translation>Zurück zum Wortlaut von Steward</translation>
    </message>
    <message>
        <source>What the mails of the site say. The site keeps one text for each mail and takes a change at once; where it has none, words are kept on this computer.</source>
        <translation>Was in den E-Mails der Website steht. Die Website hält für jede E-Mail einen Text und übernimmt Änderungen sofort; wo sie keinen hat, bleibt der Wortlaut auf diesem Computer.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether the site uses these words</source>
        <translation>Ob die Website diesen Wortlaut benutzt</translation>
    </message>
    <message>
        <source>Changes are not saved yet.</source>
        <translation>Die Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save Template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Save or revert this one first</source>
        <translation>Speichern Sie zuerst diese Vorlage, oder setzen Sie sie zurück</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>„%1“ ist gespeichert</translation>
    </message>
    <message>
        <source>“%1” is as it was</source>
        <translation>„%1“ ist wieder wie zuvor</translation>
    </message>
    <message>
        <source>“%1” has Steward&apos;s words again</source>
        <translation>„%1“ hat wieder den Wortlaut von Steward</translation>
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
    <name>steward::ui::TimelineTab</name>
    <message>
        <source>Timeline</source>
        <translation>Chronik</translation>
    </message>
</context>
<context>
    <name>steward::ui::TimelineText</name>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Confirmation link made</source>
        <translation>Bestätigungslink erstellt</translation>
    </message>
    <message>
        <source>Link for a new password made</source>
        <translation>Link für ein neues Passwort erstellt</translation>
    </message>
    <message>
        <source>Link for a new address made</source>
        <translation>Link für eine neue Adresse erstellt</translation>
    </message>
    <message>
        <source>Sign-in link made</source>
        <translation>Anmelde-Link erstellt</translation>
    </message>
    <message>
        <source>Link made</source>
        <translation>Link erstellt</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Note edited</source>
        <translation>Notiz bearbeitet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 · to %2</source>
        <translation>%1 · an %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>%1 by the system</source>
        <translation>%1 durch das System</translation>
    </message>
    <message>
        <source>Did: %1</source>
        <translation>Tat: %1</translation>
    </message>
    <message>
        <source>Did: %1, %2</source>
        <translation>Tat: %1, %2</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>E-mail address confirmed</source>
        <translation>E-Mail-Adresse bestätigt</translation>
    </message>
    <message>
        <source>Role %1 given</source>
        <translation>Rolle %1 gegeben</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Picture stored</source>
        <translation>Bild gespeichert</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>E-Mail: %1</translation>
    </message>
    <message>
        <source>Only what left a trace is shown: links that were used, roles that were taken and mails that the site did not log leave none outside the audit log.</source>
        <translation>Nur was eine Spur hinterließ, steht hier: Benutzte Links, entzogene Rollen und E-Mails, die die Website nicht protokolliert hat, hinterlassen außerhalb des Protokolls keine.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Link opened</source>
        <translation>Link geöffnet</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Reported as spam</source>
        <translation>Als Spam gemeldet</translation>
    </message>
    <message>
        <source>Mail of the site: %1</source>
        <translation>E-Mail der Website: %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
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
    <name>steward::ui::TransferActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Paste Changes…</source>
        <translation>Änderungen &amp;einfügen …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in %1</source>
        <translation>
            <numerusform>%n Person steht in %1</numerusform>
            <numerusform>%n Personen stehen in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::TransferText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Names the same person as line %1</source>
        <translation>Nennt dieselbe Person wie Zeile %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password hash (bcrypt)</source>
        <translation>Passwort-Hash (bcrypt)</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, Big-Endian</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Westeuropa)</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged</source>
        <translation>%1 neu, %2 geändert, %3 unverändert</translation>
    </message>
    <message>
        <source>, %1 cannot be imported</source>
        <translation>, %1 nicht zu importieren</translation>
    </message>
</context>
<context>
    <name>steward::ui::UnsubscribedDialog</name>
    <message>
        <source>Unsubscribed</source>
        <translation>Abbestellt</translation>
    </message>
    <message>
        <source>Who wants no letters</source>
        <translation>Wer keine Briefe will</translation>
    </message>
    <message>
        <source>One address a line. The list is kept on this computer; addresses that the site itself has blocked are left out as well.</source>
        <translation>Je Zeile eine Adresse. Die Liste liegt auf diesem Computer; Adressen, die die Website selbst gesperrt hat, werden ebenfalls ausgelassen.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
</context>
<context>
    <name>steward::ui::UploadHistory</name>
    <message>
        <source>%1 has this picture already</source>
        <translation>%1 hat dieses Bild schon</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>%1 has a new picture</source>
        <translation>%1 hat ein neues Bild</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Pictures of %n people</source>
        <translation>
            <numerusform>Bild von %n Person</numerusform>
            <numerusform>Bilder von %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have new pictures</source>
        <translation>
            <numerusform>%n Person hat ein neues Bild</numerusform>
            <numerusform>%n Personen haben neue Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::UploadTableModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1 Tried again %2.</source>
        <translation>%1 Neuer Versuch %2.</translation>
    </message>
    <message>
        <source>Is being stored</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Is being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Cancelled; nothing is left behind</source>
        <translation>Abgebrochen; nichts bleibt zurück</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>steward::ui::UploadsPage</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No pictures on their way</source>
        <translation>Keine Bilder unterwegs</translation>
    </message>
    <message>
        <source>Drop a picture on a person, or many on the table of people: each file is called after an e-mail address, a username or a UUID.</source>
        <translation>Ziehen Sie ein Bild auf eine Person oder viele auf die Tabelle der Personen: Jede Datei heißt nach einer E-Mail-Adresse, einem Benutzernamen oder einer UUID.</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What is being stored is finished; nothing else begins</source>
        <translation>Was gerade gespeichert wird, wird fertig; sonst beginnt nichts</translation>
    </message>
    <message>
        <source>%1 of %2 pictures are stored.</source>
        <translation>%1 von %2 Bildern sind gespeichert.</translation>
    </message>
    <message>
        <source>Pictures are stored from this computer while the workspace is open; what waits goes on with the next start.</source>
        <translation>Bilder werden von diesem Computer gespeichert, solange der Arbeitsbereich offen ist; was wartet, geht beim nächsten Start weiter.</translation>
    </message>
</context>
<context>
    <name>steward::ui::UserAccessTab</name>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>A role to add or to take away</source>
        <translation>Eine Rolle, die hinzukommt oder wegfällt</translation>
    </message>
    <message>
        <source>An Owner may do everything.</source>
        <translation>Ein Owner darf alles.</translation>
    </message>
    <message>
        <source>An Admin may do everything while no role of the person has permissions.</source>
        <translation>Ein Admin darf alles, solange keine Rolle der Person Rechte hat.</translation>
    </message>
    <message>
        <source>May not enter the administration: no role of the person has permissions.</source>
        <translation>Hat keinen Zutritt zur Verwaltung: Keine Rolle der Person hat Rechte.</translation>
    </message>
    <message>
        <source>May enter the administration.</source>
        <translation>Hat Zutritt zur Verwaltung.</translation>
    </message>
    <message>
        <source>Could enter the administration, but is not active.</source>
        <translation>Hätte Zutritt zur Verwaltung, ist aber nicht aktiv.</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Aufgrund von</translation>
    </message>
    <message>
        <source>without the role %1</source>
        <translation>ohne die Rolle %1</translation>
    </message>
    <message>
        <source>with the role %1</source>
        <translation>mit der Rolle %1</translation>
    </message>
    <message>
        <source>The person&apos;s rights would stay as they are.</source>
        <translation>Die Rechte der Person blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>The person could enter the administration then.</source>
        <translation>Die Person hätte dann Zutritt zur Verwaltung.</translation>
    </message>
    <message>
        <source>The person could not enter the administration any more.</source>
        <translation>Die Person hätte keinen Zutritt zur Verwaltung mehr.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
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
    <message>
        <source>&amp;Write a Letter…</source>
        <translation>&amp;Brief schreiben …</translation>
    </message>
    <message>
        <source>R&amp;oles</source>
        <translation>R&amp;ollen</translation>
    </message>
    <message>
        <source>&amp;Assign Role…</source>
        <translation>Rolle &amp;vergeben …</translation>
    </message>
    <message>
        <source>&amp;Remove Role…</source>
        <translation>Rolle &amp;entziehen …</translation>
    </message>
    <message>
        <source>&amp;Make Admin</source>
        <translation>Zum &amp;Admin machen</translation>
    </message>
    <message>
        <source>Take Admin or Owner A&amp;way</source>
        <translation>Admin oder Owner en&amp;tziehen</translation>
    </message>
    <message>
        <source>Make &amp;Owner…</source>
        <translation>Zum &amp;Owner machen …</translation>
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
    <name>steward::ui::UserCellDelegate</name>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Roles, with commas</source>
        <translation>Rollen, durch Kommas getrennt</translation>
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
    <message>
        <source>Make Admin</source>
        <translation>Zum Admin machen</translation>
    </message>
    <message numerus="yes">
        <source>Make %n people Admin?</source>
        <translation>
            <numerusform>%n Person zum Admin machen?</numerusform>
            <numerusform>%n Personen zu Admins machen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their other roles stay.</source>
        <translation>Ihre anderen Rollen bleiben.</translation>
    </message>
    <message>
        <source>%1 is Admin now</source>
        <translation>%1 ist jetzt Admin</translation>
    </message>
    <message>
        <source>Take Away</source>
        <translation>Entziehen</translation>
    </message>
    <message numerus="yes">
        <source>Take Admin or Owner from %n people?</source>
        <translation>
            <numerusform>%n Person Admin oder Owner entziehen?</numerusform>
            <numerusform>%n Personen Admin oder Owner entziehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Who holds both loses Owner and stays Admin.</source>
        <translation>Wer beides hat, verliert Owner und bleibt Admin.</translation>
    </message>
    <message>
        <source>%1 has lost the highest role</source>
        <translation>%1 hat die höchste Rolle verloren</translation>
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
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
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
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
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
    <name>steward::ui::UserPictures</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>steward::ui::UsersPage</name>
    <message>
        <source>%1 is registered</source>
        <translation>%1 ist registriert</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>Noch ist niemand registriert</translation>
    </message>
    <message>
        <source>Register the first person with “New Person”.</source>
        <translation>Registrieren Sie die erste Person mit „Neue Person“.</translation>
    </message>
    <message>
        <source>“%1” is in the list at the left now</source>
        <translation>„%1“ steht jetzt in der Liste links</translation>
    </message>
    <message>
        <source>%1 was here already and has the new names</source>
        <translation>%1 gab es schon, nun mit den neuen Namen</translation>
    </message>
    <message>
        <source>New Person</source>
        <translation>Neue Person</translation>
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
