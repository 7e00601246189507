-- :uuid  sessions and links of every kind
DELETE FROM phoenix_kit_users_tokens WHERE user_uuid = :uuid
