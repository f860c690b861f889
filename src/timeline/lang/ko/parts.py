"""Parts of longer times: *연초*, *다음 달 중순*, *3분기*, *올여름*, *90년대 초*, *첫째 주*."""

from __future__ import annotations

import re

from ...algebra import (
    Century,
    Decade,
    Edge,
    EndOf,
    Nth,
    PartOfYear,
    Publication,
    Range,
    Same,
    Shift,
    Tenth,
    Term,
    Weekend,
)
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G


@rule(
    "{Period}[의]_{edge}",
    examples={
        "올해 초": "2024",
        "다음 달 말": "2024-04",
        "90년대 초": "199",
        "이번 주 후반": "2024-W10",
    },
    rejects=("올해 초등학교", "올해 초과 세수"),
    guard=lambda text, start, end: text[end - 1 : end + 1] not in ("초과", "초치"),
)
def edge(period: Expression, edge: str) -> Expression:
    """The start, middle or end of a time."""
    return Edge(edge, period)


@rule("{Month}[의]_{tenth}", examples={"다음 달 하순": "2024-04", "6월 중순": "2024-06"})
def tenth(month: Expression, tenth: int) -> Expression:
    """The first, second or last ten days of a month."""
    return Tenth(tenth, month)


@rule(
    "{ends}",
    examples={"연초": "2024", "월말": "2024-03", "연내": "2024"},
    rejects=("연말정산", "주중대사", "주중 한국대사관"),
    guard=lambda text, start, end: (
        text[start:end] != "주중" or re.match(r" \S{0,4}(?:대사|공사)", text[end : end + 8]) is None
    ),
)
def end_of(ends: tuple[G, str | None]) -> Expression:
    """The start or end of the year, month or week."""
    unit, mod = ends
    if unit is G.WEEKEND:
        return Weekend()
    return EndOf(unit, mod) if mod else Same(unit, Publication())


@rule("(지난|지난해|작년)_연말", "지난_세밑", examples={"지난 연말": "2023"})
def last_year_end() -> Expression:
    """The end of last year."""
    return Edge("END", Shift(G.YEAR, -1))


@rule("(올|올해)_연말", "올_세밑", "이번 연말", examples={"올 연말": "2024"})
def this_year_end() -> Expression:
    """The end of this year."""
    return Edge("END", Shift(G.YEAR, 0))


@rule("(올|올해)_연초", "올_벽두", examples={"올 연초": "2024"})
def this_year_start() -> Expression:
    """The start of this year."""
    return Edge("START", Shift(G.YEAR, 0))


@rule("{Year}_연말", examples={"내년 연말": "2025"})
def year_end(year: Expression) -> Expression:
    """The end of a year."""
    return Edge("END", year)


@rule("{Year}_(연초|벽두)", examples={"내년 연초": "2025"})
def year_beginning(year: Expression) -> Expression:
    """The start of a year."""
    return Edge("START", year)


@rule(
    "{Period}_중!(_하나|_한)",
    "{Period}내!(내)",
    "{Period}_(안|내)&(에|로|으로|이라|이다|이며|까지)",
    "{Period}_(내|안)_&(처리|통과|마무리|완료|출시|개최|시행|착공|완공|타결)",
    examples={"이달 중": "2024-03", "[올해 안]에": "2024"},
    rejects=("올해 중국에서", "이달 안보리"),
)
def within(period: Expression) -> Expression:
    """Some time within a longer one."""
    return period


@rule(
    "{quarter}(_|사|/4)분기",
    "{half}",
    examples={"1분기": "2024-Q1", "4분기": "2023-Q4", "상반기": "2024-H1"},
    rejects=("3분기점",),
)
def part_of_year(quarter: int = 0, half: int = 0) -> Expression:
    """A quarter or half of the year that goes without saying."""
    return Term(G.QUARTER, quarter) if quarter else Term(G.HALF, half)


@rule("{quarter}(-|·){last:quarter}_분기", examples={"1∼3분기": "2024-Q1/2024-Q3"})
def quarters(quarter: int, last: int) -> Expression | None:
    """Quarters of a year that goes without saying."""
    first, closing = Term(G.QUARTER, quarter), Term(G.QUARTER, last)
    return Range(first, closing) if quarter < last else None


@rule(
    "지난_{quarter}(_|사|/4)분기",
    "지난_{half}",
    examples={"지난 3분기": "2023-Q3", "지난 하반기": "2023-H2"},
)
def last_part_of_year(quarter: int = 0, half: int = 0) -> Expression:
    """The latest such quarter or half that is over."""
    unit, number = (G.QUARTER, quarter) if quarter else (G.HALF, half)
    return PartOfYear(unit, number, None, -1)


@rule("오는_{quarter}(_|사|/4)분기", "오는_{half}", examples={"오는 하반기": "2024-H2"})
def coming_part_of_year(quarter: int = 0, half: int = 0) -> Expression:
    """The next such quarter or half."""
    unit, number = (G.QUARTER, quarter) if quarter else (G.HALF, half)
    return PartOfYear(unit, number, None, +1)


@rule(
    "{Year}[의]_{quarter}(_|사|/4)분기",
    "{Year}[의]_{half}",
    "올_{quarter}(_|사|/4)분기",
    "올_{half}",
    examples={"지난해 4분기": "2023-Q4", "올 3분기": "2024-Q3", "내년 상반기": "2025-H1"},
)
def part_of_that_year(
    year: Expression | None = None, quarter: int = 0, half: int = 0
) -> Expression:
    """A quarter or half of a year."""
    unit, number = (G.QUARTER, quarter) if quarter else (G.HALF, half)
    return PartOfYear(unit, number, year or Same(G.YEAR, Publication()))


