-- how many people there are
SELECT count(*)
  FROM phoenix_kit_users
