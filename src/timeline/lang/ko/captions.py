"""How a picture says dates and what its signs mean."""

SEASONS = {3: "봄", 6: "여름", 9: "가을", 12: "겨울"}
PARTS = {"MO": "오전", "MI": "정오", "AF": "오후", "EV": "저녁", "NI": "밤", "DT": "낮"}
YEAR, DECADE, CENTURY = "{}년", "{}년대", "{}–{}년"
YEAR_FIRST = True
SINCE, UNTIL, EVER = "{}부터", "{}까지", "언제나"

MORE = "외 {}건"
UNDATED = "날짜 없는 {}건 제외"
ZONE, OTHER_ZONE = "날짜는 {} 기준", "{} 날짜"
PLANNED, VOID = "예정·가능", "취소·부인"
SPAN, BROKEN = "기간", "생략된 시간(앞뒤 축척이 다를 수 있음)"
SOURCES, DENIED = "(매체 {}곳)", "부인: {}"
UNTITLED, EMPTY = "(제목 없음)", "날짜 있는 사건 없음"
VALUES = {
    "asserted": "사실", "scheduled": "예정", "possible": "가능", "hypothetical": "가정",
    "cancelled": "취소", "denied": "부인", "others": "기타", "nobody named": "행위자 없음",
    "no source": "출처 없음",
}  # fmt: skip
"""What colours tell apart, where that has another name."""

_LENGTHS = {"year": "년", "month": "개월", "week": "주", "day": "일", "hour": "시간"}
_OF_A_DAY = {"START": "일찍", "MID": "중반", "END": "늦게"}
_OF_A_MONTH = {"START": "초", "MID": "중순", "END": "말"}
_OF_OTHERS = {"START": "초", "MID": "중반", "END": "말"}


def _year(year: int | None) -> str:
    return f"{year}년 " if year else ""


def month(number: int, year: int | None) -> str:
    """``2024년 6월``, or ``6월`` where the year is known."""
    return f"{_year(year)}{number}월"


def day(number: int, in_month: int, year: int | None) -> str:
    """``2024년 6월 20일``, or ``6월 20일`` where the year is known."""
    return f"{month(in_month, year)} {number}일"


def days(first: int, last: int, in_month: int, year: int | None) -> str:
    """Days of one month: ``2024년 7월 9–11일``."""
    return f"{month(in_month, year)} {first}–{last}일"


def part(of_day: str, word: str) -> str:
    """A part of a day."""
    return f"{of_day} {word}"


def season(begins: int, year: int) -> str:
    """A season by the month it begins with."""
    return f"{_year(year)}{SEASONS.get(begins, '')}".strip()


def quarter(number: int, year: int) -> str:
    """A quarter of a year."""
    return f"{_year(year)}{number}분기"


def half(number: int, year: int) -> str:
    """A half of a year."""
    return f"{_year(year)}{'상하'[number - 1]}반기"


def edged(words: str, edge: str, unit: str) -> str:
    """What is about a time, or early or late in it."""
    if edge == "APPROX":
        return f"{words}경"
    of = {"month": _OF_A_MONTH, "day": _OF_A_DAY, "part_of_day": _OF_A_DAY}
    return f"{words} {of.get(unit, _OF_OTHERS)[edge]}"


def length(count: int, unit: str) -> str:
    """A length of time."""
    return f"{count}{_LENGTHS[unit]}"
