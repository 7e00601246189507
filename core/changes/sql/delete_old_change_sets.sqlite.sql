-- :kept  how many stay, the newest
DELETE FROM change_sets
 WHERE state <> 'applying'
   AND id NOT IN (SELECT id FROM change_sets ORDER BY started_at DESC, id DESC LIMIT :kept)
