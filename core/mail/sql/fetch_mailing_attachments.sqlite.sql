-- :mailing
SELECT name, type, content FROM mailing_attachments WHERE mailing = :mailing ORDER BY rowid
