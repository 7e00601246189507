-- the library's version; times in the file are always UTC
SELECT sqlite_version() AS version, 'UTC' AS time_zone
