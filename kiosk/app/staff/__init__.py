"""The staff's side of a running kiosk: what its rooms ask of the store and the desk, and how they are put together."""
