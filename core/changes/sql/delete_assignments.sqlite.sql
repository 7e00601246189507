-- :uuids, :role
DELETE FROM phoenix_kit_user_role_assignments
 WHERE user_uuid IN (SELECT value FROM json_each(:uuids))
   AND role_uuid = :role
