-- :id :from :state :now  from: a list of the states in which it is allowed
UPDATE outbox
   SET state = :state,
       due_at = :now,
       changed_at = :now,
       attempts = CASE WHEN :state = 'queued' THEN 0 ELSE attempts END,
       problem = '',
       message = CASE WHEN :state = 'cancelled' THEN NULL ELSE message END
 WHERE id = :id
   AND (message IS NOT NULL OR mailing IS NOT NULL)
   AND state IN (SELECT value FROM json_each(:from))
