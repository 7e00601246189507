-- :mailing :now
SELECT id, mailing, message_id, recipient, variables, attempts
  FROM outbox
 WHERE mailing = :mailing
   AND state = 'queued'
   AND due_at <= :now
 ORDER BY due_at, id
 LIMIT 1
