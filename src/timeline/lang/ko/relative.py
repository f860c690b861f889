"""Korean times counted from another: *내일*, *지난달*, *이날*, *사흘 뒤*, *이듬해*."""

from __future__ import annotations

import re

from ...algebra import (
    Ahead,
    NewYear,
    Publication,
    Same,
    Shift,
    Spoken,
    Story,
    Then,
    Told,
    Vague,
    Week,
)
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G


@rule(
    "{today}",
    examples={"내일": "2024-03-06", "그제": "2024-03-03"},
    rejects=("내일신문", "내일동", "금일읍"),
)
def day_spoken(today: int) -> Expression:
    """A day counted from the one it is spoken on."""
    return Shift(G.DAY, today, Spoken()) if today else Spoken()


@rule(
    "{toldday}",
    examples={"이날": "2024-03-05", "전날": "2024-03-04", "이튿날": "2024-03-06"},
    rejects=("당일치기", "전날개"),
)
def day_of_story(toldday: int) -> Expression:
    """A day counted from the one the story is at."""
    return Shift(G.DAY, toldday, Story()) if toldday else Story()


@rule(
    "당일",
    "같은 날",
    "같은날",
    examples={"당일": "2024-03-05", "같은 날": "2024-03-05"},
)
def same_day() -> Expression:
    """The day last told."""
    return Story(last=True)


@rule("{thisweek}&(_\\({day}[-일])", examples={"[이번 주](4∼)": "2024-W10"})
def week_in_brackets(thisweek: int, day: int) -> Expression:
    """A week whose days stand in brackets behind it, and so say which week is meant."""
    return Week(thisweek, day)


@rule(
    "{thisweek}",
    examples={"이번 주": "2024-W10", "지난주": "2024-W09", "다음 주": "2024-W11"},
    rejects=("다음 주자", "이번 주주총회", "기회를 내주고", "길을 내주 는", "금주 조례"),
    guard=lambda text, start, end: (
        text[start:end] not in ("내주", "금주")
        or re.match(
            r"\s?(?:[(,월화수목금토일초말중내]|들어|안에)|에|부터|까지", text[end : end + 3]
        )
        is not None
        or (
            text[start:end] == "내주"
            and text[end : end + 1] == " "
            and re.search(r"[을를도] $", text[max(0, start - 2) : start]) is None
        )
    ),
)
def week(thisweek: int) -> Expression:
    """A week counted from this one."""
    return Week(thisweek)


@rule(
    "{thismonth}",
    examples={"이달": "2024-03", "지난달": "2024-02", "내달": "2024-04"},
    rejects=("지난 달리기",),
)
def month(thismonth: int) -> Expression:
    """A month counted from this one."""
    return Shift(G.MONTH, thismonth)


@rule(
    "{thisyear}",
    "올_&(_{_:quarter}분기|_상반기|_하반기|_초|_말|_연말|_연초|_봄|_여름|_가을|_겨울|_설|_추석|_한가위|_중반)",
    "올&(_{_:month}-|_들어|_첫_|_한_해|_안에|_들어서)",
    examples={"올해": "2024", "재작년": "2022", "내후년": "2026", "[올] 들어 늘었다": "2024"},
    rejects=("올 때까지",),
)
def year_spoken(thisyear: int = 0) -> Expression:
    """A year counted from this one."""
    return Shift(G.YEAR, thisyear)


@rule("새해", examples={"새해": "2024"}, rejects=("새해맞이",))
def new_year() -> Expression:
    """The year that begins next, or has just begun."""
    return NewYear()


@rule("{toldyear}", examples={"그해": "2024", "이듬해": "2025"})
def year_of_story(toldyear: int) -> Expression:
    """A year counted from the one last told."""
    return Shift(G.YEAR, toldyear, Told())


@rule("(같은|그|이) 달", "그달", "같은달", "당월", "동월", examples={"같은 달": "2024-03"})
def month_of_story() -> Expression:
    """The month last told."""
    return Same(G.MONTH, Told())


@rule("이듬달", "(그|그_)다음_달", "익월", examples={"이듬달": "2024-04"})
def month_after() -> Expression:
    """The month after the one last told."""
    return Shift(G.MONTH, +1, Told())


