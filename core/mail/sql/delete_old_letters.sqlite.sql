-- :before
DELETE FROM outbox WHERE mailing IS NULL AND state IN ('sent', 'cancelled') AND changed_at < :before
