-- :key
DELETE FROM phoenix_kit_settings
 WHERE key = :key
