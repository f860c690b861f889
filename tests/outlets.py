"""Pages in the markup of ten kinds of outlets, six each, with the instant each was published.

The templates follow what sites do with metadata and bodies; every word of the articles is ours.
"""

from datetime import UTC, datetime, timedelta, timezone

KST = timezone(timedelta(hours=9))
EDT = timezone(timedelta(hours=-4))

ENGLISH = (
    "The two ports agreed on Sunday to cut the harbor fees that had kept ferries away since spring.",
    "Envoys will meet again next month to settle how the cost of the new pier is to be shared.",
    "“We have no date yet,” the head of the harbor office said after the talks ended that evening.",
)
KOREAN = (
    "두 항구는 지난 23일 봄부터 여객선을 막아 온 항만 요금을 내리기로 합의했다고 밝혔다.",
    "양측 대표단은 다음 달 다시 만나 새 부두의 비용을 어떻게 나눌지 논의할 예정이다.",
    "항만청장은 이날 저녁 협상이 끝난 뒤 아직 날짜는 정해지지 않았다고 기자들에게 말했다.",
)
NOISE = (
    "<nav><ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul></nav>",
    "<div class=cookie-banner><form>We and our partners store cookies on your device.</form></div>",
    (
        "<aside class=related><h3>Related</h3><ul><li><a href=/a>Old pier closes</a> 2024.05.02</li>"
        "<li><a href=/b>Fees rise again for the third time in a row, ferrymen say</a></li></ul></aside>"
    ),
    "<div class='most-viewed'><ol><li><a href=/c>Ten things to know of ferries this summer</a></ol></div>",
    (
        "<section class=comments><p>I have taken this ferry all my life and never seen such fees.</p>"
        "<p>Nobody asked those who live on the islands, and nobody will ask them next year.</p></section>"
    ),
    "<footer><p>The Courier, 1 Harbor Road. Published since January 1, 1950. All rights reserved.</p></footer>",
)


def _page(head: str, before: str, body: str, title: str, language: str = "en") -> str:
    nav, cookies, related, viewed, comments, footer = NOISE
    return (
        f"<!doctype html><html lang={language}><head><meta charset=utf-8><title>{title} - Courier</title>"
        f"{head}<style>p {{ color: red }}</style><script>var a = '<p>no</p>';</script></head>"
        f"<body>{nav}{cookies}<main><h1>{title}</h1>{before}{body}{related}</main>"
        f"{viewed}{comments}{footer}</body></html>"
    )


def _p(lines):
    return "".join(f"<p>{line}</p>\n" for line in lines)


def _br(lines):
    return "<br><br>\n".join(lines)


def _ld(published: str, kind: str = "NewsArticle") -> str:
    return (
        f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"{kind}",'
        f'"headline":"x","datePublished":"{published}","publisher":{{"@type":"Organization","name":"Courier"}}}}</script>'
    )


def pages():
    """Yield the name, page, paragraphs and instant of each."""
    for n in range(6):
        t = datetime(2024, 6, 24, 17, 41, tzinfo=KST) + n * timedelta(days=13, hours=5, minutes=7)
        utc, us = t.astimezone(UTC), t.astimezone(EDT)
        en, ko = f"Ports agree to cut fees, part {n}", f"두 항구, 요금 인하 합의 {n}"
        half = "오전" if t.hour < 12 else "오후"
        twelve = (t.hour - 1) % 12 + 1
        yield (
            f"JSON-LD {n}", _page(_ld(t.isoformat()), "", f"<article><div class=article-text>{_p(ENGLISH)}</div></article>", en), ENGLISH, t,
        )  # fmt: skip
        yield (
            f"property {n}",
            _page(
                f'<meta property="article:published_time" content="{t:%Y-%m-%dT%H:%M:%S+0900}">', "",
                f'<div id="articleBody" itemprop="articleBody">{_br(KOREAN)}</div>', ko, "ko",
            ), KOREAN, t,
        )  # fmt: skip
        yield (
            f"posted {n}",
            _page("", f"<div class=info><span>Posted : {t:%Y-%m-%d %H:%M}</span></div>",
                  f"<div class=view_con><span>{_br(ENGLISH)}</span></div>", en), ENGLISH, t,
        )  # fmt: skip
        yield (
            f"published {n}",
            _page("", f"<p class=date>Published : {t:%B} {t.day}, {t:%Y} - {t:%H:%M}</p>",
                  f"<div class=view_con_t>{_p(ENGLISH)}</div>", en), ENGLISH, t,
        )  # fmt: skip
        yield (
            f"list {n}",
            _page("", f"<ul><li>Published: {t.day} {t:%b}. {t:%Y}, {t:%H:%M}</li><li>Updated: {t.day} {t:%b}. {t:%Y}, 23:59</li></ul>",
                  f"<div id=article_body><div>{_p(ENGLISH)}</div></div>", en), ENGLISH, t,
        )  # fmt: skip
        divs = "".join(f'<div data-testid="paragraph-{i}">{x}</div>' for i, x in enumerate(ENGLISH))
        yield (
            f"hashed {n}",
            _page(_ld(f"{utc:%Y-%m-%dT%H:%M:%S.000Z}", "ReportageNewsArticle"), "<span>By Yun Da-on</span>",
                  f"<article><div class='article-body__content__17Yit'>{divs}</div></article>", en), ENGLISH, t,
        )  # fmt: skip
        graph = '{"@graph":[{"@type":"WebSite"},{"@type":"Article","datePublished":"%s"}]}'
        yield (
            f"graph {n}",
            _page(f'<script type="application/ld+json">{graph % us.isoformat()}</script>', "",
                  f'<section name="articleBody">{_p(ENGLISH)}</section>', en), ENGLISH, us,
        )  # fmt: skip
        yield (
            f"portal {n}",
            _page("", f"<span class=t11>입력 {t:%Y.%m.%d}. {half} {twelve}:{t:%M}</span>",
                  f"<div id=dic_area><em class=img_desc>부두에 선 대표단</em>{_br(KOREAN)}</div>", ko, "ko"), KOREAN, t,
        )  # fmt: skip
        yield (
            f"compact {n}",
            _page(f'<meta name="pubdate" content="{t:%Y%m%d%H%M%S}">', "",
                  f"<div class=news_txt>{_p(KOREAN)}</div>", ko, "ko"), KOREAN, t,
        )  # fmt: skip
        blocks = "".join(f'<div data-component="text-block"><p>{x}</p></div>' for x in ENGLISH)
        yield (
            f"time {n}",
            _page("", f'<time datetime="{utc:%Y-%m-%dT%H:%M:%S.000Z}">5 hours ago</time>',
                  f"<article>{blocks}</article>", en), ENGLISH, t,
        )  # fmt: skip
