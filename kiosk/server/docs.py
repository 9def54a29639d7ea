"""The API's description as a page: plain HTML, so that it also opens where there is no internet."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

from litestar import Request
from litestar.openapi.plugins import OpenAPIRenderPlugin

_METHODS = ("get", "post", "put", "patch", "delete")
_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
code{font:14px ui-monospace,monospace} h2{margin-top:2.5rem} section{border-top:1px solid #ccc;padding:.5rem 0}
td,th{text-align:left;vertical-align:top;padding:.1rem 1rem .1rem 0} .method{font-weight:700}
"""


class PlainPage(OpenAPIRenderPlugin):
    """Every operation with its parameters and answers."""

    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:  # noqa: ARG002  # the base class's signature
        """The page in UTF-8."""
        about = openapi_schema["info"]
        title = escape(f"{about['title']} {about['version']}")
        parts = [
            f"<!doctype html><html lang=en><meta charset=utf-8><title>{title}</title><style>{_STYLE}</style>",
            f"<h1>{title}</h1><p>{escape(about.get('description', ''))}</p>",
            '<p>For programs: <a href="/openapi.json">openapi.json</a></p>',
        ]
        for path, operations in sorted(openapi_schema["paths"].items()):
            for method in _METHODS:
                if method in operations:
                    parts.extend(_operation(method, path, operations[method]))
        return "".join(parts).encode()


def _operation(method: str, path: str, operation: dict[str, Any]) -> Iterator[str]:
    yield f"<section><h3><span class=method>{method.upper()}</span> <code>{escape(path)}</code></h3>"
    yield f"<p>{escape(operation.get('description') or operation.get('summary') or '')}</p>"
    signed_by = [name for needed in operation.get("security", []) for name in needed]
    if signed_by:
        yield f"<p>Needs: {escape(', '.join(signed_by))}</p>"
    if operation.get("parameters"):
        yield "<table>"
        for parameter in operation["parameters"]:
            kind = parameter.get("schema", {}).get("type", "")
            yield f"<tr><td><code>{escape(parameter['name'])}</code><td>{escape(str(kind))}"
            yield f"<td>{escape(parameter.get('description') or '')}"
        yield "</table>"
    yield "<table>"
    for status, described in sorted(operation.get("responses", {}).items()):
        yield f"<tr><td>{escape(status)}<td>{escape(described.get('description', ''))}"
    yield "</table></section>"
