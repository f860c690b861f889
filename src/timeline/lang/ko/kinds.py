"""Korean words that name one kind of event, by the names the English table gives the kinds."""

SPEECH = "말하다 밝히다 전하다 강조 주장 설명 언급 덧붙이다 지적"
"""Verbs of saying, as in ``lang.en.kinds``."""

LIGHT = """
하다 되다 갖다 가지다 열다 열리다 벌이다 치르다 마치다 들어가다 나서다 돌입 진행 실시 이루어지다 이뤄지다 발생
일어나다 나다 당하다 받다 끝나다 끝내다 이어지다 계속 있다 올리다 내리다 맺다 가다 오다
"""
"""Verbs that leave the event to the noun before them: *회담을 갖다*."""

EFFECTS = """
다치다 부상 덮치다 파손 부서지다 잃다 멈추다 깨지다 입다 끊기다 끊어지다 흔들리다 흔들다 참가 참여 떠나다 피해 따르다
취소 철회 무산 연기 예정 계획 밝혀지다 마감 완료 시작 개시
"""
"""Verbs that say what an event did, or how it went; a noun beside them may name it: *폭발로 다치다*."""

KINDS = f"""
abduct: 납치 피랍
accident: 사고 충돌 추돌 탈선 부딪치다 부딪히다 들이받다 전복 추락
accuse: 기소 고발 고소 송치
acquire: 인수 매입 사들이다
acquit: 무죄
agree: 합의 조약 협정 체결 서명 조인 맺다
announce: 발표 공개 공표 선포
apologize: 사과 사죄
appear: 출연 등장
appoint: 임명 지명 선임 발탁 내정 위촉 기용 앉히다
approve: 승인 비준 통과 가결 의결 채택 인가 허가 표결
arrest: 체포 구속 검거 붙잡다 잡히다 연행 나포 붙잡히다
arrive: 도착 입항 착륙
ask: 요청
assault: 폭행
attack: 공격 공습 습격 포격 타격 테러
award: 수상 시상 포상 수여
ban: 금지
begin: 시작 개시 개막 출범 착수 착공 개통 개장 개관 준공
blast: 폭발 폭파 터지다
block: 봉쇄 차단
break-up: 이혼
build: 건설 건립 짓다
burn: 화재 불 불이 불길 불길이 화염 산불 타다 불타다
cancel: 취소 무산 철회
capture: 점령 함락 탈환
ceremony: 행사 기념식 추모식 취임식
change: 변경 개정 수정
clash: 충돌 교전
close: 폐쇄 폐막 폐업 폐점
collapse: 붕괴 무너지다
confirm: 확인
convict: 유죄
criticize: 비난 비판 규탄
cut: 인하 감축 삭감
cut-back: 삭감 감축 축소
damage: 파손 훼손
decide: 결정 판결
defeat: 승리 패배 이기다 우승 꺾다 지다
defect: 탈북 귀순 망명
deliver: 전달 인도
demand: 요구 촉구
deny: 부인 부정
deploy: 배치 파견 파병
destroy: 파괴 철거
detect: 포착 탐지
die: 사망 숨지다 별세 서거 사망자 타계 숨지
disappear: 실종
discover: 발견 발굴
dismiss: 해임 파면 경질 해고
donate: 기부 기증
drill: 훈련 연습 기동훈련
drop: 하락 감소 급락 내리다 떨어지다
earthquake: 지진 여진
elect: 당선 선거 선출
enter: 입국 진입
escape: 탈출 도주 달아나다 탈옥
evacuate: 대피 대피시키다 피난
expand: 확대
expel: 추방
fail: 실패
fine: 과징금 벌금 과태료
flood: 홍수 침수 폭우 집중호우
fly: 비행
free: 석방
hack: 해킹 유출 침해 해킹당
halt: 중단 중지
hire: 채용 고용
hit: 강타 덮치다
host: 개최 주최
hurt: 부상 부상자 다치다
impeach: 탄핵
increase: 증가 상승 급등 오르다 인상
infect: 확진 감염
intercept: 요격 격추
introduce: 도입
invade: 침공 침입
invest: 투자
investigate: 수사 조사
kill: 살해 사망 사살 숨지다 숨지
launch: 발사 쏘다 쏘아 쏘아올리다
leak: 유출 누출
leave: 출발 출국 떠나다
marry: 결혼 혼인
meet: 회담 회동 만나다 만남 면담 접견 정상회담 회의 만나
merge: 합병 통합
move: 이전 이동 이송 옮기다
negotiate: 협상 대화 교섭
offer: 제안 제의
open: 준공 완공 개장 개소 개관 개업 문을 준공식
order: 명령 지시
outage: 정전 장애 먹통
postpone: 연기
praise: 칭찬 찬사
promise: 약속
promote: 승진 승격
protest: 시위 집회 항의 행진 농성 규탄대회
publish: 출간 발간 발행 공개 게재
rally: 집회 시위 행진
recall: 리콜 회수
reject: 거부 거절 기각 부결
release: 석방 공개 출시 발매
replace: 교체
rescue: 구조 구출 구하다
resign: 사임 사퇴 물러나다 퇴진 사직
resume: 재개
retire: 은퇴 퇴임 전역
return: 귀국 복귀 송환 돌아오다
rob: 강도 절도 훔치다
sanction: 제재
say: {SPEECH}
search: 수색 압수수색
sell: 매각 판매 팔다
sentence: 선고 징역 형량 선고받다
shoot: 총격 저격
sink: 침몰 가라앉다
storm: 태풍 폭풍 폭설
strike: 파업
sue: 소송 제소
summon: 초치 소환
support: 지원 지지
surrender: 항복 투항
test: 시험 실험
testify: 증언
threaten: 위협 협박
trial: 재판 공판
violate: 위반
visit: 방문 방북 방한 방중 방러 방미 방일 순방
vote: 투표 표결
warn: 경고
win: 수주 낙찰
withdraw: 철수 탈퇴
"""
"""One kind of event a line, as in ``lang.en.kinds``."""

