-- :uuid  as text, so that no number is rounded on the way
SELECT CAST(custom_fields AS text) AS custom_fields
  FROM phoenix_kit_users
 WHERE uuid = :uuid
