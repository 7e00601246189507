-- :note  the log's row about the last time that this note was deleted, mostly one of the newest
SELECT target_user_uuid, metadata
  FROM phoenix_kit_audit_logs
 WHERE action = 'user_updated'
   AND json_extract(metadata, '$.note') = :note
   AND json_extract(metadata, '$.note_change') = 'deleted'
 ORDER BY uuid DESC
 LIMIT 1
