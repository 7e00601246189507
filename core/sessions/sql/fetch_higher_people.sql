-- :actor :role  the lowest role above the actor's: "Owner", or "Admin" for both
SELECT DISTINCT a.user_uuid
  FROM phoenix_kit_user_role_assignments a
  JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid
 WHERE r.name IN ('Owner', :role)
   AND a.user_uuid <> :actor
