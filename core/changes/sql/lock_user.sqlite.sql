-- :uuid  the person; a writing transaction of SQLite has the whole database locked already
SELECT uuid FROM phoenix_kit_users WHERE uuid = :uuid
