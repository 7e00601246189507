-- :mailing
SELECT draft FROM mailings WHERE id = :mailing
