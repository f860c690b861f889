"""The events a Korean sentence names, and how firmly each is said."""

from __future__ import annotations

import re
from functools import lru_cache

import attrs

from ...extraction.clauses import Kind, Trigger
from ...modality import Modality as M
from .endings import Form, Word, read_word
from .lexicon import ALWAYS, CANCELLING, CLAIMING, SPEECH, STATES


@attrs.frozen(slots=True)
class Predicate(Trigger):
    """A trigger, how its clause goes on, and whether it is told in the past."""

    form: Form = Form.NOUN
    past: bool = False

    @property
    def now(self) -> bool:
        """Whether it is told in the present: a plan, if its time is still to come."""
        return not self.past and self.modality is M.ASSERTED and self.form in (Form.FINAL, Form.QUOTED)


_WORD = re.compile(r"[가-힣]+")
_KINDS = {
    Form.FINAL: Kind.FINITE, Form.QUOTED: Kind.FINITE, Form.JOINED: Kind.FINITE, Form.IF: Kind.FINITE,
    Form.BEFORE_NOUN: Kind.PARTICIPLE, Form.TO_COME: Kind.PARTICIPLE, Form.AIM: Kind.INFINITIVE,
    Form.NOUN: Kind.NOUN,
}  # fmt: skip

# What stands after a verb in -ㄹ, and after one before 것.
_NEVER = r"(?:수|리|길|바)(?:는|가|도)? 없|뻔"
_MAYBE = (
    r"수(?:도|는)? 있|수도|수 있|가능성|듯|지(?:도)? (?:모|미지수|주목|관심)|우려|공산|여지|필요|거(?:라|란)는 (?:관측|전망|우려)"
    r"|것이?라?는 (?:관측|전망|예상|예측|우려|기대|분석|보도|관망)|것으로 (?:보|예상|전망|관측|추정|예측|기대|점쳐|내다)"
    r"|전망|관측|조짐|확률|기회"
)
_PLANNED = r"예정|계획|방침|것|거|참|태세|채비|구상|작정|의향|생각|전망이다"
_COMING = re.compile(rf"\s?(?:(?P<never>{_NEVER})|(?P<maybe>{_MAYBE})|(?P<if>경우|시 )|(?P<plain>때|당시|무렵|만큼|정도|즈음)|(?P<plan>{_PLANNED}))")
_SET = re.compile(r"(?:예정|계획|예고)(?:되|돼|하)$")
_DROPPED = re.compile(r"(?:이었|였)(?:으나|지만|는데|다가)")
_PLAN_OF_NOUN = re.compile(r"(?:이던|인|이었던|했던) ")
_GUESSED = re.compile(r"\s?(?:것|거)으로 (?:보|추정|추측|예상|관측|전망|의심)|\s?(?:듯|것 같)|\s?것이?라는 (?:관측|추측|의혹|주장)|\s?지 (?:의문|미지수)")
_NEGATED = re.compile(r"\s?(?:않|못하|못했|못한|못할|말|아니|안 )")
_DENIED = re.compile(r"\S*(?:다는|라는|단|란)? ?(?:의혹|주장|혐의|보도|소문|관측|설|지적|것)[을를은이도가]? ?(?:[가-힣]+ )?(?:강하게 |전면 |거듭 )?(?:부인|일축|반박|사실무근|사실이 아니|사실과 다르)")
_UNTRUE = re.compile(r"(?:고|라)?[^.”]{0,30}?(?:사실이? (?:아니|없)|사실무근|사실과 다르)")
_BELIED = re.compile(r"\s(?:적|사실|일|바|것|적)(?:이|은|도|은)? (?:전혀 |결코 )?(?:없|아니)")
_DECIDED = re.compile(r"\s?(?:했|하|한|합의|결정|결의|약속|의결|확정|정했|정해|돼|됐|뜻을)")
_UNDECIDED = re.compile(r"\s?(?:추진|검토|논의|협의|고려|희망|요청|제안|바라|원하)")
_WISHED = ("려고", "려", "고자", "자고", "라고", "달라고", "러", "야", "도록")
_NOT = re.compile(r"(?:^|[\s“\"])(?:안|못) $")
_ADVERB_IF = re.compile(r"(?:^|[\s“\"])(?:만약|만일|가령)(?:에)? ")
_GOING_ON = re.compile(r"\s(?:있|계신|왔|온 |오고|나갔|가고|난 |나서)")
_HELPERS = frozenset("하 있 않 못하 말 되 주 오 보 두 버리 가 내 지 놓 나 나가 달라 싶 그치".split())
"""Verbs that only carry the ending of the one before them."""
_AFTER = re.compile(r"\s(?:뒤|후|다음|직후|데 이어|채|가운데|끝에|상태|결과|만큼)(?=[\s,에]|$)")
_CANCELLED = re.compile("|".join(sorted(CANCELLING)))
_ACT = re.compile(r"([가-힣]{2,})[을를] $")
_UNDONE = re.compile(rf"(?:{_CANCELLED.pattern})(?:했|됐|하|되|시|된|한)|미뤄(?:졌|지|진)|미뤘|없던 일")
_QUOTES = re.compile(r"고(?:도|는)?[”\"’]?\s*$|[”\"’](?:라|이라)?(?:고|며|면서)(?:도|는)?\s(?:\S+\s){0,6}$|(?:다|라|자|냐|이라)(?:고|며|면서)(?:도|는)?\s(?:\S+\s){0,5}$|(?:다|라)는 (?:취지로|내용의|입장을|뜻을|계획을|방침을|견해를|의견을|점을) ?(?:\S+\s)?$|(?:뜻|의사|계획|방침|의향)을\s(?:\S+\s){0,2}$")


