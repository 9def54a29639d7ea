"""The staff's window in Qt: the PIN pad, the rail of rooms, and what all rooms are made of."""
