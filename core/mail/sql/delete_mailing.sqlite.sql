-- :mailing  its ledger goes with it
DELETE FROM mailings WHERE id = :mailing
