-- :uuids  the keys; one row a person that exists, with the names of the roles as a JSON array
SELECT u.uuid, u.email, u.username, u.first_name, u.last_name, u.is_active, u.confirmed_at, u.user_timezone,
       u.registration_ip, u.registration_country, u.registration_region, u.registration_city,
       u.custom_fields, u.inserted_at, u.updated_at,
       (SELECT json_group_array(name)
          FROM (SELECT r.name
                  FROM phoenix_kit_user_role_assignments a
                  JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid
                 WHERE a.user_uuid = u.uuid
                 ORDER BY r.name)) AS roles
  FROM phoenix_kit_users u
 WHERE u.uuid IN (SELECT value FROM json_each(:uuids))
