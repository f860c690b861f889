"""Turn news articles into a timeline in which every date can be justified."""

from .article import Article, Zone
from .event import Event, Mention, Modality
from .intake import parse_article, read
from .timex import TimeExpression
from .times import find_times, resolve
from .when import Granularity, When

__all__ = [
    "Article",
    "Event",
    "Granularity",
    "Mention",
    "Modality",
    "TimeExpression",
    "When",
    "Zone",
    "find_times",
    "parse_article",
    "read",
    "resolve",
]
