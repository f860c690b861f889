"""Korean dates of the calendar: *2024년 6월 20일*, *지난 20일*, *지난달 26일*."""

from __future__ import annotations

import re

from ...algebra import (
    BeforeChrist,
    CalendarDate,
    Dated,
    DayOfMonth,
    Duration,
    InYear,
    MonthDay,
    Nth,
    Publication,
    Recurring,
    Same,
    Weekday,
)
from ...algebra.dates import valid
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G

_LENGTH = re.compile(
    r"(?:\d\s?(?:년|개월|주|일|시간|분)|(?:한|두|세|석|넉|몇|여러) ?(?:달|해|주|시간)|하루|이틀|[사나열]흘|닷새|엿새"
    r"|이레|보름|주일|반년|세월)[이가도] $"
)


def not_passed(text: str, start: int, end: int) -> bool:
    """Tell *last* (지난) from a length of time that has passed by then (사흘이 지난)."""
    return _LENGTH.search(text, max(0, start - 9), start) is None


@rule(
    "{year}(년[도]|年)",
    "{shortyear}년",
    "{oldyear}년&(에_!(한_|두_|{_:number}|걸))",
    "(서기|지난|오는) {year}년",
    examples={
        "2024년": "2024", "지난 2021년": "2021", "2025년도": "2025", "’97년": "1997", "'24년": "2024",
    },
    rejects=("2024년형 승용차", "2000년생 선수"),
)  # fmt: skip
def year(year: int = 0, oldyear: int = 0, shortyear: int = 0) -> Expression:
    """A year."""
    return CalendarDate(year or oldyear or shortyear)


@rule("서기_{number}년", examples={"서기 79년": "0079"})
def year_of_our_era(number: int) -> Expression | None:
    """A year of few figures, with the era."""
    return CalendarDate(number) if number < 2200 else None


@rule("기원전_{number}년", examples={"기원전 300년": "300"})
def year_before_our_era(number: int) -> Expression:
    """A year before the first of our calendar."""
    return BeforeChrist(str(number))


@rule(
    "[지난 |오는 ]{year}년_{month}월[_{day}일]",
    "{year}年_{month}月[_{day}日]",
    "[지난 |오는 ]{year:shortyear}년_{month}월[_{day}일]",
    "{year:twoyear}년_{month}월[_{day}일]",
    "{year:twodigits}년_{month}월_{day}일",
    "{year}[. |.|-|/]{month}[. |.|-|/]{day}[.]",
    "{year:twodigits}/{month}/{day}",
    "{month}월_{day}일[,]_{year}[년]",
    examples={
        "2024년 6월 20일": "2024-06-20", "1990년 3월": "1990-03", "2024.6.20": "2024-06-20",
        "2024-06-20": "2024-06-20", "87년 6월": "1987-06", "2024. 6. 20.": "2024-06-20",
    },
    rejects=("2024.5배", "02-2024-0620번"),
)  # fmt: skip
def full_date(year: int, month: int, day: int | None = None) -> Expression:
    """A day or a month, with its year."""
    return CalendarDate(year, month, day)


@rule(
    "{month}월[_{day}일]",
    "{month}月[_{day}日]",
    "{sinomonth}_{day}일",
    "{sinomonth}_{day:sinoday}",
    "{month}월_{day:sinoday}",
    "{month}월 초하루",
    examples={
        "3월 12일": "2024-03-12",
        "12월": "2023-12",
        "3월 이십일일": "2024-03-21",
        "시월 3일": "2023-10-03",
    },
    rejects=("3월호", "1월생"),
)
def month_day(month: int = 0, day: int | None = None, sinomonth: int = 0) -> Expression:
    """A month, or a day of one; the tense chooses the year."""
    return MonthDay(month or sinomonth, day)


def _sure_month(text: str, start: int, end: int) -> bool:
    if text[start:end] in ("정월", "동짓달", "섣달"):
        return False  # of the lunar calendar
    return re.match("(?:에|부터|까지)(?![가-힣]*주)", text[end : end + 4]) is not None


@rule(
    "{sinomonth}",
    examples={"[삼월]에 만났다": "2024-03"},
    rejects=("이월 예산이 쌓였다", "오월동주", "유월절"),
    guard=_sure_month,
)
def month_in_words(sinomonth: int) -> Expression:
    """A month written out, where a particle shows that it is one."""
    return MonthDay(sinomonth)


@rule(
    "1일&(_(평균|최대|최소|권장|섭취|생산|이용|{_:number}(회|번|차례|명|건|만|톤)))",
    examples={"[1일] 평균 300명": "P1D"},
)
def a_day() -> Expression:
    """Each day, as a measure: *1일 평균*."""
    return Recurring("P1D")


_SPAN_OF = re.compile("(?:기간|시한|휴가|일정|말미)[은이] (?:최장 |최대 |모두 |총 |겨우 |고작 )?$")


@rule(
    "{number}일&(이다|이며|이고|이었|에_불과|에_그|뿐|밖에)",
    examples={"준비 기간은 [20일]이다.": "P20D"},
    rejects=("발인은 20일이다",),
    guard=lambda text, start, end: _SPAN_OF.search(text, max(0, start - 12), start) is not None,
)
def days_of_a_term(number: int) -> Expression:
    """Days, where a length is asked for."""
    return Duration(number, G.DAY)


