"""What the ending of a Korean word says: whether it is a verb, of what stem, and how its clause goes on."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

import attrs

from .lexicon import EVENTS, NATIVE, VERBAL


class Form(StrEnum):
    """How a clause goes on after its verb."""

    FINAL = "final"  # 했다.
    QUOTED = "quoted"  # 했다고
    JOINED = "joined"  # 했고, 하며, 해
    BEFORE_NOUN = "before noun"  # 한, 하는, 했던
    TO_COME = "to come"  # 할
    IF = "if"  # 하면
    AIM = "aim"  # 하기로, 하도록, 하려고
    NOUN = "noun"  # 발사, 회담


@attrs.frozen(slots=True)
class Word:
    """A word that names an event.

    Attributes
    ----------
    stem : str
        What the dictionary form has before 다; of a noun, the noun.
    form : Form
        How its clause goes on.
    past, future : bool
        Whether it has 았/었, or 겠.
    length : int
        Letters of the word that are the trigger: all of a verb, a noun without its particle.
    """

    stem: str
    form: Form
    past: bool = False
    future: bool = False
    length: int = 0


# --- syllables ---

_SS, _N, _L, _M = 20, 4, 8, 16
_BASE = 0xAC00


def _final(letter: str) -> int:
    return (ord(letter) - _BASE) % 28


def _with(letter: str, final: int) -> str:
    """Return an open syllable closed with a consonant."""
    return chr(ord(letter) + final)


def _class(final: int, without: str = "") -> str:
    letters = (chr(code) for code in range(_BASE + final, 0xD7A4, 28))
    return "[" + "".join(c for c in letters if c not in without) + "]"


_PAST_STEMS = {
    "했": "하", "됐": "되", "올랐": "오르", "불렀": "부르", "눌렀": "누르", "골랐": "고르", "몰랐": "모르",
    "흘렀": "흐르", "치렀": "치르", "따랐": "따르", "썼": "쓰", "떴": "뜨", "껐": "끄", "컸": "크", "도왔": "돕",
    "질렀": "지르", "둘렀": "두르", "이르렀": "이르", "물었": "묻", "갈랐": "가르", "나빴": "나쁘",
}  # fmt: skip
_VOWELS = {6: 20, 9: 8, 14: 13}  # 여 → 이, 와 → 오, 워 → 우


def _past_stem(word: str) -> str:
    """Return the stem of a word that ends in a syllable with ㅆ: 밝혔 → 밝히, 받았 → 받."""
    for tail in (word[-2:], word[-1]):
        if tail in _PAST_STEMS:
            return word[: -len(tail)] + _PAST_STEMS[tail]
    last = ord(word[-1]) - _BASE
    if word[-1] in "았었" and len(word) > 1:
        return word[:-1]
    initial, vowel = divmod(last // 28, 21)
    return word[:-1] + chr(_BASE + (initial * 21 + _VOWELS.get(vowel, vowel)) * 28)


# --- endings that any verb may have ---

_QUOTING = "다고|다며|다면서|다는|다던|단"
_TENSED = re.compile(
    rf"(?P<stem>[가-힣]*?(?:{_class(_SS, '있겠')}))(?:었)?(?:"
    rf"(?P<quoted>{_QUOTING})|(?P<final>다|습니다|음|네|나|는가|을까|던가)"
    r"|(?P<joined>고|으며|지만|으나|는데|으면서|거나|으므로|다가|기에|는지|을지)"
    r"|(?P<if>다면|으면|더라면|더라도|어도)|(?P<noun>던|을))(?:도|는|요)?$"
)
_WILL = re.compile(
    rf"(?P<stem>[가-힣]+?)겠(?:(?P<quoted>{_QUOTING})|(?P<final>다|습니다|음|네|나)|(?P<joined>고|으며|지만|으나|는데))(?:도|는)?$"
)
_PRESENT = re.compile(
    rf"(?P<stem>[가-힣]*?(?:{_class(_N, '인')}|는))(?:(?P<quoted>{_QUOTING})|(?P<if>다면)|(?P<final>다))(?:도|는)?$"
)
_COPULAS = re.compile(r"(?:보|붙|줄|높|벌|죽|들|직|속|먹|쌓|모|쓰|끓|울|눈|녹|절)이$")


def _any_verb(word: str) -> Word | None:
    """Read the tensed endings, which no noun has."""
    match = _TENSED.match(word)
    if match:
        stem = _past_stem(match["stem"])
        if stem.endswith("이") and not _COPULAS.search(stem):
            return None  # 회의였다
        return Word(stem, _form(match), past=True, length=len(word))
    match = _WILL.match(word)
    if match:
        return Word(match["stem"], _form(match), future=True, length=len(word))
    match = _PRESENT.match(word)
    if match:
        stem = match["stem"]
        stem = stem[:-1] if stem[-1] == "는" else stem[:-1] + _with(stem[-1], -_N)
        if stem and stem[-1] not in "이아":
            return Word(_opened(stem), _form(match), length=len(word))
    return None


def _opened(stem: str) -> str:
    """Give a stem that lost its ㄹ it back where the lexicon has it: 연다 → 열."""
    closed = _with(stem[-1], _L) if _final(stem[-1]) == 0 else stem
    full = stem[:-1] + closed
    return full if full in _KNOWN and stem not in _KNOWN else stem


def _form(match: re.Match[str]) -> Form:
    groups = match.groupdict()
    for name, form in (
        ("quoted", Form.QUOTED), ("final", Form.FINAL), ("joined", Form.JOINED),
        ("if", Form.IF), ("noun", Form.BEFORE_NOUN),
    ):  # fmt: skip
        if groups.get(name):
            if form is Form.BEFORE_NOUN and match[name] == "을":
                return Form.TO_COME
            if form is Form.QUOTED and match[name] in ("다는", "다던", "단"):
                return Form.BEFORE_NOUN
            return form
    return Form.FINAL


# --- endings that a noun could have as well: only of known stems ---

_KNOWN = frozenset(NATIVE)
_DO = {"하": "해", "되": "돼", "시키": "시켜", "받": "받아", "당하": "당해"}
"""Verbs that make a verb of a noun, and how they join."""


def _infinitive(stem: str) -> str:
    """Return the form in 아 or 어: 만나 → 만나, 열 → 열어, 밝히 → 밝혀."""
    if stem in _DO:
        return _DO[stem]
    last = ord(stem[-1]) - _BASE
    initial, vowel, final = last // 588, last // 28 % 21, last % 28
    if final:
        return stem + ("아" if vowel in (0, 8) else "어")
    if stem[-1] == "하":
        return stem[:-1] + "해"
    if stem[-1] == "르" and len(stem) > 1 and stem not in ("치르", "따르"):
        before = stem[-2]
        dark = "라" if (ord(before) - _BASE) // 28 % 21 in (0, 8) else "러"
        return stem[:-2] + _with(before, _L) + dark
    joined = {20: 6, 8: 9, 13: 14, 18: 4}.get(vowel, vowel)
    return stem[:-1] + chr(_BASE + (initial * 21 + joined) * 28)


def _forms(stem: str) -> dict[str, Form]:
    """Return the untensed forms of a stem."""
    last, closed = stem[-1], _final(stem[-1])
    short = stem[:-1] + _with(last, -_L) if closed == _L else stem  # 열 → 여
    soft = closed in (0, _L)
    link = stem if soft else stem + "으"
    if soft:
        past = short[:-1] + _with(short[-1], _N)
        come = short[:-1] + _with(short[-1], _L)
        noun = short[:-1] + _with(short[-1], _M) if closed == 0 else stem
    else:
        past, come, noun = stem + "은", stem + "을", stem + "음"
    join = _infinitive(stem)
    forms = {past: Form.BEFORE_NOUN, short + "는": Form.BEFORE_NOUN, come: Form.TO_COME}
    forms |= dict.fromkeys(
        (stem + "고", link + "며", link + "면서", join, join + "서", stem + "자", link + "나", stem + "지만",
         stem + "다가", short + "는데", stem + "거나", link + "므로", stem + "면서"), Form.JOINED
    )  # fmt: skip
    forms |= dict.fromkeys((link + "면", join + "도"), Form.IF)
    forms[link + "려던"] = Form.BEFORE_NOUN
    forms |= dict.fromkeys(
        (stem + "기로", stem + "도록", link + "려고", link + "려", stem + "고자", stem + "기", join + "야",
         stem + "자고", link + "라고", link + "러", join + "달라고", stem + "지", stem + "지는", stem + "게"), Form.AIM
    )  # fmt: skip
    if closed == 0:
        forms[noun] = Form.AIM
    if stem in ("하", "되"):
        forms |= {stem + "여": Form.JOINED, stem + "였다": Form.FINAL, stem + "어": Form.JOINED}
    return forms


_NOT_VERBS = frozenset(
    """지난 가장 또한 이번 나는 내는 오는 가는 사는 지는 드는 이자 가지 서로 나서 내지 지면 타고 사자 가서 지고 가고 나고
    나면 오자 가자 주자 두고 두면 들면 들어 보다 나온 안 한 된 하는 되는 할 될 대한 위한 관한 의한 통한 인한 향한 비해 대해
    위해 통해 의해 관해 인해 향해 한해 이어 거쳐 하고 하며 하면 하지만 되고 해 돼 해서 하면서 내 나 서 펴 들 두 가 주 지 쓰고 쓸
    치 켜 타 물 참 깨 자라 올라 걸 달 살 줄 늘 얼 끌 풀 걸린 간 온 산 선 난 준 둔 진 쓴 단 찬 판 번 논 탄 친 깬 편
    갈 올 날 설 줄 둘 질 쏠 팔 칠 탈 맞는 오기 가기 나기 지기 살기 가야 와야 두기 주기 서기 치기 쓰기 가며 오며 나며 가도 와도
    와 와서 오고 오며 나면 서면 사면 쓰면 보면 자면 지나 가나 오나 두나 서나 써 써도 차 춤 꿈 잠 삶 주지 오지 나지 물고 팔자 말고 풀이
    맞서 맞은 살고 지자 서자 지도 서도 가려 묻고 얼음 남은 주러 사러 지며 쓰는 서는 주는 타는 참고 가게 나게 오게 살게 지게 쓰지 물지""".split()
)
_ONLY_VERBS = frozenset("연 쏜 낸".split())
"""Verbs of one letter that are seldom anything else."""
_STEMS: dict[str, tuple[str, Form]] = {}
for _stem in NATIVE:
    for _written, _said in _forms(_stem).items():
        if _written not in _NOT_VERBS:
            _STEMS.setdefault(_written, (_stem, _said))
# What is opened is open: 회의가 열려, seldom 회의를 열려 (한다).
_STEMS |= {
    s + "려": (s + "리", Form.JOINED) for s in NATIVE if s[-1] != "리" and s + "리" in NATIVE
}
_STEMS |= {"따르면": ("따르", Form.JOINED), "의하면": ("의하", Form.JOINED)}
_STEMS |= {"없으면": ("없", Form.IF), "않으면": ("않", Form.IF), "못하면": ("못하", Form.IF)}
_DONE: dict[str, tuple[str, Form]] = {}
for _stem in _DO:
    for _written, _said in _forms(_stem).items():
        _DONE.setdefault(_written, (_stem, _said))
_LONGEST_DONE = max(map(len, _DONE))
_PARTICLES = re.compile(
    r"(?:에서는|에서도|에서의|에서|에게|으로는|으로|에는|까지|부터|이라는|이라고|이라며|과의|와의|에도|만에|이나|마다|조차"
    r"|은|는|이|가|을|를|의|에|과|와|로|도|인|만|나|식)?(?:도|는)?$"
)
_LONGEST_NOUN = 6
_LONGEST = 20
"""Letters of a word; what is longer is no word."""
_MODIFIERS = frozenset(
    """추가 잠정 수정 예상 종합 포함 초과 용의 최종 활동 예비 기록 우려 전망 예정 관측 무장 이사 관리 감독 지도 감정 감사 전사 보수
    수리 공포 인용 결심 소장 배당 접근 득점 방어 마비 단수 보석 재의 주재 분할 매수 매도 시청 강의 응원 체류 위임 개의 진수""".split()
)
"""Nouns of an act that seldom name one by themselves."""


def _noun(word: str) -> str | None:
    """Return the event noun a word ends in, its particle left out."""
    for cut in range(len(word), 1, -1):
        stem = word[:cut]
        if not _PARTICLES.match(word, cut) or len(stem) < 2:
            continue
        for size in range(min(_LONGEST_NOUN, cut), 1, -1):
            if stem[-size:] in EVENTS:
                return stem
        if stem in VERBAL and stem not in _MODIFIERS:
            return stem
    return None


@lru_cache(maxsize=65536)
def read_word(word: str) -> Word | None:
    """Return what a word says of an event; None if it names none.

    >>> read_word("밝혔다").stem, read_word("열릴").form.value, read_word("발사한").stem
    ('밝히', 'to come', '발사하')
    >>> read_word("정상회담에서").stem, read_word("정부는")
    ('정상회담', None)
    """
    if len(word) > _LONGEST or (len(word) < 2 and word not in _ONLY_VERBS):
        return None
    found = _any_verb(word)
    if found is not None:
        return found
    for size in range(min(_LONGEST_DONE, len(word) - 2), 0, -1):
        done = _DONE.get(word[-size:])
        if done and (word[:-size] in VERBAL or word[:-size][-2:] in VERBAL):
            return Word(word[:-size] + done[0], done[1], length=len(word))
    native = _STEMS.get(word)
    if native:
        return Word(native[0], native[1], length=len(word))
    noun = _noun(word)
    return Word(noun, Form.NOUN, length=len(noun)) if noun else None
