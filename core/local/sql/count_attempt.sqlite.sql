-- :key :ends_at
INSERT INTO attempts (key, ends_at, count)
VALUES (:key, :ends_at, 1)
ON CONFLICT (key) DO UPDATE
   SET count = CASE WHEN attempts.ends_at = excluded.ends_at THEN attempts.count + 1 ELSE 1 END,
       ends_at = excluded.ends_at
RETURNING count
