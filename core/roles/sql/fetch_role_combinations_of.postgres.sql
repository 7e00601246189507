-- :users :roles  how many of these people hold which of these roles, or none of them
SELECT held.roles, count(*) AS people
  FROM (SELECT u.uuid, coalesce(string_agg(CAST(a.role_uuid AS text), ' ' ORDER BY a.role_uuid), '') AS roles
          FROM phoenix_kit_users u
          LEFT JOIN phoenix_kit_user_role_assignments a
            ON a.user_uuid = u.uuid AND a.role_uuid = ANY (CAST(:roles AS uuid[]))
         WHERE u.uuid = ANY (CAST(:users AS uuid[]))
         GROUP BY u.uuid) held
 GROUP BY held.roles
