"""English-language press: stamps, datelines, bylines, credits and the lines pages add."""

from __future__ import annotations

import re

from ...press import Press

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sep sept", "october oct", "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = r"(?P<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,?\s+)?"
_ZONE = (
    r"(?-i:\s*\(?(?P<zone>(?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::?\d\d)?|[+-]\d\d:?\d\d"
    r"|[A-Z]{2,4}T|UTC|ET|CT|MT|PT|MSK)(?![a-z])\)?)?"
)
_CLOCK = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?::(?P<second>\d\d))?"
    r"(?:\s*(?P<half>[ap]\.?m\b\.?))?" + _ZONE
)
_AFTER = rf"(?:\s*(?:,|-|–|\||·|at|/)?\s*(?:at\s+)?{_CLOCK})?"
INSTANTS = (
    rf"{_WEEKDAY}{_MONTH}\s+{_DAY}\s?,?\s+(?P<year>\d{{4}}){_AFTER}",
    rf"{_WEEKDAY}{_DAY}\s+{_MONTH},?\s+(?P<year>\d{{4}}){_AFTER}",
    rf"{_CLOCK}\s*(?:,|-|–|\||·|on)?\s*{_WEEKDAY}{_MONTH}\s+{_DAY}\s?,?\s+(?P<year>\d{{4}})",
    rf"{_CLOCK}\s*(?:,|-|–|\||·|on)?\s*{_WEEKDAY}{_DAY}\s+{_MONTH},?\s+(?P<year>\d{{4}})",
)

_AGENCY = (
    r"Yonhap(?: News(?: Agency)?| file(?: photo)?)?|YONHAP|yonhap|News ?1|NEWS ?1|Newsis|NEWSIS|AP|AFP"
    r"|Reuters|REUTERS|EPA|UPI|TASS|Sputnik|KCNA|Xinhua|Kyodo|Jiji|Bloomberg|dpa|DPA|ANSA|PTI|EFE"
    r"|Getty Images|GETTY IMAGES|Rodong Sinmun|KRT|Korea Pool|Joint Press Corps|JOINT PRESS CORPS"
)
_PHOTO = (
    rf"(?:[\w .,&’'-]{{1,50}}[-/, ]\s?)?(?:{_AGENCY})(?:[-/, ](?:\s?[\w .&’'-]{{1,40}}))?"
    r"|(?:Photo|Photos|Image|File photo|Photo courtesy|Courtesy|Provided|Screen ?grab|Screen ?shot|"
    r"Captured)\b[^()\[\]]{0,60}"
    r"|[\w .,&’'/-]{1,50}\b(?:photo|file photo|file|handout|pool|Press Corps|Pool|via [\w .]{2,30})"
    r"|[A-Z][\w .&’'-]{1,50} (?:Herald|Times|Post|Daily|News|Hankyoreh|Ministry|Office)"
)
_BARE = (
    rf"(?:[A-Z]\w{{1,12}}[-/]){{0,3}}(?:{_AGENCY})(?:[-/]\w{{2,15}}){{0,2}}"
    r"|(?:[A-Z]\w{2,12} ){0,3}(?:[Pp]hotos?|file|Photo courtesy|Courtesy|Captured|Provided)"
    r"(?: (?:by|of|from) [^.()]{2,60})?"
)
_NAME = r"(?!(?:The|Its?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)[A-Z][\w.’'-]{0,20}(?:[ -](?:[A-Z]|de|van|von|bin|al)[\w.’'-]{0,20}){0,4}"
_EMAIL = r"[\w.+-]{1,40}@[\w-]{1,30}(?:\.[\w-]{1,20}){1,3}"
_DESK = (
    r"(?:[Ss]enior |[Cc]hief |[Cc]ontributing |[Ii]ntern |[Ss]taff )?"
    r"(?:(?:[\w-]{2,15} ){0,2}(?:[Rr]eporter|[Cc]orrespondent|[Ww]riter|[Ee]ditor|[Cc]olumnist|[Ii]ntern)s?|"
    r"[A-Z][\w .&’'-]{2,40})"
)
_PEOPLE = rf"{_NAME}(?:(?:, | and |, and | & ){_NAME}){{0,4}}"

