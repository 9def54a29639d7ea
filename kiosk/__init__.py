"""Front Desk Kiosk: who may come in, on what ground and for what price; recorded, shown, and sent on."""

__version__ = "0.1.0"
