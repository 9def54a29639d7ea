"""What each screen says: the words of a screen value, ready to be drawn.

Every public text passes through `words`, so this is where a test reads them all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from kiosk.domain.charges import Charge
from kiosk.domain.passes import PassKind
from kiosk.domain.pay_as_you_go import Offer
from kiosk.presentation.catalogue import Catalogue
from kiosk.presentation.formats import Formats
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.refusals import REFUSALS
from kiosk.presentation.member.screens import (
    Accepted,
    AlreadyInside,
    Camera,
    Consent,
    ConsentPhase,
    Denied,
    Goodbye,
    Hint,
    Idle,
    OutOfOrder,
    Screen,
)
from kiosk.presentation.member.texts import MemberText

HINTS: dict[Hint, MemberText] = {
    Hint.ONE_AT_A_TIME: MemberText.ONE_AT_A_TIME,
    Hint.FURTHER_AWAY: MemberText.FURTHER_AWAY,
    Hint.CLOSER: MemberText.CLOSER,
    Hint.GLARE: MemberText.GLARE,
    Hint.TOO_DARK: MemberText.TOO_DARK,
    Hint.TOO_BRIGHT: MemberText.TOO_BRIGHT,
    Hint.HOLD_STILL: MemberText.HOLD_STILL,
    Hint.FACE_CAMERA: MemberText.FACE_CAMERA,
    Hint.TRY_CARD: MemberText.TRY_CARD,
}

LONGEST_PASS_NAME = 28
LONGEST_FIX = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A button and what stands on it. `offer_id` goes with `Button.OTHER_OFFER`."""

    button: Button
    text: str
    offer_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """All words of one screen, in the order of their weight; "" is not drawn.

    `body` says what next, `detail` is one optional line more. `small` stands at the edge.
    """

    headline: str
    body: str = ""
    detail: str = ""
    price: str = ""
    small: str = ""
    banner: str = ""
    hint: str = ""
    corner: str = ""
    buttons: tuple[Label, ...] = ()

    @property
    def announcement(self) -> str:
        """The screen in one breath, for assistive technology."""
        said = (self.headline, self.price, self.body, self.detail, self.hint)
        return " ".join(text if text[-1:] in ".?!…" else text + "." for text in said if text)

    def spoken_after(self, before: Words) -> str:
        """What assistive technology says when these words follow `before` on one screen; "" for nothing.

        A hint comes alone: whoever aims a code by ear cannot wait for the invitation to be read out each time.
        """
        if replace(self, hint="").announcement != replace(before, hint="").announcement:
            return self.announcement
        return "" if self.hint == before.hint else self.hint

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that can be read on the screen."""
        lines = (self.headline, self.body, self.detail, self.price, self.small, self.banner, self.hint)
        return tuple(text for text in (*lines, self.corner, *(b.text for b in self.buttons)) if text)


def words(screen: Screen, catalogue: Catalogue, formats: Formats) -> Words:
    """The words of `screen`, in the member's language where the catalogue has it."""
    return _Speaker(screen, catalogue, formats).words()


