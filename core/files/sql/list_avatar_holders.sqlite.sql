-- :file  its UUID as text
SELECT uuid FROM phoenix_kit_users WHERE json_extract(custom_fields, '$.avatar_file_uuid') = :file