@rule("지난_{season}", examples={"지난겨울": "2023-WI", "지난여름": "2023-SU"})
def last_season(season: int) -> Expression:
    """The latest such season that is over."""
    return PartOfYear(G.SEASON, season, None, -1)


_ONCE = re.compile(r"[했됐았었렸졌섰났갔왔쳤]다|예정|계획|전망|방침|목표|기로|가능성")
_ALWAYS = re.compile(r"매년|해마다|마다|흔히|보통|주로|으레|대개|늘 |항상|사계절|축제|제철")


def _some_season(text: str, start: int, end: int) -> bool:
    """Tell the season of one year, by when, or from when, a thing was or will be done."""
    last = text.find("다.", end, end + 80)
    clause = text[max(0, start - 40) : last + 1 if last >= 0 else end + 80]
    before, after = text[max(0, start - 4) : start], text[end : end + 3]
    bound = re.match("까지|부터|께|쯤|무렵|에", after) and re.search(
        "(?:이르면|늦어도|빠르면) $", before
    )
    return (
        bool(bound or re.match("까지(?!도)|께|쯤", after))
        and _ONCE.search(clause) is not None
        and _ALWAYS.search(clause) is None
    )


@rule(
    "{season}",
    examples={
        "공사는 이르면 [가을]에 시작될 예정이다.": "2024-FA",
        "[겨울]까지 마치기로 했다.": "2024-WI",
    },
    rejects=(
        "여름에는 비가 많이 온다",
        "봄부터 가을까지 꽃이 핀다",
        "겨울옷을 샀다",
        "여름까지 더웠던 해마다 그랬다",
    ),
    guard=_some_season,
)
def season(season: int) -> Expression:
    """A season near publication; the tense chooses which."""
    return PartOfYear(G.SEASON, season)


@rule(
    "(올|이번)_{season}",
    "(오는|다가오는)_{season}",
    examples={"올여름": "2024-SU", "올겨울": "2023-WI"},
)
def this_season(season: int) -> Expression:
    """The season of this year; of a winter the nearest."""
    if season == 4:
        return PartOfYear(G.SEASON, season)
    return PartOfYear(G.SEASON, season, Same(G.YEAR, Publication()))


@rule(
    "{Year}[의]_{season}",
    examples={"내년 봄": "2025-SP", "1987년 여름": "1987-SU"},
    rejects=("올해 겨울올림픽",),
)
def season_of_year(year: Expression, season: int) -> Expression:
    """A season of a year."""
    return PartOfYear(G.SEASON, season, year)


@rule(
    "{decade}년대",
    "{shortdecade}년대",
    examples={"1990년대": "199", "90년대": "199", "2000년대": "200"},
)
def decade(decade: int = 0, shortdecade: int = 0) -> Expression:
    """Ten years."""
    return Decade(decade or shortdecade + (1900 if shortdecade >= 30 else 2000))


@rule("{century}_세기", examples={"21세기": "20", "19세기": "18"}, rejects=("21세기북스",))
def century(century: int) -> Expression:
    """A hundred years."""
    return Century(century - 1)


@rule(
    "{Month}[의]_{nth}_(주차|주)",
    "{Year}[의]_{nth}_(주차|주)",
    examples={
        "다음 달 첫째 주": "2024-W14",
        "3월 마지막 주": "2024-W13",
        "9월 마지막 주": "2024-W39",
        "6월 둘째 주": "2024-W24",
    },
)
def week_of_month(
    nth: int, month: Expression | None = None, year: Expression | None = None
) -> Expression | None:
    """The nth week of a month or year; the first and the last have most of their days in it."""
    whole = month or year
    return whole and Nth(nth, G.WEEK, whole)


@rule(
    "{Month}[의]_(첫날|첫_날|초하루)",
    "{Year}[의]_(첫날|첫_날)",
    examples={"다음 달 첫날": "2024-04-01", "내년 첫날": "2025-01-01"},
)
def first_day(month: Expression | None = None, year: Expression | None = None) -> Expression:
    """The first day of a month or year."""
    return Nth(1, G.DAY, month or year or Publication())


@rule(
    "{Month}[의]_(마지막_날|마지막날|말일)",
    "{Year}[의]_(마지막_날|마지막날)",
    examples={"이달 마지막 날": "2024-03-31", "올해 마지막 날": "2024-12-31"},
)
def last_day(month: Expression | None = None, year: Expression | None = None) -> Expression:
    """The last day of a month or year."""
    return Nth(-1, G.DAY, month or year or Publication())


@rule("지난_주말", "저번_주말", "지난주_주말", examples={"지난 주말": "2024-W09-WE"})
def last_weekend() -> Expression:
    """The weekend of last week."""
    return Shift(G.WEEKEND, -1)


@rule("(이번|오는|금)_주말", "(이번_주|금주)_주말", examples={"이번 주말": "2024-W10-WE"})
def this_weekend() -> Expression:
    """The weekend of this week."""
    return Shift(G.WEEKEND, 0)


@rule("(다음|내)_주말", "(다음_주|내주)_주말", examples={"다음 주말": "2024-W11-WE"})
def next_weekend() -> Expression:
    """The weekend of next week."""
    return Shift(G.WEEKEND, +1)


@rule("주말", examples={"주말": "2024-W09-WE"}, rejects=("주말농장", "주말드라마"))
def weekend() -> Expression:
    """The weekend; the tense chooses which."""
    return Weekend()
