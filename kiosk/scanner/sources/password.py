"""What is sent to a network camera for its user and password, in the way in which it asks for them."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Sequence
from urllib.request import (
    AbstractDigestAuthHandler,
    HTTPPasswordMgrWithDefaultRealm,
    Request,
    parse_http_list,
    parse_keqv_list,
)

_ALGORITHMS = ("SHA-256", "SHA", "MD5")
"""Of the digest scheme (RFC 7616), best first."""

Hash = Callable[[str], str]


class UnknownScheme(Exception):
    """The camera asks in none of the ways that are known here; the message names those that it knows."""


def proof(request: Request, challenges: Sequence[str], user: str, password: str) -> str:
    """The header `Authorization` for this request: the best of the ways that the camera offers.

    Basic, which is the password itself, only if nothing else is offered. Raises `UnknownScheme`.
    """
    digests = {}
    for challenge in challenges:
        scheme, _, details = challenge.strip().partition(" ")
        if scheme.lower() == "digest":
            asked = parse_keqv_list([one for one in parse_http_list(details) if "=" in one])
            digests[asked.get("algorithm", "MD5").upper()] = asked
    for algorithm in _ALGORITHMS:
        if algorithm in digests:
            passwords = HTTPPasswordMgrWithDefaultRealm()
            passwords.add_password(None, request.full_url, user, password)
            asked = {**digests[algorithm], "algorithm": algorithm}
            return f"Digest {_Digest(passwords).get_authorization(request, asked)}"
    schemes = [challenge.strip().partition(" ")[0] for challenge in challenges]
    if digests or (schemes and "basic" not in [scheme.lower() for scheme in schemes]):
        raise UnknownScheme(", ".join(sorted({*schemes, *digests} - {"Digest"})))
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode("ascii")


class _Digest(AbstractDigestAuthHandler):
    def get_algorithm_impls(self, algorithm: str) -> tuple[Hash, Callable[[str, str], str]]:
        """Python's own knows MD5 and SHA alone."""
        if algorithm != "SHA-256":
            known: tuple[Hash, Callable[[str, str], str]] = super().get_algorithm_impls(algorithm)
            return known

        def hashed(text: str) -> str:
            return hashlib.sha256(text.encode()).hexdigest()

        return hashed, lambda secret, details: hashed(f"{secret}:{details}")
