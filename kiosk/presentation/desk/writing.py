"""Writes sheets: what stands on each of them, in one language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.directory import FoundMember
from kiosk.domain.listed_visit import ListedVisit
from kiosk.domain.notes import NOTE_LENGTH
from kiosk.domain.pay_as_you_go import Offer
from kiosk.domain.repair import ConversionWay
from kiosk.domain.visits import EntryMethod
from kiosk.presentation.catalogue import Speaker
from kiosk.presentation.desk.case_words import visit_span
from kiosk.presentation.desk.form import FieldKind, FieldView, Form, Line, Switch, Tile
from kiosk.presentation.desk.on_sheet import AS_FREE, BY_PASS, CONVERT, TIMES, VOID
from kiosk.presentation.desk.orders import TakeBack
from kiosk.presentation.desk.rows import Tone, day_of
from kiosk.presentation.desk.sheets import (
    ConvertSheet,
    Field,
    FreeEntrySheet,
    GuestSheet,
    MissedSheet,
    NoteSheet,
    Remedy,
    SaleSheet,
    Sheet,
    TimesSheet,
    UndoSheet,
    VisitSheet,
    VoidSheet,
    WhichSheet,
)
from kiosk.presentation.desk.texts import DeskText, InboxText, SheetText
from kiosk.presentation.formats import Formats
from kiosk.presentation.staff.free_reasons import FreeReasonText, free_reason


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes sheets in one language."""

    say: Speaker
    formats: Formats
    at: datetime

    def form(self, sheet: Sheet) -> Form:
        """The sheet as it is drawn now."""
        made = self._form(sheet)
        trouble = () if sheet.trouble is None else (Line(Tone.STOP, self.say(sheet.trouble)),)
        hindrance = (Line(Tone.STOP, sentence(sheet.hindrance)),) if sheet.hindrance else ()
        return Form(
            title=made.title,
            lines=made.lines,
            tiles=made.tiles,
            fields=made.fields,
            switch=made.switch,
            after=(*made.after, *trouble, *hindrance),
            primary=self.say(SheetText.ONE_MOMENT) if sheet.busy else made.primary,
            danger=made.danger,
            ready=sheet.ready and not sheet.busy,
            busy=sheet.busy,
            cancel=self.say(DeskText.CANCEL),
            wide=made.wide,
            tiles_below=made.tiles_below,
        )

    def _form(self, sheet: Sheet) -> Form:
        match sheet:
            case FreeEntrySheet():
                return self._free_entry(sheet)
            case NoteSheet():
                return self._note(sheet)
            case VisitSheet():
                return self._visit(sheet)
            case TimesSheet():
                return self._times(sheet)
            case MissedSheet():
                return self._missed(sheet)
            case VoidSheet(visit=visit):
                return Form(
                    title=self.say(SheetText.VOID_TITLE, day=self._day(visit.checked_in_at)),
                    lines=(self._about(visit), Line(Tone.QUIET, self.say(SheetText.VOID_LINE))),
                    fields=(self._reason(sheet.reason),),
                    primary=self.say(SheetText.VOID),
                    danger=True,
                )
            case ConvertSheet():
                return self._convert(sheet)
            case GuestSheet():
                return self._guest(sheet)
            case SaleSheet():
                return self._sale(sheet)
            case UndoSheet():
                return self._undo(sheet)
            case WhichSheet():
                return self._which(sheet)

    # ------------------------------------------------------------ one each

    def _free_entry(self, sheet: FreeEntrySheet) -> Form:
        say, name = self.say, sheet.member.first_name
        tiles = tuple(Tile(one.name, say(one), chosen=one is sheet.reason) for one in FreeReasonText)
        fields: tuple[FieldView, ...] = ()
        if sheet.reason is FreeReasonText.OTHER:
            count = say(SheetText.COUNT, number=len(sheet.other), most="200")
            fields = (FieldView(field=Field.OTHER, label=say(SheetText.OTHER_REASON), text=sheet.other, count=count),)
        if sheet.over_limit:
            pin = FieldView(field=Field.PIN, label=say(SheetText.MANAGERS_PIN), kind=FieldKind.PIN, longest=6)
            fields = (*fields, pin)
        month = (
            say(SheetText.MONTH_OF_MEMBER, number=sheet.month.of_member, name=name),
            say(SheetText.MONTH_OF_CLUB, number=sheet.month.of_club),
        )
        over = (Line(Tone.LOOK, say(SheetText.OVER_LIMIT)),) if sheet.over_limit else ()
        return Form(
            title=say(SheetText.LET_IN_TITLE, name=name),
            lines=over,
            tiles=tiles,
            fields=fields,
            switch=Switch(say(SheetText.EXPECT_PAYMENT), sheet.expects_payment),
            after=(
                Line(Tone.QUIET, say(SheetText.GRANTED_BY, name=sheet.granter.first_name)),
                Line(Tone.QUIET, " ".join(month)),
            ),
            primary=say(SheetText.LET_IN),
            wide=True,
        )

    def _note(self, sheet: NoteSheet) -> Form:
        say = self.say
        count = say(SheetText.COUNT, number=len(sheet.text), most=str(NOTE_LENGTH))
        return Form(
            title=say(SheetText.NOTE_TITLE, name=sheet.member.first_name),
            fields=(
                FieldView(
                    field=Field.NOTE,
                    label=say(SheetText.NOTE_FIELD),
                    text=sheet.text,
                    kind=FieldKind.LONG,
                    longest=NOTE_LENGTH,
                    count=count,
                ),
                FieldView(field=Field.LAST_DAY, label=say(SheetText.LAST_DAY), text=sheet.until, longest=10),
            ),
            switch=Switch(say(SheetText.SHOW_AT_CHECK_IN), sheet.at_check_in),
            primary=say(SheetText.SAVE_NOTE),
        )

    def _visit(self, sheet: VisitSheet) -> Form:
        say, visit = self.say, sheet.visit
        tiles = [Tile(TIMES, say(SheetText.CORRECT_TIMES)), Tile(VOID, say(SheetText.TAKE_BACK))]
        if visit.entry_method is EntryMethod.FREE:
            tiles.insert(0, Tile(CONVERT, say(SheetText.CONVERT_TO_PAID)))
        title = say(SheetText.VISIT_TITLE, day=self._day(visit.checked_in_at))
        return Form(title=title, lines=(self._about(visit),), tiles=tuple(tiles))

    def _times(self, sheet: TimesSheet) -> Form:
        say = self.say
        left = SheetText.LEFT_OPTIONAL if sheet.visit.open else SheetText.LEFT
        return Form(
            title=say(SheetText.TIMES_TITLE, day=self._day(sheet.visit.checked_in_at)),
            lines=(self._about(sheet.visit),),
            fields=(
                FieldView(field=Field.CAME, label=say(SheetText.CAME), text=sheet.came, longest=5),
                FieldView(field=Field.LEFT, label=say(left), text=sheet.left, longest=5),
                self._reason(sheet.reason),
            ),
            primary=say(SheetText.SAVE_TIMES),
        )

    def _missed(self, sheet: MissedSheet) -> Form:
        say = self.say
        times = (
            FieldView(field=Field.DAY, label=say(SheetText.DAY), text=sheet.day, longest=10),
            FieldView(field=Field.CAME, label=say(SheetText.CAME), text=sheet.came, longest=5),
            FieldView(field=Field.LEFT, label=say(SheetText.LEFT_OPTIONAL), text=sheet.left, longest=5),
        )
        return Form(
            title=say(SheetText.MISSED_TITLE, name=sheet.member.first_name),
            tiles=(
                Tile(BY_PASS, say(SheetText.BY_THEIR_PASS), chosen=not sheet.free),
                Tile(AS_FREE, say(SheetText.AS_FREE_ENTRY), chosen=sheet.free),
            ),
            fields=(*times, self._reason(sheet.reason)) if sheet.free else times,
            primary=say(SheetText.ADD_VISIT),
            wide=True,
        )

    def _convert(self, sheet: ConvertSheet) -> Form:
        say, visit, ways = self.say, sheet.visit, sheet.ways
        title = say(SheetText.CONVERT_TITLE, name=visit.first_name)
        about = Line(Tone.QUIET, self._granted(visit))
        if ways is None:
            return Form(title=title, lines=(about,), after=(Line(Tone.QUIET, say(SheetText.ONE_MOMENT)),))
        if not ways:
            none = () if sheet.hindrance else (Line(Tone.LOOK, say(SheetText.NO_WAY)),)
            return Form(title=title, lines=(about,), after=none)
        tiles = tuple(
            Tile(str(place), self._way_name(way), self._way_cost(way), chosen=place == sheet.chosen)
            for place, way in enumerate(ways)
        )
        preview = Line(Tone.INFO, self._preview(visit, ways[sheet.chosen]))
        return Form(title=title, lines=(about,), tiles=tiles, after=(preview,), primary=say(SheetText.CONVERT))

    def _guest(self, sheet: GuestSheet) -> Form:
        say, people = self.say, () if sheet.found is None else sheet.found.people
        shown = [one for one in people if one.id != sheet.member.id][:5]
        chosen = None if sheet.host is None else sheet.host.id
        none = (Line(Tone.QUIET, say(DeskText.NO_ONE_FOUND)),) if sheet.found is not None and not shown else ()
        return Form(
            title=say(SheetText.GUEST_TITLE, name=sheet.member.first_name),
            fields=(FieldView(field=Field.HOST, label=say(SheetText.HOST), text=sheet.text, longest=60),),
            tiles=tuple(
                Tile(one.id, f"{one.first_name} {one.last_name}", self._host(one), chosen=one.id == chosen)
                for one in shown
            ),
            after=none,
            primary=say(SheetText.GUEST_IN),
            tiles_below=True,
        )

    def _host(self, one: FoundMember) -> str:
        return self.say(DeskText.NUMBER, member=str(one.number))

    def _sale(self, sheet: SaleSheet) -> Form:
        say, offer = self.say, sheet.offers[sheet.chosen]
        primary = say(SheetText.SELL, money=self._price(offer))
        if offer.tariff is not None:
            primary = say(SheetText.SELL_BY_TIME)
        return Form(
            title=say(SheetText.SALE_TITLE, name=sheet.member.first_name),
            tiles=tuple(
                Tile(str(place), one.pass_type.name, self._price(one), chosen=place == sheet.chosen)
                for place, one in enumerate(sheet.offers)
            ),
            primary=primary,
        )

    def _undo(self, sheet: UndoSheet) -> Form:
        text = SheetText.UNDO_CHECK_IN if isinstance(sheet.undo, TakeBack) else SheetText.UNDO_CHECK_OUT
        told = self.say(text, name=sheet.undo.member.first_name, time=self.formats.clock(sheet.at, self.say.language))
        return Form(
            title=self.say(SheetText.UNDO_TITLE),
            lines=(Line(Tone.INFO, told),),
            primary=self.say(DeskText.UNDO),
            danger=True,
        )

    def _which(self, sheet: WhichSheet) -> Form:
        primary = InboxText.VOID if sheet.remedy is Remedy.VOID else InboxText.MAKE_FREE
        return Form(
            title=self.say(InboxText.WHICH_TITLE),
            tiles=tuple(
                Tile(
                    str(place),
                    visit_span(visit, self.say, self.formats, self.at),
                    self.say.together(visit.description, visit.device),
                    chosen=place == sheet.chosen,
                )
                for place, visit in enumerate(sheet.visits)
            ),
            fields=(self._reason(sheet.reason),),
            primary=self.say(primary),
            danger=True,
        )

    # ------------------------------------------------------------ parts

    def _reason(self, text: str) -> FieldView:
        return FieldView(field=Field.REASON, label=self.say(SheetText.REASON), text=text)

    def _about(self, visit: ListedVisit) -> Line:
        name = f"{visit.first_name} {visit.last_name}"
        span = visit_span(visit, self.say, self.formats, self.at)
        return Line(Tone.QUIET, self.say.together(name, span, visit.description))

    def _granted(self, visit: ListedVisit) -> str:
        when = visit_span(visit, self.say, self.formats, self.at)
        why = free_reason(visit.free_entry_reason, self.say)
        if visit.granted_by_first_name is None:
            return self.say(SheetText.FREE_BECAUSE_ALONE, when=when, why=why)
        return self.say(SheetText.FREE_BECAUSE, when=when, why=why, name=visit.granted_by_first_name)

    def _way_name(self, way: ConversionWay) -> str:
        if way.held is not None:
            return way.held.type.name
        return "" if way.offer is None else way.offer.pass_type.name

    def _way_cost(self, way: ConversionWay) -> str:
        if way.offer is not None:
            return self.say(SheetText.WAY_PAY, money=self._price(way.offer))
        if way.left is None:
            return self.say(SheetText.WAY_FREE)
        before, after = way.left
        return self.say(SheetText.WAY_LEFT, before=str(before), after=str(after))

    def _preview(self, visit: ListedVisit, way: ConversionWay) -> str:
        clock = self.formats.clock(visit.checked_in_at, self.say.language)
        when = self.say(DeskText.VISIT_LINE, day=self._day(visit.checked_in_at), time=clock)
        name, charge = self._way_name(way), way.converted.charge
        if charge is None:
            return self.say(SheetText.PREVIEW_PASS, when=when, name=name)
        money = self.formats.money(charge.amount, charge.currency, self.say.language)
        return self.say(SheetText.PREVIEW_PAY, when=when, name=name, money=money)

    def _price(self, offer: Offer) -> str:
        money = self.formats.money(offer.price, offer.pass_type.currency, self.say.language)
        if offer.tariff is None:
            return money
        length = self.formats.duration(offer.tariff.minutes, self.say.language)
        return self.say(SheetText.BY_TIME, money=money, duration=length)

    def _day(self, at: datetime) -> str:
        return day_of(at, self.say, self.formats, self.at)


def sentence(words: str) -> str:
    """What a rule says, as a sentence: capital letter, full stop."""
    text = words.strip()
    return text if not text else text[0].upper() + text[1:] + ("" if text[-1] in ".?!…" else ".")