@lru_cache(maxsize=65536)
def _stem_is(stem: str, kind: str) -> bool:
    table = {"speech": SPEECH, "always": ALWAYS, "claim": CLAIMING, "state": STATES}[kind]
    return stem in table or any(len(stem) > len(s) > 2 and stem.endswith(s) for s in table)


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
    supposed = _ADVERB_IF.search(text[start:end])
    for match in _WORD.finditer(text, start, end):
        at, to = match.span()
        word = read_word(match[0]) or _licensed(match[0], text, to, end)
        if word is None:
            continue
        if found and word.stem in _HELPERS and _carried(found[-1], word, text, at, to, end):
            found[-1] = _carry(found[-1], word, text, to, end)
            continue
        if word.stem in ("하", "되", "있", "지", "시키") and not _QUOTES.search(text, max(start, at - 60), at):
            if word.stem in ("하", "되") and found and found[-1].form is Form.NOUN and text[found[-1].end : at].strip() in ("을", "를"):
                found.append(_predicate(word, text, at, to, start, end))
            continue
        found.append(_predicate(word, text, at, to, start, end))
    found = _conditional(found)
    if supposed:
        return [attrs.evolve(p, modality=M.HYPOTHETICAL, cue=supposed[0].strip()) if p.form is Form.IF else p for p in found]
    return _undone(found, text, end)


def _licensed(word: str, text: str, to: int, end: int) -> Word | None:
    """Read a word in -ㄹ that no lexicon has, if what follows makes it a verb: 계속될 것."""
    last = ord(word[-1]) - 0xAC00
    if last % 28 != 8 or not _COMING.match(text, to, end):
        return None
    if not re.match(r"\s(?:예정|계획|방침|것|수 |가능성|듯|전망|경우|때)", text[to : to + 5]):
        return None
    stem = word[:-1] if word[-1] == "을" else word[:-1] + chr(0xAC00 + last - 8)
    return Word(stem, Form.TO_COME, length=len(word), ending="ㄹ")


