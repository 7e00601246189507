-- :schema  PhoenixKit keeps its version in a comment; a table without one is of version 1
SELECT coalesce(obj_description(c.oid, 'pg_class'), '1') AS version
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname = :schema
   AND c.relname = 'phoenix_kit'
