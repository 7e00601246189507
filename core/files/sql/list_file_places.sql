-- :file_uuid
SELECT i.variant_name, l.bucket_uuid, l.path
  FROM phoenix_kit_file_instances i
  JOIN phoenix_kit_file_locations l ON l.file_instance_uuid = i.uuid
 WHERE i.file_uuid = :file_uuid
 ORDER BY i.variant_name, l.priority, l.inserted_at
