-- :file  its UUID as text
SELECT uuid FROM phoenix_kit_users WHERE custom_fields ->> 'avatar_file_uuid' = :file
