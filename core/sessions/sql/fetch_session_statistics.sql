-- one row; :after  :today  a deleted person is none
SELECT coalesce(sum(CASE WHEN t.inserted_at > :after THEN 1 ELSE 0 END), 0) AS total_active,
       coalesce(sum(CASE WHEN t.inserted_at >= :today THEN 1 ELSE 0 END), 0) AS sessions_today,
       coalesce(sum(CASE WHEN t.inserted_at > :after THEN 0 ELSE 1 END), 0) AS expired_sessions,
       count(DISTINCT CASE WHEN t.inserted_at > :after THEN u.uuid END) AS unique_users
  FROM phoenix_kit_users_tokens t
  LEFT JOIN phoenix_kit_users u ON u.uuid = t.user_uuid
 WHERE t.context = 'session'
