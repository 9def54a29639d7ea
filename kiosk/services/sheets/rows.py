"""A row under reading: its cells by field, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from kiosk.services.document import BadDocument
from kiosk.services.sheets.columns import Columns
from kiosk.services.sheets.sheet import Sheet

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in one place. `row` as a spreadsheet counts; `column` as the file calls it, None for the whole."""

    row: int
    column: str | None
    text: str

    def __str__(self) -> str:
        return f"row {self.row}{'' if self.column is None else f', column {self.column}'}: {self.text}"


class BadRows(BadDocument):
    """Rows that cannot be taken in: all of their problems, in the order of the rows."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(f"{len(problems)} problem{'' if len(problems) == 1 else 's'}, nothing was written")
        self.problems = problems


class Row:
    """The cells of one row. What goes wrong while it is read is noted, and reading goes on."""

    def __init__(self, number: int, cells: Sequence[str], columns: Columns, problems: list[Problem]) -> None:
        self.number = number
        self.columns = columns
        self._cells = cells
        self._problems = problems

    def text(self, field: str) -> str | None:
        """What stands there; None if it is empty, or the file has no such column."""
        place = self.columns.places.get(field)
        return (self._cells[place] or None) if place is not None and place < len(self._cells) else None

    def value(self, field: str, read: Callable[[str], T]) -> T | None:
        """The cell as a value; None if there is none, or it cannot be read."""
        cell = self.text(field)
        if cell is None:
            return None
        try:
            return read(cell)
        except ValueError as error:
            self.wrong(str(error), field)
            return None

    def wrong(self, text: str, field: str | None = None) -> None:
        """Note a problem of the row, or of one of its cells."""
        column = self.columns.name(field) if field is not None and field in self.columns.places else None
        self._problems.append(Problem(self.number, column, text))

    def is_whole(self) -> bool:
        """Whether nothing is wrong with it so far."""
        return not (self._problems and self._problems[-1].row == self.number)


def rows_of(sheet: Sheet, problems: list[Problem]) -> Iterator[Row]:
    """The rows of a sheet; a cell beyond the header belongs to no column, so the row is not what it seems."""
    width = len(sheet.columns.header)
    for line in sheet.lines:
        row = Row(line.row, line.cells, sheet.columns, problems)
        if any(line.cells[width:]):
            row.wrong(f"it has {len(line.cells)} cells, the header has {width}")
        else:
            yield row
