"""The direction of a Korean clause in time, the place it speaks of, and dates that are asides."""

from __future__ import annotations

import re
from datetime import date

from ...expression import Cue
from .dated_names import YEARS
from .places import PLACES

_REACH = 160  # characters looked at after a span
_STOP = re.compile(r"다[.!?]|[.!?][\s”\"]|\n|[다고] ?[”\"]")
_QUOTE = re.compile('“[^”]*”|"[^"]*"|‘[^’]*’')


def _ending(finals: int, without: str = "") -> str:
    """A character class of the syllables with a final consonant."""
    letters = map(chr, range(0xAC00 + finals, 0xD7A4, 28))
    return "[" + "".join(c for c in letters if c not in without) + "]"


_SS = _ending(20, "있겠")
_L = _ending(8, "일월달말발물불길실철출술물를")
_N = _ending(4)
_FUTURE = (
    rf"^이다(?=[.,\s”])|^까지(?:다|이다|며|이며|입니다)|예정|예고|(?:대선|총선|선거|개최|일정|방문|회담|경기|대회)(?:이|가|을|를) (?:확정|공고)|(?:로|으로) (?:잡혔|정해졌|잡았|정했|다가)|계획(?![을의]|안)|방침|전망|겠다|겠습|겠지|겠고|겠으|앞두|앞둔|열릴|{_L} (?:것|예정|듯|전망|계획|방침|때(?!문)|가능성|수 있|수도|거|정도)"
    rf"|(?:(?<!관리|반대|지휘|운영|담당|요구|촉구|주도|소유|보유|규탄)하는|[되리지르여치맞내]는|인상되는|열리는) (?!것으로 알려졌|데|가운데)|목표|기한|시한|까지 (?:제출|완료|마무리|연장|늘리|늘렸|접수|모집|신청)"
    rf"|(?:(?![인]){_N}|는)다(?:고|는)?(?=[\s.,”\"])|돌입하|기로 (?:했|합의|결정)|까지 (?:답|결정|입장)|달라고|하라고|촉구|미뤄|미루|연기|앞당|을 거|할게|할래|하자|해 줘|(?:부탁|바랍)"
)
_PAST = rf"{_N} 지 (?=(?:\d|[가-힣]+ ?(?:만에|째|이 지|이 넘|가 지|가 넘|도 안)))|{_SS}(?:다|고|으|지|던|는|을|기|습|음|어|네|군|나|거|더)|(?:치른|열린|발생한|일어난|벌어진|숨진|시작된|밝힌|체결한|발표한|이뤄진|구속된|기소된|취임한|개막한|출범한|끝난|지난|던) "
_CUES = re.compile(rf"(?P<future>{_FUTURE})|(?P<past>{_PAST})")


def tense(text: str, start: int, end: int) -> Cue:
    """Return the direction of the clause around a span: the verb after it decides."""
    after = _QUOTE.sub(lambda quote: " " * len(quote[0]), text[end : end + _REACH])
    stop = _STOP.search(after)
    clause = after[: stop.end() if stop else len(after)]
    found = _CUES.search(clause)
    if found is None:
        return Cue()
    return Cue(-1 if found["past"] else 1, found[0].strip())


_NAMES = re.compile("|".join(sorted(PLACES, key=len, reverse=True)))
_SENTENCE = re.compile(r"다\.\s|\n")


def place(text: str, start: int, end: int) -> str | None:
    """Return the zone of the place a sentence speaks of, or of the last one before it.

    A town says more than its country.
    """
    first = 0
    for mark in _SENTENCE.finditer(text, max(0, start - 300), start):
        first = mark.end()
    stop = _SENTENCE.search(text, end)
    last = stop.start() if stop else len(text)
    found = [(m.start(), *PLACES[m[0]]) for m in _NAMES.finditer(text, first, last)]
    if not found:
        found = [
            (m.start(), *PLACES[m[0]]) for m in _NAMES.finditer(text, max(0, first - 600), first)
        ]
        return found[-1][1] if found else None
    return min(found, key=lambda row: (not row[2], abs(row[0] - start)))[1]


_ASIDE = re.compile(
    rf"(?<!\S)(?:\S*{_N} 지 |\S*{_N} (?:뒤|후|이후|이래) (?:약 |불과 )?\S{{1,6}} ?(?:만에|동안|째) |\S*[을를] (?:\S+ )?앞[두둔]\S* |\S*(?:(?<![북남제권시기대또상하무])한|된|던|받은|찾은|맞은|열린|벌어진|치러진|이뤄진|숨진|터진|무너진|일어난|드러난|[ ]난|맺은"
    r"|[하되지리치르]는|예정인|낸|마친|끝난|떠난|취임한|남긴|알려진) )"
)
_MEASURED = re.compile(r"\s?(?:이후|이래|이전|보다|과 견|에 비|에 이어)")
_DAY_OF = re.compile(r"(?:일|날|기한|시한|날짜|일정|기일)[은이] $")
_IS_A_DAY = re.compile("이었|였|이다|이며|이고")
"""What says which day something was to be (*애초 개막일은 28일이었다*)."""
_MAIN = re.compile(r"(?<!\S)\S*(?:다|며|고|서|면서|지만|는데|으나|자|해|돼|았고|었고|했고)[\s.,]")


def aside(text: str, start: int, end: int) -> bool:
    """Tell whether a span stands in a clause before a noun and only dates what that noun is."""
    if _MEASURED.match(text, end, end + 4):
        return True
    if _IS_A_DAY.match(text, end) and _DAY_OF.search(text, max(0, start - 8), start):
        return True
    clause = text[end : end + 50]
    relative = _ASIDE.search(clause)
    if relative is None:
        return False
    main = _MAIN.search(clause)
    return main is None or relative.start() < main.start()


_NAMED = re.compile(r"(\d{1,2})·(\d{1,2})[^\d.,]{0,16}$")


def event(text: str, start: int, end: int) -> date | None:
    """Return the day of the event that is named by its day right before a span."""
    name = _NAMED.search(text, max(0, start - 22), start)
    if name is None:
        return None
    month, day = int(name[1]), int(name[2])
    year = YEARS.get((month, day))
    return date(year, month, day) if year else None
