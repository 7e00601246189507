-- :role  people who are gone are not counted
SELECT count(*)
  FROM phoenix_kit_user_role_assignments a
  JOIN phoenix_kit_users u ON u.uuid = a.user_uuid
 WHERE a.role_uuid = :role
