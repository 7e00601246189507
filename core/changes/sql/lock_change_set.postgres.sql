-- :id  until the end of the transaction: whoever asks what became of a change set waits for it
SELECT CASE WHEN pg_advisory_xact_lock(hashtextextended(:id, 0)) IS NULL THEN 0 ELSE 1 END
