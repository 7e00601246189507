-- :user_uuid  the newest first
SELECT uuid, user_uuid, original_file_name, file_name, file_path, mime_type, ext, file_checksum, user_file_checksum,
       size, width, height
  FROM phoenix_kit_files
 WHERE user_uuid = :user_uuid
 ORDER BY inserted_at DESC, uuid DESC
