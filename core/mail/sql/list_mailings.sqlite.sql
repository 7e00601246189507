-- :limit  the newest first
SELECT id, state, author, subject, per_minute, created_at
  FROM mailings
 WHERE state <> 'preparing'
 ORDER BY id DESC
 LIMIT :limit