PLACES = {
    place: zone
    for zone, places in {
        "Asia/Seoul": "seoul sejong busan incheon daegu daejeon gwangju ulsan suwon jeju pohang"
        " gyeongju paju pyeongtaek panmunjom cheorwon goseong uijeongbu changwon jeonju gangneung"
        " cheongju dmz",
        "Asia/Pyongyang": "pyongyang kaesong wonsan rason sinuiju",
        "Asia/Tokyo": "tokyo osaka hiroshima nagasaki fukuoka kyoto",
        "Asia/Shanghai": "beijing shanghai shenyang dandong yanji harbin",
        "Asia/Hong_Kong": "hong_kong", "Asia/Taipei": "taipei", "Asia/Ulaanbaatar": "ulaanbaatar",
        "Asia/Ho_Chi_Minh": "hanoi ho_chi_minh_city", "Asia/Bangkok": "bangkok",
        "Asia/Phnom_Penh": "phnom_penh", "Asia/Vientiane": "vientiane", "Asia/Jakarta": "jakarta",
        "Asia/Singapore": "singapore", "Asia/Kuala_Lumpur": "kuala_lumpur", "Asia/Manila": "manila",
        "Asia/Kolkata": "new_delhi mumbai", "Asia/Karachi": "islamabad", "Asia/Kabul": "kabul",
        "Asia/Tashkent": "tashkent", "Asia/Almaty": "astana almaty",
        "Asia/Tehran": "tehran", "Asia/Baghdad": "baghdad", "Asia/Riyadh": "riyadh",
        "Asia/Dubai": "dubai abu_dhabi", "Asia/Qatar": "doha", "Asia/Jerusalem": "jerusalem tel_aviv",
        "Asia/Beirut": "beirut", "Asia/Vladivostok": "vladivostok khabarovsk",
        "Africa/Cairo": "cairo", "Africa/Johannesburg": "johannesburg pretoria",
        "Africa/Nairobi": "nairobi", "Africa/Addis_Ababa": "addis_ababa", "Africa/Lagos": "lagos",
        "Europe/Moscow": "moscow st._petersburg saint_petersburg sochi",
        "Europe/Kyiv": "kyiv kiev", "Europe/Minsk": "minsk", "Europe/Istanbul": "ankara istanbul",
        "Europe/Warsaw": "warsaw", "Europe/Prague": "prague", "Europe/Budapest": "budapest",
        "Europe/Vilnius": "vilnius", "Europe/Riga": "riga", "Europe/Tallinn": "tallinn",
        "Europe/Helsinki": "helsinki", "Europe/Stockholm": "stockholm", "Europe/Oslo": "oslo",
        "Europe/Copenhagen": "copenhagen", "Europe/Berlin": "berlin munich frankfurt hamburg",
        "Europe/Vienna": "vienna", "Europe/Zurich": "geneva zurich bern davos",
        "Europe/Brussels": "brussels", "Europe/Amsterdam": "the_hague amsterdam",
        "Europe/Paris": "paris", "Europe/Rome": "rome fasano", "Europe/Madrid": "madrid",
        "Europe/Lisbon": "lisbon", "Europe/London": "london", "Europe/Dublin": "dublin",
        "Europe/Athens": "athens", "Europe/Bucharest": "bucharest", "Europe/Belgrade": "belgrade",
        "Europe/Vatican": "vatican_city",
        "America/New_York": "washington new_york united_nations boston atlanta philadelphia"
        " camp_david miami", "America/Chicago": "chicago houston dallas", "America/Denver": "denver",
        "America/Los_Angeles": "los_angeles san_francisco seattle san_diego las_vegas",
        "Pacific/Honolulu": "honolulu", "America/Anchorage": "anchorage",
        "America/Toronto": "ottawa toronto", "America/Vancouver": "vancouver",
        "America/Mexico_City": "mexico_city", "America/Havana": "havana",
        "America/Sao_Paulo": "brasilia sao_paulo rio_de_janeiro", "America/Lima": "lima",
        "America/Argentina/Buenos_Aires": "buenos_aires", "America/Santiago": "santiago",
        "Australia/Sydney": "canberra sydney", "Australia/Melbourne": "melbourne",
        "Pacific/Auckland": "wellington auckland",
    }.items()
    for place in places.split()
}  # fmt: skip
PLACES = {place.replace("_", " "): zone for place, zone in PLACES.items()}

