-- :uuid  the person whose row nobody else may change until the transaction ends
SELECT uuid FROM phoenix_kit_users WHERE uuid = :uuid FOR NO KEY UPDATE
