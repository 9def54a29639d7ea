"""The reception desk as values: the live feed, the case beside it, the sheets over them, and the inbox. Pure."""