COLUMNS = {
    name: field
    for field, names in {
        "text": "text body content fulltext article articletext articlebody maintext story",
        "title": "title headline heading",
        "published": "published publishedat publishdate publicationdate pubdate datepublished date"
        " datetime timestamp publishedtime time createdat day",
        "modified": "modified modifiedat datemodified updated updatedat lastmodified",
        "url": "url link href permalink weburl",
        "source": "source outlet publisher newspaper media site press sourcename agency",
        "language": "language lang",
        "id": "id articleid docid newsid uid guid",
    }.items()
    for name in names.split()
}

_SECTION = (
    r"home|all news|latest news|national|nation|politics|north korea|inter-korean|foreign affairs|diplomacy"
    r"|defen[cs]e|world|international|asia|business|economy|finance|society|culture|sports|opinion|editorial"
)
_LISTED = (
    r"(?:stories|articles|news|topics|links|posts|headlines|reads?|viewed|popular|commented|shared|clicked|picks)"
    r"(?: (?:stories|articles|news|today|now))?"
)

PRESS = Press(
    instants=tuple(re.compile(form, re.IGNORECASE) for form in INSTANTS),
    months=MONTHS,
    halves={"am": 0, "pm": 12},
    published=re.compile(
        r"(?:first )?(?:posted|published|publish|written|write|issued|created|released|input|date|dateline)"
        r"(?: on| at)?",
        re.IGNORECASE,
    ),
    modified=re.compile(
        r"(?:last )?(?:modified|updated?|revised|edited|corrected)(?: on| at)?", re.IGNORECASE
    ),
    aside=re.compile(
        r"(?:all news|\d+ min(?:ute)?s? read|(?:updated )?\d{1,2} (?:minutes?|hours?|days?) ago|local time"
        rf"|(?:{_SECTION})(?:\s?[/&>|]\s?\w{{2,15}})?)",
        re.IGNORECASE,
    ),
    byline=re.compile(
        rf"(?:By|BY|by|Written by|Reported by|Story by):?\s+{_PEOPLE}"
        rf"(?:\s*,\s*{_DESK}|\s+\|\s*[\w .]{{2,40}}|\s*/\s*[\w .]{{2,40}})?(?:\s*[(\[<]?{_EMAIL}[)\]>]?)?"
        rf"|{_NAME}(?:, | / | )(?:[Ss]taff |[Ss]enior )?(?:[Rr]eporter|[Cc]orrespondent|[Ss]taff [Ww]riter)"
        rf"(?:\s*[(\[<]?{_EMAIL}[)\]>]?)?"
        r"|\(?(?:Additional )?[Rr]eporting by [^.]{3,200}(?:\.|\))?"
        r"|\(?(?:[Ee]diting|[Ww]riting|[Tt]ranslated) by [^.]{3,150}(?:\.|\))?"
        rf"|\((?:{_AGENCY})\)"
        r"|With reporting (?:by|from) .{3,150}|.{3,120}\bcontributed to this (?:report|story|article)\.?"
    ),
    signature=re.compile(
        rf"(?:(?:Video shot and edited|Video|Article|Photos?|Written)?\s?[Bb]y {_NAME}(?: and {_NAME})?"
        rf"\s*\({_EMAIL}\)|\({_EMAIL}\)|\((?:{_AGENCY})\)|(?:Reporting|Editing) by [^.]{{3,100}})\s*$"
    ),
    boilerplate=re.compile(
        r"(?:please )?(?:direct|send|address|e-?mail)\b.{0,40}\b(?:questions|comments|tips|corrections)\b.{0,80}"
        r"|\[?button (?:that|which|to|for)\b.{0,150}|<?copyright\s?(?:©|ⓒ|\(c\)|\d{4}|by\b).{0,200}|(?:©|ⓒ|\(c\)).{0,200}|.{0,120}all rights reserved\.?.{0,60}"
        r"|\(END\)|-?\s?END\s?-?|###|-30-|-0-|\* ?\* ?\*"
        r"|advertisement|share(?: this.{0,40})?|print|e-?mail|facebook|twitter|x|kakaotalk|whatsapp|copy (?:link|url)"
        r"|font size.{0,30}|listen(?: to .{0,40})?|save|bookmark|comments?(?: \(?\d+\)?)?|like|subscribe\b.{0,80}"
        r"|sign up (?:for|to) .{0,100}|click here .{0,100}|follow us .{0,80}|download .{0,20}app.{0,40}"
        r"|read (?:more|also)\b.{0,160}|also read\b.{0,160}|see also\b.{0,160}|related (?:article|story|link)s?: .{0,160}"
        r"|our standards: .{0,60}|keywords?\s?:.{0,160}|tags?\s?:.{0,160}|view (?:original|in (?:browser|app)).{0,60}"
        r"|to read the (?:original|korean).{0,80}|this article (?:was|is) .{0,80}(?:translat|generat).{0,80}"
        rf"|(?:{_SECTION})(?:\s?[>/|»&]\s?[\w &-]{{2,30}}){{0,3}}"
        r"|audio report\b.{0,60}|skip to .{0,40}|\[?(?:photo|video) ?(?:news|gallery)\]?.{0,20}",
        re.IGNORECASE,
    ),
    closing=re.compile(r"(?:-0-|\(END\)|(?:--|—|–)\s?Ed\.|###)\s*$"),
    ending=re.compile(
        rf"(?:related|recommended|trending|popular)(?: {_LISTED})?:?"
        rf"|(?:most|top|latest|more|other|related) (?:(?:from|in|on|by) )?(?:{_LISTED}|this (?:author|section|topic)"
        rf"|{_SECTION})(?: (?:stories|articles|news))?:?"
        r"|editors?['’]?s? (?:picks?|choice)|you may also (?:like|read)|what to read next|(?:up|read) next|comments"
        r"|<.{0,80}copyright.{0,120}>",
        re.IGNORECASE,
    ),
    caption=re.compile(
        r"(?:▲|△|\[\d{1,2}/\d{1,2}\]|\[?(?:Photo|Image|Caption|Picture|File photo)s?\]?\s?:|"
        r"(?:This|In this|The) (?:undated |combined |composite |file |pool |handout )*"
        r"(?:photo|image|picture|file photo|screen ?shot|screengrab)\b"
        r"(?:,|[^.]{0,80}\b(?:shows?|taken|provided|released|captured|published|unveiled|carried)\b))"
    ),
    credit=re.compile(
        rf"(?:[(\[](?:{_PHOTO})[)\]]|(?<=[.”\"])\s+(?:{_BARE})$|\s?/\s?(?:{_PHOTO})"
        r"|(?:Photo|Image|Picture)(?:s)?(?: by| ?:| courtesy of| credit:) ?[^()]{2,60})\.?\s*$"
    ),
    credited=re.compile(
        f"{_AGENCY}|Photo|photo|Image|Picture|Courtesy|Provided|Screen|Captured|file|handout|pool|Pool|Press Corps"
        "|via |Herald|Times|Post|Daily|News|Hankyoreh|Ministry|Office"
    ),
    flag=re.compile(
        r"\s*(?:[(\[](?:\d?(?:st|nd|rd|th)? ?LEAD|\d(?:st|nd|rd|th) L(?:EA)?D|URGENT|News Focus|News Analysis|"
        r"Yonhap Interview|Yonhap Feature|EXCLUSIVE|Exclusive|Video|Photo News|Breaking|UPDATED?|Correction)[)\]]"
        r"|(?:UPDATE|WRAPUP|RPT|CORRECTED|EXCLUSIVE|BREAKING)(?: \d)?-)\s*"
    ),
    dateline=re.compile(
        r"\s*(?P<place>[A-Z][A-Za-z.’'-]{1,20}(?: [A-Z][A-Za-z.’'-]{1,20}){0,3})"
        r"(?:/[A-Z][A-Za-z .]{2,20}){0,2}(?:, [A-Z][A-Za-z. ]{2,24}?)??"
        r"(?:, (?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2})(?:, \d{4})?)?"
        r"\s*(?:\((?P<agency>[A-Z][\w ./-]{1,30})\)\s*(?:-{1,3}|—|–|_)"
        r"|(?:(?<=[A-Z]{3})|(?<=\d))\s*(?:--|—|–| - | _(?!\w)))\s*"
    ),
    places=PLACES,
    sentence=re.compile(
        r"(?<!\b[A-Z])(?:[.!?…]|[.!?,…]\s?[”\"’']{1,2})\s*(?:\([^()]{1,40}\))?\s*$"
    ),
    columns=COLUMNS,
)
