"""The server, as a kiosk talks to it: its calls, and every way in which they fail.

An answer counts only if it is ours: it says so in a header, and is JSON of the protocol that echoes the request's
id. A captive portal's "200 OK" is not an answer, nor does its "404" make us doubt our events.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar

import httpx2
import msgspec

from kiosk.domain.events import AnyEvent
from kiosk.protocol import codec
from kiosk.protocol.messages import VERSION, Changes, Hello, Pair, Paired, Push, PushAnswer, Welcome

TIMEOUT = httpx2.Timeout(10.0, connect=3.0)


class SyncFault(Exception):
    """A round could not be finished; nothing is lost by it."""


class ServerAway(SyncFault):
    """No network, no server, or a busy one. `asked`: seconds that it wants to be left alone, if it said so."""

    def __init__(self, message: str, asked: float | None = None) -> None:
        super().__init__(message)
        self.asked = asked


class SignInAgain(SyncFault):
    """The server does not take this kiosk's key: the installer must pair it again."""


class WrongCode(SyncFault):
    """The code of a pairing is not the server's, was taken before, or came too late."""


class NotUnderstood(SyncFault):
    """The server cannot read what we sent; the message is its words."""


class AnotherVersion(SyncFault):
    """This server does not speak our version of the protocol, so no event is at fault: one must be updated."""


class ServerSetBack(SyncFault):
    """The server knows less than it told us before: it was restored from a backup, or is another one."""


class NotAnAnswer(SyncFault):
    """What came back is not from our server, or not whole."""


Answer = TypeVar("Answer", Welcome, PushAnswer, Changes, Paired)


class ServerClient:
    """`http` carries the calls: a real connection, or the server itself in a test."""

    def __init__(self, http: httpx2.Client, *, new_id: Callable[[], str], now: Callable[[], datetime]) -> None:
        self._http = http
        self._new_id = new_id
        self._now = now

    def hello(self) -> Welcome:
        """Agree on the version; raises SyncFault."""
        hello = Hello(request_id=self._new_id(), versions=(VERSION,))
        try:
            welcome = self._call("POST", "hello", hello.request_id, Welcome, content=codec.encode(hello))
        except NotUnderstood as fault:
            raise AnotherVersion(f"server and kiosk do not understand each other ({fault})") from fault
        if welcome.version != VERSION:
            raise AnotherVersion(f"the server speaks version {welcome.version} of the protocol, this kiosk {VERSION}")
        return welcome

    def pair(self, code: str) -> Paired:
        """Get a key for the code that the server shows; raises WrongCode, SyncFault."""
        pair = Pair(request_id=self._new_id(), code=code)
        try:
            return self._call("POST", "pair", pair.request_id, Paired, content=codec.encode(pair))
        except SignInAgain as refused:
            raise WrongCode("this code is not good, or not any more") from refused

    def push(self, events: Sequence[AnyEvent]) -> PushAnswer:
        """Send events, oldest first; raises SyncFault. The answers stand in the order of the events."""
        push = Push(request_id=self._new_id(), events=tuple(msgspec.Raw(codec.encode(event)) for event in events))
        answer = self._call("POST", "push", push.request_id, PushAnswer, content=codec.encode(push))
        if [one.event_id for one in answer.answers] != [event.id for event in events]:
            raise NotAnAnswer("the answer does not name the events that were sent")
        return answer

    def pull(self, cursor: str | None, limit: int) -> Changes:
        """The next changes after `cursor` (None: from the beginning); raises SyncFault.

        What a server cannot read in this call is the cursor, which it made itself: then it is not the same any more.
        """
        asked = {"request_id": self._new_id(), "limit": str(limit)} | ({} if cursor is None else {"cursor": cursor})
        try:
            page = self._call("GET", "changes", asked["request_id"], Changes, params=asked)
        except NotUnderstood as fault:
            if cursor is None:
                raise
            raise ServerSetBack(f"the server does not know how far this kiosk has come ({fault})") from fault
        if page.more and page.cursor == cursor:
            raise NotAnAnswer("the feed does not move")
        return page

    def _call(
        self,
        method: str,
        path: str,
        request_id: str,
        expected: type[Answer],
        *,
        content: bytes | None = None,
        params: dict[str, str] | None = None,
    ) -> Answer:
        try:
            response = self._http.request(
                method,
                f"/sync/v1/{path}",
                content=content,
                params=params,
                headers={"Content-Type": "application/json"},
            )
        except httpx2.HTTPError as error:
            raise ServerAway(f"the server at {self._http.base_url} does not answer: {error}") from error
        if response.status_code == 429 or response.status_code >= 500:
            raise ServerAway(f"the server answers {response.status_code}", _asked(response, self._now()))
        if "Kiosk-Protocol" not in response.headers:
            raise NotAnAnswer(f"something between here and the server answers {response.status_code}")
        match response.status_code:
            case 200:
                pass
            case 401 | 403:
                raise SignInAgain("the server does not know this kiosk's key")
            case 410:
                raise ServerSetBack("the server was set back to an earlier state")
            case 400 | 413 | 422 as status:
                raise NotUnderstood(f"{status}: {response.text[:200]}")
            case 404 | 405 | 426 as status:
                raise AnotherVersion(f"the server does not speak version {VERSION} of the protocol ({status})")
            case status:
                raise NotAnAnswer(f"the server answers {status}")
        try:
            answer = codec.decode(response.content, expected)
        except codec.Unreadable as error:
            raise NotAnAnswer(f"not an answer of the server: {error}") from error
        if answer.request_id != request_id:
            raise NotAnAnswer("the answer belongs to another request")
        return answer


def _asked(response: httpx2.Response, now: datetime) -> float | None:
    """Retry-After in seconds, in both of its forms; None if it is missing or unreadable."""
    value = response.headers.get("Retry-After")
    if value is None:
        return None
    if value.strip().isdecimal():
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - now).total_seconds())
    except (ValueError, TypeError):
        return None


def connect(url: str, key: str | None) -> httpx2.Client:
    """A connection to the server at `url` with this kiosk's key; None: it has none yet."""
    headers = {} if key is None else {"Authorization": f"Bearer {key}"}
    return httpx2.Client(base_url=url, headers=headers, timeout=TIMEOUT)
