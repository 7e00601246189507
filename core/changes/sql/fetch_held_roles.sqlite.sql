-- :uuids
SELECT a.user_uuid, r.name
  FROM phoenix_kit_user_role_assignments a
  JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid
 WHERE a.user_uuid IN (SELECT value FROM json_each(:uuids))
