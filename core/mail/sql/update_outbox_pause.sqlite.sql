-- :is_paused
UPDATE outbox_pause SET is_paused = :is_paused
