-- :now
SELECT id, message, attempts, expires_at
  FROM outbox
 WHERE mailing IS NULL
   AND state = 'queued'
   AND due_at <= :now
 ORDER BY due_at, id
 LIMIT 1
