-- :files
SELECT uuid
  FROM phoenix_kit_files
 WHERE uuid = ANY (:files)
