"""How calls for help change."""

from __future__ import annotations

from dataclasses import replace

from kiosk.presentation.desk import inputs
from kiosk.presentation.desk.effects import AcceptHelp, DeskSound, FindTicket, PlayDeskSound
from kiosk.presentation.desk.live import CALL_EVERY, HelpCall, Live, LiveChange


def helped(live: Live, given: inputs.HelpWanted | inputs.HelpOver | inputs.HelpAccepted, now: float) -> LiveChange:
    """Calls for help outlive a lock, and are heard again and again: somebody stands there and waits."""
    others = tuple(call for call in live.help if call.kiosk != given.kiosk)
    match given:
        case inputs.HelpWanted(kiosk=kiosk, ticket=ticket):
            called = replace(live, help=(HelpCall(kiosk=kiosk, ticket=ticket), *others), calls_at=now + CALL_EVERY)
            return LiveChange(called, (PlayDeskSound(DeskSound.CALL),))
        case inputs.HelpOver():
            return LiveChange(_quiet(replace(live, help=others)))
        case inputs.HelpAccepted(kiosk=kiosk):
            call = next((one for one in live.help if one.kiosk == kiosk and not one.accepted), None)
            if call is None or live.who is None:
                return LiveChange(live)
            coming = tuple(replace(one, accepted=True) if one is call else one for one in live.help)
            finds = (FindTicket(call.ticket),) if call.ticket else ()
            return LiveChange(_quiet(replace(live, help=coming)), (AcceptHelp(kiosk, call.ticket), *finds))


def _quiet(live: Live) -> Live:
    """Nothing is heard any more once somebody has taken every call."""
    return live if any(not call.accepted for call in live.help) else replace(live, calls_at=None)
