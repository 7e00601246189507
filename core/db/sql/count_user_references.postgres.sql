-- :schema  how many of the seven references to people in the tables of user management have a foreign key
SELECT count(DISTINCT (c.relname, k.conkey))
  FROM pg_constraint k
  JOIN pg_class c ON c.oid = k.conrelid
  JOIN pg_class p ON p.oid = k.confrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname = :schema
   AND k.contype = 'f'
   AND p.relname = 'phoenix_kit_users'
   AND c.relname IN ('phoenix_kit_users_tokens', 'phoenix_kit_user_role_assignments',
                     'phoenix_kit_role_permissions', 'phoenix_kit_admin_notes',
                     'phoenix_kit_user_oauth_providers')
