"""How firmly a Korean verb is said: its ending, and the words that carry it on."""

from __future__ import annotations

import re

import attrs

from ...modality import Modality as M
from .endings import Form, Word

_LOOK = 40
"""Characters after a verb that may decide how it is meant."""
_GUESS = "보|예상|전망|관측|추정|추측|예측|기대|점쳐|내다|의심"
_COMING = re.compile(
    r"\s?(?:(?P<never>(?:수|리|길|바)(?:는|가|도)? 없|뻔)"
    rf"|(?P<maybe>수(?:도|는)? 있|수도|가능성|듯|지(?:도)? (?:모|미지수)|우려|공산|여지|필요|전망|관측|조짐|기회|것(?:으로) (?:{_GUESS})"
    r"|(?:것이|거)(?:라|란)는 (?:관측|전망|예상|예측|우려|기대|분석))"
    r"|(?P<if>경우)|(?P<plain>때|당시|무렵|만큼|정도|즈음)|(?P<plan>예정|계획|방침|것|거|참|태세|채비|구상|작정|의향|생각))"
)
"""What stands after -ㄹ."""
_OF_NOUN = re.compile(r"(?:이던|인|이었던|했던) ")
_DROPPED = re.compile(r"(?:이었|였)(?:으나|지만|는데|다가)")
_GUESSED = re.compile(
    rf"\s?것으로 (?:{_GUESS})|\s?(?:듯|것 같)|\s?것이?라는 (?:관측|추측|의혹|주장)"
)
_FACT = re.compile(r" 것(?:으로|은|이|을|이라|임)")
_BELIED = re.compile(r"\s(?:적|사실|일|바|것)(?:이|은|도)? (?:전혀 |결코 )?(?:없|아니)")
_AFTERWARDS = re.compile(r"\s(?:뒤|후|다음|직후|데 이어|채|끝에)(?=[\s,])")
_CLAIM = re.compile(
    r"\s(?:의혹|주장|혐의|보도|소문|관측|설|지적|것|내용)[을를은이도가]? (?:[가-힣]+ )?(?:부인|일축|반박|사실무근|사실이 아니|사실과 다르)"
)
_UNTRUE = re.compile(r"[^.”]{0,24}사실이? (?:아니|없)")
_ABSENT = re.compile(r"(?:은|는|이|가|도)? ?(?:전혀 |아예 )?(?:없었|없다|없을)")
_NEGATED = re.compile(r"\s?(?:않|못|말)")
_OPEN_PLAN = re.compile(r"\s?(?:추진|검토|논의|협의|고려|희망|요청|제안|바라|원하)")
_CAUSED = re.compile(r"\s?(?:했|만들었|됐|되었|한 )")
_NOT = re.compile(r"(?:^|[\s“\"])(안|못) $")
_MEANS_TO = re.compile(r" (?:하|했|한|할|들|던)")
_SET = re.compile(r"(?:예정|계획|예고)(?:되|돼|하)$")
_QUOTED_ON = re.compile(r"(?: ?\S+){1,3}?(?:라고|다고|라며|다며)(?=\s)")


@attrs.frozen(slots=True)
class Firmness:
    """How firmly a verb is said, the words that tell, and how its clause goes on with them."""

    modality: M
    cue: str | None
    form: Form


