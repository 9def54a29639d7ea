"""An ASGI application as the other end of a blocking HTTP client, without a network."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2


class AsgiTransport(httpx2.BaseTransport):
    """Runs each request through the application, in an event loop of its own. Close it."""

    def __init__(self, application: Any) -> None:
        self._inside = httpx2.ASGITransport(application, raise_app_exceptions=False)
        self._loop = asyncio.Runner()

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """The application's answer, read to its end."""
        return self._loop.run(self._answer(request))

    def close(self) -> None:
        """End the loop and its threads."""
        self._loop.close()

    async def _answer(self, request: httpx2.Request) -> httpx2.Response:
        answer = await self._inside.handle_async_request(request)
        content = await answer.aread()
        return httpx2.Response(answer.status_code, headers=answer.headers, content=content)
