-- :base  in lower case; "base" itself and everything from "base_" up to before "base`"
SELECT lower(username) AS username
  FROM phoenix_kit_users
 WHERE lower(username) = CAST(:base AS text)
    OR (lower(username) COLLATE "C" >= CAST(:base AS text) || '_'
        AND lower(username) COLLATE "C" < CAST(:base AS text) || '`')
