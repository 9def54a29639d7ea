"""How long the staff's window stays as it is, in seconds (ux.md 3.4)."""

from __future__ import annotations

PIN_PAD = 20.0
"""Without a digit; then the pad closes, on a screen that members use."""
PUBLIC_SESSION = 60.0
"""Without a touch, on a screen that members use; then a warning."""
WARNING = 20.0
"""From the warning to the lock."""
DESK_SESSION = 15 * 60.0
"""Without a touch, on a screen of the staff's own."""
STRIP = 20.0
"""What was done, with its undo, stays so long."""
