-- :uuids  whom nothing refers to any more
DELETE FROM phoenix_kit_users
 WHERE uuid IN (SELECT value FROM json_each(:uuids))
