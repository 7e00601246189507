-- :files :variants
SELECT i.file_uuid, i.variant_name, l.bucket_uuid, l.path
  FROM phoenix_kit_file_instances i
  JOIN phoenix_kit_file_locations l ON l.file_instance_uuid = i.uuid
 WHERE i.file_uuid IN (SELECT value FROM json_each(:files))
   AND i.variant_name IN (SELECT value FROM json_each(:variants))
