"""Korean times of the day: *오후 3시 30분께*, *24일 새벽*, *자정*, *현지시각 19일 오후*."""

from __future__ import annotations

import re

import attrs

from ...algebra import Approx, Clock, Edge, FixedHour, PartOfDay, Range, Scene, Shift, Spoken, Zoned
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G

Part = tuple[str, tuple[int, int], str | None]
_AFTERNOON = {"AF": (1, 11), "EV": (1, 11), "NI": (5, 11), "DT": (1, 7), "MI": (1, 3)}


def hour_of(hour: int, part: Part | None) -> int:
    """Return the hour of the day that an hour of a part of it is.

    >>> hour_of(7, ("EV", (18, 21), None)), hour_of(12, ("NI", (18, 24), None))
    (19, 24)
    """
    code = part[0] if part else ""
    if hour == 12:
        return {"MO": 0, "NI": 24}.get(code, 12)
    low, high = _AFTERNOON.get(code, (1, 0))
    return hour + 12 if low <= hour <= high else hour


_OPEN = re.compile(
    r"운영|영업|개방|개장|개관|문을 (?:열고|여는|연다|닫는|닫고)|문 여는|관람|이용 시간|운행|운항|다닌다|다니고|다니며|오간다|상담|근무 시간|업무 시간|첫차|막차|진료"
)
_DATED = re.compile(r"했다|됐다|았다|었다|졌다|렸다|예정|계획|겠다|\d일|날|오늘|내일|어제|요일")


def _habitual(text: str, start: int, end: int) -> bool:
    """Tell the hours of a place that opens and closes every day."""
    if re.search("(?:매일|날마다|요일|주말) $", text[max(0, start - 4) : start]):
        return False  # the days are said
    far = max(0, start - 200)
    first = max(text.rfind(". ", far, start), text.rfind("\n", far, start), far - 1) + 1
    last = text.find(".", end, end + 200)
    sentence = text[first : last if last >= 0 else end + 200]
    return _OPEN.search(sentence) is not None and _DATED.search(sentence) is None


@rule(
    "{part}_{hour}_시[_{minute}_분][_{half:halfpast}]",
    examples={"도서관은 [오전 10시]에 문을 연다.": "XXXX-XX-XXT10:00"},
    rejects=("오전 10시에 문을 열었다",),
    guard=_habitual,
)
def opening_hour(part: Part, hour: int, minute: int = 0, half: int | None = None) -> Expression:
    """An hour of every day, at which a place opens or closes."""
    return FixedHour(hour_of(hour, part), minute or half or 0)


@rule(
    "{part}_{hour}_시[_{minute}_분[_{second}_초]][_정각]",
    "{part}_{hour}_시_{half:halfpast}",
    "{part}_{hour:nativehour}_시[_{minute}_분][_{half:halfpast}][_정각]",
    "{hour}_시[_{minute}_분[_{second}_초]][_정각]",
    "{hour}_시_{half:halfpast}",
    "{hour:nativehour} 시[_{minute}_분][_{half:halfpast}]",
    "{part}_{hour}:{minute}",
    "{part}_{hour}_시_{second}_초",
    examples={
        "오전 9시": "2024-03-05T09:00", "밤 12시": "2024-03-05T24:00", "0시": "2024-03-05T00:00",
        "오후 3시 15분": "2024-03-05T15:15", "저녁 7시 반": "2024-03-05T19:30",
        "오후 두 시": "2024-03-05T14:00", "낮 12시": "2024-03-05T12:00",
        "밤 10시 27분 31초": "2024-03-05T22:27:31",
    },
    rejects=("12시 방향에서", "3시간", "오전오후"),
)  # fmt: skip
def clock(
    hour: int,
    minute: int | None = None,
    part: Part | None = None,
    second: int | None = None,
    half: int | None = None,
) -> Expression | None:
    """A clock time on the day the story is at."""
    if part is not None and hour > 12 and hour_of(12, part) != 12:
        part = None
    return Clock(
        hour_of(hour, part), minute or half or 0, Scene(), half=part is None, second=second
    )


