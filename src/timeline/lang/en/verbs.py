"""English verbs in running text: which words assert, plan, doubt or deny something."""

from __future__ import annotations

import re

from ...extraction.clauses import Verb
from ...modality import Modality as M

# fmt: off
_IRREGULAR = """
said say|told tell|met meet|held hold|made make|took take|came come|went go|gave give|got get|began begin
rose rise|fell fall|found find|left leave|led lead|lost lose|won win|sent send|set set|saw see|sold sell
bought buy|brought bring|became become|knew know|kept keep|paid pay|ran run|spoke speak|spent spend|stood stand
thought think|wrote write|grew grow|put put|cut cut|hit hit|shot shoot|struck strike|broke break|built build
caught catch|chose choose|drew draw|drove drive|flew fly|fought fight|heard hear|read read|sank sink|sat sit
shook shake|showed show|shut shut|slid slide|swept sweep|swore swear|threw throw|wore wear|withdrew withdraw
quit quit|fled flee|sought seek|dealt deal|felt feel|lay lie|laid lay|rode ride|sang sing|stole steal|taught teach
tore tear|understood understand|woke wake|overthrew overthrow|undertook undertake|foresaw foresee|forbade forbid
""".replace("\n", "|")
_PARTICIPLES = """
taken take|given give|seen see|known know|done do|gone go|begun begin|broken break|chosen choose|driven drive
fallen fall|flown fly|grown grow|shown show|spoken speak|stolen steal|sworn swear|thrown throw|written write
withdrawn withdraw|risen rise|drawn draw|beaten beat|hidden hide|shaken shake|sunk sink|sung sing|worn wear|torn tear
been be|become become|come come|run run|proven prove|undertaken undertake|forgotten forget|frozen freeze
""".replace("\n", "|")
_FORMS = dict(pair.split() for pair in (_IRREGULAR + "|" + _PARTICIPLES).split("|") if pair.strip())
_PAST = {pair.split()[0] for pair in _IRREGULAR.split("|") if pair.strip()}
_NOT_VERBS = frozenset(
    """united hundred need indeed speed seed feed breed red bed shed based-on sacred naked embed exceed
    proceed succeed kindred so-called alleged armed advanced limited related mixed retired renewed supposed
    aged wicked rugged united accused""".split()
)
_BE = frozenset("is are was were be been being am 's 're".split())
_HAVE = frozenset("has have had having 've".split())
_MODAL = {
    "will": M.SCHEDULED, "'ll": M.SCHEDULED, "’ll": M.SCHEDULED, "shall": M.SCHEDULED, "won't": M.DENIED,
    "won’t": M.DENIED, "would": M.SCHEDULED, "may": M.POSSIBLE, "might": M.POSSIBLE, "could": M.POSSIBLE,
    "can": M.POSSIBLE, "cannot": M.DENIED, "should": M.POSSIBLE, "must": M.POSSIBLE,
}
_PLANS = dict.fromkeys("""plan plans planned planning scheduled slated set due agreed agrees vowed vows pledged pledges\n    promised promises decided decides intends intend intended aims aim aimed ordered is are was were\n    preparing prepares ready going scheduled ready schedule goal determined decision deadline""".split(), M.SCHEDULED) | dict.fromkeys("""expected expects likely unlikely hopes hoped hope wants wanted seeks sought seek considering\n    considers threatened threatens urged urges proposed proposes able poised forecast tipped projected\n    estimated anticipated predicted""".split(), M.POSSIBLE)
_NOT = frozenset("not n't n’t never no without neither nor".split())
_SPEECH = frozenset(
    """say tell state add note explain announce report warn claim argue insist stress emphasize predict
    remark comment reveal admit acknowledge declare assert suggest testify deny confirm reply answer urge
    caution point indicate show believe quote describe mention write""".split()
)
_PRESENT = {
    "says": "say", "tells": "tell", "adds": "add", "plans": "plan", "expects": "expect", "begins": "begin",
    "opens": "open", "starts": "start", "marks": "mark", "comes": "come", "shows": "show", "warns": "warn",
    "takes": "take", "meets": "meet", "visits": "visit", "ends": "end", "expires": "expire", "faces": "face",
    "rises": "rise", "falls": "fall", "dips": "dip", "calls": "call", "wins": "win", "signs": "sign",
    "vows": "vow", "urges": "urge", "holds": "hold", "launches": "launch", "returns": "return",
    "arrives": "arrive", "leaves": "leave", "approves": "approve", "rejects": "reject", "denies": "deny",
}
_EVENT_NOUNS = frozenset(
    """summit meeting talks visit election vote signing launch attack raid strike test statement speech
    briefing conference trip ceremony festival session hearing trial protest rally march parade drill
    exercise explosion blast crash quake earthquake flood fire shooting bombing war battle invasion treaty
    agreement deal ceasefire truce coup referendum debate interview phone call dinner release opening closing
    sales revenue profit loss output exports imports growth decline rise fall drop death arrest verdict
    inauguration anniversary teleconference symposium seminar gathering fight final game match concert""".split()
)
_STATES = frozenset(
    """include consist remain seem appear need want know believe think expect follow base locate cover
    relate involve contain belong comprise list maintain deem depend concern mean require hope own feel understand stand lie sit""".split()
)
_RELATIVE = frozenset("who which that when as after before since and or if because to while where".split())
# fmt: on
_PARTICIPLE_ONLY = frozenset(p.split()[0] for p in _PARTICIPLES.split("|") if p.strip()) - _PAST
_AFTER_PARTICIPLE = (" by ", " from ", " with ")
_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*|n['’]t|['’](?:ll|s|re|ve|d)\b|[.,;:!?()\"“”]|\d+")
_DETERMINER = frozenset("the a an its his her their our my your this that these those of".split())
_IF = re.compile(r"\b(?:if|unless|had (?:the|he|she|it|they)\b)", re.IGNORECASE)