def _predicate(word: Word, text: str, at: int, to: int, start: int, end: int) -> Predicate:
    modality, cue, form = _modality(word, text, at, to, end)
    speech = _speaks(word, text, at, start)
    state = _stem_is(word.stem, "state")
    telling = (
        modality is M.ASSERTED and not state
        and (word.past if form is Form.FINAL else form is Form.JOINED)
    )
    lemma = word.stem if word.form is Form.NOUN else word.stem + "다"
    carrier = _ACT.search(text[max(start, at - 12) : at]) if lemma == "하다" else None
    if carrier:
        lemma = carrier[1] + lemma
    return Predicate(at, at + word.length, lemma, _KINDS[form], modality, cue, speech, telling, form=form, past=word.past)


def _speaks(word: Word, text: str, at: int, start: int) -> bool:
    if word.form is Form.NOUN or word.form in (Form.TO_COME, Form.AIM):
        return False
    if word.stem in ("따르", "의하"):
        return True
    if _stem_is(word.stem, "always"):
        return True
    claims = _stem_is(word.stem, "speech") or _stem_is(word.stem, "claim")
    return claims and bool(_QUOTES.search(text, max(start, at - 60), at))


def _modality(word: Word, text: str, at: int, to: int, end: int) -> tuple[M, str | None, Form]:
    """Return how firmly a verb is said, by its ending and what follows, with the words that tell."""
    form, near = word.form, text[to : min(end, to + 40)]
    if form is Form.NOUN:
        gone = re.match(r"(?:은|는|이|가|도)? ?(?:전혀 |아예 )?(?:없었|없다|없을)", text[at + word.length : at + word.length + 12])
        return (M.DENIED, gone[0].strip(), form) if gone else (M.ASSERTED, None, form)
    if _NOT.search(text[max(0, at - 4) : at]):
        return M.DENIED, text[at - 2 : at - 1], form
    if word.stem.endswith(("못하", "않")) and len(word.stem) > 2:
        return M.DENIED, "못", form
    if form is Form.IF:
        return M.HYPOTHETICAL, word.ending[-2:], form
    if _SET.match(word.stem):
        return M.SCHEDULED, text[at:to], form
    denial = _DENIED.match(text, to, end)
    if denial:
        return M.DENIED, denial[0].split()[-1], form
    if form is Form.TO_COME:
        coming = _COMING.match(near)
        if coming is None:
            return (M.POSSIBLE if word.past else M.SCHEDULED), "ㄹ", form
        cue = "ㄹ " + coming[0].strip()
        going_on = _quoted_after(near)
        after = going_on or (Form.FINAL if coming["plan"] or coming["maybe"] else form)
        if coming["plan"] and _PLAN_OF_NOUN.match(near, coming.end()):
            after = Form.BEFORE_NOUN
        if coming["plan"] and _DROPPED.match(near, coming.end()):
            return M.CANCELLED, cue + "이었으나", Form.JOINED
        if coming["never"]:
            return M.DENIED, cue, after
        if coming["maybe"]:
            return M.POSSIBLE, cue, after
        if coming["if"]:
            return M.HYPOTHETICAL, cue, Form.IF
        if coming["plain"]:
            return M.ASSERTED, None, Form.BEFORE_NOUN
        return M.SCHEDULED, cue, after
    if form is Form.AIM:
        return _aimed(word, near)
    if word.future:
        return M.SCHEDULED, "겠", form
    if form is Form.BEFORE_NOUN:
        if text[to - 2 : to] == "려던":
            return M.SCHEDULED, "려던", form
        belied = _BELIED.match(near)
        if belied:
            return M.DENIED, belied[0].strip(), _quoted_after(near) or Form.FINAL
        guessed = _GUESSED.match(near)
        if guessed:
            return M.POSSIBLE, guessed[0].strip(), Form.FINAL
        if re.match(r" 것(?:으로|은|이|을|이라|임)", near):
            return M.ASSERTED, None, _quoted_after(near) or Form.FINAL
        if re.match(r" 경우", near):
            return M.HYPOTHETICAL, "경우", Form.IF
        if _AFTER.match(near):
            return M.ASSERTED, None, Form.JOINED
    if form is Form.QUOTED:
        untrue = re.match(r"[^.”]{0,24}사실이? (?:아니|없)", near)
        if untrue:
            return M.DENIED, untrue[0].split()[-1], form
    return M.ASSERTED, None, form


