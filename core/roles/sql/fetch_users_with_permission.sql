-- :key  by rows alone, also people who are gone
SELECT DISTINCT a.user_uuid
  FROM phoenix_kit_role_permissions p
  JOIN phoenix_kit_user_role_assignments a ON a.role_uuid = p.role_uuid
 WHERE p.module_key = :key
 ORDER BY a.user_uuid
