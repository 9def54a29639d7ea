"""The switches of a member's preferences, one by one and together."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.preferences import Preferences
from kiosk.presentation.member.buttons import Ease


def with_ease(comfort: Preferences, ease: Ease) -> Preferences:
    """With the one switched over."""
    match ease:
        case Ease.SPEAK:
            return replace(comfort, speak=not comfort.speak)
        case Ease.LARGER_TEXT:
            return replace(comfort, larger_text=not comfort.larger_text)
        case Ease.QUIET:
            return replace(comfort, quiet=not comfort.quiet)
        case Ease.MORE_TIME:
            return replace(comfort, more_time=not comfort.more_time)
        case Ease.LESS_MOTION:
            return replace(comfort, less_motion=not comfort.less_motion)
        case Ease.CONTROLS_LOWER:
            return replace(comfort, controls_lower=not comfort.controls_lower)
        case Ease.STRONG_CONTRAST:
            return replace(comfort, strong_contrast=not comfort.strong_contrast)


def has_ease(comfort: Preferences, ease: Ease) -> bool:
    """Whether it is on."""
    return {
        Ease.SPEAK: comfort.speak,
        Ease.LARGER_TEXT: comfort.larger_text,
        Ease.QUIET: comfort.quiet,
        Ease.MORE_TIME: comfort.more_time,
        Ease.LESS_MOTION: comfort.less_motion,
        Ease.CONTROLS_LOWER: comfort.controls_lower,
        Ease.STRONG_CONTRAST: comfort.strong_contrast,
    }[ease]


def both(theirs: Preferences, chosen: Preferences) -> Preferences:
    """What a member has asked for ever, and what was asked for here just now."""
    together = theirs
    for ease in Ease:
        if has_ease(chosen, ease) and not has_ease(together, ease):
            together = with_ease(together, ease)
    return replace(together, language=chosen.language or theirs.language)
