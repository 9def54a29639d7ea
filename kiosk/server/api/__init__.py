"""The server's doors, one module for each wire format."""
