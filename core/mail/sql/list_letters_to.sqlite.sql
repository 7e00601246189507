-- :recipient, :until, :limit  the newest first
SELECT id, message_id, kind, recipient, subject, state, attempts, queued_at, due_at, changed_at, expires_at,
       problem, answer, message IS NOT NULL AS has_message
  FROM outbox
 WHERE recipient = :recipient
   AND queued_at < :until
 ORDER BY id DESC
 LIMIT :limit
