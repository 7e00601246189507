-- :files
SELECT uuid
  FROM phoenix_kit_files
 WHERE uuid IN (SELECT value FROM json_each(:files))
