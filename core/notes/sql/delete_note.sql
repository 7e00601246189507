-- :uuid
DELETE FROM phoenix_kit_admin_notes WHERE uuid = :uuid
