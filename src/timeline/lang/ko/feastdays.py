"""Korean names of holidays and observances, with the rules that place them, and the days off."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from ...feasts import Feast, easter, fixed, lunar, nth_weekday, shifted, solar_term, stem_day

_DAY = timedelta(days=1)

# fmt: off
_TERMS = {
    "입춘": 315, "경칩": 345, "춘분": 0, "청명": 15, "곡우": 30, "소만": 60,
    "망종": 75, "하지": 90, "소서": 105, "입하": 45, "우수": 330, "대서": 120, "백로": 165, "소설": 240, "대설": 255, "대한": 300, "입추": 135, "처서": 150, "추분": 180,
    "한로": 195, "상강": 210, "입동": 225, "동지": 270, "소한": 285,
}
HOLIDAYS: dict[str, Feast] = {
    "설": lunar(1, 1), "정월 초하루": lunar(1, 1), "정월 보름": lunar(1, 15), "정월보름": lunar(1, 15), "정월 초하룻날": lunar(1, 1), "설날": lunar(1, 1), "음력설": lunar(1, 1), "구정": lunar(1, 1), "추석": lunar(8, 15), "추석날": lunar(8, 15), "한가위": lunar(8, 15),
    "정월대보름": lunar(1, 15), "정월 대보름": lunar(1, 15), "대보름": lunar(1, 15), "단오": lunar(5, 5), "단옷날": lunar(5, 5),
    "칠석": lunar(7, 7), "칠석날": lunar(7, 7), "대보름날": lunar(1, 15), "정월대보름날": lunar(1, 15), "백중": lunar(7, 15), "중양절": lunar(9, 9),
    "부처님오신날": lunar(4, 8), "부처님 오신 날": lunar(4, 8), "석가탄신일": lunar(4, 8), "초파일": lunar(4, 8),
    "신정": fixed(1, 1), "새해 첫날": fixed(1, 1), "삼일절": fixed(3, 1), "3·1절": fixed(3, 1), "3.1절": fixed(3, 1), "현충일": fixed(6, 6), "제헌절": fixed(7, 17),
    "광복절": fixed(8, 15), "8·15 광복절": fixed(8, 15), "개천절": fixed(10, 3), "한글날": fixed(10, 9), "성탄절": fixed(12, 25), "크리스마스": fixed(12, 25),
    "성탄 전야": fixed(12, 24), "성탄전야": fixed(12, 24), "크리스마스이브": fixed(12, 24), "크리스마스 이브": fixed(12, 24), "성탄절 이브": fixed(12, 24),
    "어린이날": fixed(5, 5), "어버이날": fixed(5, 8), "스승의 날": fixed(5, 15), "스승의날": fixed(5, 15), "식목일": fixed(4, 5), "국군의 날": fixed(10, 1), "국군의날": fixed(10, 1),
    "근로자의 날": fixed(5, 1), "근로자의날": fixed(5, 1), "노동절": fixed(5, 1), "메이데이": fixed(5, 1), "밸런타인데이": fixed(2, 14), "화이트데이": fixed(3, 14),
    "빼빼로데이": fixed(11, 11), "핼러윈": fixed(10, 31), "핼러윈데이": fixed(10, 31), "만우절": fixed(4, 1), "태양절": fixed(4, 15), "광명성절": fixed(2, 16),
    "여성의 날": fixed(3, 8), "세계 여성의 날": fixed(3, 8), "과학의 날": fixed(4, 21), "장애인의 날": fixed(4, 20), "정전협정일": fixed(7, 27),
    "부활절": easter(0), "부활절 주일": easter(0), "성금요일": easter(-2), "추수감사절": nth_weekday(11, 3, 4), "블랙프라이데이": shifted(nth_weekday(11, 3, 4), 1),
    "섣달그믐": shifted(lunar(1, 1), -1), "섣달그믐날": shifted(lunar(1, 1), -1), "한식": shifted(solar_term(270, year=-1), 105), "전승절": fixed(7, 27), "독립기념일": fixed(7, 4), "독립 기념일": fixed(7, 4),
    "아버지의 날": nth_weekday(6, 6, 3), "어머니의 날": nth_weekday(5, 6, 2), "섣달 그믐": shifted(lunar(1, 1), -1), "소방의 날": fixed(11, 9), "경찰의 날": fixed(10, 21),
    "초복": stem_day(solar_term(90), 3), "중복": stem_day(solar_term(90), 4), "말복": stem_day(solar_term(135), 1), "제야": fixed(12, 31),
} | {name: solar_term(degrees) for name, degrees in (_TERMS | {"동짓날": 270, "하짓날": 90, "입춘날": 315}).items()}
_TEMPORARY = (  # days off by decree and by national election
    (2002, 7, 1), (2006, 5, 31), (2007, 12, 19), (2008, 4, 9), (2010, 6, 2), (2012, 4, 11), (2012, 12, 19), (2014, 6, 4), (2015, 8, 14),
    (2016, 4, 13), (2016, 5, 6), (2017, 5, 9), (2017, 10, 2), (2018, 6, 13), (2020, 4, 15), (2020, 8, 17),
    (2022, 3, 9), (2022, 6, 1), (2023, 10, 2), (2024, 4, 10), (2024, 10, 1), (2025, 1, 27), (2025, 6, 3), (2026, 6, 3),
)
# fmt: on

# Each with the year from which a day off that falls on a Sunday (or Saturday) is made up for.
_NATIONAL = (
    (fixed(3, 1), 2022), (fixed(8, 15), 2021), (fixed(10, 3), 2021), (fixed(10, 9), 2021),
    (fixed(5, 5), 2014), (fixed(12, 25), 2023), (lunar(4, 8), 2023), (fixed(1, 1), 9999), (fixed(6, 6), 9999),
)  # fmt: skip


@cache
def days_off(year: int) -> frozenset[date]:
    """Return the public holidays of South Korea in a year, weekends apart, as the law has them."""
    off = {date(*day) for day in _TEMPORARY if day[0] == year}
    made_up: list[date] = []
    for feast, since in _NATIONAL:
        span = feast(year)
        if span is None or (feast(year) == fixed(10, 9)(year) and 1991 <= year <= 2012):
            continue
        if (span[0] in off and year >= max(since, 2021)) or (
            span[0].weekday() >= 5 and year >= since
        ):
            made_up.append(span[0])
        off.add(span[0])
    if year >= 2026:
        off.add(date(year, 7, 17))
        if date(year, 7, 17).weekday() >= 5:
            made_up.append(date(year, 7, 17))
    for name in ("설", "추석"):
        span = HOLIDAYS[name](year)
        if span is None:
            continue
        days = [span[0] + n * _DAY for n in (-1, 0, 1)]
        if year >= 2014:
            made_up += [days[2]] * (sum(d.weekday() == 6 or d in off for d in days) > 0)
        off.update(days)
    for day in sorted(made_up):
        while day in off or day.weekday() >= 5:
            day += _DAY
        off.add(day)
    return frozenset(off)


def is_trading_day(day: date) -> bool:
    """Tell whether the Korean exchange is open: not on days off, 1 May and the last day of a year."""
    return not _free(day) and (day.month, day.day) not in ((5, 1), (12, 31))


def run_around(span: tuple[date, date]) -> tuple[date, date]:
    """Return the unbroken run of days off around some days."""
    first, after = span
    while _free(first - _DAY):
        first -= _DAY
    while _free(after):
        after += _DAY
    return first, after


def _free(day: date) -> bool:
    return day.weekday() >= 5 or day in days_off(day.year)


_WITH_RUN = ("설", "설날", "추석", "한가위", "신정", "삼일절", "3·1절", "현충일", "광복절", "개천절", "한글날", "성탄절", "크리스마스", "어린이날", "부처님오신날", "석가탄신일")  # fmt: skip
DAYS_OFF = {
    name + end: HOLIDAYS[name]
    for name in _WITH_RUN
    for end in (" 연휴", "연휴", " 황금연휴", " 명절 연휴")
}
