"""The events a Korean sentence names: its verbs, each with the ending of its helpers, and event nouns."""

from __future__ import annotations

import re
from functools import lru_cache

import attrs

from ...clauses import Kind, Trigger
from ...modality import Modality as M
from .endings import Form, Word, read_word
from .firmness import firmness
from .lexicon import ALWAYS, CANCELLING, CLAIMING, SPEECH, STATES


@attrs.frozen(slots=True)
class Predicate(Trigger):
    """A trigger, how its clause goes on, and whether it is told in the past."""

    form: Form = Form.NOUN
    past: bool = False

    @property
    def now(self) -> bool:
        """Whether it is told in the present: a plan, if its time is still to come."""
        return (
            not self.past and self.modality is M.ASSERTED and self.form in (Form.FINAL, Form.QUOTED)
        )


_KINDS = {
    Form.FINAL: Kind.FINITE, Form.QUOTED: Kind.FINITE, Form.JOINED: Kind.FINITE, Form.IF: Kind.FINITE,
    Form.BEFORE_NOUN: Kind.PARTICIPLE, Form.TO_COME: Kind.PARTICIPLE, Form.AIM: Kind.INFINITIVE,
    Form.NOUN: Kind.NOUN,
}  # fmt: skip
_WORD = re.compile(r"[가-힣]+")
_SUPPOSE = re.compile(r"(?:^|[\s“\"])(만약|만일|가령)")
_LIGHT = frozenset("하 되 있 지 시키".split())
"""Verbs that name nothing, but carry a noun (*회담을 했다*) or what is said (*-고 했다*)."""
_HELPERS = frozenset(
    "하 있 않 못하 말 되 주 오 보 두 버리 가 내 지 놓 나 나가 달라 싶 그치".split()
)
"""Verbs that may only carry the ending of the one before them."""
_LEADING = frozenset(
    "부르다 모으다 데리다 데려가다 가지다 나서다 들다 끌다 내다 꺼내다 붙들다".split()
)
"""Verbs that say how the next is done, where they stand right before it."""
_LINK = re.compile(
    r"(?:고(?:도|는)?[”\"’]?\s*|[”\"’](?:라|이라)?(?:고|며|면서)(?:도|는)?\s(?:\S+\s){0,6}"
    r"|(?:다|라|자|냐)(?:고|며|면서)(?:도|는)?\s(?:\S+\s){0,5}|(?:다|라)(?:는|던)\s[가-힣]+[을를은로]\s(?:\S+\s)?"
    r"|(?:뜻|의사|계획|방침|의향)을\s(?:\S+\s){0,2}|것으로\s)$"
)
"""What stands between something said and its verb of saying."""
_REACH = 60
_ACT = re.compile(r"([가-힣]{2,})[을를] $")
_HELPED = re.compile(
    r"([가-힣]+?)(지|지는|기로|고)(?:(?<=[지는]) (?:않|못)|(?<=로) (?:했|합의|결정|약속)|(?<=고) 있)"
)
_BREAKS_OUT = re.compile(r"(?:불|화재|산불|사고|고장|정전|난리|소동|지진|홍수)[이가] $")
_DONE = re.compile(r"([가-힣]{2,}?[한된]) (?:뒤|후|직후|것|사실|혐의|바 |적 )")
_WILL = re.compile(r"\s(?:예정|계획|방침|것|수 |가능성|듯|전망|경우|때(?!문))")
_UNDONE = re.compile(
    rf"(?:{'|'.join(sorted(CANCELLING))})[했됐하되시된한]|미뤄[졌지진]|미뤘|없던 일"
)
_UNDOES = 40
"""Characters before a verb of cancelling in which what it cancels stands."""


def triggers(text: str, start: int, end: int) -> list[Trigger]:
    """Return the verbs and event nouns of a sentence, left to right.

    >>> text = "외교부는 회담이 열릴 예정이라고 밝혔다."
    >>> for t in triggers(text, 0, len(text)):
    ...     print(text[t.start : t.end], t.lemma, t.modality)
    회담 회담 asserted
    열릴 열리다 scheduled
    밝혔다 밝히다 asserted
    """
    found: list[Predicate] = []
    for match in _WORD.finditer(text, start, end):
        at, to = match.span()
        word = read_word(match[0]) or _licensed(match[0], text, at, to)
        if word is None:
            continue
        if found and word.stem in _HELPERS and _helps(found[-1], word, text, at):
            found[-1] = _helped(found[-1], word, text, to, end)
        elif word.stem not in _LIGHT or _carries(word, found, text, at, start):
            if found and word.form is not Form.NOUN and _leads(found[-1], text, at):
                del found[-1]
            found.append(_predicate(word, text, at, to, start, end))
    return _undone(_conditional(found, text, start, end), text, end)


def _leads(before: Predicate, text: str, at: int) -> bool:
    """Whether a verb only leads up to the one right after it: 불러 항의했다."""
    return before.form is Form.JOINED and before.lemma in _LEADING and text[before.end : at] == " "


def _licensed(word: str, text: str, at: int, to: int) -> Word | None:
    """Read a verb that no lexicon has, if what stands around makes it one: 계속될 것, 발부하지 않았다, 불이 나."""
    if word == "나":
        broke_out = _BREAKS_OUT.search(text, max(0, at - 6), at)
        return Word("나", Form.JOINED, length=1) if broke_out else None
    last = ord(word[-1]) - 0xAC00
    if last % 28 != 8 and word[-1] not in "지는로고한된":
        return None
    near = text[to : to + 5]
    helped = _HELPED.match(word + near)
    if helped:
        form = Form.JOINED if helped[2] == "고" else Form.AIM
        return Word(helped[1], form, length=len(word))
    done = _DONE.match(word + near)
    if done:
        stem = done[1][:-1] + ("하" if done[1][-1] == "한" else "되")
        return Word(stem, Form.BEFORE_NOUN, length=len(word))
    if last % 28 != 8 or not _WILL.match(near):
        return None
    stem = word[:-1] if word[-1] == "을" else word[:-1] + chr(0xAC00 + last - 8)
    return Word(stem, Form.TO_COME, length=len(word))


