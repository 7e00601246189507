-- :now
SELECT id
  FROM mailings
 WHERE state = 'sending'
   AND next_at <= :now
   AND EXISTS (SELECT 1 FROM outbox WHERE mailing = mailings.id AND state = 'queued' AND due_at <= :now)
 ORDER BY next_at, id
 LIMIT 1
