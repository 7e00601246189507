-- :uuid :name :description :is_system_role :now
UPDATE phoenix_kit_user_roles
   SET name = :name,
       description = :description,
       is_system_role = :is_system_role,
       updated_at = :now
 WHERE uuid = :uuid