PARTICLES = "에게서 으로써 으로서 에서는 에서도 이라고 까지 부터 에서 에게 께서 으로 라고 이며 하고 은 는 이 가 을 를 의 에 와 과 도 로 만"
"""Particles a noun may end in, longest first."""

ENDINGS = "하였다 되었다 시켰다 하기로 하다 되다 했다고 했으며 했지만 했다 하는 하며 하고 한다 하여 하자 해서 했고 됐다 되어 되는 된다 됐으며 하 했 됐 된 할 한 해 될"
"""Endings that make a verb of a noun, longest first."""

VERBAL = "시키 당하 하 되 받 당"
"""Verbs written to a noun, longest first, as a stem ends in them."""

COMMON = "지난 이날 오전 오후 올해 내년 관련 대한 위해 통해 따르면 기자 뉴스 정부 대통령 대표 장관 것으로 것 등 및 수 있는 있다 이번 당시"
"""Words so frequent in news that sharing them says little."""

ANOTHER = r"(?<![가-힣])(?:또|또다시|다시|추가로|또 다른)\s$"
"""Words before an event that add it to those told before."""

ANNIVERSARY = r"주년|기념"
"""Words after the name of an event long past."""

ORDINAL = r"(\d+)\s*(?:번째|차)\s*([가-힣]+)|제(\d+)\s*(?:차|회)\s*([가-힣]+)"
"""An ordinal and the noun it counts."""

COUNT = r"(\d+)(명|발|건|개|척|대)"
"""A number and the counter after it."""

AGENCIES = "연합뉴스 연합 조선중앙통신 뉴시스 로이터 교도통신 타스통신"
"""News agencies, whom an article names for reporting and not for acting."""
