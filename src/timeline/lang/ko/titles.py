"""A label for a Korean event: who did what, as a line that stands alone.

The clause around the event, from its subject to its verb. What is left out: link words, attributions, the time the
label is drawn at, and brackets. A verb that only joins its clause to the next goes on to that one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...clauses import Kind, Named, Sentence, Span, Titled, Trigger
from ...titles import LONGEST, shortened, tidy, without
from .endings import Form, read_word
from .predicates import Predicate

_OPENING = re.compile(
    r"\s*(?:(?:그러나|하지만|그런데|또한|또|한편|앞서|이어|아울러|특히|다만|이에 (?:대해|따라|대응해|맞서)|이에|그러자|그 (?:뒤|후)"
    r"|반면|결국|실제로|현재|최근|이날|이후|즉|따라서|그리고),? "
    r"|(?:\([^()]{2,20}\) ?)?[가-힣]{2,5} 기자 ?= ?|[^\s,“”]+(?: [^\s,“”]+){0,4}에 (?:따르|의하)면,? )"
)
_LEFT = re.compile(
    r"[;:] |[”\"](?:라고|고|며) |(?P<done>[가-힣]+[했됐었았렸졌쳤냈났])(?:고|으며|지만|는데),? "
)
_MATRIX = re.compile(
    r"(?:[^\s]+ ){0,4}?[^\s]+[은는] (?:[^\s]*(?:\d일|이날)(?:\([^)]*\))? )?(?=(?:[^\s]+ ){0,3}?[^\s]+[이가] )"
)
_QUOTED = re.compile(r"(?:(?: [가-힣]+){0,2}(?:이라|라|다)|)(?:고|며)(?= )")
_TAIL = re.compile(
    r" (?:예정|계획|방침|것(?=이|으로)|전망|수 있다|가능성|바 있다|적 있다)"
    r"| ?[가-힣]{0,2}(?:않|못하)기로 (?:했다|합의했다|결정했다|정했다)| ?[가-힣]{0,2}(?:않|못)[가-힣]+| 있다"
)
_AIMED = re.compile(r" (?:했다|합의했다|결정했다|약속했다|정했다|한다|했다고|한다고)")
_RELATIVE = re.compile(r"(?:한|된|는|던|린|진|친|난|은|온|본|낸|힌|인|긴|킨|른|연|간|할|될|릴|질)$")
_DEPENDENT = re.compile(
    r" (?:것|바|뒤|후|때|채|데|대로|적|줄|수|만큼|동안|사이|경우|직후|다음|가운데)(?:[에은이가을도로]|에서)?(?=[\s,.]|$)"
)
_WORD = re.compile(r" ([‘’“”가-힣A-Za-z0-9·∼~-]+)")
_STRONG = re.compile(r"(?:에서는|에서도|에서|에게|에는|으로|은|는|을|를|까지|부터)$")
_WEAK = re.compile(r"[이가에와과로도의]$")
_SUBJECT = re.compile(
    r"((?:[^\s,.“”]+ ){0,5}?[^\s,.“”]+(?:은|는|이|가|께서))(?= )"
    r"(?! [가-힣]*(?:위원장|대통령|총리|장관|실장|의장|총비서|국장|대표|의원|주석|사령관))"
)
_TOPIC = re.compile(r"(?:[^\s,.“”]+ ){0,4}?[^\s,.“”]+[은는] ")
_OWN = re.compile(r"[가-힣](?:은|는|이|가|께서) ")
_PRONOUN = re.compile(r"(그|그녀)(는|가|도) ")
_BRACKETS = re.compile(r"\([^()]*\)")
_GONE = re.compile(
    r"(?:\([^()]*\))?(?:에는|에도|에|께)?(?: 들어)?,?"
    r" (?!이후|이래|만에|동안|사이|당시|전까지|전체|내내|기준|초|말|중)"
)
_NEEDED = re.compile(r"(?:최장|최소|최대|약|만|총|부터|까지) ?$")
_NAMED_AGAIN = re.compile(r"(?:인|이던|이자) (?=\d)")
_JOINT = re.compile(r"(?:고|며|면서|해|하여|아서|어서|뒤|후|자|지만|으나),? ")
_REACH = 240
"""Characters before a trigger that a label may take."""
_FULL = 60
"""Syllables that fill a label; more are left out where a clause ends."""
_WORDS = 5
"""Words of the noun that a verb before it takes along."""


def titles(sentence: Sentence, named: Named = lambda _: None) -> Titled:
    """Return what gives each event of a sentence its clause as one line of at most 96 characters.

    >>> from .predicates import triggers
    >>> text = "한편 정부는 20일 조약을 규탄했고 지원을 재검토하겠다고 밝혔다."
    >>> row = Sentence(text, 0, len(text), triggers(text, 0, len(text)))
    >>> title = titles(row)
    >>> for one in [t for t in row.triggers if t.finite]:
    ...     print(title(one, [(7, 10)], None))
    정부는 조약을 규탄했다
    정부는 지원을 재검토하겠다
    정부는 조약을 규탄했고 지원을 재검토하겠다고 밝혔다
    """
    return lambda trigger, times, source: _title(sentence, trigger, times, named)


def _title(sentence: Sentence, trigger: Trigger, times: Sequence[Span], named: Named) -> str:
    text = sentence.text
    if sentence.heading:
        return shortened(tidy(text[sentence.start : sentence.end]))
    opens = _opened(text, sentence.start, trigger.start)
    left = _begins(sentence, trigger, opens)
    right = _ends(sentence, trigger)
    if trigger.kind is Kind.PARTICIPLE and (topic := _TOPIC.match(text, left, trigger.start)):
        left = topic.end() if right > trigger.end and text[right - 1] not in "다것" else left
    gaps = sorted([*_gaps(text, times), *(m.span() for m in _BRACKETS.finditer(text, left, right))])
    line = without(text, left, right, gaps).strip()
    if (
        left > opens
        and trigger.kind is not Kind.PARTICIPLE
        and text[left - 1] not in '“"'
        and not _OWN.search(text, left, trigger.start)
    ):
        subject = _SUBJECT.match(text, opens, left)
        line = f"{without(text, opens, subject.end(), gaps)} {line}" if subject else line
    return shortened(tidy(_finite(_whole(_fitting(line), named))))


def bare(text: str, start: int, end: int) -> str:
    """Return a sentence without the words that only link it to the one before.

    >>> bare("한편 회담은 끝났다.", 0, 11)
    '회담은 끝났다.'
    """
    return text[_opened(text, start, end) : end]


def _opened(text: str, start: int, end: int) -> int:
    """Return where a sentence begins to tell."""
    while match := _OPENING.match(text, start, end):
        start = match.end()
    return start


def _begins(sentence: Sentence, trigger: Trigger, opens: int) -> int:
    """Return where the clause of an event begins."""
    text, at, end = sentence.text, trigger.start, sentence.end
    left = opens
    if at - left > _REACH:
        left = text.find(" ", at - _REACH, at) + 1 or at
    # A verb of saying keeps what is said before it.
    said = text[max(left, at - 12) : at].rstrip()[-1:] in "고며"
    if text[trigger.end : min(end, trigger.end + 9)].strip(' .”"') or not said:
        for cut in _LEFT.finditer(text, left, at):
            left = cut.end()
    quote = text.rfind("“", left, at)
    if quote > text.rfind("”", left, at):
        left = quote + 1
    matrix = _MATRIX.match(text, left, at) if _QUOTED.match(text, trigger.end, end) else None
    return matrix.end() if matrix else left


def _ends(sentence: Sentence, trigger: Trigger) -> int:
    """Return where what is told of an event ends: its verb, the noun it tells of, or the next verb."""
    text, to, end = sentence.text, trigger.end, sentence.end
    if trigger.kind is Kind.NOUN:
        return to  # 파업, not 파업으로
    aimed = text.startswith(("기로", "야"), to - 2) or text[to - 1] == "야"
    tail = (_AIMED if aimed else _TAIL).match(text, to, end)
    if tail:
        return tail.end()
    loose = _DEPENDENT.match(text, to, end) is not None
    if trigger.kind is Kind.PARTICIPLE and not loose and _RELATIVE.search(text[trigger.start : to]):
        return _noun(text, to, end)
    joined = isinstance(trigger, Predicate) and trigger.form is Form.JOINED and not trigger.past
    if joined or loose:
        verb = next((t for t in sentence.triggers if t.start >= to and t.finite), None)
        if verb is not None and verb.end - trigger.start < _FULL:
            return _ends(sentence, verb)
    while to < end and text[to] not in ' ,.”"':
        to += 1
    return to


def _noun(text: str, to: int, end: int) -> int:
    """Return where the noun after a verb ends, its particle left out."""
    for _ in range(_WORDS):
        aside = _BRACKETS.match(text, to, end)
        match = _WORD.match(text, aside.end() if aside else to, end)
        if match is None:
            return to
        word, to = match[1], match.end()
        particle = _STRONG.search(word)
        if particle and particle.start():
            return to - len(particle[0])
        if len(word) > 2 and _WEAK.search(word) and _particle(word, text, to, end):
            return to - 1
        if text[to : to + 1] in ",.":
            return to
    return to


def _particle(word: str, text: str, to: int, end: int) -> bool:
    """Whether a syllable that may be a particle is one: 회의가, but not 해맞이 before 행사는."""
    stem, last = word[:-1], word[-1]
    whole, known = read_word(word), read_word(stem)
    if whole is not None and whole.form is Form.NOUN and whole.length == len(word):
        return False  # 전원회의
    if known is not None and known.form is Form.NOUN:
        return True
    closed = (ord(stem[-1]) - 0xAC00) % 28 != 0
    if (last in "이과" and not closed) or (last in "가와" and closed):
        return False
    following = _WORD.match(text, to, end)
    return following is None or following[1][-1] not in "은는"


def _gaps(text: str, times: Sequence[Span]) -> list[Span]:
    """Return what goes with the times that are left out; not a time that another word needs."""
    gaps = []
    starts = {start for start, _ in times}
    for start, end in times:
        again = _NAMED_AGAIN.match(text, end)
        if _NEEDED.search(text[max(0, start - 4) : start]) or text.startswith("당일", start):
            continue
        gone = again if again and again.end() in starts else _GONE.match(text, end)
        if gone:
            gaps.append((start, gone.end()))
    return gaps


def subject_of(line: str) -> str:
    """Return the subject that a line begins with, or nothing."""
    subject = _SUBJECT.match(line)
    return subject[1] if subject else ""


def _fitting(line: str) -> str:
    """Return a long line without the clauses between its subject and its last."""
    if len(line) <= _FULL:
        return line
    subject = subject_of(line)
    head = f"{subject} " if subject else ""
    rests = [line[m.end() :] for m in _JOINT.finditer(line, len(head), max(len(line) - 12, 0))]
    return next(
        (head + rest for rest in rests if len(head + rest) <= _FULL and _unquoted(rest)),
        line[-LONGEST:] if not head else line,
    )


def _unquoted(rest: str) -> bool:
    """Whether a line begins in no quotation: each mark in it has its other."""
    return (
        rest.count("'") % 2 == 0
        and rest.count('"') % 2 == 0
        and rest.count("“") == rest.count("”")
        and rest.count("‘") == rest.count("’")
    )


def _whole(line: str, named: Named) -> str:
    """Return a line with the name in the place of the pronoun it begins with."""
    pronoun = _PRONOUN.match(line)
    name = named(pronoun[1]) if pronoun else None
    if pronoun is None or name is None:
        return line
    closed = "가" <= name[-1] <= "힣" and (ord(name[-1]) - 0xAC00) % 28 != 0
    particle = {"는": "은", "가": "이"}.get(pronoun[2], pronoun[2]) if closed else pronoun[2]
    return f"{name}{particle} {line[pronoun.end() :]}"


def _finite(line: str) -> str:
    """Return a line that ends as a sentence does: 규탄했고 → 규탄했다, 재개한다고 → 재개한다."""
    line = re.sub(r"(?<=다)(?:고|며|면서|는|던)(?:도|는)?$", "", line)
    joined = re.search(r"(?:고|으며|며|지만|으나|는데|으면서|다가)$", line)
    if joined and joined.start() and (ord(line[joined.start() - 1]) - 0xAC00) % 28 == 20:
        return line[: joined.start()] + "다"
    return line
