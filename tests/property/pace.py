"""How long chance is given: a minute in the usual run, as long as one likes in the long one.

    pytest tests/property --hypothesis-profile=long --timeout=0

draws other stories each time, shortens those that fail and remembers them. The usual run draws the same each time,
and shows the first that fails as it is: shortening one takes minutes.
"""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, settings

LONG = "long"
_TIMES_LONGER = 20


def pace(examples: int, steps: int) -> settings:
    """So many stories of so many steps; more and longer ones in the long run."""
    long = settings.get_current_profile_name() == LONG
    return settings(
        max_examples=examples * (_TIMES_LONGER if long else 1),
        stateful_step_count=steps * (2 if long else 1),
        deadline=None,
        derandomize=not long,
        phases=tuple(Phase) if long else (Phase.explicit, Phase.generate),
        report_multiple_bugs=False,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )
