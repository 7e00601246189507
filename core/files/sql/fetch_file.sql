-- :uuid
SELECT uuid, user_uuid, original_file_name, file_name, file_path, mime_type, ext, file_checksum, user_file_checksum,
       size, width, height
  FROM phoenix_kit_files
 WHERE uuid = :uuid
