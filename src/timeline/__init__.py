"""Turn news articles into a timeline in which every date can be justified."""

from .article import Article, Zone
from .corpus import Corpus, dask
from .corrections import Correction, read_corrections, write_corrections
from .event import Event, Mention
from .exports.html import render_times
from .extraction import extract
from .intake import parse_article, read
from .modality import Modality
from .store import Store
from .timeline import Timeline, from_articles, merge
from .times import find_times, resolve
from .timex import TimeExpression
from .when import Granularity, When

__all__ = [
    "Article",
    "Corpus",
    "Correction",
    "Event",
    "Granularity",
    "Mention",
    "Modality",
    "Store",
    "TimeExpression",
    "Timeline",
    "When",
    "Zone",
    "dask",
    "extract",
    "find_times",
    "from_articles",
    "merge",
    "parse_article",
    "read",
    "read_corrections",
    "render_times",
    "resolve",
    "write_corrections",
]
