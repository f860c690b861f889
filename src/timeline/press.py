"""Press: how the press of one language dresses an article, as words and forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from re import Pattern


@attrs.frozen(slots=True)
class Press:
    """The furniture around a language's news texts; the intake engine knows no language.

    Every pattern is tried on one short line, case as written; repeats are bounded.

    Attributes
    ----------
    instants : tuple of Pattern
        Written dates with named groups: year, month, day and, where given, hour, minute, second,
        half ("p.m.") and zone.
    months : mapping
        Names of months, in lower case without dots, to their numbers.
    halves : mapping
        Words for the halves of the day, likewise, to the hours they add: 0 or 12.
    published, modified : Pattern
        What labels an instant of publication or of change.
    aside : Pattern
        What else may stand in a line of stamps: a section, a reading time.
    byline : Pattern
        A whole line that signs the article.
    signature : Pattern
        The same, or a credit, glued to the end of the last line.
    boilerplate : Pattern
        A whole line that belongs to the page and not to the article.
    closing : Pattern
        A mark glued to the end of the last line: "-0-".
    ending : Pattern
        A whole line after which the page talks of other things.
    caption : Pattern
        How a caption begins.
    credit : Pattern
        How a caption ends: the agency or photographer.
    credited : Pattern
        What every credit has in it: one quick look, where a credit takes many slow ones.
    flag : Pattern
        What agencies put before a headline: "(LEAD)".
    dateline : Pattern
        The start of a dispatch, with groups place (or desk, where the place alone stands before a
        name), agency and, where given, month and day.
    places : mapping
        Cities that datelines name, in lower case, to IANA zones.
    sentence : Pattern
        How a sentence ends, as against a headline.
    columns : mapping
        Names of table columns, in lower case letters and digits only, to fields of an article.
    """

    instants: tuple[Pattern[str], ...]
    months: Mapping[str, int]
    halves: Mapping[str, int]
    published: Pattern[str]
    modified: Pattern[str]
    aside: Pattern[str]
    byline: Pattern[str]
    signature: Pattern[str]
    boilerplate: Pattern[str]
    closing: Pattern[str]
    ending: Pattern[str]
    caption: Pattern[str]
    credit: Pattern[str]
    credited: Pattern[str]
    flag: Pattern[str]
    dateline: Pattern[str]
    places: Mapping[str, str]
    sentence: Pattern[str]
    columns: Mapping[str, str]
