"""A label for a Korean event: the clause around its trigger, as a line that stands alone."""

from __future__ import annotations

import re

from ...extraction.titles import clipped

_LEFT = re.compile(r"[;:] |[”\"](?:라고|고|며) |(?:했|됐|었|았)(?:고|으며|지만|는데) |(?:하|되)며 |(?:다|라)(?:고|며) ")
_TAIL = re.compile(r" (?:예정|계획|방침|것(?=이|으로)|전망|수 있다|가능성)")
_FRAGMENT = re.compile(r"(?:그러나|하지만|또한|또|한편|앞서|이어),? +")
_QUOTING = re.compile(r"(?:다며|다면서|다고|라고|라며)$")


def title(text: str, start: int, end: int, at: int, to: int) -> str:
    """Return the clause around the trigger ``text[at:to]`` as one line of at most 96 characters.

    >>> text = "정부는 조약을 규탄했고 지원을 재검토하겠다고 밝혔다."
    >>> title(text, 0, len(text), 8, 12)
    '정부는 조약을 규탄했고'
    """
    left = start
    for cut in _LEFT.finditer(text, start, at):
        left = cut.end()
    right = to
    tail = _TAIL.match(text, to, end)
    if tail:
        right = tail.end()
    while right < end and text[right] not in " ,.”\"":
        right += 1
    line = clipped(text, left, right, _FRAGMENT)
    return _QUOTING.sub("다", line) if line.endswith(("다며", "다면서", "다고")) else line
