"""English times that have no place: *now*, *recently*, *soon*, *the past*, *the future*."""

from __future__ import annotations

import re

from ...algebra import Vague
from ...expression import Expression
from ...rule import rule


@rule(
    "now", "right now", "just now", "currently",
    "presently", "at present", "the present", "nowadays", "these days",
    "at the moment", "the moment", "this moment", "this point", "this time",
    "this point in time", "the time being", "so far", "to date", "thus far",
    "current", "present~day", "modern~day",
    examples={"now": "PRESENT_REF", "currently": "PRESENT_REF", "have [so far] been": "PRESENT_REF"},
    rejects=("electric current flows", "the present given to her", "now-defunct", "a modern daybed"),
    guard=lambda text, start, end: _present(text, start, end),
)  # fmt: skip
def present() -> Expression:
    """The present, however long."""
    return Vague("PRESENT_REF")


def _present(text: str, start: int, end: int) -> bool:
    words = text[start:end].lower()
    before = text[max(0, start - 14) : start].lower()
    after = text[end : end + 10].lower()
    if words == "current":
        return not re.match(
            r"[ \n](?:flow|of|was|is|runs|in the|through|account)|[.,;:]", after
        ) and not re.search(r"electric[ \n]$|direct[ \n]$|alternating[ \n]$", before)
    if words == "so far":
        return bool(re.search(r"(?:^|[.!?”\"'\n]\s*)$|\b(?:have|has|had)[ \n]$", before))
    if words == "this time":
        return bool(re.search(r"\b(?:at|by)[ \n]$", before))
    if words == "now":
        return not after.startswith("-")
    if words == "this point" and text[max(0, start - 3) : start] == "At ":
        return not re.search(r"\b(?:was|were|had|\w+ed)\b", text[end : end + 60])  # a story's
    if words in ("the moment", "this point", "this moment"):
        return bool(re.search(r"\b(?:at|for|of|to|until)[ \n]$", before)) and not re.match(
            r"[ \n](?:of|when|that|she|he|they)", after
        )
    if words == "the present":
        return bool(re.search(r"\b(?:in|for|until|to|at|and)[ \n]$", before)) and not re.match(
            r"[ \n]\w", after
        )
    return True


@rule(
    "recently", "more recently", "most recently", "recent", "lately", "of late", "formerly",
    "the past", "the recent past", "the not too distant past",
    "then~current", "long ago", "years ago", "decades ago", "centuries ago", "months ago", "weeks ago",
    "days ago", "some time ago", "a long time ago", "not long ago", "a while ago", "in years past",
    "the time", "that time", "the other day", "ages ago",
    "the old days", "once upon a time", "recent times",
    "in former times", "hours ago", "minutes ago", "generations ago",
    "a short time ago", "a little while ago",
    examples={"recently": "PAST_REF", "long ago": "PAST_REF", "the past": "PAST_REF"},
    rejects=("the past two weeks", "and most recently in 2019"),
    guard=lambda text, start, end: _past(text, start, end),
)  # fmt: skip
def past() -> Expression:
    """The past, however far."""
    return Vague("PAST_REF")


_TIME_AFTER = re.compile(r"[ \n](?:in|on|at|last|this|early|late)\b")


def _past(text: str, start: int, end: int) -> bool:
    words = text[start:end].lower()
    before = text[max(0, start - 12) : start].lower()
    after = text[end : end + 14].lower()
    if words == "most recently" or (words == "recently" and before.endswith("most ")):
        return not _TIME_AFTER.match(after)
    if words == "recently":
        return not (before.endswith("as ") and after.startswith(" as "))
    if words == "recent":
        return bool(re.match(r"[ \n]\w", after))
    if words == "of late":
        return not re.match(r"[ \n](?:\d|[A-Z])", after)
    if words in ("the time", "that time"):
        return bool(
            re.search(r"\b(?:at|since|by|during)[ \n]$", before) and re.match(r"[.,;:]", after)
        )
    if words == "the past":
        return not re.match(
            r"[ \n](?:\w+[ \n])?(?:year|month|week|day|decade|quarter|century|season|two|three|few|several)",
            after,
        )
    return True


@rule(
    "the future", "the near future", "the foreseeable future",
    "someday", "one day", "the long run", "the long term",
    "the short term", "the near term", "the short run", "the immediate future", "the coming era",
    "down the road", "as soon as possible", "some day", "the not[-| ]too[-| ]distant future",
    "before long", "a later date", "the distant future", "in due course",
    examples={"someday": "FUTURE_REF", "the near future": "FUTURE_REF"},
    rejects=("futures trading", "the future of Europe"),
    guard=lambda text, start, end: _future(text, start, end),
)  # fmt: skip
def future() -> Expression:
    """The future, however near."""
    return Vague("FUTURE_REF")


def _future(text: str, start: int, end: int) -> bool:
    words = text[start:end].lower()
    if words == "one day":
        return bool(
            re.search(r"\b(?:will|would|could|might|may|to)[ \n]$", text[max(0, start - 8) : start])
        )
    if words in ("the future", "the long run", "the short run"):
        return not re.match(r"[ \n]of\b", text[end : end + 4])
    return True
