-- :uuid :path :instance_uuid :bucket_uuid :now
INSERT INTO phoenix_kit_file_locations (uuid, path, status, priority, file_instance_uuid, bucket_uuid, inserted_at,
                                        updated_at)
VALUES (:uuid, :path, 'active', 0, :instance_uuid, :bucket_uuid, :now, :now)
