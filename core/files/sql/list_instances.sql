-- :file_uuid
SELECT uuid, file_uuid, variant_name, file_name, mime_type, ext, checksum, size, width, height
  FROM phoenix_kit_file_instances
 WHERE file_uuid = :file_uuid
 ORDER BY variant_name
