SELECT is_paused FROM outbox_pause
