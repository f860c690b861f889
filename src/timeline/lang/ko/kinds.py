"""Korean words that name one kind of event, by the names the English table gives the kinds."""

SPEECH = "말하 밝히 전하 강조 주장 설명"
"""Verbs of saying, as in ``lang.en.kinds``."""

KINDS = f"""
abduct: 납치 피랍
accident: 사고 충돌 추돌 탈선 부딪치다 들이받다
accuse: 기소 고발 고소
acquire: 인수 매입 사들이다
acquit: 무죄
agree: 합의 조약 협정 체결 서명 조인 맺다
announce: 발표 공개 공표
apologize: 사과 사죄
appear: 출연 등장
appoint: 임명 지명 선임 발탁 위촉 앉히다
approve: 승인 비준 통과 가결
arrest: 체포 구속 검거 붙잡다 붙잡히다
arrive: 도착 입항 착륙
ask: 요청
assault: 폭행
attack: 공격 공습 습격
award: 수여 수상 시상
ban: 금지
begin: 시작 개시 개막 개장 개관 개통 준공 출범 착수 착공
blast: 폭발 폭파
block: 봉쇄 차단
break-up: 이혼
build: 건설 건립 짓다
burn: 화재 불이 불타다 타다
cancel: 취소 무산 철회
capture: 점령 함락 탈환
change: 변경 개정 수정
clash: 충돌 교전
close: 폐쇄 폐막
collapse: 붕괴 무너지다
confirm: 확인
convict: 유죄
criticize: 비난 비판 규탄
cut-back: 삭감 감축 축소
damage: 파손 훼손
decide: 결정 판결
defeat: 승리 패배 이기다 꺾다 지다
defect: 탈북 귀순 망명
deliver: 전달 인도
demand: 요구 촉구
deny: 부인
deploy: 배치 파견 파병
destroy: 파괴 철거
detect: 포착 탐지
die: 사망 숨지다 숨지 별세 서거 사망자
disappear: 실종
discover: 발견 발굴
dismiss: 해임 파면 경질
donate: 기부 기증
drill: 훈련 연습
drop: 하락 감소 급락
earthquake: 지진
elect: 당선 선거 선출
enter: 입국 진입
escape: 탈출 도주 탈옥
evacuate: 대피 대피시키다 피난
expand: 확대
expel: 추방
fail: 실패
fly: 비행
free: 석방
hack: 해킹 해킹당 유출
halt: 중단 중지
hire: 채용 고용
hit: 강타 덮치다
host: 개최 주최
hurt: 부상 부상자 다치다
impeach: 탄핵
increase: 증가 상승 급등
infect: 확진 감염
intercept: 요격 격추
introduce: 도입
invade: 침공 침입
invest: 투자
investigate: 수사 조사
kill: 살해 사망 사살 숨지다 숨지
launch: 발사 쏘다 쏘아올리다
leak: 유출 누출
leave: 떠나다 출국 출발
marry: 결혼
meet: 회담 회동 만나 만나다 만남 면담 정상회담
merge: 합병 통합
move: 이전 이송 옮기다
negotiate: 협상 대화
offer: 제안 제의
order: 명령 지시
outage: 정전
postpone: 연기
promise: 약속
promote: 승진 승격
protest: 시위 집회 항의 규탄대회 행진
publish: 발간 출간 공개 게재
recall: 리콜 회수
reject: 거부 거절
release: 석방 공개 출시
replace: 교체
rescue: 구조 구출 구하다
resign: 사임 사퇴 사직 퇴진 물러나다
resume: 재개
retire: 은퇴 전역
return: 귀국 복귀 송환
rob: 강도 절도 훔치다
sanction: 제재
say: {SPEECH}
search: 수색
sell: 매각 판매 팔다
sentence: 선고 선고받다
shoot: 총격 저격
sink: 침몰
storm: 태풍
strike: 파업
sue: 제소 소송
summon: 초치 소환
support: 지원 지지
surrender: 항복 투항
test: 시험 실험
testify: 증언
threaten: 위협
trial: 재판
violate: 위반
visit: 방문 방북 방한 방중 방러
vote: 투표 표결
warn: 경고
withdraw: 철수 탈퇴
"""
"""One kind of event a line, as in ``lang.en.kinds``."""

PARTICLES = "에게서 으로써 으로서 에서는 에서도 이라고 까지 부터 에서 에게 께서 으로 라고 이며 하고 은 는 이 가 을 를 의 에 와 과 도 로 만"
"""Particles a noun may end in, longest first."""

ENDINGS = "하였다 되었다 시켰다 하기로 하다 되다 했다고 했으며 했지만 했다 하는 하며 하고 한다 하여 하자 해서 했고 됐다 되어 되는 된다 됐으며 하 했 됐 된 할 한 해 될"
"""Endings that make a verb of a noun, longest first."""

COMMON = "지난 이날 오전 오후 올해 내년 관련 대한 위해 통해 따르면 기자 뉴스 정부 대통령 대표 장관 것으로 것 등 및 수 있는 있다 이번 당시"
"""Words so frequent in news that sharing them says little."""

ANNIVERSARY = r"주년|기념"
"""Words after the name of an event long past."""

ORDINAL = r"(\d+)\s*(?:번째|차)\s*([가-힣]+)|제(\d+)\s*(?:차|회)\s*([가-힣]+)"
"""An ordinal and the noun it counts."""

COUNT = r"(\d+)(명|발|건|개|척|대)"
"""A number and the counter after it."""

AGENCIES = "연합뉴스 연합 조선중앙통신 뉴시스 로이터 교도통신 타스통신"
"""News agencies, whom an article names for reporting and not for acting."""
