-- :file_uuid
DELETE FROM phoenix_kit_file_locations
 WHERE file_instance_uuid IN (SELECT uuid FROM phoenix_kit_file_instances WHERE file_uuid = :file_uuid)
