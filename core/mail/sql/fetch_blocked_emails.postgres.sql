-- :emails :now  in small letters
SELECT lower(email) AS email
  FROM phoenix_kit_email_blocklist
 WHERE lower(email) = any(:emails::text[])
   AND (expires_at IS NULL OR expires_at > :now)
