"""The events a Korean sentence names: its predicates by their endings, and how firmly each is said."""

from __future__ import annotations

import re
from functools import lru_cache

import attrs

from ...clauses import Kind, Trigger
from ...modality import Modality as M


def syllables(final: int) -> str:
    """Return a character class of the Hangul syllables with a final consonant, by its number."""
    return "[" + "".join(chr(c) for c in range(0xAC00 + final, 0xD7A4, 28)) + "]"


_SS, _L, _N = (syllables(n) for n in (20, 8, 4))
_WORD = re.compile(r"[가-힣]+")
_PAST = re.compile(
    rf"{_SS}(?:다|고|으며|으나|지만|는데|으니|었고|다고|다며|다면서|다는|다가|음|던|을|습니다|답니다|으면서|다면|더라면|으면|을까|느냐|는지|기)(?:도|는|만)?$"
)
_PRESENT = re.compile(
    rf"(?:(?:[하되리지키치가오보내서나]|[가-힣]이)?(?:{_N}다|는다)(?:고|며|면서|는|면)?|겠다(?:고|며|면서|는)?|겠습니다)$"
)
_AHEAD = re.compile(
    r"(?:할|될|열릴|[해어아]질|올릴|내릴|칠|[어아돌들]갈|들어올|나올|만날|떠날|보낼|받을|맺을|치를|밝힐|늘릴|줄일|보일)$"
)
_BEFORE_NOUN = re.compile(
    r"(?:[가-힣]한|된|[열올알늘풀날몰]린|[뤄러려터어해워너]진|숨진|[마끼미펼고]친|[보타끝]낸|[끝떠만]난|[어러]난|[어녀아나]온|[아어]간|던|[으시]킨"
    r"|[밝잡뽑]힌|[치오지]른|앞둔|맺은|받은|찾은|세운|지른|나선|숨긴|옮긴|남긴)$"
)
_NEGATED = re.compile(r"(?:지|지는|지도|진)$")
_TO_COME = re.compile(rf"{_L}$")
_COMING = re.compile(r" (?:예정|계획|방침|것|수 있|수도|가능성|전망|듯)")
_WAS_DUE = re.compile(r" ?예정이(?:던|었던)")
_NEGATING = re.compile(r" ?(?:않|못)")
_LINK = re.compile(
    r"(?:하고|되고|하며|되며|하면서|되면서|하여|되어|해|돼|하자|하던|하는|되는|맞는|여는|열리는|열고|열어|만나|가지고|갖고|받고|지고|리고|이고|치고|올라|떠나|들러|들어|이어)$"
)
_IF = re.compile(r"(?:하|되|으|이|지|리|치|오|가|나|키|라|다|온|간|더라)면$|할 경우$")
_NOT_VERB = frozenset(
    """대한 관한 위한 통한 인한 의한 따른 다른 모든 어떤 이런 그런 저런 새로운 많은 적은 높은 낮은 좋은 큰 작은 강한 중요한
    필요한 가능한 심각한 다양한 비롯한 향한 둘러싼 지난 이번 한 두 세 북한 남한 대한민국 주한 방한 관련 최근 오는 또한 시간 기간
    주민 국민 시민 농민 언론인 군인 대통령 부인 개인 의원 직원 위원 회원 공무원 외국인 한국인 미국인 중국인 일본인 본인
    정치인 상인 법원 병원 학원 정부안 법안 방안 제안 예산안 협정안 조선 노선 전선 당선 우선 수준 기준 비준 평균 하지만 그러나 그리고
    위해 통해 대해 의해 인해 관해 향해 비해 올해 피해 새해 지해 지난해 기해 들어 무기한 기한 시한 제한 권한 동해 서해 남해 이해 포함해 비롯해 반면 라면 장면 측면 정면 전면 표면
    내일 매일 오늘 어제 물 말 날 달 일 길 서울 발 활 실 술 칼 결 사실 현실 교실 안보실 대통령실 병실 거실 비서실 가을 겨울 마을
    을 를 등을 것을 수 할 될 있는 없는 있다 없다 이다 아니다 있을 없을 있고 없고 같은 하는 이날 대만 이란 회원국 안전 사전 오전
    전 이전 직전 작전 대전 체전 실전 결전 선전 발전 회전 도전 충전 완전 원전 신문 부문 방문 논문 주문 전문 질문 공동성명문 군 국군 안
    부분 대부분 성분 처분 신분 여러분 구분 인분 기분 순간 야간 주간 연간 공간 민간 중간 인간 일간 월간 조간 국가 오만 불만""".split()
)
_NOUNS = (
    "정상회담 회담 회의 회동 협상 면담 통화 기자회견 회견 방문 순방 서명 조인 체결 합의 발사 시험발사 훈련 연습 선거 총선 대선 투표 개막 폐막 취임"
    " 집회 시위 공연 행사 기념식 개회식 재판 선고 판결 체포 압수수색 수사 공격 공습 폭발 화재 지진 사고 충돌 사망 발표 성명 담화 연설 브리핑"
)
_NOUN = re.compile(
    "("
    + "|".join(sorted(_NOUNS.split(), key=len, reverse=True))
    + r")(?:을|를|이|가|은|는|에|에서|의|과|와|도|로|으로|까지|부터|때|$)?"
)
SPEECH = frozenset(
    """밝히 말하 전하 설명하 강조하 주장하 보도하 발표하 덧붙이 언급하 지적하 경고하 비판하 시사하 확인하 답하 전망하 반박하
    당부하 촉구하 호소하 선언하 예고하 토로하 평가하 분석하 예측하 공개하 통보하 진술하 증언하 내다보 인정하 알리 해명하 약속하""".split()
)
_QUALITIES = frozenset(
    "많 적 크 작 높 낮 좋 나쁘 길 짧 같 다르 어렵 쉽 심하 중요하 필요하 가능하".split()
)
"""Predicates that tell what something is like."""
_LIGHT = frozenset("있 없 이 아니 하 되 보이 않 못하 위하 대하 모르 알려지 것이".split())
"""Stems that carry no event by themselves."""
_DENY = frozenset(("부인하", "반박하", "일축하"))
_CANCEL = frozenset(
    "취소하 취소되 철회하 철회되 무산되 연기하 연기되 보류하 보류되 중단하 미루 백지화하 백지화되".split()
)
_AFTER = 24
"""Characters after a predicate in which its auxiliaries stand."""
_MODES: tuple[tuple[M, re.Pattern[str]], ...] = (
    (
        M.DENIED,
        re.compile(
            r"^지[는도]? ?(?:않|못)|^지는? ?(?:않|못)| 사실이 아니| 적이 없| 계획이 없| 예정이 없| 것이 아니| 바 없| 것은 아니"
        ),
    ),
    (
        M.POSSIBLE,
        re.compile(
            r"^ ?(?:수도? 있|가능성|듯하|듯 |지도? 모|것으로 (?:보|예상|전망|관측|추정|예측|기대)|전망|것 같|우려|수 있)|^고 (?:전망|예상|관측)|^는 (?:전망|관측|우려|가능성)"
        ),
    ),
    (M.SCHEDULED, re.compile(r"^ ?(?:예정|계획|방침|것이|것을|것으로|것인|것임|터|참)|^기로")),
)


