"""Korean times that others are compared with: *전년 동기*, *지난해 같은 기간*, *1년 전보다*, *전월*."""

from __future__ import annotations

import attrs

from ...algebra import Likewise, Publication, Reported, Same, Shift, Story, Told
from ...expression import Context, Expression, Reading
from ...rule import rule
from ...when import Granularity as G


@rule(
    "{toldday}&(로_[꼭_|만_]{_:number}(주년|주기|돌|일째|년째|개월째|일을|년을|회))",
    examples={"[이날]로 꼭 20회를 맞았다.": "2024-03-05"},
    rejects=("전날로 10주년",),
)
def day_of_anniversary(toldday: int) -> Expression | None:
    """The day of publication, on which an anniversary of a day told falls."""
    return Publication() if toldday == 0 else None


@rule(
    "(전날|하루_전)&(보다|_대비|에_비해|과_비교|과_견줘)",
    examples={"[전날]보다 20% 늘었다": "2024-03-04"},
)
def day_before_compared() -> Expression:
    """The day before the last one told, also one to come: *24일 … 전날보다 춥겠다*."""
    return Shift(G.DAY, -1, Story(last=True))


@rule("전년[도]", "직전 해", examples={"전년": "2023"}, rejects=("전년생",))
def year_before() -> Expression:
    """The year before the one reported on."""
    return Shift(G.YEAR, -1, Told())


@rule(
    "전월",
    "전달&(보다|_대비|에_비해|과_견줘|에_견줘|과_비교)",
    "한_달_전&(보다|_대비|에_비해|과_견줘|에_견줘|과_비교)",
    "직전 달",
    examples={"전월": "2024-02"},
)
def month_before() -> Expression:
    """The month before the one reported on."""
    return Shift(G.MONTH, -1, Reported(G.MONTH))


@rule(
    "전주&(보다|_대비|에_비해|와_비교|와_견줘)",
    "직전_주&(보다|_대비|에_비해|와_비교|와_견줘)",
    examples={"[전주]보다 0.2% 올랐다": "2024-W09"},
    rejects=("전주 한옥마을보다",),
)
def week_before() -> Expression:
    """The week before the one reported on."""
    return Shift(G.WEEK, -1, Reported(G.WEEK))


@rule("(전|직전|이전) 분기", "전분기", "직전분기", examples={"전 분기": "2023-Q4"})
def quarter_before() -> Expression:
    """The quarter before the one reported on."""
    return Shift(G.QUARTER, -1, Reported(G.QUARTER))


@rule(
    "(지난해|작년|전년|1년 전|한 해 전)[의]_(같은_기간|같은_시기|같은_때|동_기간|동기|이맘때|같은_분기|같은_시점)",
    "전년동기",
    "지난해_이맘때",
    examples={"지난해 같은 기간": "2023", "전년 동기": "2023"},
)
def year_earlier() -> Expression:
    """The same stretch of the year before as the one reported on."""
    return Likewise(-1)


@rule(
    "재작년[의]_(같은_기간|같은_시기|동기)",
    "2년 전 같은 기간",
    examples={"재작년 같은 기간": "2022"},
)
def two_years_earlier() -> Expression:
    """The same stretch of two years before as the one reported on."""
    return Likewise(-2)


@rule(
    "(지난해|작년|전년|1년 전)[의]_(같은_달|동월|같은_월)",
    "전년동월",
    examples={"지난해 같은 달": "2023-03", "전년 동월": "2023-03"},
)
def same_month_earlier() -> Expression:
    """The same month of the year before."""
    return Likewise(-1, G.MONTH)


@rule("(지난주|지난_주)_같은_(요일|날)", examples={"지난주 같은 요일": "2024-02-27"})
def same_weekday_earlier() -> Expression:
    """The same day of the week before the story's day."""
    return Shift(G.DAY, -7, Story())


@rule(
    "(지난해|작년|전년)[의]_(같은_날|오늘|이날|이_날)",
    "{number}년_전_(같은_날|오늘|이날|이_날)",
    examples={"지난해 같은 날": "2023-03-05", "10년 전 오늘": "2014-03-05"},
)
def same_day_earlier(number: int = 1) -> Expression:
    """The same day of a year before."""
    return Same(G.DAY, Likewise(-number, G.DAY))


@attrs.frozen(slots=True)
class _YearReported(Expression):
    """The year of the period a text reports on, else of publication."""

    unit = G.YEAR

    def resolve(self, context: Context) -> Reading:
        """Return the whole year."""
        period = context.narrative.measure
        if period is None:
            return Same(G.YEAR, Publication()).resolve(context)
        return Same(G.YEAR, Told()).resolve(context.after(time=period))


@rule(
    "{number}년_전&(보다|_대비|에_비해|과_비교|과_견줘|에_견줘|과_비슷|과_같은_수준)",
    examples={"[1년 전]보다 늘었다": "2023"},
)
def years_before(number: int) -> Expression:
    """A year to compare with, counted from the one reported on."""
    return Shift(G.YEAR, -number, _YearReported())
