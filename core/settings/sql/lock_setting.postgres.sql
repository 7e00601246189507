-- :key
SELECT uuid
  FROM phoenix_kit_settings
 WHERE key = :key
   FOR UPDATE
