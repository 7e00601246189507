-- :path
SELECT count(*) FROM phoenix_kit_file_locations WHERE path = :path
