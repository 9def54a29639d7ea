"""The central server: what kiosks push is stored, listed and handed on. Knows nothing of screens and machines."""
