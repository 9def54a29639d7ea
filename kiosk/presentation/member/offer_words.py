"""The words of S5: a pass for a price, with the price on the button."""

from __future__ import annotations

from datetime import timedelta

from kiosk.domain.passes import PassKind
from kiosk.domain.pay_as_you_go import Offer
from kiosk.presentation.member.buttons import Button
from kiosk.presentation.member.screens import Consent, ConsentPhase
from kiosk.presentation.member.texts import MemberText
from kiosk.presentation.member.words import Label, Words
from kiosk.presentation.member.writer import Writer
from kiosk.presentation.shortened import shortened

LONGEST_PASS_NAME = 28


def consent_words(screen: Consent, writer: Writer) -> Words:
    """What, how much, and the two choices."""
    say = writer.say
    price = _price(screen.chosen, writer)
    asked = screen.phase is ConsentPhase.STILL_THERE
    paying = screen.phase is ConsentPhase.PAYING
    agree = say(MemberText.PAY, price=price) if screen.chosen.tariff is None else say(MemberText.AGREE)
    others = tuple(
        Label(
            button=Button.OTHER_OFFER,
            text=say(MemberText.OTHER_OFFER, name=_pass_name(offer), price=_price(offer, writer)),
            choice=offer.id,
        )
        for offer in screen.offers
        if offer.id != screen.chosen.id
    )
    return Words(
        headline=writer.named(MemberText.NO_PASS, MemberText.NO_PASS_TODAY_NAME, screen.name),
        body=_pass_name(screen.chosen),
        price=price,
        detail=f"{_good_for(screen, writer)} {say(MemberText.ON_ACCOUNT)}",
        small=say(MemberText.OTHER_PASSES) if others else "",
        hint=f"{say(MemberText.STILL_THERE)} {say(MemberText.STILL_THERE_HOW)}" if asked else "",
        buttons=(
            Label(button=Button.PAY, text=say(MemberText.ONE_MOMENT) if paying else agree),
            Label(button=Button.NOT_NOW, text=say(MemberText.NOT_NOW)),
            *others,
        ),
    )


def _price(offer: Offer, writer: Writer) -> str:
    price = writer.money(offer.price, offer.pass_type.currency)
    if offer.tariff is None:
        return price
    return writer.say(MemberText.PRICE_BY_TIME, price=price, duration=writer.duration(offer.tariff.minutes))


def _good_for(screen: Consent, writer: Writer) -> str:
    """What the chosen pass gives."""
    offer, sold = screen.chosen, screen.chosen.pass_type
    if offer.tariff is not None:
        return writer.say(MemberText.OFFER_BY_TIME)
    if sold.kind is PassKind.VISITS:
        return writer.say(MemberText.OFFER_VISITS, number=sold.visits_included or 1)
    if sold.minutes_included is None:
        return writer.say(MemberText.OFFER_DAY)
    if sold.kind is PassKind.DAY:
        return writer.say(MemberText.OFFER_UNTIL, time=writer.clock(screen.at + timedelta(minutes=offer.minutes)))
    return writer.say(MemberText.OFFER_FOR, duration=writer.duration(offer.minutes))


def _pass_name(offer: Offer) -> str:
    return shortened(offer.pass_type.name, LONGEST_PASS_NAME)