@rule("이번 분기", "현 분기", examples={"이번 분기": "2024-Q1"})
def this_quarter() -> Expression:
    """The quarter of publication."""
    return Same(G.QUARTER, Publication())


@rule("지난 분기", examples={"지난 분기": "2023-Q4"})
def last_quarter() -> Expression:
    """The quarter before that of publication."""
    return Shift(G.QUARTER, -1)


@rule("다음 분기", examples={"다음 분기": "2024-Q2"})
def next_quarter() -> Expression:
    """The quarter after that of publication."""
    return Shift(G.QUARTER, +1)


@rule(
    "[약_]{sevendays}_(전|前)",
    examples={"일주일 전": "2024-02-27", "2주일 전": "2024-02-20"},
    rejects=("일주일 전국에",),
)
def weeks_of_days_ago(sevendays: int) -> Expression:
    """Sevens of days back; unlike a *week*, they are counted to the day."""
    return Ahead(G.DAY, -7 * sevendays)


@rule(
    "[약_]{sevendays}_(뒤|후|後)",
    examples={"일주일 뒤": "2024-03-12"},
    rejects=("일주일 후반",),
)
def weeks_of_days_later(sevendays: int) -> Expression:
    """Sevens of days on."""
    return Ahead(G.DAY, 7 * sevendays)


@rule(
    "{Duration}_(전|前)",
    examples={
        "보름 전": "2024-02-19",
        "한 달 전": "2024-02",
        "3년 전": "2021",
        "2주 전": "2024-W08",
    },
    rejects=("3년 전쟁", "2분기 반전"),
    guard=lambda text, start, end: not text[start:end].endswith("반전"),
)
def ago(duration: Expression) -> Expression | None:
    """A length of time back, as fine as its unit."""
    return _shifted(duration, -1)


@rule(
    "{Duration}_(뒤|후|後)",
    examples={"사흘 뒤": "2024-03-08", "3년 후": "2027", "두 시간 뒤": "2024-03-05T19:30"},
    rejects=("3년 후반",),
)
def later(duration: Expression) -> Expression | None:
    """A length of time on, as fine as its unit."""
    return _shifted(duration, +1)


def _shifted(duration: Expression, sign: int) -> Expression | None:
    from .durations import counts

    found = counts(duration)
    if not found:
        return Vague("PAST_REF" if sign < 0 else "FUTURE_REF")
    (unit, count), *rest = found
    finer = (rest[0][0], sign * rest[0][1]) if rest else None
    return Ahead(unit, sign * count, finer)


_FORMER = re.compile(
    r" (?:거래일|세계|국민|지역|구간|노선|매장|좌석|종목|과목|계열사|직원|남편|부인|아내|연인|여자친구|남자친구)"
    r"| [가-힣]{0,8}(?:대통령|총리|장관|차관|대표|의원|회장|부회장|사장|행장|실장|수석|시장|지사|총장|청장|국장|감독"
    r"|위원장|위원|원장|이사장|교수|비서관|보좌관|사령관|처장|단장|본부장|대사|판사|검사|부장|비서실장|국가대표|챔피언)(?:[은는이가을를과와도의]|에게|[ ,])"
)


@rule(
    "{count}일_(전|前)",
    examples={"3일 전": "2024-03-02"},
    rejects=("3일 전국에", "20일 전당대회", "20일 전 국가안보실장을", "4일 전 거래일보다"),
    guard=lambda text, start, end: _FORMER.match(text, end) is None,
)
def days_ago(count: float | str) -> Expression:
    """Days back."""
    return Ahead(G.DAY, -count) if isinstance(count, int) else Vague("PAST_REF")


@rule("{count}일_(뒤|후)", examples={"10일 뒤": "2024-03-15"}, rejects=("3일 후보자",))
def days_later(count: float | str) -> Expression:
    """Days on."""
    return Ahead(G.DAY, count) if isinstance(count, int) else Vague("FUTURE_REF")


@rule(
    "당시",
    "그때",
    "그 때",
    "그 무렵",
    "이 무렵",
    examples={"당시": "PAST_REF", "5·18 민주화운동 [당시]": "1980-05-18"},
    rejects=("당시선",),
)
def then() -> Expression:
    """The past time last told."""
    return Then()
