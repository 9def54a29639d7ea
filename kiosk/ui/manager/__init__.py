"""The manager's rooms in Qt: the day's visits, who is in, the evacuation list, charts."""
