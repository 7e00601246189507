-- :uuid :user_uuid :original_file_name :file_name :file_path :mime_type :ext :file_checksum :user_file_checksum
-- :size :width :height :now
INSERT INTO phoenix_kit_files (uuid, user_uuid, original_file_name, file_name, file_path, mime_type, file_type, ext,
                               file_checksum, user_file_checksum, size, width, height, status, inserted_at, updated_at)
VALUES (:uuid, :user_uuid, :original_file_name, :file_name, :file_path, :mime_type, 'image', :ext,
        :file_checksum, :user_file_checksum, :size, :width, :height, 'active', :now, :now)
