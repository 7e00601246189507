-- :role
DELETE FROM phoenix_kit_user_role_assignments WHERE role_uuid = :role
