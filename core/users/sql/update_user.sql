-- :uuid, :now, and for each column its new value and whether it changes; the others keep what they are
UPDATE phoenix_kit_users
   SET email = CASE WHEN :sets_email THEN :email ELSE email END,
       username = CASE WHEN :sets_username THEN :username ELSE username END,
       first_name = CASE WHEN :sets_first_name THEN :first_name ELSE first_name END,
       last_name = CASE WHEN :sets_last_name THEN :last_name ELSE last_name END,
       user_timezone = CASE WHEN :sets_user_timezone THEN :user_timezone ELSE user_timezone END,
       hashed_password = CASE WHEN :sets_hashed_password THEN :hashed_password ELSE hashed_password END,
       is_active = CASE WHEN :sets_is_active THEN :is_active ELSE is_active END,
       confirmed_at = CASE WHEN :sets_confirmed_at THEN :confirmed_at ELSE confirmed_at END,
       custom_fields = CASE WHEN :sets_custom_fields THEN :custom_fields ELSE custom_fields END,
       updated_at = :now
 WHERE uuid = :uuid
