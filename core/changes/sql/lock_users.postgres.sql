-- :uuids  in the order of their UUIDs, as everybody locks who locks several
SELECT u.uuid, u.email, u.username, u.first_name, u.last_name, u.is_active, u.confirmed_at, u.user_timezone,
       u.registration_ip, u.registration_country, u.registration_region, u.registration_city,
       u.custom_fields, u.inserted_at, u.updated_at
  FROM phoenix_kit_users u
 WHERE u.uuid = ANY (:uuids)
 ORDER BY u.uuid
   FOR UPDATE
