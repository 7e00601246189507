SELECT DISTINCT u.uuid
  FROM phoenix_kit_user_roles r
  JOIN phoenix_kit_user_role_assignments a ON a.role_uuid = r.uuid
  JOIN phoenix_kit_users u ON u.uuid = a.user_uuid
 WHERE r.name = 'Owner'
   AND u.is_active
