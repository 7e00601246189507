-- :role  exact name
SELECT u.uuid, u.email, u.username, u.first_name, u.last_name, u.is_active, u.confirmed_at, u.user_timezone,
       u.registration_ip, u.registration_country, u.registration_region, u.registration_city,
       u.custom_fields, u.inserted_at, u.updated_at
  FROM phoenix_kit_user_roles r
  JOIN phoenix_kit_user_role_assignments a ON a.role_uuid = r.uuid
  JOIN phoenix_kit_users u ON u.uuid = a.user_uuid
 WHERE r.name = :role
 ORDER BY u.uuid
 LIMIT 1
