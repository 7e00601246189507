-- :owner  the role itself: by its name the server would expect as many holders as of any other role, and read everybody
SELECT DISTINCT u.uuid
  FROM phoenix_kit_user_role_assignments a
  JOIN phoenix_kit_users u ON u.uuid = a.user_uuid
 WHERE a.role_uuid = :owner
   AND u.is_active
