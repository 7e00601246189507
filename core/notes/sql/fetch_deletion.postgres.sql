-- :note  the log's row about the last time that this note was deleted, mostly one of the newest
SELECT target_user_uuid, CAST(metadata AS text) AS metadata
  FROM phoenix_kit_audit_logs
 WHERE action = 'user_updated'
   AND metadata ->> 'note' = CAST(:note AS text)
   AND metadata ->> 'note_change' = 'deleted'
 ORDER BY uuid DESC
 LIMIT 1
