-- :roles  how many people hold which of these roles; who holds none of them is left out
SELECT held.roles, count(*) AS people
  FROM (SELECT ordered.user_uuid, group_concat(ordered.role_uuid, ' ') AS roles
          FROM (SELECT a.user_uuid, a.role_uuid
                  FROM phoenix_kit_user_role_assignments a
                  JOIN phoenix_kit_users u ON u.uuid = a.user_uuid
                 WHERE a.role_uuid IN (SELECT value FROM json_each(:roles))
                 ORDER BY a.user_uuid, a.role_uuid) ordered
         GROUP BY ordered.user_uuid) held
 GROUP BY held.roles
