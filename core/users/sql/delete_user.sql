DELETE FROM phoenix_kit_users WHERE uuid = :uuid
