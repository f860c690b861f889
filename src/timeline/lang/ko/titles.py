"""A label for a Korean event: the clause around its trigger, as a line that stands alone."""

from __future__ import annotations

import re

from ...titles import tidy

_LEFT = re.compile(
    r"[;:] |[”\"](?:라고|고|며) |(?:[가-힣]+[했됐었았렸졌쳤냈났])(?:고|으며|지만|는데),? "
)
_TAIL = re.compile(
    r" (?:예정|계획|방침|것(?=이|으로)|전망|수 있다|가능성)| ?[가-힣]{0,2}(?:않|못)[가-힣]+| 있다"
)
_NOUN_PHRASE = re.compile(
    r"(?: [‘“]?[^\s,.”]+)??(?: [^\s,.”]+?)(?=(?:에서는|에서도|에서|에게|에는|으로|은|는|이|가|을|를|의|에|와|과|로|도)?[\s,.]|$)"
)
_RELATIVE = re.compile(r"(?:한|된|는|던|린|진|친|난|은|온|본|낸|힌|인|긴|킨|른|연|간|할|될|릴|질)$")
_MATRIX = re.compile(
    r"(?:[^\s]+ ){0,4}?[^\s]+[은는] (?:[^\s]*(?:\d일|이날)(?:\([^)]*\))? )?(?=(?:[^\s]+ ){0,3}?[^\s]+[이가] )"
)
_QUOTED = re.compile(r"(?:(?: [가-힣]+){0,2}(?:이라|라|다)|)(?:고|며)(?= )")
_REACH = 240
"""Characters before a trigger that a label may take."""
_FRAGMENT = re.compile(r"(?:그러나|하지만|또한|또|한편|앞서|이어),? +")
_QUOTING = re.compile(r"(?:다며|다면서|다고)$")
_JOINING = re.compile(r"(?<=[가-힣]했)(?:고|으며|지만)$")


def title(sentence, trigger, times, named=lambda _: None) -> str:
    """Return the clause around the trigger ``text[at:to]`` as one line of at most 96 characters.

    A verb before a noun takes it along: *21일 열리는 정상회의*.

    >>> text = "정부는 조약을 규탄했고 지원을 재검토하겠다고 밝혔다."
    >>> title(text, 0, len(text), 8, 12)
    '정부는 조약을 규탄했다'
    """
    text, start, end, at, to = sentence.text, sentence.start, sentence.end, trigger.start, trigger.end
    if at - start > _REACH:
        start = text.find(" ", at - _REACH, at) + 1 or at
    left, right = start, to
    # A verb of saying keeps what is said before it.
    if (
        text[to : min(end, to + 9)].strip(' .”"')
        or text[max(start, at - 12) : at].rstrip()[-1:] not in "고며"
    ):
        for cut in _LEFT.finditer(text, start, at):
            left = cut.end()
    quote = text.rfind("“", left, at)
    if quote > text.rfind("”", left, at):
        left = quote + 1
    matrix = _MATRIX.match(text, left, at) if _QUOTED.match(text, to, end) else None
    if matrix:
        left = matrix.end()
    tail = _TAIL.match(text, to, end)
    phrase = (
        None if tail or not _RELATIVE.search(text[at:to]) else _NOUN_PHRASE.match(text, to, end)
    )
    if tail or phrase:
        right = (tail or phrase).end()  # type: ignore[union-attr]
    while not (phrase or tail) and right < end and text[right] not in ' ,.”"':
        right += 1
    line = _QUOTING.sub("다", tidy(text[left:right]))
    return _JOINING.sub("다", line)
