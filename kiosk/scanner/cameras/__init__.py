"""Cameras: which there are, how they are exposed, and the thread that keeps pictures coming."""
