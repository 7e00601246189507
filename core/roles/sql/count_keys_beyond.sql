-- :role :user  keys of the role that none of the person's roles has
SELECT count(*)
  FROM phoenix_kit_role_permissions wanted
 WHERE wanted.role_uuid = :role
   AND NOT EXISTS (SELECT 1
                     FROM phoenix_kit_user_role_assignments a
                     JOIN phoenix_kit_role_permissions held ON held.role_uuid = a.role_uuid
                    WHERE a.user_uuid = :user
                      AND held.module_key = wanted.module_key)
