"""The member's window: one page for each kind of screen value."""