def _carries(word: Word, found: list[Predicate], text: str, at: int, start: int) -> bool:
    if _LINK.search(text[max(start, at - _REACH) : at]):
        return True
    noun = found[-1] if found else None
    return (
        word.stem in ("하", "되")
        and noun is not None
        and noun.form is Form.NOUN
        and text[noun.end : at].strip() in ("을", "를")
    )


def _predicate(word: Word, text: str, at: int, to: int, start: int, end: int) -> Predicate:
    said = firmness(word, text, at, to, end)
    lemma = word.stem if word.form is Form.NOUN else word.stem + "다"
    carrier = _ACT.search(text[max(start, at - 12) : at]) if lemma == "하다" else None
    main = said.form in (Form.FINAL, Form.JOINED)
    return Predicate(
        at,
        at + word.length,
        carrier[1] + lemma if carrier else lemma,
        _KINDS[said.form],
        said.modality,
        said.cue,
        _speaks(word, text, at, start),
        main,
        main
        and said.modality is M.ASSERTED
        and word.stem not in STATES
        and (word.past or said.form is Form.JOINED),
        form=said.form,
        past=word.past,
    )


def _speaks(word: Word, text: str, at: int, start: int) -> bool:
    if word.form in (Form.NOUN, Form.TO_COME, Form.AIM):
        return False
    if _among(word.stem, ALWAYS):
        return True
    claims = _among(word.stem, SPEECH) or _among(word.stem, CLAIMING)
    return claims and _LINK.search(text[max(start, at - _REACH) : at]) is not None


@lru_cache(maxsize=8192)
def _among(stem: str, table: frozenset[str]) -> bool:
    """Whether a stem, or what it ends in, is of a table: 공식발표하 as 발표하."""
    return stem in table or (len(stem) > 3 and (stem[-3:] in table or stem[-4:] in table))


def _helps(last: Predicate, word: Word, text: str, at: int) -> bool:
    """Whether a helping verb stands right after the verb it helps: 하고 있다, 하지 않았다."""
    if last.kind is Kind.NOUN or at - last.end > 2:
        return False
    written = text[last.start : last.end]
    if word.stem in ("않", "못하", "말"):
        return written.endswith(("지", "지는", "지도"))
    if word.stem in ("하", "되"):
        return written.endswith(("기로", "게", "도록", "야", "려고", "려", "고자", "기도", "지도"))
    if word.stem == "있":
        return written.endswith("고") or last.form is Form.JOINED
    return last.form is Form.JOINED and not written.endswith(
        ("고", "며", "면서", "자", "나", "다가", "만", "데")
    )


def _helped(last: Predicate, word: Word, text: str, to: int, end: int) -> Predicate:
    """Give a verb the ending of its helper."""
    said = firmness(word, text, last.start, to, end)
    modality, cue, form = said.modality, said.cue, said.form
    if form is Form.IF:
        modality, cue = M.HYPOTHETICAL, text[last.end : to].strip()
    elif last.modality is not M.ASSERTED:
        modality, cue = last.modality, last.cue
    main = form in (Form.FINAL, Form.JOINED)
    state = word.stem in ("있", "오") or last.lemma[:-1] in STATES
    return attrs.evolve(
        last,
        kind=_KINDS[form],
        modality=modality,
        cue=cue,
        main=main,
        telling=main and modality is M.ASSERTED and word.past and not state,
        form=form,
        past=word.past or last.past,
    )


def _conditional(found: list[Predicate], text: str, start: int, end: int) -> list[Predicate]:
    """Let what is said to follow from a condition be as hypothetical as it."""
    if all(one.form is not Form.IF for one in found):
        return found
    supposed = _SUPPOSE.search(text[start:end])
    cue: str | None = None
    done = []
    for one in found:
        open_ = one.modality in (M.SCHEDULED, M.POSSIBLE) or one.now
        if one.form is Form.IF:
            cue = supposed[1] if supposed else one.cue
            one = attrs.evolve(one, cue=cue)
        elif cue and open_ and one.kind is not Kind.NOUN and not one.speech:
            one = attrs.evolve(one, modality=M.HYPOTHETICAL, cue=cue)
        if one.form in (Form.QUOTED, Form.FINAL):
            cue = None
        done.append(one)
    return done


def _undone(found: list[Predicate], text: str, end: int) -> list[Trigger]:
    """Mark what a verb of cancelling undoes: the noun or the planned clause right before it."""
    done: list[Trigger] = list(found)
    for number, one in enumerate(found):
        if (
            one.kind is Kind.NOUN
            or one.modality is not M.ASSERTED
            or not _UNDONE.match(text, one.start, end)
        ):
            continue
        for back in range(number - 1, -1, -1):
            earlier = found[back]
            if one.start - earlier.end > _UNDOES or earlier.main or earlier.form is Form.QUOTED:
                break
            if earlier.kind is Kind.NOUN or earlier.modality is M.SCHEDULED:
                cue = text[one.start : one.end]
                done[back] = attrs.evolve(earlier, modality=M.CANCELLED, cue=cue)
    return done
