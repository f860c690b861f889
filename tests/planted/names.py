"""Invented people, places, firms and papers, each spelt in English and in Korean."""

from __future__ import annotations

from random import Random

import attrs


@attrs.frozen
class Name:
    """One name in both scripts."""

    en: str
    ko: str


def _pairs(text: str) -> list[Name]:
    return [Name(*pair.split("/")) for pair in text.split()]


_SURNAMES = _pairs(
    "Kim/김 Lee/이 Park/박 Choi/최 Jung/정 Kang/강 Cho/조 Yoon/윤 Jang/장 Lim/임 Han/한 Oh/오 Seo/서"
    " Shin/신 Kwon/권 Hwang/황 Ahn/안 Song/송 Ryu/류 Hong/홍 Noh/노 Bae/배 Moon/문 Yang/양 Baek/백 Nam/남"
)
_SYLLABLES = _pairs(
    "da/다 eun/은 min/민 seo/서 jun/준 ho/호 ji/지 woo/우 hyun/현 tae/태 gyu/규 rin/린 bin/빈 chan/찬"
    " hye/혜 jin/진 kyung/경 mi/미 na/나 sang/상 su/수 won/원 yeon/연 young/영 han/한 dong/동 gi/기 sol/솔"
)
_GIVEN = _pairs(
    "Anna/안나 Boris/보리스 Clara/클라라 David/다비드 Elena/엘레나 Felix/펠릭스 Greta/그레타 Hugo/휴고"
    " Irina/이리나 Jonas/요나스 Karin/카린 Lukas/루카스 Maria/마리아 Niklas/니클라스 Olga/올가 Pavel/파벨"
    " Rosa/로사 Stefan/슈테판 Tomas/토마스 Vera/베라 Walter/발터 Ingrid/잉그리드 Marco/마르코 Nadia/나디아"
)
_HEADS = _pairs(
    "Bal/발 Dor/도르 Ker/케르 Vos/보스 Lind/린드 Mar/마르 Nor/노르 Ost/오스트 Pel/펠 Ros/로스 Sel/셀 Tor/토르"
    " Ul/울 Var/바르 Wes/베스 Zel/젤 Hal/할 Gran/그란 Fal/팔 Ber/베르 Cas/카스 Drav/드라브 Eck/에크 Hol/홀"
    " Jas/야스 Kol/콜 Lem/렘 Mont/몬트 Orl/오를 Prav/프라브 Sand/산드 Tam/탐"
)
_PEOPLE_TAILS = _pairs(
    "mann/만 sen/센 berg/베르크 ova/오바 strand/스트란 etti/에티 ovic/오비치 quist/퀴스트 er/어 ardo/아르도"
    " auer/아우어 insky/인스키 holm/홀름 escu/에스쿠 well/웰 dahl/달"
)
_TOWN_TAILS = _pairs(
    "varn/바른 mouth/머스 haven/하벤 burg/부르크 stad/스타트 ovo/오보 minster/민스터 field/필드 ana/아나"
    " etta/에타 mark/마르크 port/포트 grad/그라드 issa/이사 heim/하임 dale/데일 ona/오나 wick/윅"
)
_FIRM_TAILS = _pairs(
    "tek/텍 ex/엑스 on/온 ix/익스 ora/오라 und/운트 ia/이아 ast/아스트 eo/에오 ium/이움"
)
SECTORS = _pairs(
    "Shipping/해운 Motors/자동차 Chemical/화학 Airlines/항공 Steel/제철 Energy/에너지 Electronics/전자 Foods/식품"
    " Pharma/제약 Rail/철도 Telecom/텔레콤 Mining/광업 Semiconductor/반도체 Construction/건설"
)
LANDS = _pairs(
    "Norway/노르웨이 Chile/칠레 Poland/폴란드 Turkey/튀르키예 Kenya/케냐 Peru/페루 Finland/핀란드 Greece/그리스"
    " Mongolia/몽골 Portugal/포르투갈 Romania/루마니아 Morocco/모로코 Denmark/덴마크 Mexico/멕시코"
    " Indonesia/인도네시아 Malaysia/말레이시아 Germany/독일 France/프랑스 Japan/일본 Australia/호주"
)
KOREAN_TOWNS = _pairs(
    "Seoul/서울 Busan/부산 Incheon/인천 Daegu/대구 Daejeon/대전 Gwangju/광주 Ulsan/울산 Suwon/수원 Pohang/포항"
    " Gangneung/강릉 Sokcho/속초 Yeosu/여수 Mokpo/목포 Gunsan/군산 Jeonju/전주 Cheongju/청주 Chuncheon/춘천"
    " Wonju/원주 Gimhae/김해 Changwon/창원 Jinju/진주 Tongyeong/통영 Geoje/거제 Andong/안동 Gyeongju/경주"
    " Pyeongtaek/평택 Hwaseong/화성 Paju/파주 Gimpo/김포 Asan/아산 Seosan/서산 Dangjin/당진 Boryeong/보령"
    " Suncheon/순천 Gwangyang/광양 Donghae/동해 Samcheok/삼척 Taebaek/태백 Jecheon/제천 Chungju/충주"
)
OUTLETS_EN = (
    "Harbour Courier,Peninsula Ledger,Northgate Tribune,Eastern Dispatch,Meridian News,The Strait Observer,"
    "Morning Register,Union Wire,Continental Press,The Coast Standard,Global Monitor,Daily Beacon,"
    "Capital Chronicle,Pacific Bulletin,City Examiner,The Evening Post-Mail,Lakeside Herald,Transit Times"
).split(",")
OUTLETS_KO = (
    "한강일보 새벽신문 동방통신 남해매일 누리경제 백두저널 가온뉴스 서해타임스 한빛방송 온고을신문 미래투데이 두레일보"
).split()


def korean(rng: Random) -> Name:
    """Return a Korean person's name."""
    surname, first, second = rng.choice(_SURNAMES), rng.choice(_SYLLABLES), rng.choice(_SYLLABLES)
    return Name(f"{surname.en} {first.en.title()}-{second.en}", surname.ko + first.ko + second.ko)


def foreigner(rng: Random) -> Name:
    """Return the name of a person from elsewhere."""
    given, head, tail = rng.choice(_GIVEN), rng.choice(_HEADS), rng.choice(_PEOPLE_TAILS)
    return Name(f"{given.en} {head.en}{tail.en}", f"{given.ko} {head.ko}{tail.ko}")


def town(rng: Random) -> Name:
    """Return the name of a town outside Korea."""
    head, tail = rng.choice(_HEADS), rng.choice(_TOWN_TAILS)
    return Name(head.en + tail.en, head.ko + tail.ko)


def firm(rng: Random) -> Name:
    """Return the name of a company."""
    head, tail, sector = rng.choice(_HEADS), rng.choice(_FIRM_TAILS), rng.choice(SECTORS)
    return Name(f"{head.en}{tail.en} {sector.en}", f"{head.ko}{tail.ko}{sector.ko}")
