UPDATE mailings
   SET state = CASE state WHEN 'sending' THEN 'done' ELSE 'sending' END
 WHERE state = 'sending'
   AND NOT EXISTS (SELECT 1 FROM outbox WHERE mailing = mailings.id AND state IN ('queued', 'sending'))
    OR state = 'done'
   AND EXISTS (SELECT 1 FROM outbox WHERE mailing = mailings.id AND state = 'queued')
