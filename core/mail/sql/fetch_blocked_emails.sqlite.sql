-- :emails :now  in small letters
SELECT unicode_lower(email) AS email
  FROM phoenix_kit_email_blocklist
 WHERE unicode_lower(email) IN (SELECT value FROM json_each(:emails))
   AND (expires_at IS NULL OR expires_at > :now)
