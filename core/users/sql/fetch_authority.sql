-- :uuid  rank: 2 Owner, 1 Admin, 0 all others; manages_users: some role has the permission "users"
SELECT u.is_active,
       coalesce((SELECT max(CASE r.name WHEN 'Owner' THEN 2 WHEN 'Admin' THEN 1 ELSE 0 END)
                   FROM phoenix_kit_user_role_assignments a
                   JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid
                  WHERE a.user_uuid = u.uuid), 0) AS rank,
       (SELECT count(*)
          FROM phoenix_kit_user_role_assignments a
          JOIN phoenix_kit_role_permissions p ON p.role_uuid = a.role_uuid
         WHERE a.user_uuid = u.uuid
           AND p.module_key = 'users') AS manages_users
  FROM phoenix_kit_users u
 WHERE u.uuid = :uuid
