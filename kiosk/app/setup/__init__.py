"""Setting a kiosk up: what its settings are, how its parts are, and what is done about it."""
