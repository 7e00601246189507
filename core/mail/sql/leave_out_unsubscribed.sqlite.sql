-- :now  of letters under way whose author leaves out whoever wants none
UPDATE outbox
   SET state = 'left_out', problem = 'unsubscribed', changed_at = :now
 WHERE state = 'queued'
   AND mailing IN (SELECT m.id FROM mailings m, json_each(m.draft, '$.leave_out') l WHERE l.value = 'unsubscribed')
   AND lower(recipient) IN (SELECT email FROM unsubscribed)
