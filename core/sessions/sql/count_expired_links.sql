-- :kind  a pattern for LIKE with \ as escape character; :until
SELECT count(*)
  FROM phoenix_kit_users_tokens
 WHERE context LIKE :kind ESCAPE '\'
   AND inserted_at <= :until
