-- :before
DELETE FROM mailings WHERE state = 'preparing' AND created_at < :before
