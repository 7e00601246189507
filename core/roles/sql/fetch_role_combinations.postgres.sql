-- :roles  how many people hold which of these roles; who holds none of them is left out
SELECT held.roles, count(*) AS people
  FROM (SELECT a.user_uuid, string_agg(CAST(a.role_uuid AS text), ' ' ORDER BY a.role_uuid) AS roles
          FROM phoenix_kit_user_role_assignments a
          JOIN phoenix_kit_users u ON u.uuid = a.user_uuid
         WHERE a.role_uuid = ANY (CAST(:roles AS uuid[]))
         GROUP BY a.user_uuid) held
 GROUP BY held.roles
