-- :uuid :file_uuid :variant_name :file_name :mime_type :ext :checksum :size :width :height :now
INSERT INTO phoenix_kit_file_instances (uuid, file_uuid, variant_name, file_name, mime_type, ext, checksum, size, width,
                                        height, processing_status, inserted_at, updated_at)
VALUES (:uuid, :file_uuid, :variant_name, :file_name, :mime_type, :ext, :checksum, :size, :width, :height,
        'completed', :now, :now)
