-- in the order in which they are chosen: priority 0 means any, after the others
SELECT uuid, name, provider, endpoint, region, bucket_name, access_key_id, secret_access_key
  FROM phoenix_kit_buckets
 WHERE enabled
 ORDER BY CASE WHEN priority > 0 THEN 0 ELSE 1 END, priority, random()
