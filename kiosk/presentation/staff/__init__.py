"""The staff's window as values: who may come in, for how long, and which room is open. Pure."""
