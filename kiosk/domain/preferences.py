"""How a member likes the screens (ux.md S20): kept with the member, so that every kiosk of the house knows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Switches only, and no reason why: nobody learns of a diagnosis. `language` None: that of the member's account.

    `agreed_up_to`: "Don't ask again up to € 15 a day" (ux.md S5), in minor units; None: ask each time.
    """

    language: str | None = None
    larger_text: bool = False
    quiet: bool = False
    more_time: bool = False
    less_motion: bool = False
    controls_lower: bool = False
    strong_contrast: bool = False
    speak: bool = False
    agreed_up_to: int | None = None

    def __post_init__(self) -> None:
        if self.agreed_up_to is not None and self.agreed_up_to < 0:
            raise ValueError("nobody agrees to less than nothing")
