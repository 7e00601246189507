-- :uuid :name :provider :endpoint :access_type :priority :now
INSERT INTO phoenix_kit_buckets
       (uuid, name, provider, endpoint, access_type, priority, enabled, inserted_at, updated_at)
VALUES (:uuid, :name, :provider, :endpoint, :access_type, :priority, TRUE, :now, :now)
