DELETE FROM phoenix_kit_users_tokens
 WHERE context = :context
   AND inserted_at <= :until
