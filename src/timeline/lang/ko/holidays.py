"""Korean holidays, lunar ones too, and the runs of days off round them: *추석 연휴 마지막 날*."""

from __future__ import annotations

import re

from ...algebra import Holiday, Nth, OfStretch, Shift
from ...expression import Expression
from ...feasts import Feast, lunar
from ...rule import rule
from ...when import Granularity as G
from .feastdays import run_around

Named = tuple[str, Feast]


_NAMING = re.compile(
    "이?(?:란|라는|라고 하는) (?:이름|별명|제목|말|뜻|단어|낱말|상호|노래|영화|소설)"
)


def _is_day(text: str, start: int, end: int) -> bool:
    """Tell a holiday from what is called by its name (추석이란 이름), and 설 from 설치."""
    return not _NAMING.match(text, end) and text[end - 1 : end + 1] != "설치"


def _no_rumour(text: str, start: int, end: int) -> bool:
    """Tell 설, the feast, from 설, a rumour; 동지 and 하지 from comrades and *do not*."""
    words = text[start:end]
    if not _is_day(text, start, end):
        return False
    if words in _COMMON:
        return bool(
            _TERM_AFTER.match(text, end) or _TERM_BEFORE.search(text[max(0, start - 6) : start])
        )
    if words == "설":
        rumour = re.search("(?:는|란|다는|라는|인) $", text[max(0, start - 3) : start])
        return rumour is None and re.match(r"이\s", text[end : end + 2]) is None
    if words == "하지":
        return re.match(r"인|이던|였|날|를 맞", text[end : end + 3]) is not None
    if words == "한식":
        return re.match(r"인|이던|이었|날|을 맞|과 청명", text[end : end + 4]) is not None
    if words in ("동지", "단오", "입춘", "소만", "구정", "신정"):
        return (
            re.match(
                r"[\s,(·…]|인|이던|이었|였|이다|입니|에|[을를] [맞앞하이사나닷넘]|까지|부터|[이가] 지|날",
                text[end : end + 3],
            )
            is not None
        )
    return True


_COMMON = frozenset("소서 입하 우수 대서 백로 소설 대설 대한".split())
"""Solar terms whose words mostly mean something else: excellence, a novel, heavy snow, Korea."""
_TERM_AFTER = re.compile(
    r"(?:인|이던|였던|이었던|이자) (?:\d|오는|지난|이날|오늘|내일)|[을를] (?:맞|앞두|[하이사나닷]\S+ 앞)|[이가] 지나"
)
_TERM_BEFORE = re.compile("절기(?:상|인)?,? ?[‘'“]?$")


@rule(
    "음력_{month}월_{day}일",
    "음력_{sinomonth}_{day}일",
    "음력_{month}월_{day:lunarday}",
    "음력_{sinomonth}_{day:lunarday}",
    examples={"음력 8월 15일": "2023-09-29", "음력 정월 초하루": "2024-02-10"},
)
def lunar_day(day: int, month: int = 0, sinomonth: int = 0) -> Expression:
    """A day of the lunar calendar, of the year nearest in the direction of the clause."""
    return Holiday("음력", lunar(month or sinomonth, day))


@rule(
    "{Year}[의]_음력_{month}월_{day}일",
    examples={"올해 음력 1월 1일": "2024-02-10"},
)
def lunar_day_of_year(year: Expression, month: int, day: int) -> Expression:
    """A day of the lunar calendar in a year."""
    return Holiday("음력", lunar(month, day), year)


@rule(
    "{holiday}",
    "{holiday}_당일",
    "{holiday}_명절",
    examples={"설날": "2024-02-10", "광복절": "2024-08-15", "추석 당일": "2023-09-29"},
    rejects=("설이 나돈다는 설이 있다", "추석빔", "설계도"),
    guard=_no_rumour,
)
def holiday(holiday: Named) -> Expression:
    """A holiday, of the year nearest in the direction of the clause."""
    return Holiday(*holiday)


