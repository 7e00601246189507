-- :author :subject :draft :per_minute :now
INSERT INTO mailings (state, author, subject, draft, per_minute, next_at, created_at)
VALUES ('preparing', :author, :subject, :draft, :per_minute, :now, :now)
RETURNING id
