"""Setting a kiosk up and keeping it well, as values: the settings, how the machine is, the first-run wizard. Pure."""
