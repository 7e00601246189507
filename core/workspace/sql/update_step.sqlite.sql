-- :step  the number of the last step applied
UPDATE steward_workspace
   SET value = CAST(:step AS TEXT)
 WHERE key = 'steward_step'
