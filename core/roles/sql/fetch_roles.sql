SELECT r.uuid, r.name, r.description, r.is_system_role, r.inserted_at, r.updated_at
  FROM phoenix_kit_user_roles r
 ORDER BY r.is_system_role DESC, r.name
