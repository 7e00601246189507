-- which modules are on, and which keys the site has given to Admin by itself
SELECT s.key, s.value
  FROM phoenix_kit_settings s
 WHERE s.value IS NOT NULL
   AND (s.key LIKE '%enabled' OR substr(s.key, 1, 18) = 'auto_granted_perm:')
