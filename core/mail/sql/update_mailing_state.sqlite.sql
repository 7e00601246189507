-- :mailing :from :to
UPDATE mailings SET state = :to WHERE id = :mailing AND state = :from
