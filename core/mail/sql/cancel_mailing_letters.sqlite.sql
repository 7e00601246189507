-- :mailing :now
UPDATE outbox
   SET state = 'cancelled', changed_at = :now
 WHERE mailing = :mailing
   AND state = 'queued'
