"""Korean lengths of time: *사흘간*, *최근 3년간*, *100일째*, *1년 6개월 만*."""

from __future__ import annotations

import re

import attrs

from ...algebra import Duration, Length, duration_value
from ...expression import Expression
from ...rule import rule
from ...when import Granularity as G

_RANK = {unit: rank for rank, unit in enumerate(G)}
Count = float | str


@attrs.frozen(slots=True)
class Compound(Length):
    """A length in several units, which can be counted with."""

    parts: tuple[tuple[G, int], ...] = ()


def counts(duration: Expression) -> tuple[tuple[G, int], ...]:
    """Return the units and counts of a length, so that it can be counted with."""
    if isinstance(duration, Compound):
        return duration.parts
    if isinstance(duration, Duration) and isinstance(duration.count, int):
        if duration.unit is G.RANGE:
            return ()
        return ((duration.unit, duration.count),)
    if isinstance(duration, Duration) and duration.count == 0.5 and duration.unit is G.YEAR:
        return ((G.MONTH, 6),)
    return ()


def _plausible(text: str, start: int, end: int) -> bool:
    """Refuse fractions, shares of stock, ages and people."""
    words = text[start:end]
    after = text[end : end + 3]
    if words.endswith("분") and (after.startswith("의") or words[0] not in "몇수0123456789"):
        return False
    if words.endswith("주") and after[:2] in ("씩", "를 ", "가 ") and words[0].isdigit():
        return int(re.sub(r"\D", "", words) or 0) < 60
    return True


def _untitled(text: str, start: int, end: int) -> bool:
    """Refuse what stands in quotation marks by itself: the title of a programme."""
    return not (start and text[start - 1] in "‘'“《<「『" and text[end : end + 1] in "’'”》>」』")


@rule(
    "{count}[여]_{unit}",
    "{count}여_{unit}",
    "{amount}_{unit:clockunit}",
    "(몇|수)_분&(간|_동안|_만|_뒤|_후|_전|_안|_사이|_새)",
    examples={
        "3년": "P3Y", "두 달": "P2M", "5개월": "P5M", "70분": "PT70M", "100일": "P100D",
        "여러 달": "PXM", "수십 년": "PXY", "세 시간": "PT3H", "삼십 년": "P30Y", "10여 년": "P10Y",
    },
    rejects=("3분의 2", "5주주"),
    guard=_plausible,
)  # fmt: skip
def duration(
    count: Count = 1, unit: G | None = None, amount: float | None = None
) -> Expression | None:
    """A length of time."""
    number = amount if amount is not None else count
    if unit is None:
        return Duration("X", G.MINUTE)
    if unit is G.DAY and isinstance(number, int) and number <= 31:
        return None
    if unit is G.QUARTER:
        return Length(f"P{number}Q")
    if unit is G.SECOND and isinstance(number, float):
        return Length(f"PT{number}S")
    return Duration(number, unit)


@rule(
    "{days}",
    "{span}",
    examples={"사흘": "P3D", "열흘": "P10D", "반년": "P6M", "일주일": "P1W"},
    rejects=("하루빨리", "하루살이", "보름달"),
)
def duration_in_words(
    days: int | str | None = None, span: tuple[float | str, G] | None = None
) -> Expression:
    """A length of time that is one word."""
    if span is not None:
        return Duration(*span)
    return Duration(days if days is not None else 1, G.DAY)


@rule(
    "{count}_일(간|_동안|_연속|_연달아|_이내|_가량|_가까이|_넘게|_남짓|_안팎|_이상|_이하|_미만|_초과|_정도)",
    "{number}여_일",
    "{count}_일_만&(에|의|이|인|\\.)",
    "{count}_일_(내|안)&(에|으로)",
    "{count}일째",
    examples={"20일간": "P20D", "[28일 만]에": "P28D", "15일째": "P15D"},
    rejects=(),
)
def days_long(count: Count = 1, number: int | None = None) -> Expression:
    """Days, which without these words would be a date."""
    return Duration(number or count, G.DAY)


@rule(
    "{nights:number}박_{number}일[간|_동안]",
    examples={"[2박3일] 일정으로": "P3D", "3박 4일간": "P4D"},
    rejects=("예능 프로그램 ‘1박2일’", "2박4일장"),
    guard=_untitled,
)
def nights_and_days(nights: int, number: int) -> Expression | None:
    """The days of a stay, of which the nights are one fewer, or up to three on the way."""
    return Duration(number, G.DAY) if nights < number <= nights + 3 else None


@rule(
    "{count}_(분기|개_분기|개분기)(간|_동안|_연속|_연달아|_만에|째|_만&(에|의|이|인))",
    examples={"3분기 연속": "P3Q"},
)
def quarters_long(count: Count) -> Expression:
    """Quarters in a row."""
    return Length(f"P{count}Q")


