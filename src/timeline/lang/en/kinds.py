"""English words that name one kind of event, and words too common to tell one event from another."""

KINDS = """
accident: accident crash collision collide wreck derail smash
accuse: accuse charge indict allege prosecute
acquire: acquire acquisition buy purchase takeover take-over buyout
agree: agree agreement deal accord pact sign treaty memorandum
announce: announce declare unveil reveal disclose statement
apologize: apologize apology sorry regret
appeal: appeal urge plead
appoint: appoint name pick choose select nominate nominee tap designate choice
approve: approve pass ratify endorse adopt greenlight
arrest: arrest detain apprehend nab capture catch custody seize jail
arrive: arrive land reach
ask: ask request seek
attack: attack assault raid strike ambush bomb airstrike shell
award: award prize honor honour oscar
ban: ban prohibit bar outlaw
begin: begin start open launch commence kick-off onset inaugurate
blast: blast explode explosion bomb bombing detonate blow-up
break-up: divorce split separate break-up
build: build construct erect
burn: burn fire blaze inferno
cancel: cancel scrap call-off abort
clash: clash riot unrest fight skirmish battle
close: close shut shutter
confirm: confirm verify
convict: convict conviction guilty
criticize: criticize denounce condemn slam blast lambast rebuke
cut: cut sever damage
cut-back: cut reduce reduction slash lower trim decrease
damage: damage destroy destruction devastate ruin wreck
decide: decide decision rule ruling verdict
defeat: defeat beat win victory loss lose overcome triumph
defect: defect defection
demand: demand call urge
deny: deny denial refute
deploy: deploy station dispatch send
destroy: destroy demolish destruction raze
detect: detect spot observe
die: die death dead decease perish pass-away passing succumb fatality
discover: discover find uncover
dismiss: dismiss fire sack oust terminate firing dismissal relieve axe
donate: donate donation give contribute gift
drive-drunk: dui dwi drunken-driving drunk-driving drink-driving
drill: drill exercise maneuver manoeuvre wargame
drop: drop fall decline slump plunge tumble slide sink plummet
earthquake: earthquake quake temblor tremor aftershock
elect: elect election vote poll ballot
enter: enter check-in check-into join admit admission
escape: escape flee break-out run-away jailbreak
evacuate: evacuate evacuation
expel: expel deport eject
expect: expect forecast predict
fail: fail failure
fine: fine penalty penalize
fix: fix patch repair plug
flee: flee run escape
fly: fly flight
foil: foil thwart prevent stop interdict
hang: hang suicide
halt: halt suspend stop suspension pause
help: help aid assist support
host: host hosting emcee
hijack: hijack hijacking
hit: hit strike
hold: hold stage host
import: import
impeach: impeach impeachment
increase: increase rise surge grow growth jump soar climb gain rally
infect: infect infection confirm case
injure: injure injury wound hurt
introduce: introduce introduction unveil launch debut
invade: invade invasion incursion
invest: invest investment
investigate: investigate investigation probe inquiry
kill: kill murder slay homicide manslaughter assassinate dead death die execute gun-down massacre slaughter
launch: launch fire test-fire liftoff lift-off blast-off
leave: leave depart quit exit departure
marry: marry wedding wed marriage
meet: meet summit talk conference meeting
move: move relocate transfer
negotiate: negotiate talk negotiation dialogue dialog
offer: offer propose proposal bid
order: order command
outage: outage disrupt disruption blackout
place: place put
plan: plan intend
postpone: postpone delay reschedule
praise: praise hail laud
project: project show exhibit
promise: promise pledge vow
promote: promote promotion
protest: protest demonstrate demonstration rally march
publish: publish issue release print
rape: rape sexual-assault
recall: recall
receive: receive accept get
reject: reject refuse turn-down decline rebuff
release: release issue launch roll-out ship rush publish
free: release free liberate
replace: replace succeed successor replacement
rescue: rescue save
resign: resign resignation quit step-down step-aside
resume: resume restart reopen resumption
retire: retire retirement
return: return
rob: rob robbery heist raid theft steal burglary
sanction: sanction
say: say tell state remark comment add note explain
seal: clinch secure
search: search hunt
sell: sell sale
sentence: sentence jail imprison
shoot: shoot shooting shot gun-down open-fire gunfire fire
sink: sink
snub: snub
stab: stab stabbing knife
storm: storm hurricane typhoon cyclone
strike: strike walkout walk-out
sue: sue lawsuit suit
support: support back endorse
surrender: surrender
test: test
threaten: threaten threat warn
treat: treat treatment rehab
trial: trial court hearing
unify: merge merger unification
upgrade: upgrade update
violate: violate violation breach
visit: visit trip tour
vote: vote ballot
warn: warn warning caution
withdraw: withdraw withdrawal pullout pull-out
work: work job
"""
"""One kind of event a line: its name, then words that may name it; a word may stand in several."""

