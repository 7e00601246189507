-- :users :roles  how many of these people hold which of these roles, or none of them
SELECT held.roles, count(*) AS people
  FROM (SELECT ordered.uuid, coalesce(group_concat(ordered.role_uuid, ' '), '') AS roles
          FROM (SELECT u.uuid, a.role_uuid
                  FROM phoenix_kit_users u
                  LEFT JOIN phoenix_kit_user_role_assignments a
                    ON a.user_uuid = u.uuid AND a.role_uuid IN (SELECT value FROM json_each(:roles))
                 WHERE u.uuid IN (SELECT value FROM json_each(:users))
                 ORDER BY u.uuid, a.role_uuid) ordered
         GROUP BY ordered.uuid) held
 GROUP BY held.roles
