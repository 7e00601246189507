SELECT host(inet_client_addr()) AS address
