"""Korean days of trading: *전 거래일*, *이달 첫 거래일*."""

from __future__ import annotations

import re

from ...algebra import NewYear, Story, TradingDay
from ...expression import Expression
from ...rule import rule
from .feastdays import is_trading_day

_ABROAD = re.compile("나스닥|다우|S&P|뉴욕|닛케이|도쿄|상하이|항셍|홍콩|런던|FTSE|DAX|유럽|미국|美")


@rule(
    "(전|직전|이전) (거래일|영업일)",
    "전거래일",
    examples={"나스닥지수는 [전 거래일]보다 올랐다": "2024-03-04"},
    guard=lambda text, start, end: _ABROAD.search(text, max(0, start - 60), start) is not None,
)
def trading_day_before_abroad() -> Expression:
    """The trading day before the story's day at an exchange abroad, whose holidays are its own."""
    return TradingDay(-1, Story())


@rule(
    "(전|직전|이전) (거래일|영업일)",
    "전거래일",
    "전장&(보다|_대비|에_비해)",
    examples={"전 거래일": "2024-03-04"},
    rejects=("전장부품", "우크라이나 전장에"),
)
def trading_day_before() -> Expression:
    """The trading day before the story's day."""
    return TradingDay(-1, Story(), open=is_trading_day)


@rule("다음 (거래일|영업일)", "익영업일", examples={"다음 거래일": "2024-03-06"})
def trading_day_after() -> Expression:
    """The trading day after the story's day."""
    return TradingDay(+1, Story(), open=is_trading_day)


@rule("{Period}[의]_{nth} 거래일", "{nth} 거래일", examples={"이달 첫 거래일": "2024-03-04"})
def nth_trading_day(nth: int, period: Expression | None = None) -> Expression | None:
    """The first or last trading day of a month or year."""
    if nth not in (1, -1):
        return None
    return TradingDay(nth, None, period or NewYear(), open=is_trading_day)
