"""What can be read on a public screen, ready to be drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.presentation.member.buttons import Button


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A button and what stands on it. `choice` goes with buttons that come more than once.

    `short` is drawn where `text` has no room, `icon` is drawn instead of both; assistive technology reads `text`.
    `on` is the state of a switch, None for what is none.
    """

    button: Button
    text: str
    choice: str = ""
    short: str = ""
    icon: str = ""
    on: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """All words of one screen, in the order of their weight; "" is not drawn.

    `body` says what next, `detail` is one optional line more. `small` stands at the edge. `typed` is a number as it is
    shown while it is typed, and `said` what is spoken for its last digit. `buttons` are the page's own; `comfort`,
    `languages` and `undos` stand in the same place on every public screen.
    """

    headline: str
    body: str = ""
    detail: str = ""
    price: str = ""
    small: str = ""
    banner: str = ""
    hint: str = ""
    corner: str = ""
    typed: str = ""
    said: str = ""
    buttons: tuple[Label, ...] = ()
    comfort: Label | None = None
    languages: tuple[Label, ...] = ()
    undos: tuple[Label, ...] = ()

    @property
    def announcement(self) -> str:
        """The screen in one breath, for assistive technology."""
        said = (self.headline, self.price, self.body, self.detail, self.hint)
        return " ".join(text if text[-1:] in ".?!…" else text + "." for text in said if text)

    def spoken_after(self, before: Words) -> str:
        """What assistive technology says when these words follow `before` on one screen; "" for nothing.

        A hint comes alone: whoever aims a code by ear cannot wait for the invitation to be read out each time. So does
        a digit, which nobody beside may overhear.
        """
        if replace(self, hint="").announcement != replace(before, hint="").announcement:
            return self.announcement
        if len(self.typed) > len(before.typed):
            return self.said
        return "" if self.hint == before.hint else self.hint

    def label(self, button: Button) -> Label | None:
        """The page's label for this button, if it has one."""
        return next((label for label in self.buttons if label.button is button), None)

    @property
    def labels(self) -> tuple[Label, ...]:
        """All that can be touched, in the order in which a keyboard reaches it."""
        corner = () if self.comfort is None else (self.comfort,)
        return (*self.buttons, *corner, *self.languages, *self.undos)

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that can be read on the screen."""
        lines = (self.headline, self.body, self.detail, self.price, self.small, self.banner, self.hint, self.typed)
        return tuple(text for text in (*lines, self.corner, *(label.text for label in self.labels)) if text)
