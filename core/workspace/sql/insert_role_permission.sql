-- :uuid :role :module_key :granted_by :now
INSERT INTO phoenix_kit_role_permissions (uuid, role_uuid, module_key, granted_by_uuid, inserted_at)
VALUES (:uuid, :role, :module_key, :granted_by, :now)
