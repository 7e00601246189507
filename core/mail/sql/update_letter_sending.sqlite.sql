-- :id :now
UPDATE outbox
   SET state = 'sending', attempts = attempts + 1, changed_at = :now
 WHERE id = :id
   AND state = 'queued'