class _Speaker:
    """The texts and formats of the language that one screen is written in."""

    def __init__(self, screen: Screen, catalogue: Catalogue, formats: Formats) -> None:
        own = None if isinstance(screen, Idle | OutOfOrder) else screen.language
        self._screen = screen
        self._catalogue = catalogue
        self._formats = formats
        self._language = catalogue.language(own, screen.around.language)

    def words(self) -> Words:
        match self._screen:
            case Idle() as screen:
                return self._idle(screen)
            case OutOfOrder():
                return Words(headline=self._say(MemberText.RESTING), body=self._say(MemberText.SEE_DESK_PLEASE))
            case Accepted() as screen:
                return self._accepted(screen)
            case Goodbye() as screen:
                return self._goodbye(screen)
            case AlreadyInside() as screen:
                return self._already_inside(screen)
            case Consent() as screen:
                return self._consent(screen)
            case Denied() as screen:
                return self._denied(screen)

    def _say(self, key: MemberText, **slots: str | int) -> str:
        return self._catalogue.say(key, self._language, **slots)

    def _named(self, without: MemberText, with_name: MemberText, name: str | None) -> str:
        return self._say(without) if name is None else self._say(with_name, name=name)

    def _idle(self, screen: Idle) -> Words:
        around = screen.around
        corner = "" if around.at is None else self._formats.weekday_clock(around.at, self._language)
        banner = self._say(MemberText.OFFLINE) if screen.banner else ""
        again = self._say(MemberText.SCAN_AGAIN) if around.scan_checks_out else ""
        match around.camera:
            case Camera.READY:
                return Words(
                    headline=self._say(MemberText.SCAN),
                    body=self._say(MemberText.SCAN_HOW),
                    detail=again,
                    small=self._say(MemberText.CAMERA_PRIVACY),
                    hint="" if screen.hint is None else self._say(HINTS[screen.hint]),
                    corner=corner,
                    banner=banner,
                )
            case Camera.NONE:
                return Words(
                    headline=self._say(MemberText.SCANNER_ONLY),
                    body=again,
                    corner=corner,
                    banner=banner,
                )
            case Camera.STARTING:
                return Words(
                    headline=self._say(MemberText.CAMERA_STARTING),
                    body=self._say(MemberText.CAMERA_STARTING_HOW),
                    corner=corner,
                    banner=banner,
                )
            case Camera.RESTING:
                fix = _shortened(around.camera_fix, LONGEST_FIX)
                return Words(
                    headline=self._say(MemberText.CAMERA_RESTING),
                    body=self._say(MemberText.SEE_DESK_PLEASE),
                    small=self._say(MemberText.FOR_STAFF, fix=fix) if fix else "",
                    corner=corner,
                    banner=banner,
                )

    def _accepted(self, screen: Accepted) -> Words:
        return Words(
            headline=self._named(MemberText.WELCOME, MemberText.WELCOME_NAME, screen.name),
            body=self._say(MemberText.IN, time=self._formats.clock(screen.at, self._language)),
            detail=self._accepted_detail(screen),
        )

    def _accepted_detail(self, screen: Accepted) -> str:
        """One line at most: money first, for nobody is charged in silence."""
        if screen.charge is not None:
            return self._charged(screen.charge)
        if screen.milestone is not None:
            first = screen.milestone == 1
            return (
                self._say(MemberText.FIRST_VISIT) if first else self._say(MemberText.MILESTONE, number=screen.milestone)
            )
        match screen.remaining:
            case None:
                return ""
            case 0:
                return self._say(MemberText.NO_VISITS_LEFT)
            case number:
                return self._say(MemberText.VISITS_LEFT, number=number)

    def _goodbye(self, screen: Goodbye) -> Words:
        left = self._say(MemberText.LEFT)
        if screen.minutes is not None:
            stayed = self._formats.duration(screen.minutes, self._language)
            left = self._say(MemberText.LEFT_AFTER, duration=stayed)
        return Words(
            headline=self._named(MemberText.GOODBYE, MemberText.GOODBYE_NAME, screen.name),
            body=left,
            detail="" if screen.charge is None else self._charged(screen.charge),
        )

    def _charged(self, charge: Charge) -> str:
        price = self._formats.money(charge.amount, charge.currency, self._language)
        return self._say(MemberText.CHARGED, price=price)

    def _already_inside(self, screen: AlreadyInside) -> Words:
        since = self._formats.clock(screen.inside_since, self._language)
        leave = self._say(MemberText.ONE_MOMENT if screen.leaving else MemberText.LEAVE)
        return Words(
            headline=self._say(MemberText.ALREADY_IN),
            body=self._say(MemberText.LEAVING_NOW, time=since),
            buttons=(
                Label(button=Button.LEAVE, text=leave),
                Label(button=Button.STAY, text=self._say(MemberText.STAY)),
            ),
        )

    def _consent(self, screen: Consent) -> Words:
        price = self._price(screen.chosen)
        asked = screen.phase is ConsentPhase.STILL_THERE
        paying = screen.phase is ConsentPhase.PAYING
        agree = self._say(MemberText.PAY, price=price) if screen.chosen.tariff is None else self._say(MemberText.AGREE)
        pay = self._say(MemberText.ONE_MOMENT) if paying else agree
        others = tuple(
            Label(
                button=Button.OTHER_OFFER,
                text=self._say(MemberText.OTHER_OFFER, name=_pass_name(offer), price=self._price(offer)),
                offer_id=offer.id,
            )
            for offer in screen.offers
            if offer.id != screen.chosen.id
        )
        return Words(
            headline=self._named(MemberText.NO_PASS, MemberText.NO_PASS_TODAY_NAME, screen.name),
            body=_pass_name(screen.chosen),
            price=price,
            detail=f"{self._good_for(screen)} {self._say(MemberText.ON_ACCOUNT)}",
            small=self._say(MemberText.OTHER_PASSES) if others else "",
            hint=f"{self._say(MemberText.STILL_THERE)} {self._say(MemberText.STILL_THERE_HOW)}" if asked else "",
            buttons=(
                Label(button=Button.PAY, text=pay),
                Label(button=Button.NOT_NOW, text=self._say(MemberText.NOT_NOW)),
                *others,
            ),
        )

    def _price(self, offer: Offer) -> str:
        price = self._formats.money(offer.price, offer.pass_type.currency, self._language)
        if offer.tariff is None:
            return price
        return self._say(
            MemberText.PRICE_BY_TIME, price=price, duration=self._formats.duration(offer.tariff.minutes, self._language)
        )

    def _good_for(self, screen: Consent) -> str:
        """What the chosen pass gives."""
        offer, sold = screen.chosen, screen.chosen.pass_type
        if offer.tariff is not None:
            return self._say(MemberText.OFFER_BY_TIME)
        if sold.kind is PassKind.VISITS:
            return self._say(MemberText.OFFER_VISITS, number=sold.visits_included or 1)
        if sold.minutes_included is None:
            return self._say(MemberText.OFFER_DAY)
        if sold.kind is PassKind.DAY:
            ends = self._formats.clock(screen.at + timedelta(minutes=offer.minutes), self._language)
            return self._say(MemberText.OFFER_UNTIL, time=ends)
        return self._say(MemberText.OFFER_FOR, duration=self._formats.duration(offer.minutes, self._language))

    def _denied(self, screen: Denied) -> Words:
        keep = Label(button=Button.KEEP, text=self._say(MemberText.KEEP))
        return Words(
            headline=self._say(REFUSALS[screen.reason].headline),
            body=self._next_step(screen),
            small="" if screen.ticket is None else self._say(MemberText.TICKET, ticket=screen.ticket),
            buttons=(keep,) if screen.can_be_kept else (),
        )

    def _next_step(self, screen: Denied) -> str:
        refusal, opens = REFUSALS[screen.reason], screen.good_from
        if opens is None or screen.at is None:
            return self._say(refusal.body)
        today = self._formats.local(opens).date() == self._formats.local(screen.at).date()
        body = (refusal.body_today if today else refusal.body_later) or refusal.body
        return self._say(
            body,
            time=self._formats.clock(opens, self._language),
            day=self._formats.weekday_date(opens, self._language),
        )


def _pass_name(offer: Offer) -> str:
    return _shortened(offer.pass_type.name, LONGEST_PASS_NAME)


def _shortened(text: str, longest: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
