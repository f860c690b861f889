"""Korean words for numbers, units, days, months, years and zones, as the press writes them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ...pattern import DASH
from ...rule import Form, Table
from ...when import Granularity as G
from .feastdays import DAYS_OFF, HOLIDAYS
from .places import PLACES

# fmt: off
WEEKDAY = {
    "월요일": 0, "화요일": 1, "수요일": 2, "목요일": 3, "금요일": 4, "토요일": 5, "일요일": 6,
}
WEEKDAY_LETTER = {"월": 0, "화": 1, "수": 2, "목": 3, "금": 4, "토": 5, "일": 6} | {
    "月": 0, "火": 1, "水": 2, "木": 3, "金": 4, "土": 5, "日": 6}
SINO_MONTH = {
    "일월": 1, "이월": 2, "삼월": 3, "사월": 4, "오월": 5, "유월": 6, "육월": 6, "칠월": 7, "팔월": 8,
    "구월": 9, "시월": 10, "십월": 10, "십일월": 11, "십이월": 12, "동짓달": 11, "섣달": 12, "정월": 1,
}
_TEENS = ("", *"일이삼사오육칠팔구")
SINO_DAY = {
    f"{ten}{one}일": 10 * tens + ones
    for tens, ten in enumerate(("", "십", "이십", "삼십"))
    for ones, one in enumerate(_TEENS)
    if 1 <= 10 * tens + ones <= 31
}
NATIVE = {
    "한": 1, "두": 2, "세": 3, "석": 3, "네": 4, "넉": 4, "다섯": 5, "여섯": 6, "일곱": 7,
    "여덟": 8, "아홉": 9, "열": 10, "열한": 11, "열두": 12, "열세": 13, "열네": 14, "열다섯": 15,
    "열여섯": 16, "열일곱": 17, "열여덟": 18, "열아홉": 19, "스무": 20, "스물": 20, "서른": 30,
    "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90,
}
SOME = dict.fromkeys((
    "한두", "두세", "두어", "서너", "네댓", "너댓", "대여섯", "예닐곱", "여러", "수", "수십", "수백",
    "수천", "수만", "몇", "몇십", "몇백", "십수", "십여", "백여",
), "X")
SINO = {"일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9}
SINO_SCALE = {"십": 10, "백": 100, "천": 1000, "만": 10000}
UNIT = {
    "년": G.YEAR, "개년": G.YEAR, "해": G.YEAR, "개월": G.MONTH, "달": G.MONTH, "주일": G.WEEK,
    "주": G.WEEK, "일": G.DAY, "시간": G.HOUR, "분": G.MINUTE, "초": G.SECOND, "분기": G.QUARTER,
    "세기": G.CENTURY, "개 분기": G.QUARTER, "개분기": G.QUARTER,
}
DAYS = {
    "하루": 1, "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "여드레": 8,
    "아흐레": 9, "열흘": 10, "보름": 15, "열하루": 11, "열이틀": 12, "열사흘": 13, "열나흘": 14, "열닷새": 15, "열엿새": 16, "열이레": 17, "열여드레": 18, "열아흐레": 19, "며칠": "X", "몇 날": "X",
    "수일": "X", "하루이틀": "X", "하루 이틀": "X", "이삼일": "X", "사나흘": "X", "몇일": "X",
    "스무날": 20, "대엿새": "X",
}
SPAN = {
    "일주일": (1, G.WEEK), "이주일": (2, G.WEEK), "한 주": (1, G.WEEK), "한주": (1, G.WEEK),
    "한 달": (1, G.MONTH), "한달": (1, G.MONTH), "두달": (2, G.MONTH), "일 년": (1, G.YEAR),
    "일년": (1, G.YEAR), "한 해": (1, G.YEAR), "반년": (0.5, G.YEAR), "반 년": (0.5, G.YEAR),
    "반세기": (50, G.YEAR), "한 세기": (1, G.CENTURY), "반나절": (6, G.HOUR), "한나절": (12, G.HOUR),
    "수년": ("X", G.YEAR), "수개월": ("X", G.MONTH), "수주": ("X", G.WEEK), "수시간": ("X", G.HOUR),
    "수십년": ("X", G.YEAR), "몇년": ("X", G.YEAR), "몇달": ("X", G.MONTH), "반달": (0.5, G.MONTH),
    "한시간": (1, G.HOUR), "반시간": (0.5, G.HOUR),
}
DAY = {  # days counted from the day of speaking
    "오늘": 0, "금일": 0, "어제": -1, "어저께": -1, "작일": -1, "그제": -2, "그저께": -2, "엊그제": -2, "엊그저께": -2,
    "그끄저께": -3, "그끄제": -3, "내일": 1, "명일": 1, "모레": 2, "내일모레": 2, "글피": 3, "그글피": 4,
}
NIGHT = {"어젯밤": -1, "지난밤": -1, "간밤": -1, "엊저녁": -1, "어제저녁": -1, "지난 밤": -1}
YEAR = {  # years counted from publication
    "올해": 0, "금년": 0, "금년도": 0, "이번 해": 0, "지난해": -1, "지난 해": -1, "작년": -1, "작년도": -1,
    "昨年": -1, "今年": 0, "來年": 1,
    "지난 한 해": -1, "재작년": -2, "지지난해": -2, "그러께": -2, "재재작년": -3, "내년": 1, "내년도": 1, "명년": 1,
    "내후년": 2, "후년": 2, "올 해": 0, "올 한 해": 0, "올 한해": 0, "올해 한 해": 0, "지난 한해": -1,
}
MONTH = {
    "이달": 0, "이번 달": 0, "이번달": 0, "금월": 0, "지난달": -1, "지난 달": -1, "다음 달": 1, "다음달": 1,
    "내달": 1, "지지난달": -2, "지지난 달": -2, "다다음 달": 2, "다다음달": 2, "오는 달": 1,
}
WEEK = {
    "이번 주": 0, "이번주": 0, "금주": 0, "지난주": -1, "지난 주": -1, "저번 주": -1, "저번주": -1,
    "다음 주": 1, "다음주": 1, "내주": 1, "오는 주": 1, "다가오는 주": 1, "지지난주": -2, "지지난 주": -2,
    "다다음 주": 2, "다다음주": 2, "금 주": 0,
}
TOLD_DAY = {  # days counted from the story
    "이날": 0, "이 날": 0, "그날": 0, "그 날": 0,
    "전날": -1, "전일": -1, "하루 전": -1, "하루 전날": -1, "전전날": -2, "다음 날": 1, "다음날": 1, "이튿날": 1, "익일": 1, "그다음 날": 1,
    "그 다음 날": 1, "그다음날": 1, "그 다음날": 1, "그 전날": -1, "그전날": -1, "바로 다음 날": 1, "바로 전날": -1,
}
TOLD_YEAR = {
    "그해": 0, "그 해": 0, "이 해": 0, "같은 해": 0, "같은해": 0, "당해": 0, "당해 연도": 0, "동년": 0,
    "이듬해": 1, "다음 해": 1, "다음해": 1, "이듬 해": 1, "그 이듬해": 1, "그다음 해": 1, "그 다음 해": 1, "그 다음해": 1, "그 전해": -1, "그전해": -1, "한 해 전": -1,
}
SEASON = {"봄": 1, "여름": 2, "가을": 3, "겨울": 4, "봄철": 1, "여름철": 2, "가을철": 3, "겨울철": 4}
PART = {  # TIMEX3 code, hours, mod
    "새벽": ("MO", (0, 6), None), "아침": ("MO", (6, 9), None), "오전": ("MO", (0, 12), None),
    "오후": ("AF", (12, 24), None), "저녁": ("EV", (18, 21), None), "밤": ("NI", (18, 24), None),
    "심야": ("NI", (22, 24), None), "한밤": ("NI", (22, 24), None), "한밤중": ("NI", (22, 24), None),
    "늦은 밤": ("NI", (18, 24), "END"), "밤늦게": ("NI", (18, 24), "END"), "낮": ("DT", (9, 18), None),
    "이른 아침": ("MO", (6, 9), "START"), "이른 새벽": ("MO", (0, 6), "START"), "늦은 오후": ("AF", (12, 24), "END"),
    "늦은 저녁": ("EV", (18, 21), "END"), "이른 저녁": ("EV", (18, 21), "START"), "이른 오전": ("MO", (0, 12), "START"),
    "이른 오후": ("AF", (12, 24), "START"), "대낮": ("DT", (9, 18), None), "한낮": ("DT", (11, 15), None),
    "점심": ("MI", (12, 13), None), "점심때": ("MI", (12, 13), None), "꼭두새벽": ("MO", (0, 6), "START"),
    "아침 일찍": ("MO", (6, 9), "START"),
    "밤 늦게": ("NI", (18, 24), "END"), "오후 늦게": ("AF", (12, 24), "END"), "오전 일찍": ("MO", (0, 12), "START"),
    "저녁 늦게": ("EV", (18, 21), "END"), "새벽녘": ("MO", (0, 6), None), "저녁때": ("EV", (18, 21), None),
    "午前": ("MO", (0, 12), None), "午後": ("AF", (12, 24), None),
}
EDGE = {
    "초": "START", "초반": "START", "초기": "START", "초입": "START", "초께": "START", "중반": "MID", "중엽": "MID", "중반께": "MID",
    "말": "END", "말께": "END", "후반": "END", "막판": "END", "말미": "END", "말기": "END", "초쯤": "START", "말쯤": "END", "끝": "END", "벽두": "START",
}
TENTH = {"초순": 1, "상순": 1, "중순": 2, "하순": 3, "초순께": 1, "중순께": 2, "하순께": 3}
ENDS = {"연초": (G.YEAR, "START"), "연말": (G.YEAR, "END"), "월초": (G.MONTH, "START"), "월말": (G.MONTH, "END"),
        "주초": (G.WEEK, "START"), "주 초": (G.WEEK, "START"), "주 후반": (G.WEEK, "END"), "주 중반": (G.WEEK, "MID"), "주 초반": (G.WEEK, "START"), "주말께": (G.WEEKEND, None), "연말께": (G.YEAR, "END"), "연말쯤": (G.YEAR, "END"), "연내": (G.YEAR, None),
        "분기말": (G.QUARTER, "END"), "분기 말": (G.QUARTER, "END"), "세밑": (G.YEAR, "END"), "주중": (G.WEEK, None),
        "연말연시": (G.YEAR, "END"), "연말·연시": (G.YEAR, "END"), "연초께": (G.YEAR, "START")}
ABOUT = {
    "께": "APPROX", "쯤": "APPROX", "경": "APPROX", "무렵": "APPROX", "즈음": "APPROX", "頃": "APPROX", "전후": "APPROX", "안팎": "APPROX",
}
ROUGH = {  # after a length
    "가량": "APPROX", "정도": "APPROX", "쯤": "APPROX", "안팎": "APPROX", "남짓": "MORE_THAN", "여": "MORE_THAN",
    "넘게": "MORE_THAN", "이상": "EQUAL_OR_MORE", "가까이": "LESS_THAN", "이내": "EQUAL_OR_LESS",
    "이하": "EQUAL_OR_LESS", "미만": "LESS_THAN",
}
ROUGHLY = {"약": "APPROX", "대략": "APPROX", "거의": "LESS_THAN", "최소": "EQUAL_OR_MORE", "적어도": "EQUAL_OR_MORE", "최대": "EQUAL_OR_LESS", "만": None}
EVERY = {
    "매년": "P1Y", "해마다": "P1Y", "해년마다": "P1Y", "매해": "P1Y", "매달": "P1M", "매월": "P1M", "달마다": "P1M", "다달이": "P1M", "매주": "P1W",
    "주마다": "P1W", "매일": "P1D", "날마다": "P1D", "나날이": "P1D", "격주": "P2W", "격월": "P2M", "격일": "P2D", "격년": "P2Y",
    "매시간": "PT1H", "매시": "PT1H", "매분": "PT1M", "매 분기": "P1Q", "매분기": "P1Q", "분기마다": "P1Q",
    "매일같이": "P1D", "매 시간": "PT1H", "매 주": "P1W", "매 달": "P1M", "매 해": "P1Y", "매 년": "P1Y", "격주마다": "P2W", "주기적으로": None,
}
EVERY_DAY_OF = {"매일": "XXXX-XX-XX", "매주": "XXXX-WXX", "매달": "XXXX-XX", "매월": "XXXX-XX", "매년": "XXXX", "해마다": "XXXX", "날마다": "XXXX-XX-XX"}
VAGUE = {
    "PAST_REF": ("최근", "앞서", "과거", "예전", "옛날", "얼마 전", "얼마전", "오래전", "오래 전", "한참 전", "방금", "아까", "조금 전", "좀 전",
                 "불과 얼마 전"),
    "PRESENT_REF": ("현재", "지금", "요즘", "요즈음", "오늘날", "현 시점", "현시점", "요새", "요사이", "작금", "이즈음", "現在"),
    "FUTURE_REF": ("조만간", "당분간", "머지않아", "앞으로", "향후", "가까운 시일", "이른 시일", "빠른 시일", "가까운 장래",
                   "가까운 미래", "먼 미래", "훗날", "추후", "차후", "멀지 않아", "이른 시일 안", "이른 시일 내", "빠른 시일 안", "빠른 시일 내", "가까운 시일 안", "가까운 시일 내"),
}
ZONE = {
    "한국": "Asia/Seoul", "우리": "Asia/Seoul", "서울": "Asia/Seoul", "모스크바": "Europe/Moscow", "테헤란": "Asia/Tehran", "뉴욕": "America/New_York",
    "워싱턴": "America/New_York", "미 동부": "America/New_York", "미국 동부": "America/New_York", "동부": "America/New_York", "미 서부": "America/Los_Angeles", "미국 서부": "America/Los_Angeles", "런던": "Europe/London", "파리": "Europe/Paris",
    "베이징": "Asia/Shanghai", "중국": "Asia/Shanghai", "일본": "Asia/Tokyo", "도쿄": "Asia/Tokyo", "그리니치": "UTC", "세계": "UTC",
    "키이우": "Europe/Kyiv", "예루살렘": "Asia/Jerusalem", "평양": "Asia/Pyongyang", "독일": "Europe/Berlin", "베를린": "Europe/Berlin", "영국": "Europe/London",
    "하노이": "Asia/Ho_Chi_Minh", "싱가포르": "Asia/Singapore", "중부유럽": "Europe/Paris", "인도": "Asia/Kolkata", "홍콩": "Asia/Hong_Kong",
}
# fmt: on

_UNITS = "개년|년|해|개월|달|주일|주|일|시간|분기|분|초|세기|개 분기|개분기"
_NATIVES = "|".join(sorted(NATIVE, key=len, reverse=True))
_SOMES = "|".join(sorted(SOME, key=len, reverse=True))
_SINO = "(?:[이삼사오육칠팔구]?[십백천]){1,3}[일이삼사오육칠팔구]?"
_DIGITS = r"\d{1,3}(?:,\d{3}){1,2}|\d{1,5}(?:\.\d{1,2})?"
_COUNT = rf"\d{{1,2}}{DASH}\d{{1,2}}(?!\d)|(?:{_DIGITS})[백천만]?|{_SINO}|{_SOMES}|{_NATIVES}"
DIGIT = (
    r"\d[\d,.]{0,9}\s?(?:[개년월일시분초주달해세박돌年月日사·,/:∼~\-‐-―～〜백천만\u0028]"
    r"|여\s?[개년월일시분초주달해세]|\.(?![\d.]{1,9}\s?%))"
)
_COUNTED = rf"(?:{_SINO}|{_SOMES}|{_NATIVES})\s?(?:{_UNITS}|여)"


_BETWEEN = re.compile(rf"\d{DASH}\d")


@cache
def read_count(text: str) -> float | str | None:
    """Return the number that digits or words stand for; "X" for some.

    >>> read_count("1,500"), read_count("스무"), read_count("이십오"), read_count("여러")
    (1500, 20, 25, 'X')
    """
    if text in NATIVE:
        return NATIVE[text]
    if text in SOME or _BETWEEN.search(text):
        return "X"
    if not text[0].isdigit():
        return _sino(text)
    scale = SINO_SCALE.get(text[-1], 1)
    number = float(text.rstrip("백천만").replace(",", "")) * scale
    return int(number) if number == int(number) else number


def _sino(text: str) -> int:
    total, digit = 0, 0
    for letter in text:
        if letter in SINO:
            digit = SINO[letter]
        else:
            total += max(digit, 1) * SINO_SCALE[letter]
            digit = 0
    return total + digit


def _within(low: int, high: int) -> Callable[[str], int | None]:
    def read(text: str) -> int | None:
        number = int(text)
        return number if low <= number <= high else None

    return read


def _hour_native(text: str) -> int | None:
    return NATIVE.get(text)


def _short_year(text: str) -> int:
    number = int(text[-2:])
    return number + (1900 if number >= 40 else 2000)


def _figure(form: str, low: int, high: int) -> Form:
    return Form(form, _within(low, high), ("0",), DIGIT, figure=True)


_UNIT_LETTERS = sorted({unit[0] for unit in UNIT} | {"여", "돌"})
_BEGINS = (
    *(f"0{letter}" for letter in ".,백천만-"),
    *sorted({(word + unit)[:2] for word in [*NATIVE, *SOME] for unit in _UNIT_LETTERS}),
    *sorted({a + b for a in "이삼사오육칠팔구" for b in "십백천"}),
    *sorted({a + b for a in "십백천" for b in [*"일이삼사오육칠팔구십백", *_UNIT_LETTERS]}),
)
_NATIVE_HOURS = [word for word, hour in NATIVE.items() if hour <= 12]
SLOTS: dict[str, Table | Form] = {
    "measure": Table({"한 해": "P1Y", "1년": "P1Y", "한 달": "P1M", "일주일": "P1W", "한 주": "P1W", "1시간": "PT1H"}),
    "sevendays": Table({"일주일": 1, "1주일": 1, "한 주일": 1, "이주일": 2, "2주일": 2, "3주일": 3}),
    "lunarday": Table({"초하루": 1, "초하룻날": 1, "보름": 15, "보름날": 15} | {f"초{word}": n for n, word in enumerate(("이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘"), 2)}, weak=True),
    "weekday": Table(WEEKDAY),
    "weekletter": Table(WEEKDAY_LETTER, weak=True),
    "sinomonth": Table(SINO_MONTH),
    "sinoday": Table(SINO_DAY, weak=True),
    "unit": Table(UNIT, weak=True),
    "days": Table(DAYS),
    "span": Table(SPAN),
    "today": Table(DAY),
    "night": Table(NIGHT),
    "thisyear": Table(YEAR),
    "thismonth": Table(MONTH),
    "thisweek": Table(WEEK),
    "toldday": Table(TOLD_DAY),
    "toldyear": Table(TOLD_YEAR),
    "season": Table(SEASON),
    "part": Table(PART),
    "edge": Table(EDGE, weak=True),
    "tenth": Table(TENTH, weak=True),
    "ends": Table(ENDS),
    "about": Table(ABOUT, weak=True),
    "rough": Table(ROUGH, weak=True),
    "roughly": Table({k: v or "" for k, v in ROUGHLY.items()}),
    "every": Table({k: v for k, v in EVERY.items() if v}),
    "everyof": Table(EVERY_DAY_OF),
    "vague": Table({word: value for value, words in VAGUE.items() for word in words}),
    "zone": Table({name: zone for name, (zone, _) in PLACES.items()} | ZONE),
    "holiday": Table({name: (name, feast) for name, feast in HOLIDAYS.items()}),
    "daysoff": Table({name: (name, feast) for name, feast in DAYS_OFF.items()}),
    "count": Form(_COUNT, read_count, _BEGINS, rf"{DIGIT}|{_COUNTED}", whole=("0",)),
    "number": _figure(r"\d{1,5}(?![\d.])", 1, 99999),
    "year": _figure(r"(?:1\d{3}|2[01]\d\d)(?!\d)", 1000, 2199),
    "oldyear": _figure(r"\d{3}(?!\d)", 100, 999),
    "shortyear": Form(r"['\u2019\u2018`]\d\d(?!\d)", _short_year, ("'", "\u2019", "\u2018", "`"), r"['\u2019\u2018`]\d\d\s?년"),
    "twoyear": Form(r"[4-9]\d(?!\d)", _short_year, ("0",), DIGIT, figure=True),
    "decade": _figure(r"(?:1\d|20)\d0(?!\d)", 1000, 2090),
    "shortdecade": _figure(r"[2-9]0(?!\d)", 20, 90),
    "century": _figure(r"\d{1,2}(?!\d)", 1, 30),
    "month": _figure(r"(?:1[0-2]|0?[1-9])(?!\d)", 1, 12),
    "twodigits": Form(r"\d\d(?!\d)", _short_year, ("0",), DIGIT, figure=True),
    "figure": _figure(r"\d{1,2}(?!\d)", 1, 31),
    "day": _figure(r"(?:3[01]|[12]\d|0?[1-9])(?!\d)", 1, 31),
    "quarter": _figure(r"[1-4](?!\d)", 1, 4),
    "hour": _figure(r"(?:[01]?\d|2[0-4])(?!\d)", 0, 24),
    "nativehour": Form("열한|열두|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉", _hour_native, tuple(sorted({(word + "시")[:2] for word in _NATIVE_HOURS})), r"(?:열한|열두|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉)\s?시"),
    "tail": Table(dict.fromkeys(("간", "동안", "만", "째", "연속", "연달아", "새", "이내", "안", "내"), True), weak=True),
    "nth": Table({"첫": 1, "첫째": 1, "첫 번째": 1, "첫번째": 1, "둘째": 2, "두 번째": 2, "두번째": 2, "셋째": 3, "세 번째": 3, "세번째": 3, "넷째": 4, "네 번째": 4, "네번째": 4, "다섯째": 5, "마지막": -1, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "1째": 1, "2째": 2, "3째": 3, "4째": 4, "1번째": 1, "2번째": 2, "3번째": 3, "4번째": 4, "5번째": 5, "5째": 5}, weak=True),
    "whichday": Table({"첫날": 1, "첫 날": 1, "첫째 날": 1, "첫째날": 1, "둘째 날": 2, "둘째날": 2, "셋째 날": 3, "셋째날": 3, "넷째 날": 4, "마지막 날": -1, "마지막날": -1}),
    "halfpast": Table({"반": 30}, weak=True),
    "half": Table({"상반기": 1, "하반기": 2, "전반기": 1, "후반기": 2}),
    "amount": Form(r"\d{1,5}(?:\.\d{1,3})?(?![\d.])", read_count, ("0.", "0분", "0초"), DIGIT),
    "clockunit": Table({"분": G.MINUTE, "초": G.SECOND}, weak=True),
    "anything": Form(r"[^\n》〉』」>]{1,40}", str, (), ""),
    "minute": _figure(r"[0-5]?\d(?!\d)", 0, 59),
    "second": _figure(r"[0-5]?\d(?!\d)", 0, 59),
}  # fmt: skip

_PARTICLE = (
    "에서|에게|에야|야|에|엔|으로|로|부터|까지|보다|처럼|만큼|만|도|밖|마다|씩|꼴|짜리|치|분|의|은|는|이|가|을|를|와|과|라도|조차|마저"
    "|이나|나|이든|든|하고|대비|이랑|랑|(?<=일)자"
)
_COPULA = (
    "이(?:다|었|라|란|던|며|고|면|자|지|니|나|어|므|기|거|든|야|요|네|군)|였|입니|인(?:데|지|가|듯|만큼)?(?![가-힣])"
    "|일(?:까|지|수록)?(?![가-힣])|라고|라는|라며|라면|라서|지만|(?:[다면며란]|여서)(?![가-힣])"
)
CLOSING = rf"(?:(?:{_PARTICLE}){{0,3}}(?:(?![가-힣])|{_COPULA}))"
WEAK: frozenset[str] = frozenset()
