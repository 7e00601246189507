-- :mailing :name :type :content
INSERT INTO mailing_attachments (mailing, name, type, content)
VALUES (:mailing, :name, :type, :content)
