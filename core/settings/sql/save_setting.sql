-- :uuid  for a new row, :key, :value, :value_json  one of the two NULL, :now
INSERT INTO phoenix_kit_settings (uuid, key, value, value_json, date_added, date_updated)
VALUES (:uuid, :key, :value, :value_json, :now, :now)
ON CONFLICT (key) DO UPDATE
   SET value = excluded.value,
       value_json = excluded.value_json,
       date_updated = excluded.date_updated
