"""Visits worth a word (rules.md 3: milestones; Capitan: milestone_list)."""

from __future__ import annotations


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th, 100th."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def milestones(visit_count: int, configured: tuple[int, ...]) -> tuple[str, ...]:
    """What this visit reaches, as text ("100th visit").

    After the largest configured count, each further hundred is one too; a location with none configured
    has no milestones at all.
    """
    if not configured:
        return ()
    further_hundred = visit_count > max(configured) and visit_count % 100 == 0
    return (f"{ordinal(visit_count)} visit",) if visit_count in configured or further_hundred else ()
