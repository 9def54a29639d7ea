"""The words of the settings: names of sections, sources and verdicts, and values as people read them."""

from __future__ import annotations

from kiosk.domain.alerts import DEFAULT_LEVELS, AlertLevel, Cause, Occasion
from kiosk.domain.decisions import Flag
from kiosk.domain.reasons import Reason
from kiosk.presentation.catalogue import Speaker, Texts
from kiosk.presentation.setup.checks import Phrase, Topic, Verdict
from kiosk.presentation.setup.kinds import Choice, OneOf, SeveralOf
from kiosk.presentation.setup.known import Known
from kiosk.presentation.setup.minute import ENOUGH, QUICK, SLOW, Minute
from kiosk.presentation.setup.sections import Section
from kiosk.presentation.setup.settings import PRICE, SETTINGS, Setting, Source, price_of
from kiosk.presentation.setup.texts import CauseName, CheckText, ChoiceName, SetupText

SECTION_NAMES: dict[Section, SetupText] = {section: SetupText[section.name] for section in Section}
SOURCE_NAMES: dict[Source, SetupText] = {
    Source.DEFAULT: SetupText.SOURCE_DEFAULT,
    Source.FILE: SetupText.SOURCE_FILE,
    Source.STORE: SetupText.SOURCE_FILE,
    Source.ENVIRONMENT: SetupText.SOURCE_ENVIRONMENT,
    Source.SERVER: SetupText.SOURCE_SERVER,
}
VERDICT_NAMES: dict[Verdict, CheckText] = {verdict: CheckText[verdict.name] for verdict in Verdict}
TOPIC_NAMES: dict[Topic, CheckText] = {topic: CheckText[topic.name] for topic in Topic}
LEVEL_NAMES: dict[AlertLevel, ChoiceName] = {level: ChoiceName[f"LEVEL_{level.name}"] for level in AlertLevel}
CAUSE_NAMES: dict[Cause, CauseName] = {cause: CauseName[cause.name] for cause in (*Reason, *Flag, *Occasion)}


def label_of(setting: Setting, known: Known | None, say: Speaker) -> str:
    """What the setting is called; a price is called as its pass type."""
    if setting.key.startswith(PRICE):
        names = {price.pass_type_id: price.name for price in known.prices} if known else {}
        wanted = setting.key.removeprefix(PRICE)
        return say(setting.label, name=names.get(wanted, wanted))
    return say(setting.label)


def choice_name(choice: Choice, say: Speaker) -> str:
    """What the choice is called."""
    return say(choice.name) if isinstance(choice.name, Texts) else choice.name


def choices_of(setting: Setting, known: Known | None) -> tuple[Choice, ...]:
    """What may be chosen, what this machine offers included."""
    if not isinstance(setting.kind, (OneOf, SeveralOf)):
        return ()
    return (*setting.kind.choices, *(known.offers.get(setting.key, ()) if known is not None else ()))


def settings_in(section: Section, known: Known | None) -> tuple[Setting, ...]:
    """The settings of one section, prices of pass types after the rest."""
    fixed = tuple(setting for setting in SETTINGS if setting.section is section)
    if section is not Section.PRICES or known is None:
        return fixed
    return (*fixed, *(price_of(price.pass_type_id) for price in known.prices))


def found(words: str, known: Known | None, say: Speaker) -> tuple[Setting, ...]:
    """The settings in whose name, sentence, key or choices all these words stand, in the order of the sections."""
    wanted = words.casefold().split()
    everything = [one for section in Section for one in settings_in(section, known)]
    return tuple(one for one in everything if all(word in _read_as(one, known, say) for word in wanted))


def _read_as(setting: Setting, known: Known | None, say: Speaker) -> str:
    named = [label_of(setting, known, say), say(setting.sentence), setting.key, say(SECTION_NAMES[setting.section])]
    named += [choice_name(choice, say) for choice in choices_of(setting, known)]
    return " ".join(named).casefold()


def usual_level(cause: Cause) -> AlertLevel:
    """How loudly the desk is told of a cause that nobody set."""
    return DEFAULT_LEVELS.get(cause, AlertLevel.NONE)


def verdict_on(minute: Minute) -> Phrase:
    """What the 60-second check has found."""
    typical = minute.typical
    if typical is None or len(minute.times) < ENOUGH:
        return Phrase(SetupText.MINUTE_TOO_FEW)
    if typical <= QUICK:
        return Phrase(SetupText.MINUTE_GOOD, {"ms": round(typical)})
    if typical <= SLOW:
        return Phrase(SetupText.MINUTE_FAIR, {"ms": round(typical)})
    return Phrase(SetupText.MINUTE_POOR, {"ms": round(typical)})
