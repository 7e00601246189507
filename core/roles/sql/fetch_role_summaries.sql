-- people who are gone are not counted
SELECT r.uuid, r.name, r.description, r.is_system_role, r.inserted_at, r.updated_at,
       coalesce(held.people, 0) AS people,
       coalesce(granted.keys, 0) AS keys
  FROM phoenix_kit_user_roles r
  LEFT JOIN (SELECT a.role_uuid, count(*) AS people
               FROM phoenix_kit_user_role_assignments a
               JOIN phoenix_kit_users u ON u.uuid = a.user_uuid
              GROUP BY a.role_uuid) held ON held.role_uuid = r.uuid
  LEFT JOIN (SELECT p.role_uuid, count(*) AS keys
               FROM phoenix_kit_role_permissions p
              GROUP BY p.role_uuid) granted ON granted.role_uuid = r.uuid
 ORDER BY r.is_system_role DESC, r.name
