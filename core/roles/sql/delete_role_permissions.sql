-- :role
DELETE FROM phoenix_kit_role_permissions WHERE role_uuid = :role
