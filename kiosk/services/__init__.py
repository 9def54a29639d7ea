"""The use cases, one transaction each, the same on the kiosk and on the server."""
