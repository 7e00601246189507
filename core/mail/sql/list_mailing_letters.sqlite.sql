-- :mailing :state :after :limit  state: '' for all
SELECT id, message_id, kind, recipient, subject, state, attempts, queued_at, due_at, changed_at, expires_at,
       problem, answer, state NOT IN ('sent', 'cancelled', 'left_out') AS has_message
  FROM outbox
 WHERE mailing = :mailing
   AND (:state = '' OR state = :state)
   AND id > :after
 ORDER BY id
 LIMIT :limit
