"""English words that may name an event: verbs with their forms, and nouns."""

from __future__ import annotations

# fmt: off
IRREGULAR = """
say said said|tell told told|meet met met|hold held held|make made made|take took taken|come came come|go went gone
give gave given|get got got|begin began begun|rise rose risen|fall fell fallen|find found found|leave left left
lead led led|lose lost lost|win won won|send sent sent|set set set|see saw seen|sell sold sold|buy bought bought
bring brought brought|become became become|know knew known|keep kept kept|pay paid paid|run ran run|speak spoke spoken
spend spent spent|stand stood stood|think thought thought|write wrote written|grow grew grown|put put put|cut cut cut
hit hit hit|shoot shot shot|strike struck struck|break broke broken|build built built|catch caught caught
choose chose chosen|draw drew drawn|drive drove driven|fly flew flown|fight fought fought|hear heard heard
read read read|sink sank sunk|sit sat sat|shake shook shaken|show showed shown|shut shut shut|slide slid slid
sweep swept swept|swear swore sworn|throw threw thrown|wear wore worn|withdraw withdrew withdrawn|quit quit quit
flee fled fled|seek sought sought|deal dealt dealt|feel felt felt|lie lay lain|lay laid laid|ride rode ridden
sing sang sung|steal stole stolen|teach taught taught|tear tore torn|understand understood understood
wake woke woken|overthrow overthrew overthrown|undertake undertook undertaken|foresee foresaw foreseen
forbid forbade forbidden|beat beat beaten|hide hid hidden|freeze froze frozen|prove proved proven|forget forgot forgotten
burn burnt burnt|shed shed shed|spread spread spread|split split split|cast cast cast|cost cost cost|hurt hurt hurt
bear bore borne|bind bound bound|blow blew blown|sleep slept slept|spin spun spun|stick stuck stuck|swing swung swung
uphold upheld upheld|undergo underwent undergone|arise arose arisen|overcome overcame overcome|oversee oversaw overseen
withhold withheld withheld|retake retook retaken|rebuild rebuilt rebuilt|outsell outsold outsold|mislead misled misled
lend lent lent|bend bent bent|bet bet bet|dig dug dug|feed fed fed|hang hung hung|leap leapt leapt|offset offset offset
shrink shrank shrunk|bear bore born|swim swam swum|slay slew slain|forgive forgave forgiven|strive strove striven
""".replace("\n", "|")
REGULAR = """
abandon accept accuse achieve acknowledge acquire act add address admit adopt advance advise affirm agree aim allege allow
amend announce answer appear appoint approach approve argue arrest arrive ask assemble assert assume attack attempt
attend award ban base bid block board bomb boost calculate call cancel capture carry cause caution celebrate change
charge check cite claim clash close coincide collapse collect comment commit compensate compete complain complete
conclude condemn conduct confirm consider consist construct contact contain continue contribute convene convict cooperate
count crash create criticize cross damage debate debut decide declare decline decrease defeat defend delay deliver
demand demo demonstrate deny depart deploy describe design destroy detain detect determine develop die discharge
disclose discontinue discover discuss dismiss dispute refute dispatch display dispute divert dock donate double download drop dub ease
edge elect eliminate emerge emphasize enable encourage end endorse engage enhance ensure enter erupt escalate establish
estimate evacuate exceed exchange execute exercise expand expect expel experience expire explain explode export express
extend face fail favor favour file finalize finance fine finish fire focus follow force forecast form fund gain gather
grant greet guarantee halt handle happen head help highlight hint hire honor host identify impeach implement impose
improve inaugurate include increase indicate inform initiate injure ink inspect install instruct intend intercept
introduce invade invest investigate invite involve issue join jump justify kidnap kill land last laud launch lease
lift limit link list listen live load lock lower maintain manage manufacture march mark merge mention monitor mount move
name need negotiate note notify observe obtain occupy occur offer open operate oppose order organize oust outline overtake
own participate pass perform permit persuade pick place plan play plead pledge plummet plunge point position post
postpone praise predict prepare present preside press prevent price probe process proclaim produce promise promote
propose protest provide publish pull punish purchase pursue push question quote rain raise rally ratify reach react reaffirm
realize rebound receive recall recognize recommend record recover reduce reelect refer refuse regain register reiterate
reject relate release relocate remain remark remember remind remove rename renew reopen repatriate repeat replace reply
report represent request require rescue reserve reshuffle resign resolve respond rest restore restrict result resume
retain retire retreat return reveal review revise ring roll rule sail sanction save schedule scoop scrap shelve secure seem seize select
sentence separate serve settle share shell ship sign slash slip slow soar solve spark speculate spike sponsor spur
stage start state stay stop stress submit succeed suffer suggest summon supply support surge surpass surrender surround
suspect suspend tap target test testify threaten top total touch trade train transfer transport travel treat trigger
try tumble turn unveil uphold upgrade urge use vaccinate veto view violate visit voice volunteer vote vow wait
walk want warn watch welcome widen work worry wound yield
"""
AMBIGUOUS = frozenset("""
act address advance aim answer attack attempt award ban base bid block bomb boost call change charge check claim clash
comment contact cost crash cross cut damage deal debate debut decline decrease defeat delay demand design discharge
display dispute drop edge end estimate exchange exercise experience export face fall fight file fine fire flight focus force
forecast form fund gain grant greet halt head help hit honor host increase issue jump land last launch lead lease lift
limit link list live load lock march mark merge mount move name need note offer open order own pass pick place plan play
pledge point position post practice present press price probe process produce promise protest purchase push question
quote raid rally read rebound recall record release remark repeat reply report request rescue reserve rest result return
review rise roll rule run sanction sail save schedule sentence set share shell ship show sign slip speech spike stage stand
start state stay stop stress strike supply support surge suspect swing take talk tap target test threat top total touch
trade train transfer transport travel trigger try turn upgrade use veto view visit voice volunteer vote vow walk watch
welcome win work worry wound yield spread split cast hurt blow draw drive break hold find guarantee
""".split())
"""Base forms that are nouns as well: only their place tells."""
EVENT_NOUNS = frozenset("""
accident accord agreement aid airstrike ambush anniversary announcement appeal appearance approval arrest arrival
assassination assault attack attempt award ban battle bid blast bombing briefing call campaign ceasefire celebration
ceremony choice claim clash clearance closing closure collapse comment commitment compensation competition concert
conference conflict construction contest contract contribution conviction cooperation coup crackdown crash cut damage
deadline deal death debate debut decision decline defeat delay delivery demand demonstration departure deployment
destruction development dialogue dinner discussion dispute disruption drill drop earthquake effort election
evacuation evaluation examination exchange execution exercise expansion experiment explosion export exports
failure fall festival fight final fire flight flood funeral game gathering growth hearing holiday imports inauguration
incident increase inquiry inspection interview invasion investigation investment invitation journey jump keynote killing
landing launch lawsuit liftoff loss losses march marriage massacre match meeting merger mission murder negotiation
offensive offer opening operation order outage outbreak parade partnership peak performance phone plan preparation
presentation probe production profit project promise promotion protest purchase quake raid rally recall reception
recovery reduction referendum reform reign release remark removal report request rescue resignation resumption return
revenue review riot rise rollout ruling sale sales sanction search seizure seminar sentence service session shipment
shooting shortage siege signing speech spill stage statement storm strike success suit summit support surgery surrender
suspension symposium takeoff take-off talk talks teleconference test threat tour trade transaction transfer treaty trial
trip truce turnaround unveiling upgrade verdict victory violation visit vote voyage walkout war warning wedding withdrawal
workshop relationship absence abduction acquittal auction bailout bankruptcy blackout blaze boycott breach broadcast bust buyout curfew
derailment eclipse epidemic eviction famine handover heatwave heist hijacking hurricane indictment kidnapping landslide layoffs leak
lockdown looting nomination pileup plea pogrom premiere primary recital rehearsal robbery runoff screening siege skirmish stabbing
stampede standoff takeover theft tornado training tremor typhoon uprising wildfire
""".split())
NOT_EVENTS = frozenset("""
nation station section position region million billion trillion opinion television version question union mission
population generation organization corporation institution administration information association foundation
federation tradition notion condition function portion option fashion passion division pension mansion dimension
television commission occasion government department document comment element segment moment equipment apartment
parliament monument instrument environment treatment supplement regiment establishment attention location relation
""".split())
# fmt: on
SPEECH = frozenset(
    """say tell state add note explain announce report warn claim argue insist stress emphasize predict
    remark comment reveal admit acknowledge declare assert suggest testify deny confirm reply answer
    caution indicate show believe quote describe mention write allege disclose estimate forecast
    point reiterate reaffirm affirm hint assure project complain speculate promise inform""".split()
)
STATES = frozenset(
    """include consist remain seem appear need want know believe think expect follow base locate cover
    relate involve contain belong comprise list maintain deem depend concern mean require hope own feel
    understand stand lie sit live""".split()
)


def _forms() -> tuple[dict[str, str], frozenset[str], frozenset[str], dict[str, str]]:
    """Return word → lemma of the irregular forms, the simple pasts, the bare participles, -s forms."""
    lemmas: dict[str, str] = {}
    pasts, participles, bases = set(), set(), set(REGULAR.split())
    for entry in filter(None, IRREGULAR.split("|")):
        base, past, participle = entry.split()
        lemmas |= {past: base, participle: base}
        pasts.add(past)
        participles.add(participle)
        bases.add(base)
    present = {}
    for base in sorted(bases):
        if base.endswith("y") and base[-2] not in "aeiou":
            present[base[:-1] + "ies"] = base
        elif base.endswith(("s", "sh", "ch", "x", "z", "o")):
            present[base + "es"] = base
        else:
            present[base + "s"] = base
    return lemmas, frozenset(pasts), frozenset(participles - pasts), present


FORMS, PASTS, PARTICIPLES, PRESENT = _forms()
BASES = frozenset(PRESENT.values())