@rule(
    "{number}일&(_앞둔|_앞두|_앞으로_다가|_남은|_남았|_남겨|_남지)",
    examples={
        "총선을 [30일] 앞둔 여야": "P30D", "개막이 [20일] 앞으로 다가왔다.": "P20D",
        "접수 마감까지 [5일] 남았다.": "P5D",
    },
    rejects=("20일을 앞두고", "20일 앞바다에서"),
)  # fmt: skip
def days_left(number: int) -> Expression:
    """Days that are still to go."""
    return Duration(number, G.DAY)


@rule(
    "{day}(일|日)",
    examples={"3일": "2024-03-03", "20일": "2024-02-20", "20日": "2024-02-20"},
    rejects=("3일천하", "작심삼일", "5일장", "일이 많다"),
)
def day_of_month(day: int) -> Expression:
    """A day of a month that goes without saying."""
    return DayOfMonth(day)


@rule(
    "지난_{month}월[_{day}일]",
    "지난_{day}일",
    "지난 {weekday}",
    "지난번 {weekday}",
    examples={
        "지난 6월": "2023-06", "지난 20일": "2024-02-20", "지난 11월 3일": "2023-11-03",
        "지난 금요일": "2024-03-01",
    },
    rejects=("사흘이 지난 뒤",),
    guard=not_passed,
)  # fmt: skip
def last(month: int = 0, day: int | None = None, weekday: int = 0) -> Expression:
    """The latest such day or month before this one."""
    return _toward(-1, month, day, weekday)


@rule(
    "오는_{month}월[_{day}일]",
    "오는_{day}일",
    "(오는|돌아오는|다가오는) {weekday}",
    examples={
        "오는 7월 9일": "2024-07-09", "오는 20일": "2024-03-20", "오는 금요일": "2024-03-08",
    },
)  # fmt: skip
def coming(month: int = 0, day: int | None = None, weekday: int = 0) -> Expression:
    """The first such day or month after this one."""
    return _toward(+1, month, day, weekday)


def _toward(direction: int, month: int, day: int | None, weekday: int) -> Expression:
    if month:
        return MonthDay(month, day, direction)
    return DayOfMonth(day, direction) if day else Weekday(weekday, direction)


@rule(
    "{Year}[의]_{month}월[_{day}일]",
    "{Year}[의]_{sinomonth}[_{day}일]",
    "올_{month}월[_{day}일]",
    "이번 {month}월[_{day}일]",
    examples={
        "지난해 12월 3일": "2023-12-03", "내년 3월": "2025-03", "올 9월": "2024-09",
        "이듬해 6월": "2025-06",
    },
)  # fmt: skip
def in_year(
    month: int = 0, day: int | None = None, year: Expression | None = None, sinomonth: int = 0
) -> Expression:
    """A month or day in a year that is counted from another time."""
    return InYear(month or sinomonth, day, year or _this_year())


def _this_year() -> Expression:
    return Same(G.YEAR, Publication())


@rule(
    "{Month}_{day}일",
    examples={
        "지난달 26일": "2024-02-26",
        "다음 달 4일": "2024-04-04",
        "같은 달 13일": "2024-03-13",
    },
)
def in_month(month: Expression, day: int) -> Expression:
    """A day of a month that is counted from another time."""
    return Nth(day, G.DAY, month)


@rule(
    "{first:figure}[.|/|-]{second:figure}[.|/|-]{year}",
    examples={"02/22/2016": "2016-02-22", "21.4.2016": "2016-04-21"},
    rejects=("02/30/2016",),
)
def figures_date(first: int, second: int, year: int) -> Expression | None:
    """A date in figures as other countries write it, the year last."""
    month, day = (second, first) if first > 12 else (first, second)
    return CalendarDate(year, month, day) if valid(year, month, day) else None


@rule(
    "{month}(/|._){day}[.]_\\({weekday:weekletter}[요일]\\)",
    examples={"3/8(금)": "2024-03-08", "2. 29.(목)": "2024-02-29", "3.7(목요일)": "2024-03-07"},
    rejects=("3/8(상)", "7.9(%)"),
)
def figures_day(month: int, day: int, weekday: int) -> Expression:
    """A day in figures, which its weekday in brackets shows to be one."""
    return Dated(weekday, MonthDay(month, day))


def _labelled(text: str, start: int, end: int) -> bool:
    return _LABEL.search(text[max(0, start - 8) : start]) is not None


_LABEL = re.compile(r"(?:일시|날짜|기간|기한|마감|개막|개봉|발매|접수)(?: ?[:：]\s?)$")


@rule(
    "{month}/{day}!(/|.|_%)",
    examples={"일시: [3/8]": "2024-03-08"},
    rejects=("3/8로 줄었다", "3/4분기", "날짜: 3/8/2"),
    guard=_labelled,
)
def labelled_day(month: int, day: int) -> Expression:
    """A day in figures after a label that asks for one."""
    return MonthDay(month, day)