def firmness(word: Word, text: str, at: int, to: int, end: int) -> Firmness:
    """Return how firmly the word ``text[at:to]`` is said.

    >>> from .endings import read_word
    >>> text = "회담이 열릴 가능성이 있다."
    >>> firmness(read_word("열릴"), text, 4, 6, len(text)).modality.value
    'possible'
    """
    form, near = word.form, text[to : min(end, to + _LOOK)]
    if form is Form.NOUN:
        absent = _ABSENT.match(text, at + word.length, min(end, to + _LOOK))
        return _said(M.DENIED, absent[0].strip(), form) if absent else _said(M.ASSERTED, None, form)
    if form is Form.IF:
        return _said(M.HYPOTHETICAL, text[at:to], form)
    negated = _NOT.search(text[max(0, at - 4) : at])
    if negated:
        return _said(M.DENIED, negated[1], form)
    if len(word.stem) > 2 and word.stem.endswith(("못하", "않")):
        return _said(M.DENIED, word.stem[-2:], form)
    if _SET.match(word.stem):
        return _said(M.SCHEDULED, text[at:to], form)
    if form is Form.TO_COME:
        return _to_come(word, near)
    if form is Form.AIM:
        return _aimed(text[at:to], near)
    if form is Form.JOINED and text[to - 1] == "려" and _MEANS_TO.match(near):
        return _said(M.POSSIBLE, "려", Form.AIM)
    if word.future:
        return _said(M.SCHEDULED, "겠", form)
    if form is Form.BEFORE_NOUN:
        return _before_noun(text[at:to], near)
    untrue = _UNTRUE.match(near) if form is Form.QUOTED else None
    return _said(M.DENIED, untrue[0].split()[-1], form) if untrue else _said(M.ASSERTED, None, form)


def _said(modality: M, cue: str | None, form: Form) -> Firmness:
    return Firmness(modality, cue, form)


def _to_come(word: Word, near: str) -> Firmness:
    found = _COMING.match(near)
    if found is None:
        return _said(M.POSSIBLE if word.past else M.SCHEDULED, "ㄹ", Form.TO_COME)
    kind, cue = found.lastgroup, f"ㄹ {found[0].strip()}"
    if kind == "if":
        return _said(M.HYPOTHETICAL, cue, Form.IF)
    if kind == "plain":
        return _said(M.ASSERTED, None, Form.BEFORE_NOUN)
    if kind == "plan" and _DROPPED.match(near, found.end()):
        return _said(M.CANCELLED, f"{cue}이었으나", Form.JOINED)
    if _OF_NOUN.match(near, found.end()):
        form = Form.BEFORE_NOUN
    elif _QUOTED_ON.match(near):
        form = Form.QUOTED
    else:
        form = Form.FINAL if kind != "never" else Form.TO_COME
    modality = {"never": M.DENIED, "maybe": M.POSSIBLE}.get(kind or "", M.SCHEDULED)
    return _said(modality, cue, form)


def _aimed(written: str, near: str) -> Firmness:
    if written.endswith("기로"):
        return _said(M.POSSIBLE if _OPEN_PLAN.match(near) else M.SCHEDULED, "기로", Form.AIM)
    negated = _NEGATED.match(near) if written.endswith(("지", "지는")) else None
    if negated:
        return _said(M.DENIED, f"지 {negated[0].strip()}", Form.JOINED)
    if written.endswith("게") and _CAUSED.match(near):
        return _said(M.ASSERTED, None, Form.FINAL)
    form = Form.JOINED if written.endswith("야") else Form.AIM
    return _said(M.POSSIBLE, written[-2:], form)


def _before_noun(written: str, near: str) -> Firmness:
    if written.endswith("려던"):
        return _said(M.SCHEDULED, "려던", Form.BEFORE_NOUN)
    claim, belied, guessed = _CLAIM.match(near), _BELIED.match(near), _GUESSED.match(near)
    if claim:
        return _said(M.DENIED, claim[0].split()[-1], Form.BEFORE_NOUN)
    after = Form.QUOTED if _QUOTED_ON.match(near) else Form.FINAL
    if belied:
        return _said(M.DENIED, belied[0].strip(), after)
    if guessed:
        return _said(M.POSSIBLE, guessed[0].strip(), Form.FINAL)
    if near.startswith(" 경우"):
        return _said(M.HYPOTHETICAL, "경우", Form.IF)
    if _FACT.match(near):
        return _said(M.ASSERTED, None, after)
    later = Form.JOINED if _AFTERWARDS.match(near) else Form.BEFORE_NOUN
    return _said(M.ASSERTED, None, later)