@rule(
    "[{part}_]{hour}_시_{minute}_분_전!(에|까지|부터|후)",
    examples={"오후 8시 15분 전": "2024-03-05T19:45", "9시 5분 전": "2024-03-05T08:55"},
)
def minutes_to(hour: int, minute: int, part: Part | None = None) -> Expression | None:
    """A clock time by the minutes left to the hour."""
    left = 60 * hour_of(hour, part) - minute
    return Clock(left // 60, left % 60, Scene(), half=part is None) if left >= 0 else None


@rule("정오", "(낮|한낮) 정오", examples={"정오": "2024-03-05T12:00"})
def noon() -> Expression:
    """The middle of the day the story is at."""
    return Clock(12, 0, Scene())


def _no_cleaning(text: str, start: int, end: int) -> bool:
    return re.match(r"\s?(?:작용|능력|노력|기능|결의|운동|의지)", text[end : end + 4]) is None


@rule(
    "자정",
    examples={"자정": "2024-03-05T24:00"},
    rejects=("자정 노력", "자정작용"),
    guard=_no_cleaning,
)
def midnight() -> Expression:
    """The end of the day the story is at."""
    return Clock(24, 0, Scene())


def on_day(what: Expression, day: Expression) -> Expression | None:
    """Return a time of day, of a day that is named; None if it has one."""
    if isinstance(what, Approx):
        inner = on_day(what.what, day)
        return inner and Approx(what.mod, inner)
    if isinstance(what, Zoned):
        inner = on_day(what.what, day)
        return inner and Zoned(what.zone, inner)
    if isinstance(what, Clock) and isinstance(what.day, Scene):
        return attrs.evolve(what, day=day, half=False)
    return None


@rule(
    "{Day}[의|,]_{Clock}",
    "{Day} {hour}:{minute}!(:)",
    examples={
        "3일 오후 2시": "2024-03-03T14:00", "지난 금요일 밤 11시": "2024-03-01T23:00",
        "내일 정오": "2024-03-06T12:00",
    },
)  # fmt: skip
def clock_of_day(
    day: Expression, clock: Expression | None = None, hour: int = 0, minute: int = 0
) -> Expression | None:
    """A clock time of a day that is named."""
    return on_day(clock, day) if clock is not None else Clock(hour, minute, day)


def _part(part: Part, day: Expression) -> Expression:
    code, hours, mod = part
    whole = PartOfDay(code, day, hours)
    return Edge(mod, whole) if mod else whole


@rule(
    "{Day}[의]_{part}",
    examples={
        "27일 새벽": "2024-02-27TMO",
        "내일 아침": "2024-03-06TMO",
        "이날 밤": "2024-03-05TNI",
    },
    rejects=("오늘 오전동",),
)
def part_of_day(day: Expression, part: Part) -> Expression:
    """A part of a day that is named."""
    return _part(part, day)


@rule("{Part}_중", examples={"27일 오전 중": "2024-02-27TMO"}, rejects=("27일 오후 중국에서",))
def within_part(part: Expression) -> Expression:
    """Some time within a part of a day."""
    return part


_BARE = re.compile("에|부터|까지|들어|께")


@rule(
    "{part}",
    examples={"[오후]에 갠다.": "2024-03-05TAF"},
    rejects=("아침마당", "오전동", "저녁 식사", "밤하늘"),
    guard=lambda text, start, end: (
        _BARE.match(text, end) is not None
        or end == len(text)
        or (
            text[start:end] in ("오전", "오후", "이른 아침", "늦은 밤")
            and text[end : end + 1] in " ,"
        )
    ),
)
def part(part: Part) -> Expression:
    """A part of the day the story is at."""
    return _part(part, Scene())


@rule("{night}", examples={"어젯밤": "2024-03-04TNI", "간밤": "2024-03-04TNI"})
def night(night: int) -> Expression:
    """The night before the day of speaking."""
    return PartOfDay("NI", Shift(G.DAY, night, Spoken()), (18, 24))


@rule(
    "{night}_{hour}_시[_{minute}_분][_{half:halfpast}]",
    examples={"어젯밤 9시": "2024-03-04T21:00", "간밤 2시 반": "2024-03-05T02:30"},
)
def hour_of_night(
    night: int, hour: int, minute: int = 0, half: int | None = None
) -> Expression | None:
    """A clock time of the night before the day of speaking."""
    if hour > 12:
        return Clock(hour, minute, Shift(G.DAY, night, Spoken()))
    small = hour < 5
    read = hour if small else hour_of(hour, ("NI", (18, 24), None))
    day = Shift(G.DAY, night + small, Spoken())
    return Clock(read, minute or half or 0, day)


@rule(
    "밤사이",
    "밤_사이",
    "밤새",
    "하룻밤_사이",
    examples={"밤사이": "2024-03-04TNI"},
    rejects=("밤새도록",),
)
def overnight() -> Expression:
    """The night before the day of speaking, until the morning."""
    return PartOfDay("NI", Shift(G.DAY, -1, Spoken()), (18, 30))


@rule(
    "{part}_{hour}[_시]-{last:hour}_시[_{minute}_분]",
    "{Day}_{part}_{hour}[_시]-{last:hour}_시[_{minute}_분]",
    "{hour}[_시]-{last:hour}_시[_{minute}_분]",
    "{Day}_{hour}[_시]-{last:hour}_시[_{minute}_분]",
    examples={"오후 2∼4시": "2024-03-05T14:00/2024-03-05T16:00"},
)
def hours(
    hour: int, last: int, minute: int = 0, part: Part | None = None, day: Expression | None = None
) -> Expression | None:
    """Some hours of a day."""
    first, closing = hour_of(hour, part), hour_of(last, part)
    if closing <= first:
        closing += 12
    if closing > 24:
        return None
    return Range(Clock(first, 0, day or Scene()), Clock(closing, minute, day or Scene()))


@rule(
    "{first:Clock}_-_{last:Clock}",
    examples={"오전 9시~오후 6시": "2024-03-05T09:00/2024-03-05T18:00"},
)
def from_clock_to_clock(first: Expression, last: Expression) -> Expression | None:
    """From one clock time to another."""
    if isinstance(first, Clock) and first.day is not None:
        closing = on_day(last, first.day)
        return Range(first, closing or last)
    return None


_HERE = "(현지시각|현지시간|현지_시각|현지_시간|이하_현지시각|이하_현지시간)"


@rule(
    f"{{Day}}_\\({_HERE}\\)",
    f"{{Clock}}_\\({_HERE}\\)",
    f"{{Part}}_\\({_HERE}\\)",
    f"{_HERE}[으로|_기준] {{Clock}}",
    f"{_HERE}[으로|_기준] {{Part}}",
    f"{_HERE}[으로|_기준] {{Day}}",
    examples={"20일(현지시각)": "2024-02-20", "현지시간 19일 오후": "2024-03-19TAF"},
)
def local_time(
    day: Expression | None = None, clock: Expression | None = None, part: Expression | None = None
) -> Expression | None:
    """A time on the clocks of the place spoken of."""
    what = day or clock or part
    return what and Zoned(None, what)


@rule(
    "{Day}_\\({zone}_(시각|시간|표준시)\\)",
    "{Clock}_\\({zone}_(시각|시간|표준시)[_기준]\\)",
    "{zone}_(시각|시간|표준시)[_기준|으로|로|\\(GMT\\)|_\\(gmt\\)] {Clock}",
    "{zone}_(시각|시간|표준시)[_기준|으로|로] {Part}",
    "{zone}_(시각|시간|표준시)[_기준|으로|로] {Day}",
    examples={"20일(한국시각)": "2024-02-20", "모스크바시각 19일": "2024-03-19"},
)  # fmt: skip
def zone_time(
    zone: str,
    day: Expression | None = None,
    clock: Expression | None = None,
    part: Expression | None = None,
) -> Expression | None:
    """A time in a zone that is named."""
    what = day or clock or part
    return what and Zoned(zone, what)
