-- :uuids  in the order of their UUIDs, as everybody locks who locks several; what can be edited of them
SELECT u.uuid, u.email, u.username, u.first_name, u.last_name, u.is_active, u.confirmed_at, u.user_timezone, u.custom_fields
  FROM phoenix_kit_users u
 WHERE u.uuid = ANY (:uuids)
 ORDER BY u.uuid
   FOR NO KEY UPDATE
