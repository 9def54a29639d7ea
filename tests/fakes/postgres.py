"""A real PostgreSQL for tests: a server of our own on a socket in a private folder, one database for each test.

In this order: the server at TEST_DATABASE_URL; the newest binaries of /usr/lib/postgresql or of the PATH. PostgreSQL
refuses to run as root, so root hands it to another user.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import URL, create_engine, make_url

from kiosk.store.engine import open_store


class NoPostgres(Exception):
    """There is neither a server nor the programs to start one."""


class PostgresServer:
    """Databases on demand; `close` stops the server if it is ours."""

    def __init__(self, url: URL, stop: contextlib.ExitStack) -> None:
        self._url = url
        self._stop = stop
        self._made = 0
        self._template: str | None = None

    @contextlib.contextmanager
    def empty(self) -> Iterator[str]:
        """The URL of a database without tables."""
        with self._database("") as url:
            yield url

    @contextlib.contextmanager
    def migrated(self) -> Iterator[str]:
        """The URL of a database with our tables, copied from one that was migrated once."""
        if self._template is None:
            # dropped with the server, or at the end if the server is not ours
            url = self._stop.enter_context(self._database(""))
            open_store(url).close()
            self._template = make_url(url).database
        with self._database(f" TEMPLATE {self._template}") as url:
            yield url

    def close(self) -> None:
        """Drop what is left, and stop the server if it is ours."""
        self._stop.close()

    @contextlib.contextmanager
    def _database(self, like: str) -> Iterator[str]:
        self._made += 1
        name = f"kiosk_test_{os.getpid()}_{self._made}"
        self._command(f"CREATE DATABASE {name}{like}")
        try:
            yield self._url.set(database=name).render_as_string(hide_password=False)
        finally:
            self._command(f"DROP DATABASE {name} WITH (FORCE)")

    def _command(self, command: str) -> None:
        engine = create_engine(self._url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(command)
        engine.dispose()


def start() -> PostgresServer:
    """A running server; raises NoPostgres."""
    stop = contextlib.ExitStack()
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        return PostgresServer(make_url(given).set(drivername="postgresql+psycopg"), stop)
    programs = _programs()
    user = _unprivileged()
    folder = Path(tempfile.mkdtemp(prefix="kiosk-postgres-"))
    stop.callback(shutil.rmtree, folder, ignore_errors=True)
    if user is not None:
        os.chown(folder, user.pw_uid, user.pw_gid)
    as_user = [] if user is None else ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
    data = folder / "data"

    def run(program: str, *arguments: str) -> None:
        command = [*as_user, str(programs / program), "-D", str(data), *arguments]
        with (folder / "log").open("ab") as log:
            done = subprocess.run(command, cwd=folder, stdout=log, stderr=log, check=False)
        if done.returncode:
            raise NoPostgres(f"{program} failed: {(folder / 'log').read_text(errors='replace')[-2000:]}")

    try:
        run("initdb", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync")
        quick = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
        run("pg_ctl", "start", "--wait", "-o", f"-k {folder} -c listen_addresses='' {quick}")
    except BaseException:
        stop.close()
        raise
    stop.callback(run, "pg_ctl", "stop", "--mode=immediate", "--wait")
    url = URL.create("postgresql+psycopg", username="postgres", database="postgres", query={"host": str(folder)})
    return PostgresServer(url, stop)


def _programs() -> Path:
    installed = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/postgres")]
    if installed:
        return max(installed, key=lambda path: int(path.parent.name))
    found = shutil.which("postgres")
    if found is None:
        raise NoPostgres("PostgreSQL is not installed: apt-get install postgresql, or set TEST_DATABASE_URL")
    return Path(found).resolve().parent


def _unprivileged() -> pwd.struct_passwd | None:
    """Whom root hands the server to; None where we are not root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    raise NoPostgres("root cannot run PostgreSQL, and there is no other user")