def lemma_of(word: str) -> str:
    """Return a verb's dictionary form.

    >>> lemma_of("held"), lemma_of("signed"), lemma_of("dropped"), lemma_of("tried")
    ('hold', 'sign', 'drop', 'try')
    """
    low = word.lower()
    if low in _FORMS:
        return _FORMS[low]
    if low in _PRESENT:
        return _PRESENT[low]
    if low.endswith("ied"):
        return low[:-3] + "y"
    for ending in ("ed", "ing"):
        if low.endswith(ending) and len(low) > len(ending) + 2:
            return _stem(low[: -len(ending)])
    return low


def _stem(stem: str) -> str:
    if stem in _KNOWN:
        return stem
    if stem + "e" in _KNOWN:
        return stem + "e"
    if stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]
    return stem + "e" if _MUTE.search(stem) else stem


_KNOWN = _SPEECH | _STATES | frozenset(_FORMS.values())
# Stems that lose a mute e: create, receive, move, cause, raise, advise, force, urge, manage.
_MUTE = re.compile(r"(?:at|iv|ov|av|[auo]us|as|is|os|[^r]ic|ac|uc|rc|[aen]g|rg|iz|ir|ar|ur|in|id|ud|ak|ok|op|ap|ib|ul|cl|pl|bl|gl|tl)$")  # fmt: skip


