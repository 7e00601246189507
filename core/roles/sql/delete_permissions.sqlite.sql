-- :role :keys; gives the keys that were there
DELETE FROM phoenix_kit_role_permissions
 WHERE role_uuid = :role
   AND module_key IN (SELECT value FROM json_each(:keys))
RETURNING module_key
