-- :file_uuid
DELETE FROM phoenix_kit_file_instances WHERE file_uuid = :file_uuid
