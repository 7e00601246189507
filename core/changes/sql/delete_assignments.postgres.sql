-- :uuids, :role
DELETE FROM phoenix_kit_user_role_assignments
 WHERE user_uuid = ANY (:uuids)
   AND role_uuid = :role
