"""The zones of the places that Korean news dates in local time; whether each is a town."""

from __future__ import annotations

_ZONES = {
    "America/New_York": ("뉴욕 워싱턴 보스턴 플로리다 필라델피아 애틀랜타 펜실베이니아 조지아주 뉴햄프셔 맨해튼 디트로이트 마이애미 미시간 버지니아 유엔본부 백악관 마러라고 오하이오 버틀러 캠프데이비드 토론토 오타와", "미국 미 연방준비제도 연준 美"),
    "America/Los_Angeles": ("로스앤젤레스 샌프란시스코 캘리포니아 라스베이거스 시애틀 실리콘밸리 샌디에이고 할리우드 밴쿠버", ""),
    "America/Chicago": ("시카고 텍사스 휴스턴 댈러스 미네소타 미니애폴리스 밀워키 위스콘신 유밸디", ""),
    "Pacific/Honolulu": ("하와이 호놀룰루", ""), "America/Denver": ("덴버 콜로라도", ""), "America/Anchorage": ("알래스카 앵커리지", ""),
    "Europe/London": ("런던 에든버러 맨체스터 리버풀 버밍엄 글래스고", "영국 잉글랜드 스코틀랜드"),
    "Europe/Paris": ("파리 마르세유 칸", "프랑스"), "Europe/Berlin": ("베를린 뮌헨 프랑크푸르트 함부르크", "독일"),
    "Europe/Rome": ("로마 밀라노", "이탈리아 바티칸 교황청"), "Europe/Madrid": ("마드리드 바르셀로나", "스페인"),
    "Europe/Moscow": ("모스크바 상트페테르부르크 크렘린", "러시아"), "Asia/Vladivostok": ("블라디보스토크 하바롭스크 보스토치니", ""),
    "Europe/Kyiv": ("키이우 하르키우 오데사", "우크라이나"), "Europe/Warsaw": ("바르샤바", "폴란드"),
    "Europe/Brussels": ("브뤼셀", "벨기에 유럽연합 나토"), "Europe/Zurich": ("제네바 다보스 취리히 로잔", "스위스"), "Europe/Amsterdam": ("헤이그 암스테르담", "네덜란드"),
    "Europe/Vienna": ("빈에서", "오스트리아"), "Europe/Stockholm": ("스톡홀름", "스웨덴"), "Europe/Oslo": ("오슬로", "노르웨이"), "Europe/Helsinki": ("헬싱키", "핀란드"), "Europe/Copenhagen": ("코펜하겐", "덴마크"),
    "Europe/Prague": ("프라하", "체코"), "Europe/Athens": ("아테네", "그리스"), "Europe/Istanbul": ("이스탄불 앙카라", "튀르키예 터키"), "Europe/Lisbon": ("리스본", "포르투갈"), "Europe/Budapest": ("부다페스트", "헝가리"),
    "Asia/Tokyo": ("도쿄 오사카 히로시마 후쿠시마 교토 나고야 삿포로 노토", "일본 日"), "Asia/Shanghai": ("베이징 상하이 선양 단둥 항저우 우한 광저우", "중국 中"), "Asia/Hong_Kong": ("홍콩", ""), "Asia/Taipei": ("타이베이", "대만"),
    "Asia/Ho_Chi_Minh": ("하노이 호찌민 다낭", "베트남"), "Asia/Bangkok": ("방콕", "타이 태국"), "Asia/Singapore": ("", "싱가포르"), "Asia/Kuala_Lumpur": ("쿠알라룸푸르", "말레이시아"), "Asia/Jakarta": ("자카르타 발리", "인도네시아"),
    "Asia/Manila": ("마닐라", "필리핀"), "Asia/Phnom_Penh": ("프놈펜", "캄보디아"), "Asia/Vientiane": ("비엔티안", "라오스"), "Asia/Yangon": ("네피도 양곤", "미얀마"), "Asia/Kolkata": ("뉴델리 뭄바이", "인도"), "Asia/Kathmandu": ("카트만두", "네팔"), "Asia/Karachi": ("이슬라마바드 카라치", "파키스탄"), "Asia/Kabul": ("카불", "아프가니스탄"),
    "Asia/Tehran": ("테헤란", "이란"), "Asia/Jerusalem": ("예루살렘 텔아비브", "이스라엘"), "Asia/Gaza": ("가자", "팔레스타인"), "Asia/Beirut": ("베이루트", "레바논"), "Asia/Damascus": ("다마스쿠스", "시리아"), "Asia/Baghdad": ("바그다드", "이라크"), "Asia/Riyadh": ("리야드 제다", "사우디"), "Asia/Qatar": ("도하", "카타르"), "Asia/Dubai": ("두바이 아부다비", "아랍에미리트"), "Asia/Kuwait": ("", "쿠웨이트"), "Asia/Almaty": ("알마티 아스타나", "카자흐스탄"), "Asia/Tashkent": ("타슈켄트", "우즈베키스탄"), "Asia/Ulaanbaatar": ("울란바토르", "몽골"),
    "Africa/Cairo": ("카이로", "이집트"), "Africa/Johannesburg": ("요하네스버그 케이프타운", "남아프리카공화국 남아공"), "Africa/Nairobi": ("나이로비", "케냐"), "Africa/Lagos": ("라고스", "나이지리아"), "Africa/Addis_Ababa": ("아디스아바바", "에티오피아"), "Africa/Casablanca": ("마라케시", "모로코"),
    "America/Sao_Paulo": ("상파울루 리우데자네이루 브라질리아", "브라질"), "America/Argentina/Buenos_Aires": ("부에노스아이레스", "아르헨티나"), "America/Lima": ("리마", "페루"), "America/Santiago": ("산티아고", "칠레"), "America/Mexico_City": ("멕시코시티", "멕시코"), "America/Bogota": ("보고타", "콜롬비아"), "America/Havana": ("아바나", "쿠바"), "America/Caracas": ("카라카스", "베네수엘라"), "America/Toronto": ("몬트리올", "캐나다"),
    "Australia/Sydney": ("시드니 캔버라 멜버른", "오스트레일리아 호주"), "Pacific/Auckland": ("웰링턴 오클랜드 크라이스트처치", "뉴질랜드"), "Asia/Pyongyang": ("평양", ""),
}  # fmt: skip
PLACES: dict[str, tuple[str, bool]] = {
    name: (zone, town)
    for zone, (towns, lands) in _ZONES.items()
    for names, town in ((towns, True), (lands, False))
    for name in names.split()
}
"""Place names to their IANA zone, and whether the place is a town."""
