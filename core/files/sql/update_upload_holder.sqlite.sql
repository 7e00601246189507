-- :from :to
UPDATE uploads SET holder = :to WHERE holder = :from