@lru_cache(maxsize=65536)
def _read(word: str) -> tuple[str, str, str] | None:
    """Return the stem, the part of the word that is the trigger, and the tense of a predicate."""
    if word in _NOT_VERB or len(word) < 2:
        return None
    if word.startswith("만나") and len(word) == 2:
        return "만나", word, "link"
    for tense, pattern in (("past", _PAST), ("present", _PRESENT)):
        match = pattern.search(word)
        if match and (match.start() or match[0] != word):
            return stem_of(word, match.start()), word, tense
    if _IF.search(word):
        return stem_of(word[:-1], len(word) - 1), word, "if"
    match = _LINK.search(word)
    if match:
        return stem_of(word, match.start()), word, "link"
    if word.endswith("기로") and len(word) > 3:
        return word[:-2], word, "plan"
    if _AHEAD.search(word):
        return stem_of(word, len(word) - 1), word, "ahead"
    if _BEFORE_NOUN.search(word):
        return stem_of(word, len(word) - 1), word, "adnominal"
    return None


@lru_cache(maxsize=65536)
def stem_of(word: str, at: int) -> str:
    """Return a predicate's stem: *밝혔다* → *밝히*, *서명했다고* → *서명하*.

    >>> stem_of("밝혔다", 1), stem_of("서명했다고", 2), stem_of("열릴", 1), stem_of("체결된", 2)
    ('밝히', '서명하', '열리', '체결되')
    """
    if at >= len(word):
        return word
    root, syllable = word[:at], word[at]
    code = (
        (ord(syllable) - 0xAC00) // 28 * 28 + 0xAC00 if "가" <= syllable <= "힣" else ord(syllable)
    )
    bare = chr(code)
    bare = {
        "해": "하",
        "돼": "되",
        "혀": "히",
        "려": "리",
        "져": "지",
        "쳐": "치",
        "켜": "키",
        "여": "이",
        "워": "우",
        "와": "오",
        "겨": "기",
        "펴": "피",
        "켰": "키",
    }.get(bare, bare)
    if bare in ("아", "어") and root:
        return root
    return root + bare


