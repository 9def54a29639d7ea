"""How many wrong codes of pairing one worker takes, so that nobody finds one by trying."""

from __future__ import annotations

import threading
from collections import deque
from datetime import datetime, timedelta
from math import ceil

MOST = 10
WITHIN = timedelta(minutes=1)
"""A code has 29 bits and ten minutes: who tries at this pace finds one in five million."""


class Tries:
    """Counts the wrong ones of the last minute; any thread may call."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wrong: deque[datetime] = deque(maxlen=MOST)

    def wrong(self, now: datetime) -> None:
        """Another one."""
        with self._lock:
            self._wrong.append(now)

    def pause(self, now: datetime) -> int:
        """For how many seconds no more are taken; 0: the next is."""
        with self._lock:
            if len(self._wrong) < MOST:
                return 0
            return max(0, ceil((self._wrong[0] + WITHIN - now).total_seconds()))
