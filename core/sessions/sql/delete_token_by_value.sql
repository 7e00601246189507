DELETE FROM phoenix_kit_users_tokens
 WHERE context = :context
   AND token = :token
