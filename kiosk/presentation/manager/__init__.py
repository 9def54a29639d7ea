"""The manager's rooms as values: the day's visits, who is in, the evacuation list, charts. Pure."""