def _quoted_after(near: str) -> Form | None:
    match = re.match(r"(?: ?\S+){1,3}?(?:라고|다고|라며|다며)(?=\s)", near)
    return Form.QUOTED if match else None


def _aimed(word: Word, near: str) -> tuple[M, str | None, Form]:
    ending = word.ending
    tail = word.stem
    if ending.endswith("기로") or (len(ending) == 1 and near[:0] == "x") or tail and ending[-1:] == "로":
        if _UNDECIDED.match(near):
            return M.POSSIBLE, "기로", Form.AIM
        return M.SCHEDULED, "기로", Form.AIM
    if ending.endswith("지") or ending.endswith("지는"):
        negated = _NEGATED.match(near)
        if negated:
            return M.DENIED, ending[-1] + " " + negated[0].strip(), Form.JOINED
    if ending.endswith("야"):
        return M.POSSIBLE, "야", Form.JOINED
    return M.POSSIBLE, ending[-2:], Form.AIM


def _carried(last: Predicate, word: Word, text: str, at: int, to: int, end: int) -> bool:
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
    return last.form is Form.JOINED and not written.endswith(("고", "며", "면서", "자", "나", "다가", "만", "데"))


def _carry(last: Predicate, word: Word, text: str, to: int, end: int) -> Predicate:
    """Give a verb the ending its helper has."""
    modality, cue, form = _modality(word, text, last.start, to, end)
    if form is Form.IF:
        modality, cue = M.HYPOTHETICAL, text[to - 1 : to]
    elif last.modality is not M.ASSERTED:
        modality, cue = last.modality, last.cue
    elif word.stem in ("않", "못하", "말"):
        modality, cue = M.DENIED, text[last.end - 1 : to]
    telling = modality is M.ASSERTED and word.past and form is Form.FINAL and word.stem not in ("있", "오") and not _stem_is(last.lemma[:-1], "state")
    if word.stem == "하" and text[last.start : last.end].endswith("기로") and word.form is Form.FINAL and modality is M.ASSERTED:
        modality, cue = M.SCHEDULED, "기로 했다"
    return attrs.evolve(last, kind=_KINDS[form], modality=modality, cue=cue, telling=telling, form=form, past=word.past or last.past)


def _conditional(found: list[Predicate]) -> list[Predicate]:
    """Let what is said to follow from a condition be as hypothetical as it."""
    cue: str | None = None
    done = []
    for one in found:
        if cue and one.kind is not Kind.NOUN and not one.speech and (
            one.modality in (M.SCHEDULED, M.POSSIBLE) or one.now
        ):
            one = attrs.evolve(one, modality=M.HYPOTHETICAL, cue=cue)
        if one.form is Form.IF:
            cue = one.cue
        elif one.form in (Form.QUOTED, Form.FINAL):
            cue = None
        done.append(one)
    return done


def _undone(found: list[Predicate], text: str, end: int) -> list[Trigger]:
    """Mark what a verb of cancelling undoes: the noun or the planned clause right before it."""
    done: list[Trigger] = list(found)
    for number, one in enumerate(found):
        if one.kind is Kind.NOUN or not _UNDONE.match(text, one.start, end):
            continue
        if one.modality is not M.ASSERTED:
            continue
        for back in range(number - 1, -1, -1):
            earlier = found[back]
            planned = earlier.modality is M.SCHEDULED or earlier.lemma in ("예정되다", "계획되다")
            if one.start - earlier.end > 40 or earlier.form in (Form.FINAL, Form.QUOTED, Form.JOINED):
                break
            if earlier.kind is Kind.NOUN or planned:
                done[back] = attrs.evolve(earlier, modality=M.CANCELLED, cue=text[one.start : one.end])
    return done
