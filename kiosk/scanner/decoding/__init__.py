"""Reads codes in pictures and in a camera's frames."""
