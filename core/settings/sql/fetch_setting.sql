-- :key
SELECT value, value_json
  FROM phoenix_kit_settings
 WHERE key = :key
