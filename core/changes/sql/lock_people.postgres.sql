-- :uuids  who leave: nobody refers to them any more either
SELECT uuid
  FROM phoenix_kit_users
 WHERE uuid = ANY (:uuids)
 ORDER BY uuid
   FOR UPDATE
