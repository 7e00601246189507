-- :phrase  for FTS5, :enough  where to stop counting
SELECT count(*)
  FROM (SELECT 1
          FROM steward_search
         WHERE steward_search MATCH :phrase
         LIMIT :enough)
