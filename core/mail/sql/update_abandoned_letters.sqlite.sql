-- :now
UPDATE outbox
   SET state = 'uncertain', changed_at = :now, problem = 'interrupted'
 WHERE state = 'sending'
