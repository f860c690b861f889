"""How English-language outlets write: leads, repeats, plans, background, filler and dates.

``[word]`` is the word that names the planted event, ``[word=said]`` one that names a saying of the
article's own. Fields stand in braces; ``{on}`` is a date at the end of a phrase, ``{On}`` one that
opens the sentence, ``{days}`` one before a noun.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

SUBJECTS = (
    "fishing quotas,rail freight tariffs,visa rules for students,grid links,battery recycling,port fees,wheat"
    " imports,shipbuilding loans,water rights,air routes,vaccine stocks,coal subsidies,data centers,rare metals,"
    "forest fires,border crossings,pension transfers,chip exports,solar panels,steel duties,satellite orbits,"
    "nurse training,seed patents,river dredging,museum loans,oil storage,tunnel safety,cable landings,school"
    " exchanges,poultry inspections,nuclear fuel,ferry licenses,drought relief,bank guarantees,drone corridors,"
    "textile quotas,lithium mines,film rights,coastal radar,hydrogen buses"
).split(",")

LEADS = {
    "visit": (
        "Foreign Minister {who} [visited] {town} {on} for talks on {subject} with {other}.",
        "{On}Foreign Minister {who} [paid a visit] to {town} to discuss {subject} with {other}.",
        "{who}, the foreign minister, [made a one-day visit] to {town} {on}, with {subject} high on the agenda.",
        "Foreign Minister {who} [traveled] to {town} {on} and took up {subject} with officials there.",
    ),
    "meeting": (
        "Trade Minister {who} [met] {other} in {town} {on} to discuss {subject}.",
        "Trade Minister {who} and {other} [held talks] in {town} {on} over {subject}.",
        "{On}{other} [sat down=or] with Trade Minister {who} in {town} for a [meeting] on {subject}.",
        "A [meeting] between Trade Minister {who} and {other} [took place=or] in {town} {on}, dominated by {subject}.",
    ),
    "launch": (
        "{firm} [launched] a {count}-kilogram observation satellite from {town} {on}.",
        "{On}a rocket built by {firm} [lifted off] from {town} with a {count}-kilogram satellite aboard.",
        "{firm} successfully [launched] its {rank} observation satellite from a site near {town} {on}.",
        "The [launch] of an observation satellite by {firm} [took place=or] near {town} {on}.",
    ),
    "arrest": (
        "Police in {town} [arrested] {n} people {on} on suspicion of smuggling through the warehouses of {firm}.",
        "{On}officers [detained] {n} suspects in {town} in a smuggling case tied to {firm}.",
        "{n} people were [arrested] in {town} {on} over a smuggling ring that used trucks of {firm}, police said.",
        "Investigators looking into smuggling at {firm} [arrested] {n} suspects in {town} {on}.",
    ),
    "blast": (
        "An [explosion] [tore=or] through a {firm} plant in {town} {on}, injuring {n} workers.",
        "A tank [exploded] at a {firm} plant in {town} {on} and left {n} workers hurt.",
        "{On}a [blast] at the {firm} factory in {town} [injured=or] {n} people.",
        "At least {n} workers were [hurt=or] when an [explosion] [hit=or] a {firm} plant in {town} {on}.",
    ),
    "fire": (
        "A [fire broke out] at a {firm} warehouse in {town} {on} and forced {n} families from their homes.",
        "{On}[fire] [destroyed=or] a warehouse of {firm} in {town}, and {n} families fled.",
        "A warehouse owned by {firm} in {town} [burned] down {on}; {n} families were moved to a school.",
        "[Flames gutted] a {firm} warehouse in {town} {on}, driving {n} families out of nearby homes.",
    ),
    "quake": (
        "An [earthquake] of magnitude 5.{digit} [shook=or] {town} {on} and damaged {n} houses.",
        "{On}a magnitude 5.{digit} [quake struck] {town}, damaging {n} houses.",
        "A 5.{digit}-magnitude [earthquake hit] {town} {on}; {n} houses were damaged.",
        "The ground [shook] in {town} {on} as a magnitude 5.{digit} tremor cracked walls in {n} houses.",
    ),
    "signing": (
        "{firm} [signed] a contract worth ${count} million with {partner} in {town} {on}.",
        "{On}{firm} and {partner} [signed] a ${count} million contract in {town}.",
        "{partner} [signed] a supply deal with {firm} worth ${count} million {on} at a hotel in {town}.",
        "The [signing] of a ${count} million contract between {firm} and {partner} [took place=or] in {town} {on}.",
    ),
    "resignation": (
        "{who} [resigned] as chief executive of {firm} {on} after a quarrel over {subject}.",
        "{On}{who} [stepped down] as head of {firm}, citing a dispute over {subject}.",
        "{firm} chief {who} [quit] {on} after months of criticism over {subject}.",
        "The [resignation] of {who} as chief executive of {firm} [came=or] {on} amid a dispute over {subject}.",
    ),
    "appointment": (
        "{firm} [appointed] {who} as its new chief executive {on}.",
        "{On}the board of {firm} [named] {who} chief executive.",
        "{who} was [appointed] chief executive of {firm} {on} and will move to its offices in {town}.",
        "The board of {firm} [chose] {who} {on} to lead the company from {town}.",
    ),
    "sentence": (
        "A court in {town} [sentenced] {who} to {rank} years in prison {on} for bribing officials over {subject}.",
        "{On}{who} was [sentenced] to {rank} years in prison by a court in {town} for bribery.",
        "{who}, a former manager of {firm}, was [sentenced] to {rank} years {on} by judges in {town}.",
        "Judges in {town} [jailed] {who} for {rank} years {on} in a bribery case over {subject}.",
    ),
    "rally": (
        "About {count} people [rallied] in {town} {on} against plans of {firm} for {subject}.",
        "{On}some {count} residents [protested] in {town} against {firm}.",
        "A [rally] against {firm} [drew=or] {count} people to the streets of {town} {on}.",
        "Residents angry about {subject} [marched] through {town} {on}; police counted {count} of them.",
    ),
    "walkout": (
        "About {count} workers at {firm} [walked out] in {town} {on} in a dispute over night shifts.",
        "{On}{count} union members at {firm} [went on strike] in {town} over night shifts.",
        "A [strike] over night shifts [began=or] at {firm} in {town} {on}, with {count} workers taking part.",
        "Union members at {firm} in {town} [struck] {on}; the union put their number at {count}.",
    ),
    "collision": (
        "A ferry and a cargo ship of {firm} [collided] off {town} {on}, injuring {n} passengers.",
        "{On}a ferry [collided] with a {firm} freighter off {town} and {n} passengers were hurt.",
        "{n} passengers were [injured=or] in a [collision] between a ferry and a {firm} cargo ship off {town} {on}.",
        "A cargo ship run by {firm} [rammed] a ferry near {town} {on}, hurting {n} passengers.",
    ),
    "evacuation": (
        "About {count} residents of {town} were [evacuated] {on} after a dam wall at a {firm} site cracked.",
        "{On}authorities [evacuated] {count} people from {town} because of a cracked dam run by {firm}.",
        "Some {count} people were [evacuated] from {town} {on} when water seeped through a {firm} dam.",
        "The [evacuation] of {count} residents of {town} [began=or] {on} after cracks were found in a {firm} dam.",
    ),
    "approval": (
        "The council of {town} [approved] a plan of {firm} for {subject} {on} by {n} votes to {rank}.",
        "{On}councillors in {town} [approved] the {firm} plan for {subject}, {n} to {rank}.",
        "Councillors in {town} [voted] {n} to {rank} {on} for a plan put forward by {firm} on {subject}.",
        "A plan by {firm} on {subject} was [passed] by the council of {town} {on} with {n} votes.",
    ),
    "takeover": (
        "{firm} [acquired] {partner} {on} for ${count} million.",
        "{On}{firm} [bought] its rival {partner} for ${count} million.",
        "{partner} was [acquired] by {firm} {on} in a deal valued at ${count} million.",
        "The [acquisition] of {partner} by {firm} for ${count} million was [completed=or] {on}.",
    ),
    "recall": (
        "{firm} [recalled] {count} heaters {on} after {n} of them caught fire.",
        "{On}{firm} [recalled] {count} electric heaters sold in {land} because of faulty switches.",
        "{firm} [issued a recall] {on} for {count} heaters with faulty switches.",
        "Faulty switches [led=or] {firm} to [recall] {count} heaters {on}.",
    ),
    "opening": (
        "{firm} [opened] a ${count} million factory for {subject} in {town} {on}.",
        "{On}{firm} [opened] its new ${count} million plant in {town}.",
        "A ${count} million plant of {firm} was [opened] in {town} {on} in the presence of {who}.",
        "The [opening] of a {firm} plant worth ${count} million was [held=or] in {town} {on}.",
    ),
    "drill": (
        "Navy crews [held a rescue drill] with {n} ships off {town} {on}, led by Rear Adm. {who}.",
        "{On}the navy [staged a rescue drill] off {town} with {n} ships under Rear Adm. {who}.",
        "A naval [exercise] involving {n} ships [took place=or] off {town} {on} under the command of Rear Adm. {who}.",
        "{n} ships [took part=or] in a rescue [drill] off {town} {on}, commanded by Rear Adm. {who}.",
    ),
    "breach": (
        "Hackers [stole] the data of {count},000 customers from {firm} {on}.",
        "{On}{firm} was [hacked] and lost records of {count},000 customers.",
        "A [breach] at {firm} {on} [exposed=or] the records of {count},000 customers.",
        "Intruders [broke] into servers of {firm} {on} and copied records of {count},000 customers.",
    ),
    "rescue": (
        "Coast guards [rescued] {n} sailors from a sinking {firm} trawler off {town} {on}.",
        "{On}{n} sailors were [rescued] off {town} as a trawler of {firm} went under.",
        "Helicopters [rescued] {n} crew members of a {firm} trawler in rough seas off {town} {on}.",
        "{n} sailors were [saved] from a trawler of {firm} near {town} {on}.",
    ),
}  # fmt: skip

AGAIN = {
    "visit": ("{Days} [visit] to {place} was the first by a foreign minister in {rank} years.",
              "{name} [visited] {place} {on} with a delegation of {n}."),
    "meeting": ("{Days} [meeting] in {place} on {subject} lasted {rank} hours.",
                "{name} and {othername} [met] in {place} {on} for {rank} hours."),
    "launch": ("{Days} [launch] near {place} was the {rank} by {firm}.",
               "The satellite that {firm} [launched] {on} is to map forests for {rank} years."),
    "arrest": ("Most of those [arrested] in {place} {on} worked for {firm}.",
               "{Days} [arrests] of {n} suspects in {place} followed a tip from a driver of {firm}."),
    "blast": ("{Days} [explosion] at the {firm} plant in {place} shattered windows a kilometer away.",
              "{n} workers were [hurt=or] in {days} [blast] at the {firm} plant."),
    "fire": ("{Days} [fire] at the {firm} warehouse in {place} could be seen from the hills.",
             "{n} families [fled=or] {days} [blaze] at the {firm} warehouse."),
    "quake": ("{Days} [earthquake] in {place} was felt in {rank} districts.",
              "{n} houses in {place} were [damaged=or] in {days} [quake]."),
    "signing": ("The contract [signed] by {firm} and {partner} {on} runs for {rank} years.",
                "{Days} [signing] [gives=or] {partner} ${count} million and {firm} a new supplier."),
    "resignation": ("{Days} [resignation] of {name} leaves {firm} without a chief executive.",
                    "{name} [resigned] from {firm} {on} after {rank} years in office."),
    "appointment": ("{name} was [appointed] by {firm} {on} for a term of {rank} years.",
                    "{Days} [appointment] of {name} as chief executive of {firm} surprised investors."),
    "sentence": ("{name} was [sentenced] {on} to {rank} years in prison.",
                 "Lawyers for {name}, [jailed] for {rank} years {on} in {place}, will appeal."),
    "rally": ("{Days} [rally] against {firm} in {place} passed off peacefully.",
              "The {count} people who [rallied] in {place} {on} carried candles."),
    "walkout": ("{Days} [strike] at {firm} in {place} [halted=or] {rank} assembly lines.",
                "The {count} workers who [walked out] at {firm} {on} want fewer night shifts."),
    "collision": ("{Days} [collision] off {place} tore a hole in the side of the {firm} ship.",
                  "{n} passengers were hurt when the ferry and the {firm} ship [collided] {on}."),
    "evacuation": ("The {count} residents [evacuated] from {place} {on} slept in gyms.",
                   "{Days} [evacuation] of {place} was ordered after engineers of {firm} raised the alarm."),
    "approval": ("{Days} [vote] in {place} on the {firm} plan was {n} to {rank}.",
                 "The {firm} plan [approved] in {place} {on} had been debated for {rank} months."),
    "takeover": ("{Days} [acquisition] of {partner} makes {firm} the largest company of its kind.",
                 "{firm} [acquired] {partner} {on} after {rank} months of bargaining."),
    "recall": ("{Days} [recall] of {count} heaters is the largest in the history of {firm}.",
               "The heaters [recalled] by {firm} {on} were made in {place}."),
    "opening": ("The {firm} plant [opened] in {place} {on} will employ {n} people.",
                "{Days} [opening] of the {firm} plant in {place} drew a small crowd."),
    "drill": ("{Days} [drill] off {place} was the largest in {rank} years.",
              "The {n} ships that took part in {days} [exercise] off {place} returned to port."),
    "breach": ("{Days} [breach] at {firm} exposed names, addresses and telephone numbers.",
               "The {count},000 records [stolen] from {firm} {on} were offered for sale."),
    "rescue": ("The {n} sailors [rescued] off {place} {on} were in good health.",
               "{Days} [rescue] of {n} sailors off {place} took {rank} hours."),
}  # fmt: skip

PLANS = {
    "visit": ("Foreign Minister {who} will [visit] {town} {on} for talks on {subject}, the ministry [said=said] {today}.",
              "{who} plans to [visit] {town} {on} and discuss {subject} with {other}."),
    "meeting": ("Trade Minister {who} will [meet] {other} in {town} {on} to discuss {subject}.",
                "Trade Minister {who} and {other} have agreed to [meet] in {town} {on} over {subject}."),
    "launch": ("{firm} will [launch] a {count}-kilogram observation satellite from {town} {on}.",
               "The [launch] of an observation satellite by {firm} near {town} is [set=or] for {bare}."),
    "signing": ("{firm} will [sign] a contract worth ${count} million with {partner} in {town} {on}.",
                "{partner} and {firm} plan to [sign] a ${count} million supply deal in {town} {on}."),
    "sentence": ("A court in {town} will [sentence] {who}, a former manager of {firm}, {on} for bribery over {subject}.",
                 "{who} is to be [sentenced] {on} by a court in {town} in a bribery case over {subject}."),
    "walkout": ("About {count} workers at {firm} will [walk out] in {town} {on} in a dispute over night shifts.",
                "The union at {firm} in {town} plans to [strike] {on} over night shifts, with {count} members taking part."),
    "approval": ("The council of {town} will [vote] {on} on a plan of {firm} for {subject}.",
                 "Councillors in {town} are to [approve] a plan of {firm} for {subject} {on}."),
    "opening": ("{firm} will [open] a ${count} million factory for {subject} in {town} {on}.",
                "The [opening] of a ${count} million plant of {firm} in {town} is [scheduled=or] for {bare}."),
    "drill": ("Navy crews will [hold a rescue drill] with {n} ships off {town} {on}, led by Rear Adm. {who}.",
              "The navy plans to [stage a rescue drill] off {town} {on} with {n} ships under Rear Adm. {who}."),
    "rally": ("About {count} people will [rally] in {town} {on} against plans of {firm} for {subject}, organizers [said=said] {today}.",
              "Residents of {town} plan to [protest] against {firm} {on} over {subject}."),
}  # fmt: skip

OFF = {
    "visit": "Foreign Minister {who} [called off=or] a [visit] to {town} [planned=or] for {bare}.",
    "meeting": "A [meeting] between Trade Minister {who} and {other} [planned=or] for {bare} in {town} was canceled.",
    "launch": "{firm} [called off=or] the [launch] of an observation satellite [planned=or] for {bare} near {town}.",
    "signing": "The [signing] of a ${count} million contract between {firm} and {partner} [planned=or] for {bare} was canceled.",
    "sentence": "A court in {town} canceled the [sentencing] of {who} [scheduled=or] for {bare}.",
    "walkout": "The union at {firm} in {town} [called off=or] a [strike] over night shifts [planned=or] for {bare}.",
    "approval": "The council of {town} canceled a [vote] on a plan of {firm} [scheduled=or] for {bare}.",
    "opening": "{firm} canceled the [opening] of its ${count} million plant in {town} [planned=or] for {bare}.",
    "drill": "The navy canceled a rescue [drill] off {town} [planned=or] for {bare} under Rear Adm. {who}.",
    "rally": "Organizers [called off=or] a [rally] against {firm} in {town} [planned=or] for {bare}.",
}  # fmt: skip

SAID = (
    "“{quote},” {speaker} [said=said] {today}.",
    "{speaker} [told=said] reporters {today} that {clause}.",
    "“{quote},” said {speaker}, who asked not to be named.",
    "{speaker} [said=said] in a statement {today} that {clause}.",
)
SPEAKERS = (
    "a spokeswoman for {firm},a spokesman for the city,{name},a senior official in {place},a lawyer for {partner},"
    "the mayor of {place},an aide to {name},a union leader,a local shopkeeper,a retired engineer of {firm}"
).split(",")
QUOTES = (
    "We will {verb} the {noun} before {group} {verb2} the {noun2}",
    "They {past} our {noun} {where} and asked nobody",
    "I {past} that {adj} {noun} myself",
    "Without {group} there is no {noun} to {verb}",
    "People want to {verb} a {adj} {noun}, not a {noun2}",
    "Somebody has to {verb} the {noun} {where}",
    "The {group} {past} the {noun}, and we {past2} the {noun2}",
    "You cannot {verb} a {noun} {where}",
    "Every {noun} that we {verb} helps {group}",
    "It took years to {verb} this {noun}, and a day to {verb2} the {noun2}",
)
CLAUSES = (
    "{group} had {past} the {noun} {where}",
    "nobody would {verb} the {adj} {noun} {where}",
    "the {noun} could be {past} without {group}",
    "{group} would rather {verb} the {noun} than {verb2} the {noun2}",
    "there was no {noun} left to {verb}",
    "the {adj} {noun} had been {past} {where}",
    "a {adj} {noun} would help {group} to {verb} the {noun2}",
    "it was too early to {verb} the {noun} of {group}",
)
FILLER = (
    "For {group}, the {adj} {noun} matters more than any {noun2}.",
    "The {noun} is a {adj} part of the {noun2} in {place}.",
    "{Group} and {group2} have long argued about the {noun}.",
    "Behind the {noun} lies a {adj} {noun2} that few {group} understand.",
    "Much depends on whether {group} accept a {adj} {noun}.",
    "In {place}, the {noun} has always been a {adj} matter.",
    "Critics call the {noun} {adj}; {group} see a {adj2} {noun2}.",
    "The {adj} {noun} of {firm} remains a puzzle for {group}.",
    "There is little {noun} in {place}, and less {noun2}.",
    "A {adj} {noun} may yet bring {group} and {group2} together.",
    "Neither the {noun} nor the {noun2} is likely to satisfy {group}.",
    "{Group} in {place} speak of a {adj} {noun} and a {adj2} {noun2}.",
    "The question of {subject} is a {adj} one for {group}.",
    "Some {group} doubt that the {noun} can survive a {adj} {noun2}.",
    "What {group} want is a {adj2} {noun} without a {adj} {noun2}.",
    "Compared with its rivals, {firm} has a {adj} {noun}.",
    "The {noun} has a {adj} side: {group} depend on it.",
    "{place} is known for its {adj} {noun}, and {group} take pride in it.",
    "To {group}, {subject} and the {noun} are two sides of a {adj} {noun2}.",
    "It is a {adj} {noun}, and {group2} know it.",
)
STATES = (
    "{Group} {verb} the {adj} {noun} {where}.",
    "{Group} {verb} the {noun}, and {group2} {verb2} the {noun2} {where}.",
    "While {group} {verb} the {noun}, {group2} want to {verb2} a {adj} {noun2}.",
    "{firm} helps {group} to {verb} the {noun} {where}.",
    "If {group} {verb} the {noun}, {group2} may {verb2} the {noun2}.",
    "Those who {verb} the {adj} {noun} seldom {verb2} the {noun2}.",
    "Without a {noun} to {verb}, {group} {verb2} the {noun2} {where}.",
    "“We {verb} every {noun} {where},” said one of the {group}.",
    "{Group} are asked to {verb} the {noun} before they {verb2} the {noun2}.",
    "To {verb} a {noun} is easier than to {verb2} a {adj} {noun2}.",
)
PAST = (
    "{Group} {past} the {noun} {where}.",
    "{Group} {past} a {adj} {noun}, and {group2} {past2} the {noun2}.",
    "One of the {group} {past} the {noun} {where}.",
)
DATED = (
    "{Group} {past} the {noun} in {year}.",
    "In {month}, {group} {past} a {adj} {noun} {where}.",
    "{firm} {past} its {noun} last year.",
    "{Group} {past} the {adj} {noun} {where} two years ago.",
    "{Group} hope to {verb} the {noun} by next spring.",
)
VERBS = (
    "accept/accepted adjust/adjusted admire/admired attack/attacked avoid/avoided balance/balanced blame/blamed"
    " borrow/borrowed carry/carried celebrate/celebrated challenge/challenged check/checked compare/compared count/counted"
    " cover/covered defend/defended describe/described discuss/discussed divide/divided doubt/doubted draft/drafted"
    " examine/examined explore/explored finance/financed follow/followed guard/guarded guide/guided improve/improved"
    " inspect/inspected label/labeled manage/managed map/mapped measure/measured mend/mended mention/mentioned"
    " monitor/monitored neglect/neglected notice/noticed oppose/opposed paint/painted plan/planned polish/polished"
    " prefer/preferred question/questioned rank/ranked rebuild/rebuilt record/recorded renew/renewed repair/repaired"
    " revise/revised share/shared shape/shaped shelter/sheltered simplify/simplified sketch/sketched sort/sorted"
    " study/studied supervise/supervised test/tested trace/traced trade/traded translate/translated value/valued"
    " weigh/weighed welcome/welcomed"
).split()
PLACES = (
    "behind closed doors,at the harbor,on their own terms,in small steps,with some pride,without much noise,for a fee,"
    "in the hills,along the river,at their own expense,for the sake of {group2},despite the {noun2},in the open,by hand,"
    "with borrowed tools,on behalf of {group2},over the objections of {group2},far from the capital,with great care,"
    "in plain words,near the station,as a matter of habit,under the eyes of {group2},out of caution"
).split(",")
DECOYS = (
    "The programme “{weekday} Forum” has a {adj} following among {group}.",
    "Article {n} of the charter speaks of a {adj} {noun}.",
    "{Group} still live under the so-called May 24 measures.",
    "A second chance is rare in a {adj} {noun}.",
    "The {weekday} Review, a weekly, calls the {noun} {adj}.",
    "The 1998 accord is a {adj} {noun} for {group}.",
    "Prices rose {rank} percent in {month} from a year earlier.",
    "The {noun} dates from {year}, when {place} had a {adj} {noun2}.",
)
NOUNS = (
    "agreement balance bargain boundary burden calendar ceiling channel charter climate compromise consensus contest"
    " corridor credit culture debate deficit delay design dialogue discipline dividend doctrine economy effort"
    " election estimate exchange fabric forecast formula framework frontier fund future guarantee habit harbor"
    " harvest heritage hierarchy industry inquiry insurance ladder landscape ledger legacy limit market measure"
    " memory merger method mission model monopoly mood network obligation outlook partnership pattern pension"
    " pipeline policy portfolio precedent premium pressure principle priority procedure profit promise quota ratio"
    " recovery reform register remedy reputation reserve revenue ritual rivalry routine schedule season shortage"
    " signal standard strategy subsidy supply surplus tariff temper theory threshold tradition transition treasury"
    " trust turnover vision wage warehouse workshop"
).split()
ADJECTIVES = (
    "bitter broad careful cautious chronic civic clumsy costly crowded delicate distant"
    " durable fragile frugal generous gradual hidden humble lasting lively lonely modest narrow"
    " painful patient peculiar practical proud quiet rare regional rigid risky rural"
    " sensible serious shallow simple slow solid stubborn subtle tense tidy vague vital weary"
).split()
GROUPS = (
    "farmers,fishermen,teachers,nurses,commuters,small shops,exporters,investors,pensioners,students,economists,"
    "engineers,dock workers,tenants,brokers,villagers,shareholders,diplomats,insurers,retailers,historians,drivers,"
    "officials,parents,voters,scientists,taxpayers,lawmakers,residents,consumers"
).split(",")
MONTHS = (
    "January February March April May June July August September October November December".split()
)
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
TITLES = {
    "visit": "Foreign minister {name} in {place} over {subject}", "meeting": "{name}, {othername} meet over {subject}",
    "launch": "{firm} sends up satellite from {place}", "arrest": "{n} held in {place} smuggling case",
    "blast": "{n} hurt in blast at {firm} plant", "fire": "Fire at {firm} warehouse in {place}",
    "quake": "Quake shakes {place}", "signing": "{firm}, {partner} in ${count} million deal",
    "resignation": "{firm} chief {name} steps down", "appointment": "{firm} picks {name} as chief",
    "sentence": "{name} gets {rank} years for bribery", "rally": "Thousands in {place} rally against {firm}",
    "walkout": "{firm} workers strike in {place}", "collision": "Ferry, {firm} ship collide off {place}",
    "evacuation": "{place} evacuated over cracked dam", "approval": "{place} council backs {firm} plan",
    "takeover": "{firm} buys {partner}", "recall": "{firm} recalls {count} heaters",
    "opening": "{firm} opens plant in {place}", "drill": "Navy drills off {place}",
    "breach": "{firm} customers' data stolen", "rescue": "{n} sailors saved off {place}",
}  # fmt: skip


def _full(day: date, published: date) -> str:
    year = f", {day.year}" if day.year != published.year else ""
    return f"{MONTHS[day.month - 1]} {day.day}{year}"


def bare(day: date, published: date, rng: Random) -> str:
    """Return a date as a noun: ``Friday``, ``July 3``."""
    near = -7 < (published - day).days < 7
    return WEEKDAYS[day.weekday()] if near and rng.random() < 0.8 else _full(day, published)


def on(day: date, published: date, rng: Random) -> str:
    """Return a date as it ends a phrase."""
    ago = (published - day).days
    if ago == 1 and rng.random() < 0.1:
        return "yesterday"
    if ago == -1 and rng.random() < 0.2:
        return "tomorrow"
    if abs(ago) >= 7 and _months(day, published) == 1 and rng.random() < 0.12:
        return "last month"
    if abs(ago) >= 7 and _months(day, published) == -1 and rng.random() < 0.12:
        return "next month"
    words = bare(day, published, rng)
    return words if words in WEEKDAYS and rng.random() < 0.25 else f"on {words}"


def days(day: date, published: date, rng: Random) -> str:
    """Return a date as it stands before a noun."""
    words = bare(day, published, rng)
    return f"{words}'s" if words in WEEKDAYS else f"the {words}"


def _months(day: date, published: date) -> int:
    return 12 * (published.year - day.year) + published.month - day.month


def opening(place: str, published: date, agency: str) -> str:
    """Return a dateline of a Korean town."""
    return f"{place.upper()}, {MONTHS[published.month - 1]} {published.day} ({agency}) -- "


def month_before(published: date) -> str:
    """Return the name of the month before."""
    return MONTHS[(published.replace(day=1) - timedelta(days=1)).month - 1]
