-- :files :variants
SELECT i.file_uuid, i.variant_name, l.bucket_uuid, l.path
  FROM phoenix_kit_file_instances i
  JOIN phoenix_kit_file_locations l ON l.file_instance_uuid = i.uuid
 WHERE i.file_uuid = ANY (:files)
   AND i.variant_name = ANY (:variants)
