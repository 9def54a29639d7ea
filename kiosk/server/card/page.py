"""The page as text: a QR code on white, whose it is, and how long it is shown. Nothing in it comes from elsewhere."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from itertools import groupby
from math import ceil
from pathlib import Path
from string import Template

from kiosk.domain.rotating import STEP_SECONDS
from kiosk.services.rotating import ShownCode

QUIET = 4
"""Light modules around a QR code (ISO/IEC 18004)."""

_VERSION = 1
"""The smallest QR code: its modules are the largest on any screen. With M it holds twenty characters."""


def modules(text: str) -> tuple[str, int]:
    """The dark modules of the QR code as the path of an SVG picture, and the picture's width in modules."""
    import qrcode  # a tenth of a second that no worker's start should take
    from qrcode.constants import ERROR_CORRECT_M

    drawn = qrcode.QRCode(version=_VERSION, error_correction=ERROR_CORRECT_M, border=QUIET)
    drawn.add_data(text)
    drawn.make(fit=False)
    rows = drawn.get_matrix()
    return "".join(f"M{x} {y}h{n}v1h-{n}z" for y, row in enumerate(rows) for x, n in _runs(row)), len(rows)


def _runs(row: list[bool]) -> list[tuple[int, int]]:
    """Where dark modules begin, and how many there are in a row."""
    found, x = [], 0
    for dark, group in groupby(row):
        n = len(list(group))
        if dark:
            found.append((x, n))
        x += n
    return found


def card(code: ShownCode) -> str:
    """The page with this code. Without scripts it loads itself anew when the code's time is over."""
    path, width = modules(code.text)
    wait = ceil(code.seconds_left)
    return _page(
        title=" · ".join(name for name in (code.first_name, code.house) if name),
        head=f'<noscript><meta http-equiv="refresh" content="{wait}"></noscript>\n',
        body=f"""<main data-left="{code.seconds_left:.3f}" data-step="{STEP_SECONDS}">
<p class="house">{escape(code.house)}</p>
<h1>{escape(code.first_name)}</h1>
<div class="card">
<svg viewBox="0 0 {width} {width}" role="img" aria-label="Your check-in code" shape-rendering="crispEdges">
<rect width="{width}" height="{width}" fill="#fff"/><path id="modules" fill="#000" d="{path}"/>
</svg>
</div>
<div class="track" id="track" hidden aria-hidden="true"><div id="bar"></div></div>
<p class="next" id="next" role="timer" hidden></p>
<noscript><p class="next">A new code comes by itself, every {STEP_SECONDS} seconds.</p></noscript>
<p class="trouble" id="trouble" role="status"></p>
<p class="hint">Hold this before the camera, with the screen turned up. Each code lets you in or out once.</p>
</main>
<script>{_part("page.js")}</script>
""",
    )


def dead_link() -> str:
    """The page of a link that nobody has, or has any more."""
    return _page(
        title="This link is no longer good",
        head="",
        body="""<main>
<h1>This link is no longer good</h1>
<p class="hint">Please ask at the desk for a new one.</p>
</main>
""",
    )


@cache
def headers() -> dict[str, str]:
    """What comes with every answer: nothing else may be loaded, framed, kept, found or told of it."""
    policy = (
        "default-src 'none'",
        f"style-src {_hash('page.css')}",
        f"script-src {_hash('page.js')}",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
    return {
        "Content-Security-Policy": "; ".join(policy),
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Robots-Tag": "noindex, nofollow",
        "X-Content-Type-Options": "nosniff",
    }


def _page(*, title: str, head: str, body: str) -> str:
    shape = Template(_part("page.html"))
    return shape.substitute(title=escape(title), style=_part("page.css"), head=head, body=body)


@cache
def _part(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _hash(name: str) -> str:
    """By which a browser knows that a style or a script is ours."""
    return f"'sha256-{b64encode(sha256(_part(name).encode()).digest()).decode()}'"