@rule("지난[번]_{holiday}", examples={"지난 설": "2024-02-10"})
def last_holiday(holiday: Named) -> Expression:
    """The latest such holiday."""
    return Holiday(holiday[0], holiday[1], None, -1)


@rule("(오는|다가오는|이번)_{holiday}", examples={"오는 추석": "2024-09-17"})
def coming_holiday(holiday: Named) -> Expression:
    """The next such holiday."""
    return Holiday(holiday[0], holiday[1], None, +1)


@rule(
    "{Year}[의]_{holiday}[_당일]",
    "올_{holiday}[_당일]",
    examples={"내년 추석": "2025-10-06", "지난해 설": "2023-01-22"},
    rejects=("지난해 설치 기준",),
    guard=_is_day,
)
def holiday_of_year(holiday: Named, year: Expression | None = None) -> Expression:
    """A holiday of a year."""
    return Holiday(holiday[0], holiday[1], year or Shift(G.YEAR, 0))


@rule("{holiday}_전날", "{holiday}_하루_전", examples={"추석 전날": "2023-09-28"})
def eve(holiday: Named) -> Expression:
    """The day before a holiday."""
    return Shift(G.DAY, -1, Holiday(*holiday))


@rule("{holiday}_(다음_날|이튿날|다음날)", examples={"추석 다음 날": "2023-09-30"})
def day_after(holiday: Named) -> Expression:
    """The day after a holiday."""
    return Shift(G.DAY, +1, Holiday(*holiday))


def _run(
    daysoff: Named, year: Expression | None = None, direction: int | None = None
) -> Expression:
    return Holiday(*daysoff, year, direction, run_around)


@rule(
    "{daysoff}[_기간]",
    "이번_{daysoff}",
    examples={"추석 연휴": "2023-09-28/2023-10-03", "설 연휴": "2024-02-09/2024-02-12"},
)
def days_off(daysoff: Named) -> Expression:
    """The unbroken run of days off round a holiday."""
    return _run(daysoff)


@rule("지난_{daysoff}", examples={"지난 설 연휴": "2024-02-09/2024-02-12"})
def last_days_off(daysoff: Named) -> Expression:
    """The latest such run of days off."""
    return _run(daysoff, None, -1)


@rule("(오는|다가오는)_{daysoff}", examples={"오는 추석 연휴": "2024-09-14/2024-09-18"})
def coming_days_off(daysoff: Named) -> Expression:
    """The next such run of days off."""
    return _run(daysoff, None, +1)


@rule("{Year}_{daysoff}", "올_{daysoff}", examples={"올해 추석 연휴": "2024-09-14/2024-09-18"})
def days_off_of_year(daysoff: Named, year: Expression | None = None) -> Expression:
    """The run of days off round a holiday of a year."""
    return _run(daysoff, year or Shift(G.YEAR, 0))


@rule(
    "{daysoff}_{nth:whichday}",
    examples={"추석 연휴 마지막 날": "2023-10-03", "설 연휴 첫날": "2024-02-09"},
)
def day_off(daysoff: Named, nth: int) -> Expression:
    """A day of the run of days off round a holiday."""
    return Nth(nth, G.DAY, _run(daysoff))


@rule("{daysoff}_(전날|하루_전)", "{daysoff}_시작_전날", examples={"설 연휴 전날": "2024-02-08"})
def day_before_days_off(daysoff: Named) -> Expression:
    """The day before the run of days off round a holiday."""
    return Shift(G.DAY, -1, _run(daysoff))


@rule("{daysoff}_(다음_날|이튿날|다음날)", examples={"설 연휴 다음 날": "2024-02-13"})
def day_after_days_off(daysoff: Named) -> Expression:
    """The day after the run of days off round a holiday."""
    return Shift(G.DAY, +1, Nth(-1, G.DAY, _run(daysoff)))


@rule(
    "연휴_{nth:whichday}",
    "{nth:whichday}",
    examples={"연휴 첫날": "2024-03-05", "마지막 날": "2024-03-05"},
)
def day_of_stretch(nth: int) -> Expression:
    """A day of the stretch last told."""
    return OfStretch(nth)
