-- :user, :role
DELETE FROM phoenix_kit_user_role_assignments
 WHERE user_uuid = :user
   AND role_uuid = :role
