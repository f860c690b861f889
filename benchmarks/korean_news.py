"""Korean news of our own making, as dense in times as one asks: text for measuring speed, not sense.

>>> articles = news(5_000, every=160)
>>> len(articles), articles == news(5_000, every=160)
(4, True)
"""

from __future__ import annotations

import random

PLAIN = """정부는 관계 부처와 협의해 후속 대책을 마련하겠다고 밝혔다.
양측은 공동 관심사를 두고 폭넓게 의견을 나눈 것으로 전해졌다.
대변인은 정례 브리핑에서 구체적인 내용은 확인해 줄 수 없다고 말했다.
전문가들은 이번 결정이 지역 정세에 적지 않은 영향을 줄 것으로 내다봤다.
현장에는 주민과 취재진 수백 명이 몰려 한때 혼잡을 빚었다.
회의에는 장관급 인사와 실무진이 함께 자리한 것으로 알려졌다.
업계는 원자재 가격과 환율의 움직임을 예의 주시하고 있다.
야당은 국회 차원의 조사가 필요하다며 책임자의 해명을 요구했다.
위원회는 제출된 자료를 검토한 뒤 권고안을 내기로 했다.
두 나라는 교역을 넓히기 위한 실무 협상을 이어 가기로 뜻을 모았다.
경찰은 목격자의 진술과 주변 영상을 바탕으로 경위를 살피고 있다.
연구진은 표본이 적어 결과를 일반화하기에는 이르다고 덧붙였다.
시민 단체는 법안이 취지와 달리 약자를 돌보지 못한다고 지적했다.
군 당국은 동향을 면밀히 살피면서 만반의 태세를 갖추고 있다고 설명했다.""".splitlines()
"""Sentences that name no time."""

FRAMES = """{}대표단이 서울에 도착해 관계자들을 만났다.
{}열린 회의에서 위원들은 예산안을 두고 논의했다.
당국은 {}조사 결과를 내놓기로 했다.
회사 쪽은 {}새 공장의 가동을 시작했다고 전했다.
{}정상 회담이 열린다고 대변인은 말했다.
이 사업은 {}첫 삽을 떴다.""".splitlines()
"""Sentences with room for a time."""

TIMES = """지난 20일 |이날 오전 10시 |오는 7월 15일 |지난달 |올해 상반기 |2024년 6월 24일 |전날 |내년 |3년 전 |
다음 주 월요일 |같은 날 |오후 3시 30분께 |지난해 12월 |23일 오전 |이번 주 |지난 주말 |6월 30일까지 |최근 |오는 19~21일 |
2분기에 |지난 1월 |어제 |다음 달 초 |올가을 |5일 밤 |이튿날 |2019년 |한 달 동안 |지난 15일부터 |내달 3일 """.replace(
    "\n", ""
).split("|")
"""Times as the press writes them."""

_ARTICLE = 1_500


def news(size: int, every: int, seed: int = 0) -> list[str]:
    """Return articles of about ``size`` characters in all, with a time every so many characters."""
    chosen = random.Random(seed)
    articles: list[str] = []
    written = times = 0
    while written < size:
        sentences: list[str] = []
        length = 0
        while length < _ARTICLE:
            due = written + length >= times * every
            times += due
            sentence = chosen.choice(PLAIN)
            if due:
                sentence = chosen.choice(FRAMES).format(chosen.choice(TIMES))
            sentences.append(sentence)
            length += len(sentence) + 1
        articles.append(" ".join(sentences))
        written += length
    return articles
