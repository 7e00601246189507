-- :users, :role; gives those who held the role
DELETE FROM phoenix_kit_user_role_assignments
 WHERE role_uuid = :role
   AND user_uuid = ANY (CAST(:users AS uuid[]))
RETURNING user_uuid
