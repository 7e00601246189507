-- :uuids :keys  lists of one length, :role, :granted_by  NULL for nobody, :now; gives the keys that are new
INSERT INTO phoenix_kit_role_permissions (uuid, role_uuid, module_key, granted_by_uuid, inserted_at)
SELECT u.value, :role, k.value, :granted_by, :now
  FROM json_each(:uuids) u
  JOIN json_each(:keys) k ON k.key = u.key
 WHERE true
ON CONFLICT (role_uuid, module_key) DO NOTHING
RETURNING module_key
