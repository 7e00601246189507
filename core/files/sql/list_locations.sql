-- :instance_uuid
SELECT bucket_uuid FROM phoenix_kit_file_locations WHERE file_instance_uuid = :instance_uuid
