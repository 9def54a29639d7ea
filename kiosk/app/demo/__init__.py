"""A club to try the kiosk with: its members, who comes to the door, and a camera that sees them."""
