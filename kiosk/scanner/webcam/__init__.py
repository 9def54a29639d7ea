"""Plugged-in cameras: which there are, their controls, the light they see, and how long a picture is exposed."""
