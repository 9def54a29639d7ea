"""The composition root of the kiosk: settings, clock, logging, threads, and the command line."""
