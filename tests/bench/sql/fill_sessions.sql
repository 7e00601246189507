-- One session for each person, opened in the last seventy days, so that one in seven has expired. Everything
-- follows from the person's UUID and place, so that each filling gives the same sessions.
INSERT INTO phoenix_kit_users_tokens (uuid, user_uuid, token, context, ip_address, user_agent_hash, inserted_at)
SELECT CAST(lpad(to_hex(CAST(extract(epoch FROM time) * 1000 AS bigint)), 12, '0')
            || '7' || substr(hash, 1, 3) || '8' || substr(hash, 4, 15) AS uuid),
       user_uuid,
       decode(hash || md5(hash) || md5(hash || 'token'), 'hex'),
       'session',
       '203.0.' || n % 250 || '.' || n % 256,
       repeat(md5(CAST(n % 30 AS text)), 2),
       time
  FROM (SELECT uuid AS user_uuid,
               row_number() OVER (ORDER BY uuid) AS n,
               md5(CAST(uuid AS text) || 'session') AS hash,
               date_trunc('second', now() - abs(hashtext(CAST(uuid AS text))) % 6048000 * interval '1 second') AS time
          FROM phoenix_kit_users) AS people;
