-- :role :key
SELECT p.uuid, p.role_uuid, p.module_key, p.granted_by_uuid, p.inserted_at
  FROM phoenix_kit_role_permissions p
 WHERE p.role_uuid = :role
   AND p.module_key = :key
