-- :schema  how many tables and views stand in it
SELECT count(*)
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname = :schema
   AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
