-- :before
DELETE FROM outbox WHERE state IN ('sent', 'cancelled') AND changed_at < :before
