-- :key  what the workspace says about itself, as a number
SELECT CAST(value AS INTEGER)
  FROM steward_workspace
 WHERE key = :key