def verbs(text: str, start: int, end: int) -> list[Verb]:
    """Return the verbs of a sentence that may carry an event, left to right."""
    tokens = [(m.start(), m.end(), m[0]) for m in _WORD.finditer(text, start, end)]
    found: list[Verb] = []
    pending: tuple[M, str, bool] | None = None  # modality, cue, whether a base form must follow
    negated: str | None = None
    hypothetical = _IF.search(text, start, end)
    after_be = after_have = False
    for index, (at, to, word) in enumerate(tokens):
        low = word.lower()
        before = tokens[index - 1][2].lower() if index else ""
        if word[0] in '.,;:!?()"“”':
            pending, negated, after_be, after_have = None, None, False, False
            continue
        if low in _NOT:
            negated = word
            continue
        if low in _MODAL:
            pending, after_be = (_MODAL[low], word, True), False
            negated = word if _MODAL[low] is M.DENIED else negated
            continue
        if low == "to":
            plan = before if before in _PLANS else ""
            if (
                not plan
                and index > 1
                and tokens[index - 2][2].lower() in _PLANS
                and before.endswith("ly")
            ):
                plan = tokens[index - 2][2].lower()
            pending = (_PLANS[plan], f"{plan} to", True) if plan else (M.POSSIBLE, "", True)
            continue
        if low in _BE:
            after_be = True
            continue
        if low in _HAVE:
            after_have = True
            continue
        if low.endswith("ly") or low in (
            "also",
            "already",
            "now",
            "then",
            "just",
            "still",
            "yet",
            "ever",
        ):
            continue
        verb = _verb(low, before, pending, after_be, after_have, word)
        if verb is not None:
            modality: M = M.ASSERTED
            cue: str | None = None
            if pending is not None and pending[1]:
                modality, cue = pending[:2]
            bare = pending is not None and not pending[1] and not after_be and not after_have
            if negated:
                modality, cue = M.DENIED, negated
            if hypothetical is not None and hypothetical.start() <= at:
                modality, cue = M.HYPOTHETICAL, hypothetical[0]
            finite = not bare
            lemma = lemma_of(word)
            telling = (
                finite
                and modality is M.ASSERTED
                and low not in _PARTICIPLE_ONLY
                and (low in _PAST or low.endswith("ed"))
                and lemma not in _STATES
                and before not in _RELATIVE
                and not text.startswith(_AFTER_PARTICIPLE, to)
            )
            found.append(Verb(at, to, lemma, modality, cue, lemma in _SPEECH, finite, telling))
        pending, after_be, after_have = None, False, False
        if verb is not None or not low.islower():
            negated = None
    return found


def _verb(
    low: str, before: str, pending: tuple[M, str, bool] | None, be: bool, have: bool, word: str
) -> str | None:
    if not word[0].islower() or low in _NOT_VERBS:
        return None
    if pending is not None and pending[2]:
        if before in ("the", "a", "an", "of", "in", "on", "at", "by"):
            return None
        return low if low.isalpha() and len(low) > 2 else None
    if low == "won" and (before.isdigit() or before in ("million", "billion", "trillion")):
        return None  # the currency
    if low in _PAST:
        return low
    participle = low in _FORMS or (low.endswith("ed") and len(low) > 3)
    if participle:
        if before in _DETERMINER and not (be or have):
            return None
        return low
    if be and low.endswith("ing") and len(low) > 4:
        return low
    if low in _PRESENT and before not in _DETERMINER:
        return low
    return None


def event_noun(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the span of the event noun right after a time: *Thursday's signing*."""
    match = _NOUN.match(text, end)
    if match is None:
        return None
    for word in reversed(list(re.finditer(r"[a-z]+", match[0]))):
        if word[0] in _EVENT_NOUNS:
            return end + word.start(), end + word.end()
    return None


_NOUN = re.compile(r"(?:['’]s)?(?: [A-Za-z-]+){1,3}")
CLAUSE_BREAK = re.compile(
    r"[;:]| -- |—|, (?:and|but|while|which|who|when|as|after|before)\b|\bthat\b"
)
SPEAKER = re.compile(
    r"(?P<who>(?:[A-Z][\w.'’-]*|the|a|an|one|industry|of|for|and|[a-z]+)(?: [\w.'’&-]+){0,7}?) (?:also |later )?"
    r"(?P<verb>said|says|told|added|noted|explained|announced|warned|stated|stressed|emphasized|predicted|claimed|reported|revealed|showed)\b"
    r"|according to (?P<by>[^,.;]{2,60})"
)