@rule(
    "{Duration}(간|_동안|_연속|_연달아|째|_째)",
    "{Duration} 만!(_{_:number}|나|약|큼)",
    "{Duration}만&(에|의|이_|이다|인_)",
    "{Duration}_새!(로)",
    "{Duration}_(안|내)&(에|으로|로|의)",
    examples={"사흘간": "P3D", "6시간 만": "PT6H", "이틀 연속": "P2D", "10시간 동안": "PT10H"},
    rejects=("3년 만기", "석 달만 쓴다"),
)
def lasting(duration: Expression) -> Expression:
    """A length of time that something lasts or takes."""
    return duration


@rule(
    "{Duration}_{rough}",
    examples={"두 시간가량": "PT2H", "10년 넘게": "P10Y", "한 달여": "P1M", "2주 이내": "P2W"},
    rejects=("3년 여성", "두 달 여야 대치"),
    guard=lambda text, start, end: not text[start:end].endswith(" 여"),
)
def roughly_after(duration: Expression, rough: str) -> Expression | None:
    """About, more than or less than a length of time."""
    return _with(duration, rough)


@rule("{roughly}_{Duration}", examples={"약 3년": "P3Y", "만 3년": "P3Y"}, rejects=("만 3살",))
def roughly_before(roughly: str, duration: Expression) -> Expression | None:
    """About a length of time."""
    return _with(duration, roughly) if roughly else duration


def _with(duration: Expression, mod: str) -> Expression | None:
    if isinstance(duration, Duration):
        return attrs.evolve(duration, mod=mod)
    return duration


@rule(
    "(지난|최근|앞으로|향후|다음|다가오는|지난_약|최근_약|앞으로_약|향후_약|앞으로의|최근의|오는) {Duration}",
    "(최근|앞으로|향후|다음) {number}일",
    "(지난|최근|앞으로|향후)_{count}여_일",
    examples={"지난 20일간": "P20D", "최근 3년간": "P3Y", "앞으로 2주": "P2W", "최근 10일": "P10D"},
)
def beside_now(duration: Expression | None = None, number: int = 0, count: Count = 0) -> Expression:
    """A length of time up to now, or from now on."""
    return duration or Duration(number or count, G.DAY)


@rule(
    "{count}_{unit}_{more:count}[여|_여]_{finer:unit}[_{third:count}_{finest:unit}]",
    "{count}_{unit}_{more:amount}_{finer:clockunit}[_{third:amount}_{finest:clockunit}]",
    "{count:amount}_{unit:clockunit}_{more:amount}_{finer:clockunit}",
    "{count}_{unit}_{span}[_{third:count}_{finest:unit}]",
    "{count}_{unit}_{more:days}",
    "{span}_{more:days}",
    "{span}_{more:count}_{finer:unit}",
    examples={
        "1년 6개월": "P1Y6M",
        "2시간 24분": "PT2H24M",
        "5분 20초": "PT5M20S",
        "1년 한 달": "P1Y1M",
    },
    rejects=("3년 5주기",),
)
def compound(
    count: Count = 1,
    unit: G | None = None,
    more: Count | None = None,
    finer: G = G.DAY,
    third: Count | None = None,
    finest: G | None = None,
    span: tuple[float | str, G] | None = None,
) -> Expression | None:
    """A length of time in several units."""
    parts: list[tuple[G, Count]] = []
    if unit is not None:
        parts.append((unit, count))
    if span is not None:
        parts.append((span[1], span[0]))
    if more is not None:
        parts.append((finer, more))
    if third is not None and finest is not None:
        parts.append((finest, third))
    if unit is G.QUARTER or (unit is G.YEAR and isinstance(count, int) and count >= 1000):
        return None
    if more == 1 and finer is G.DAY:
        return None  # 두 달 하루 평균: each day of two months
    ranks = [_RANK[unit] for unit, _ in parts]
    if ranks != sorted(set(ranks), reverse=True) or not all(isinstance(n, int) for _, n in parts):
        return None
    value = ""
    for unit, number in parts:
        piece = duration_value(number, unit)
        value += piece.removeprefix("PT" if "T" in value else "P")
        value = value if value.startswith("P") else "P" + value
    return Compound(value, tuple((unit, int(number)) for unit, number in parts))


@rule(
    "{count}_{unit}_반",
    "{span}_반",
    examples={"3년 반": "P3Y6M", "한 달 반": "P1M2W"},
    rejects=("3년 반대",),
)
def and_a_half(
    count: Count | None = None, unit: G = G.YEAR, span: tuple[float | str, G] | None = None
) -> Expression | None:
    """A length of time and half its unit."""
    if span is not None:
        return Duration(span[0] + 0.5, span[1]) if isinstance(span[0], int) else None
    return Duration(count + 0.5, unit) if isinstance(count, int) else None


@rule(
    "{count}_(주년|주기|돌|년_주기)",
    "제_{number}_(주년|주기)",
    examples={"2주년": "P2Y", "63돌": "P63Y", "제79주년": "P79Y"},
)
def anniversary(count: Count = 1, number: int | None = None) -> Expression:
    """The age of what is remembered."""
    return Duration(number or count, G.YEAR)
