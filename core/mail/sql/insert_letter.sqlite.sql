-- :message_id :kind :recipient :subject :message :now :expires_at
INSERT INTO outbox (message_id, kind, recipient, subject, message, state, queued_at, due_at, changed_at, expires_at)
VALUES (:message_id, :kind, :recipient, :subject, :message, 'queued', :now, :now, :now, :expires_at)
