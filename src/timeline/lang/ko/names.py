"""Korean spellings of the same names as ``lang.en.names``."""

STATES = """
kp: 북한, 북, 조선, 평양, 북측
kr: 한국, 남한, 대한민국, 남측, 서울
us: 미국, 미, 워싱턴, 백악관
cn: 중국, 베이징
ru: 러시아, 모스크바, 크렘린
jp: 일본, 도쿄
ua: 우크라이나, 키이우
gb: 영국, 런던
fr: 프랑스, 파리
de: 독일, 베를린
vn: 베트남, 하노이
ir: 이란
il: 이스라엘
in: 인도
au: 호주
eu: 유럽연합
un: 유엔
nato: 나토
cheongwadae: 청와대, 대통령실
jcs: 합동참모본부, 합참
"""

PEOPLE = """
kim-jong-un: 김정은
kim-yo-jong: 김여정
yoon-suk-yeol: 윤석열
lee-jae-myung: 이재명
moon-jae-in: 문재인
park-geun-hye: 박근혜
putin: 푸틴, 블라디미르 푸틴
xi: 시진핑
trump: 트럼프, 도널드 트럼프
biden: 바이든, 조 바이든
zelensky: 젤렌스키
kishida: 기시다, 기시다 후미오
abe: 아베 신조
"""

CITIES = """
seoul: 서울, busan: 부산, incheon: 인천, daegu: 대구, daejeon: 대전, gwangju: 광주, ulsan: 울산, sejong: 세종,
suwon: 수원, pohang: 포항, jeju: 제주, gangneung: 강릉, panmunjom: 판문점, kaesong: 개성, pyongyang: 평양,
wonsan: 원산, sinuiju: 신의주, hamhung: 함흥, washington: 워싱턴, moscow: 모스크바, beijing: 베이징, tokyo: 도쿄,
vladivostok: 블라디보스토크, hanoi: 하노이, singapore: 싱가포르, geneva: 제네바, rason: 나선, shanghai: 상하이,
osaka: 오사카, london: 런던, paris: 파리, berlin: 베를린, vienna: 빈, brussels: 브뤼셀, rome: 로마, madrid: 마드리드,
kyiv: 키이우, tehran: 테헤란, jerusalem: 예루살렘, baghdad: 바그다드, kabul: 카불, islamabad: 이슬라마바드,
delhi: 뉴델리, bangkok: 방콕, manila: 마닐라, jakarta: 자카르타, canberra: 캔버라, sydney: 시드니, ottawa: 오타와,
toronto: 토론토, chicago: 시카고, boston: 보스턴, houston: 휴스턴, dallas: 댈러스, miami: 마이애미, seattle: 시애틀,
atlanta: 애틀랜타
"""
"""A city's English name, then the Korean one."""
