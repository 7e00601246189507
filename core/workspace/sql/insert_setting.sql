-- :uuid :key :value :value_json :module :now
INSERT INTO phoenix_kit_settings (uuid, key, value, value_json, module, date_added, date_updated)
VALUES (:uuid, :key, :value, :value_json, :module, :now, :now)
