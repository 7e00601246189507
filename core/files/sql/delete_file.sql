-- :uuid
DELETE FROM phoenix_kit_files WHERE uuid = :uuid
