-- the number of the last step applied
SELECT CAST(value AS INTEGER)
  FROM steward_workspace
 WHERE key = 'steward_step'
