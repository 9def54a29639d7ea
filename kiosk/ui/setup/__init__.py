"""The settings' room and the first-run wizard in Qt."""
