-- :role, :limit  the people who have held it longest
SELECT u.uuid, u.email, u.username, u.first_name, u.last_name
  FROM phoenix_kit_user_role_assignments a
  JOIN phoenix_kit_users u ON u.uuid = a.user_uuid
 WHERE a.role_uuid = :role
 ORDER BY a.inserted_at, u.uuid
 LIMIT :limit
