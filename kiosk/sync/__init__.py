"""A kiosk and its server: push events, pull changes, over HTTP, whenever there is a network."""
