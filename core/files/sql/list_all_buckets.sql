-- disabled ones too
SELECT uuid, name, provider, endpoint, region, bucket_name, access_key_id, secret_access_key
  FROM phoenix_kit_buckets
 ORDER BY enabled DESC, priority, name
