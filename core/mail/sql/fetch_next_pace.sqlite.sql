-- :now
SELECT coalesce(min(max(next_at, 1)), 0)
  FROM mailings
 WHERE state = 'sending'
   AND EXISTS (SELECT 1 FROM outbox WHERE mailing = mailings.id AND state = 'queued' AND due_at <= :now)
