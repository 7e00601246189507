-- :key  a writing transaction holds the whole file
SELECT uuid
  FROM phoenix_kit_settings
 WHERE key = :key
