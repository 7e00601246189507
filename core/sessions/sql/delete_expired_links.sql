-- :kind  a pattern for LIKE with \ as escape character; :until
DELETE FROM phoenix_kit_users_tokens
 WHERE context LIKE :kind ESCAPE '\'
   AND inserted_at <= :until
