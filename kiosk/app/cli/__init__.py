"""The command line: each command does one thing with the same services as the screens."""