PHRASES = """
blow up; break out; call off; check in; check into; drive drunk; gun down; kick off; lift off; open fire;
pass away; pull out; roll out; run away; step aside; step down; take over; test fire; turn down; walk out;
drunken driving; drunk driving; drink driving; break up; blast off
"""
"""Words that name an event together."""

LIGHT = "be have do make take give get hold go keep carry come become put set conduct stage undergo"
"""Verbs that leave the event to the noun after them."""

SPEECH = (
    "say tell state remark comment add note explain announce report according quote cite describe"
)
"""Events of saying: who said it is what tells one from another."""

VAGUE = "it this that these those which what event incident case situation matter thing one"
"""Words that point at an event without naming it."""

COMMON = """
year month week day time people man woman new first last two three one million official government country
news report state company group city today yesterday tomorrow according told said say make made come go take
get use used part number percent way world work plan area place home still back high old big early late
issue case member leader president minister public national international local statement source agency
include former next week monday tuesday wednesday thursday friday saturday sunday january february march april
may june july august september october november december photo image reuters ap afp yonhap associated press
announce report expect think know want need call help end start begin become since month
"""
"""Words so frequent in news that sharing them says little."""

STOP = """
a about above after again against all also although am among an and another any are around as at be because
been before being below between both but by can could did do does doing down during each either even ever
every few for from had has have having he her here hers herself him himself his how however i if in into is it
its itself just like many may me might more most much must my near neither no nor not now of off on once only
or other our out over own per same she should since so some such than that the their theirs them themselves
then there these they this those though through to too toward towards under until up upon us very via was we
well were what when where which while who whom whose why will with within without would yet you your
mr mrs ms dr sir n't 's s t re ve ll d m said
"""
"""Function words."""

IRREGULAR = """
won win; winner win; shot shoot; lost lose; beaten beat; slain slay; slew slay; fled flee; fell fall; fallen fall; rose rise;
risen rise; broke break; broken break; caught catch; bought buy; sold sell; met meet; held hold; struck strike;
stricken strike; stolen steal; stole steal; sank sink; sunk sink; sent send; spent spend; built build; burnt burn;
went go; gone go; came come; took take; taken take; gave give; given give; made make; got get; gotten get;
left leave; hung hang; found find; ran run; chose choose; chosen choose; choice choose; withdrew withdraw;
withdrawn withdraw; said say; told tell; died die; dying die; dies die; led lead; flew fly; flown fly; flight fly; dealt deal;
blew blow; blown blow; began begin; begun begin; drove drive; driven drive; fought fight; sought seek;
brought bring; thought think; knew know; known know; grew grow; grown grow; growth grow; threw throw; thrown throw;
wore wear; wrote write; written write; spoke speak; spoken speak; swore swear; sworn swear; tore tear; torn tear;
rode ride; ridden ride; kept keep; paid pay; laid lay; lay lie; had have; has have; is be; was be; were be; are be;
been be; did do; done do; dead die; death die; deaths die; fatal die; pleaded plead; pled plead; loss lose; losses lose;
sale sell; sales sell; theft thieve; proof prove; belief believe; arrival arrive; departure depart; refusal refuse; shooting shoot
"""
"""Forms whose dictionary form no suffix rule gives."""

ANNIVERSARY = r"\b(?:anniversary|commemorat\w*|years? (?:after|since)) (?:of |from |the )*"
"""Words before the name of an event long past."""

ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
"""Ordinals in words, from the first."""
