-- the server's version, and the time zone that sessions of this database begin with
SELECT split_part(current_setting('server_version'), ' ', 1) AS version,
       coalesce((SELECT split_part(setting, '=', 2)
                   FROM pg_db_role_setting s, unnest(s.setconfig) AS setting
                  WHERE s.setrole = 0
                    AND s.setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
                    AND setting ILIKE 'timezone=%'),
                (SELECT reset_val FROM pg_settings WHERE name = 'TimeZone')) AS time_zone
