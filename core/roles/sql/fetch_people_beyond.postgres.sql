-- :users, :rank  2 Owner, 1 Admin, 0 all others: those of them who rank above it, or do not exist
SELECT wanted.uuid AS wanted, u.uuid, u.email, u.username, u.first_name, u.last_name
  FROM unnest(CAST(:users AS uuid[])) AS wanted (uuid)
  LEFT JOIN phoenix_kit_users u ON u.uuid = wanted.uuid
 WHERE u.uuid IS NULL
    OR u.uuid IN (SELECT a.user_uuid
                    FROM phoenix_kit_user_role_assignments a
                    JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid
                   WHERE CASE r.name WHEN 'Owner' THEN 2 WHEN 'Admin' THEN 1 ELSE 0 END > :rank)
