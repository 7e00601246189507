-- :uuids  the keys; one row a session that exists, without a person where the account is deleted
SELECT t.uuid, substr(t.token, 1, 4) AS token_start, t.user_uuid, t.ip_address, t.user_agent_hash, t.inserted_at,
       u.uuid AS person, u.email, u.username, u.first_name, u.last_name, u.is_active, u.confirmed_at
  FROM phoenix_kit_users_tokens t
  LEFT JOIN phoenix_kit_users u ON u.uuid = t.user_uuid
 WHERE t.uuid IN (SELECT value FROM json_each(:uuids))
   AND t.context = 'session'
