SELECT count(*)
  FROM phoenix_kit_users u
 WHERE u.is_active
   AND NOT EXISTS (SELECT 1 FROM phoenix_kit_user_role_assignments a WHERE a.user_uuid = u.uuid)
