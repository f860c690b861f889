"""Korean repetitions: *매년*, *매주 수요일*, *3주마다*, *하루 평균*."""

from __future__ import annotations

from ...algebra import Clock, FixedHour, Recurring, Scene, duration_value
from ...expression import Expression
from ...rule import rule
from .clock import Part
from .durations import counts


@rule(
    "하루&(_평균|_최대|_최소|_{_:number}|_한_번|_두_번|_세_번|_두_차례|_한_차례|_세_차례|에_한_번|에_두_번|에_세_번|에_{_:number}|당|_수십|_수백|_수천|_수만)",
    examples={"[하루] 평균 40명": "P1D"},
)
def per_day() -> Expression:
    """Each day, as a measure: *하루 평균*."""
    return Recurring("P1D")


@rule("{measure}&(_평균)", examples={"[한 해] 평균 40명": "P1Y", "[한 달] 평균 3건": "P1M"})
def per_unit(measure: str) -> Expression:
    """Each year, month or week, as a measure."""
    return Recurring(measure)


@rule(
    "{Duration}에_(한|두|세|네|{_:number})_(번|차례|회)!(째)",
    "{Duration}에_(한|{_:number})_(명|건|개|곳|대)&(꼴|씩)",
    "{Duration}마다",
    examples={"3주마다": "P3W", "일주일에 한 번": "P1W", "[이틀에 한 명]꼴로": "P2D"},
    rejects=("3년에 두 번째로",),
)
def every_so_often(duration: Expression) -> Expression | None:
    """A repetition, by the length of time between."""
    found = counts(duration)
    return Recurring(duration_value(found[0][1], found[0][0])) if found else None


@rule(
    "연_{number}_(회|차례|번)",
    "(월|한_달)_{month:number}_(회|차례|번)",
    "주_{week:number}_(회|차례|번)",
    examples={"연 2회": "P1Y", "주 3회": "P1W", "월 1회": "P1M"},
    rejects=("연 2.8%", "우주 3회전"),
)
def times_a_unit(
    number: int | None = None, month: int | None = None, week: int | None = None
) -> Expression:
    """So many times in each year, month or week."""
    return Recurring("P1Y" if number else "P1M" if month else "P1W")


@rule("{number}일마다", examples={"3일마다": "P3D"})
def every_few_days(number: int) -> Expression:
    """Every so many days."""
    return Recurring(f"P{number}D")


@rule(
    "{every}",
    examples={"매년": "P1Y", "해마다": "P1Y", "격주": "P2W", "매일": "P1D"},
    rejects=("매일신문", "매일경제"),
)
def every(every: str) -> Expression:
    """A repetition."""
    return Recurring(every)


@rule(
    "(매주|매_주)[_]{weekday}[마다]",
    "{weekday}마다",
    examples={"매주 수요일": "XXXX-WXX-3", "금요일마다": "XXXX-WXX-5"},
)
def every_weekday(weekday: int) -> Expression:
    """A day of every week."""
    return Recurring(f"XXXX-WXX-{weekday + 1}")


@rule(
    "매주_{first:weekletter}(·|,_){second:weekletter}[(·|,_){third:weekletter}]_요일[마다]",
    "매주_{first:weekday}(·|,_){second:weekday}[(·|,_){third:weekday}][마다]",
    examples={
        "매주 월·수·금요일": "XXXX-WXX-1,XXXX-WXX-3,XXXX-WXX-5",
        "매주 화요일, 목요일": "XXXX-WXX-2,XXXX-WXX-4",
    },
)
def every_few_weekdays(first: int, second: int, third: int | None = None) -> Expression:
    """Some days of every week."""
    days = (first, second) if third is None else (first, second, third)
    return Recurring(",".join(f"XXXX-WXX-{day + 1}" for day in days))


@rule(
    "매주_{first:weekletter}[요일]-{last:weekletter}요일",
    examples={"매주 화∼토요일": "XXXX-WXX-2/XXXX-WXX-6"},
)
def every_run_of_weekdays(first: int, last: int) -> Expression:
    """A run of days of every week."""
    return Recurring(f"XXXX-WXX-{first + 1}/XXXX-WXX-{last + 1}")


@rule(
    "(매주|매_주)_{weekday}_{Clock}",
    "{weekday}_{Clock}마다",
    examples={"매주 수요일 정오": "XXXX-WXX-3T12:00"},
)
def every_weekday_at(weekday: int, clock: Expression) -> Expression | None:
    """An hour of a day of every week."""
    return _at(f"XXXX-WXX-{weekday + 1}", clock)


@rule("매주_{weekday}_{part}", examples={"매주 토요일 오후": "XXXX-WXX-6TAF"})
def every_weekday_part(weekday: int, part: Part) -> Expression:
    """A part of a day of every week."""
    return Recurring(f"XXXX-WXX-{weekday + 1}T{part[0]}")


@rule("(매달|매월)_{day}일", examples={"매달 20일": "XXXX-XX-20"})
def every_day_of_month(day: int) -> Expression:
    """A day of every month."""
    return Recurring(f"XXXX-XX-{day:02d}")


@rule("(매달|매월)_(마지막_날|말일|말)", "(매달|매월)_(초|첫날)", examples={"매달 말": "P1M"})
def every_end_of_month() -> Expression:
    """The end or start of every month."""
    return Recurring("P1M")


@rule("(매달|매월)_{nth}_{weekday}", examples={"매달 둘째 수요일": "XXXX-XX-WXX-3-2"})
def every_nth_weekday(nth: int, weekday: int) -> Expression:
    """The nth such weekday of every month."""
    return Recurring(f"XXXX-XX-WXX-{weekday + 1}-{nth}")


@rule(
    "(매년|해마다|매해)_{month}월[_{day}일]",
    "{month}월_{day}일마다",
    examples={"매년 6월": "XXXX-06", "해마다 10월 3일": "XXXX-10-03"},
)
def every_month_of_year(month: int, day: int | None = None) -> Expression:
    """A day or month of every year."""
    return Recurring(f"XXXX-{month:02d}" + (f"-{day:02d}" if day else ""))


@rule("(매년|해마다)_{season}", "{season}마다", examples={"매년 여름": "XXXX-SU"})
def every_season(season: int) -> Expression:
    """A season of every year."""
    return Recurring("XXXX-" + ("SP", "SU", "FA", "WI")[season - 1])


@rule("(매일|날마다)_{part}", "{part}마다", examples={"매일 아침": "XXXX-XX-XXTMO"})
def every_part(part: Part) -> Expression:
    """A part of every day."""
    return Recurring(f"XXXX-XX-XXT{part[0]}")


@rule("(매일|날마다)_{Clock}", examples={"매일 오전 10시": "XXXX-XX-XXT10:00"})
def every_day_at(clock: Expression) -> Expression | None:
    """An hour of every day."""
    return _at("XXXX-XX-XX", clock)


def _at(days: str, clock: Expression) -> Expression | None:
    if isinstance(clock, FixedHour) or (isinstance(clock, Clock) and isinstance(clock.day, Scene)):
        return Recurring(f"{days}T{clock.hour:02d}:{clock.minute:02d}")
    return None


@rule("(매주_주말|주말)마다", "매주_주말", examples={"주말마다": "XXXX-WXX-WE"})
def every_weekend() -> Expression:
    """Every weekend."""
    return Recurring("XXXX-WXX-WE")
