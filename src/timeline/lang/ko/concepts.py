"""What things of the news are called in Korean, under the names that ``lang.en.concepts`` gives them."""

CONCEPTS = """
car: 자동차 차량 승용차
electronics: 전자
chip: 반도체
steel: 철강 제철 강철
chemical: 화학 석유화학
shipping: 해운
shipbuilding: 조선업 조선소 중공업
airline: 항공 항공사
energy: 에너지
oil: 석유 원유 기름 정유
gas: 가스
coal: 석탄
power: 전력 전기 전력망
food: 식품 식량 음식
drug: 제약 의약품 약품
narcotic: 마약
rail: 철도
telecom: 통신 텔레콤
mine: 광업 광산
construction: 건설 건설사 공사
insurance: 보험 보험사
bank: 은행
securities: 증권
stock: 주식 주가 주주
bond: 채권 국채
finance: 금융
group: 그룹
heavy-industry: 산업 공업
textile: 섬유 의류
cement: 시멘트
battery: 배터리 전지
solar: 태양광
robot: 로봇
game: 게임
internet: 인터넷 온라인
software: 소프트웨어
hotel: 호텔
store: 상점 매장 마트
trade: 무역 통상 상업
export: 수출
import: 수입
tariff: 관세 세관
tax: 세금 조세
budget: 예산
price: 물가 가격
rate: 금리 이자
economy: 경제
market: 시장
wage: 임금 급여
pension: 연금
loan: 대출 융자
debt: 부채 빚
sales: 매출 판매
profit: 이익 흑자
loss: 손실 적자
contract: 계약
deal: 협정 합의
investment: 투자 투자자
dollar: 달러
won: 원화
euro: 유로
yen: 엔화
yuan: 위안화
percent: 퍼센트
president: 대통령 주석
prime-minister: 총리 국무총리
minister: 장관 상
vice: 부 차관
foreign: 외교 외무
defense: 국방 방위
unification: 통일
interior: 내무 행정안전
justice: 법무 사법
ambassador: 대사 특사
diplomat: 외교관
spokesman: 대변인
chairman: 회장 의장 위원장
chief-executive: 최고경영자 대표이사 대표 임원
leader: 지도자
governor: 지사 주지사 총재
mayor: 시장
lawmaker: 의원 국회의원
judge: 판사 재판관
prosecutor: 검찰 검사
lawyer: 변호사 변호인
police: 경찰 경찰관
general: 대장 장군
admiral: 제독 소장
commander: 사령관 사령부 지휘
soldier: 병사 군인 병력 장병
army: 군 육군 군대 군사
navy: 해군
air-force: 공군
marine: 해병대
coast-guard: 해경 해양경찰
worker: 노동자 근로자 직원 종업원
union: 노조 노동조합
resident: 주민
citizen: 시민 국민
passenger: 승객 탑승객
crew: 선원 승무원 승조원
fisherman: 어민 어부 어선 어업
farmer: 농민 농부 농업 농장
student: 학생 유학생
teacher: 교사
doctor: 의사
nurse: 간호사 간호
patient: 환자
child: 어린이 아동 아이
woman: 여성
man: 남성
family: 가족 가구 가정
suspect: 피의자 용의자
victim: 피해자 희생자
customer: 고객 소비자
tourist: 관광객 관광
refugee: 난민
migrant: 이민 이주민 이주
prisoner: 수감자 포로 죄수
hostage: 인질
rebel: 반군
terrorist: 테러 테러범
hacker: 해커 해킹 해킹당
athlete: 선수
singer: 가수
actor: 배우
writer: 작가
scientist: 과학자 연구원 연구자
expert: 전문가
pope: 교황
king: 국왕
ministry: 부처
government: 정부
parliament: 의회 국회
council: 의회 위원회 평의회
committee: 위원회
court: 법원 법정 재판소
party: 정당
opposition: 야당
company: 회사 기업
board: 이사회
agency: 기관 청
university: 대학 대학교
school: 학교
hospital: 병원
church: 교회
embassy: 대사관
consulate: 영사관
prison: 교도소 징역 감옥
delegation: 대표단
rival: 경쟁사 경쟁
partner: 협력사
factory: 공장
warehouse: 창고
building: 건물 빌딩
house: 주택 집 가옥
apartment: 아파트
bridge: 다리 교량 대교
tunnel: 터널
road: 도로 고속도로 거리
port: 항구 항만 항
airport: 공항
station: 역
border: 국경 접경
sea: 바다 앞바다 해상 해역 해양
coast: 해안 연안
island: 섬
river: 강 하천
mountain: 산
forest: 숲 산림
dam: 댐
reactor: 원자로 원전
base: 기지
site: 현장 부지 시설
launch-site: 발사장
market-place: 장터
museum: 박물관
theater: 극장
stadium: 경기장
park: 공원
square: 광장
capital: 수도
city: 도시 시
village: 마을
province: 주 도
ship: 함정 선박 배 함선
cargo: 화물 화물선
ferry: 여객선 페리
boat: 보트 선
warship: 군함 구축함 호위함
submarine: 잠수함
carrier: 항공모함 항모
plane: 비행기 항공기 여객기 전투기
helicopter: 헬기 헬리콥터
drone: 드론 무인기
train: 열차 기차
bus: 버스
truck: 트럭
tanker: 유조선
satellite: 위성 관측위성 정찰위성 인공위성
rocket: 로켓 발사체
missile: 미사일
ballistic: 탄도 탄도미사일
cruise: 순항 순항미사일
balloon: 풍선
trash: 오물 쓰레기
tank: 탱크 전차
artillery: 포탄 포격 포병
weapon: 무기
nuclear: 핵 원자력
bomb: 폭탄
gun: 총 총기
fire: 불 화재 불이
explosion: 폭발
earthquake: 지진
magnitude: 규모 진도
flood: 홍수 침수
typhoon: 태풍 폭풍
rain: 비 폭우 호우
snow: 눈 폭설
landslide: 산사태
drought: 가뭄
wildfire: 산불
crash: 추락 충돌
accident: 사고
collapse: 붕괴
crack: 균열 금이
leak: 누출 유출
hurt: 다쳤다 부상 부상자 다쳐 다친
kill: 사망 숨졌다 숨진 사망자 숨지
damage: 파손 피해 파손됐다
missing: 실종 실종자
rescue: 구조
evacuation: 대피
smuggling: 밀수
bribery: 뇌물 수뢰
fraud: 사기
murder: 살인
theft: 절도
corruption: 부패 비리
embezzlement: 횡령
suspicion: 혐의
charge: 기소
investigation: 수사 조사
trial: 재판
sentence: 선고
appeal: 항소 상고
fine: 벌금
arrest: 체포 구속
ban: 금지
sanction: 제재
law: 법 법률
bill: 법안
constitution: 헌법
election: 선거 투표
votes: 표 찬성
candidate: 후보
campaign: 유세 운동
policy: 정책
plan: 계획
proposal: 제안
reform: 개혁
impeachment: 탄핵
martial-law: 계엄 계엄령
coup: 쿠데타
war: 전쟁
peace: 평화
ceasefire: 휴전 정전
treaty: 조약
alliance: 동맹
partnership: 동반자
summit: 정상회담 정상회의
talks: 회담 협의 회의
visit: 방문
speech: 연설
statement: 성명 담화
drill: 훈련 연습
patrol: 순찰
protest: 시위 집회
strike: 파업
night: 밤 야간
shift: 근무 교대
resignation: 사임 사퇴
appointment: 임명 선임
acquisition: 인수 매입
merger: 합병
launch: 발사
opening: 개장 준공 개관
recall: 리콜 회수
dispute: 갈등 분쟁
support: 지원 구호
humanitarian: 인도적
human-rights: 인권
security: 안보 보안
safety: 안전
intelligence: 정보 정보원 간첩
reconnaissance: 정찰 관측
space: 우주
test: 시험 실험
water: 물 수자원
wheat: 밀 곡물
rice: 쌀
fish: 수산물 생선
poultry: 가금류 닭 닭고기
pork: 돼지 돼지고기
beef: 쇠고기
seed: 종자 씨앗
vaccine: 백신
virus: 바이러스
covid: 코로나
flu: 독감 인플루엔자
disease: 질병
health: 보건 건강
patent: 특허
license: 면허 허가
visa: 비자
passport: 여권
quota: 쿼터 할당
subsidy: 보조금
fee: 수수료 요금
stock-pile: 비축
recycling: 재활용
metal: 금속
gold: 금메달
lithium: 리튬
uranium: 우라늄
hydrogen: 수소
nitrogen: 질소
cable: 케이블
radar: 레이더
data: 데이터 자료
record: 기록
information: 정보
center: 센터
film: 영화
music: 음악
book: 책
newspaper: 신문
broadcast: 방송
loudspeaker: 확성기
leaflet: 전단
flag: 국기 깃발
heater: 난방기 히터
switch: 스위치
phone: 전화 휴대전화 스마트폰
computer: 컴퓨터
server: 서버
climate: 기후
environment: 환경
carbon: 탄소 배출
education: 교육
training: 양성
exchange: 교류
transfer: 이체 이전
route: 노선 항로
crossing: 통행 횡단
inspection: 검역 검사
development: 개발
research: 연구
technology: 기술
award: 상 수상
medal: 메달
olympic: 올림픽
championship: 대회 선수권
final: 결승 결승전
match: 경기
goal: 골
team: 팀 대표팀
ceremony: 행사 식
anniversary: 기념 주년
funeral: 장례 장례식
wedding: 결혼 결혼식
birthday: 생일
year: 년간
kilometer: 킬로미터
kilogram: 킬로그램
ton: 톤
"""
"""One concept a line: its name, then words for it. Words of two syllables or more are found in compounds."""
