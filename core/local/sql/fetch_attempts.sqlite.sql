-- :key :ends_at
SELECT count
  FROM attempts
 WHERE key = :key
   AND ends_at = :ends_at
