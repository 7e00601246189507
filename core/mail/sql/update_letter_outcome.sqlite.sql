-- :id :state :due_at :now :problem :answer
UPDATE outbox
   SET state = :state,
       due_at = :due_at,
       changed_at = :now,
       problem = :problem,
       answer = :answer,
       message = CASE WHEN :state IN ('sent', 'cancelled') THEN NULL ELSE message END
 WHERE id = :id
   AND state = 'sending'
