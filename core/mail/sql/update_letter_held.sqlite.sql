-- :id :now  it was not tried: the server did not hear of it
UPDATE outbox
   SET state = CASE WHEN (SELECT m.state FROM mailings m WHERE m.id = outbox.mailing) = 'done'
                    THEN 'cancelled' ELSE 'queued' END,
       attempts = attempts - 1,
       changed_at = :now
 WHERE id = :id
   AND state = 'sending'
