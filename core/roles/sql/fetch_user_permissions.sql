-- :user  the keys of all roles of a person
SELECT DISTINCT p.module_key
  FROM phoenix_kit_role_permissions p
  JOIN phoenix_kit_user_role_assignments a ON a.role_uuid = p.role_uuid
 WHERE a.user_uuid = :user
 ORDER BY p.module_key
