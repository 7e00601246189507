DELETE FROM phoenix_kit_users_tokens WHERE uuid = :uuid
