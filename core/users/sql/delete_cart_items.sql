-- :user  the items of the carts that go with the person
DELETE FROM phoenix_kit_shop_cart_items
 WHERE cart_uuid IN (SELECT uuid FROM phoenix_kit_shop_carts WHERE user_uuid = :user)
