"""What kiosk and server say to each other. The promise is in PROTOCOL.md beside this file."""