def triggers(text: str, start: int, end: int) -> list[Trigger]:
    """Return the words of a sentence that name events, left to right."""
    found: list[Trigger] = []
    supposed = ""
    for match in _WORD.finditer(text, start, end):
        word, at = match[0], match.start()
        read = _read(word)
        if _NEGATED.search(word) and len(word) > 1 and _NEGATING.match(text, match.end(), end):
            read = word[: word.rindex("지") if "지" in word else -1], word, "not"
        elif (
            read is None
            and len(word) > 1
            and _TO_COME.search(word)
            and _COMING.match(text, match.end(), end)
        ):
            read = stem_of(word, len(word) - 1), word, "ahead"
        if read is None:
            noun = _NOUN.match(word)
            if noun and noun.end() >= len(word) - 1:
                found.append(Trigger(at, at + len(noun[1]), noun[1], Kind.NOUN))
            continue
        stem, form, tense = read
        before = text[max(start, at - 2) : at]
        quoting = stem == "하" and tense == "past" and before == "고 "  # "…겠다고 했다"
        done = stem == "하" and tense == "past" and before not in ("로 ", "게 ")
        if stem in _QUALITIES or (stem in _LIGHT and not done):
            continue
        to = at + len(form)
        after = text[to : min(end, to + _AFTER)]
        if tense == "if":
            supposed = form
        modality, cue = _mode(form, tense, before, after)
        if supposed and stem not in SPEECH:
            modality, cue = M.HYPOTHETICAL, supposed
        finite = tense in ("past", "present", "link", "plan", "not", "if") or (
            tense == "ahead" and cue is not None and cue != form
        )
        if form.endswith(("다는", "던", "는")) and tense != "not":
            finite = finite and form.endswith("다는")
        finite = finite and not _WAS_DUE.match(after)
        kind = Kind.FINITE if finite else Kind.PARTICIPLE
        speech = quoting or stem in SPEECH or stem in _DENY
        main = kind is Kind.FINITE and not form.endswith(("다는", "을", "기"))
        telling = main and modality is M.ASSERTED and tense in ("past", "link")
        present = main and tense == "present" and modality is M.ASSERTED
        found.append(
            Trigger(at, to, stem + "다", kind, modality, cue, speech, main, telling, present)
        )
    return _settled(found)


def _mode(form: str, tense: str, before: str, after: str) -> tuple[M, str | None]:
    """Return how firmly a predicate is said, by its ending and what stands around it, and the cue."""
    if before in ("안 ", "못 "):
        return M.DENIED, before.strip()
    tail = form[-1:] + after if tense == "not" else ("기로" if tense == "plan" else "") + after
    for mode, pattern in _MODES:
        hit = pattern.search(tail)
        if hit and (mode is not M.SCHEDULED or tense in ("ahead", "plan")):
            return mode, hit[0].strip()
    if tense == "ahead":
        return M.SCHEDULED, form
    return (M.SCHEDULED, "겠") if "겠" in form else (M.ASSERTED, None)


def _settled(found: list[Trigger]) -> list[Trigger]:
    """Let a last predicate that denies or calls off reach what it speaks of."""
    last = next((t for t in reversed(found) if t.finite), None)
    if last is None:
        return found
    stem = last.lemma[:-1]
    if stem in _DENY and last.modality is M.ASSERTED:
        mode, reach = M.DENIED, ("finite", "participle")
    elif stem in _CANCEL and last.modality is M.ASSERTED:
        mode, reach = M.CANCELLED, ("participle", "noun")
    else:
        return found
    return [
        attrs.evolve(t, modality=mode, cue=last.lemma)
        if t.end <= last.start
        and t.kind.value in reach
        and (mode is M.DENIED or t.kind is not Kind.NOUN or t is found[-2])
        else t
        for t in found
    ]
