SELECT coalesce(min(due_at), 0) FROM outbox WHERE state = 'queued'
