-- :uuids :keys  lists of one length, :role, :granted_by  NULL for nobody, :now; gives the keys that are new
INSERT INTO phoenix_kit_role_permissions (uuid, role_uuid, module_key, granted_by_uuid, inserted_at)
SELECT pair.uuid, :role, pair.module_key, :granted_by, :now
  FROM unnest(CAST(:uuids AS uuid[]), CAST(:keys AS text[])) AS pair (uuid, module_key)
ON CONFLICT (role_uuid, module_key) DO NOTHING
RETURNING module_key
