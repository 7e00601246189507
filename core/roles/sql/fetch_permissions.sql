SELECT p.role_uuid, p.module_key
  FROM phoenix_kit_role_permissions p
 WHERE p.role_uuid IS NOT NULL
