-- :uuids  a writing transaction holds the whole file
SELECT uuid
  FROM phoenix_kit_users
 WHERE uuid IN (SELECT value FROM json_each(:uuids))
