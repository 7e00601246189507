-- :id :state :due_at :now :problem :answer
-- a letter that was under way while the others were cancelled is not tried again
UPDATE outbox
   SET state = CASE WHEN :state = 'queued' AND (SELECT m.state FROM mailings m WHERE m.id = outbox.mailing) = 'done'
                    THEN 'cancelled' ELSE :state END,
       due_at = :due_at,
       changed_at = :now,
       problem = :problem,
       answer = :answer,
       message = CASE WHEN :state IN ('sent', 'cancelled') THEN NULL ELSE message END
 WHERE id = :id
   AND state = 'sending'
