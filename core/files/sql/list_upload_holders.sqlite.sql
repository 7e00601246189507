SELECT DISTINCT holder FROM uploads
