"""English words that name one kind of event, and words too common to tell one event from another."""

KINDS = """
abduct: abduct kidnap seize hostage abduction
accident: accident crash collision collide wreck derail smash plow ram run-aground capsize derailment
accuse: accuse charge indict allege prosecute indictment accusation
acquire: acquire acquisition buy purchase takeover take-over buyout
acquit: acquit clear exonerate acquittal
affect: affect hit disrupt impact
agree: agree agreement deal accord pact sign treaty memorandum ink
announce: announce declare unveil reveal disclose statement confirm
apologize: apologize apology sorry regret
appeal: appeal urge plead
appear: appear appearance stint host
appoint: appoint name pick choose select nominate nominee tap designate choice consider candidate
approve: approve pass ratify endorse adopt greenlight vote back okay clear
arrest: arrest detain apprehend nab capture catch custody seize jail pick-up bust
arrive: arrive land reach
ask: ask request seek approach offer
assault: assault beat rape
attack: attack assault raid strike ambush bomb airstrike shell rampage shoot stab arson gunman
award: award prize honor honour oscar
ban: ban prohibit bar outlaw
begin: begin start open launch commence kick-off onset inaugurate get-under-way
blast: blast explode explosion bomb bombing detonate blow-up
block: block jam barricade
break-up: divorce split separate break-up
bring-down: topple overthrow oust bring-down toppling
build: build construct erect
burn: burn fire blaze inferno arson flame torch ablaze alight break-out gut burn-down wildfire
cancel: cancel scrap call-off abort
capture: capture take seize retake
cause: cause trigger spark prompt unleash lead
ceremony: ceremony show broadcast gala telecast award oscar
change: change alter revise amend
clash: clash riot unrest fight skirmish battle violence
clinch: clinch reach secure lock seal
close: close shut shutter end shut-down closure
collapse: collapse cave-in crumble come-down give-way
confirm: confirm verify say tell
convict: convict conviction guilty verdict find
criticize: criticize denounce condemn slam blast lambast rebuke
crown: crown coronation
cut: cut sever damage break snap rupture
cut-back: cut reduce reduction slash lower trim decrease
damage: damage destroy destruction devastate ruin wreck rip gut
decide: decide decision rule ruling verdict
defeat: defeat beat win victory loss lose overcome triumph top edge stoppage stop knockout comeback
defect: defect defection
defend: defend retain keep hold maintain
deliver: deliver hand ship delivery
demand: demand call urge
deny: deny denial refute
deploy: deploy station dispatch send
destroy: destroy demolish destruction raze level
detect: detect spot observe
die: die death dead decease perish pass-away passing succumb fatality end suicide
direct: direct helm
disappear: disappear vanish missing disappearance
discover: discover find uncover
dismiss: dismiss fire sack oust terminate firing dismissal relieve axe can let-go push-out
donate: donate donation give contribute gift
drive-drunk: dui dwi drunken-driving drunk-driving drink-driving
drill: drill exercise maneuver manoeuvre wargame
drop: drop fall decline slump plunge tumble slide sink plummet
earthquake: earthquake quake temblor tremor aftershock
elect: elect election vote poll ballot
enter: enter check-in check-into join admit admission check head go place stay
escape: escape flee break-out run-away jailbreak loose lam run walk walk-away
evacuate: evacuate evacuation flee
expand: expand extend enlarge expansion extension
expel: expel deport eject
expect: expect forecast predict
exploit: exploit use abuse
fail: fail failure problem malfunction
fine: fine penalty penalize
fix: fix patch repair plug address resolve close
flee: flee run escape speed
flood: flood inundate deluge
fly: fly flight
foil: foil thwart prevent stop interdict
free: free liberate release
hack: hack breach intrusion hijack compromise steal intruder leak hacker
hang: hang suicide die dead
halt: halt suspend stop suspension pause
help: help aid assist support
hire: hire recruit rehire
hold: hold stage host
host: host hosting emcee
hijack: hijack hijacking seize
hit: hit strike jolt shake rock rattle mow ram run-over
hurt: injure injury wound hurt sprain
impeach: impeach impeachment
increase: increase rise surge grow growth jump soar climb gain rally
infect: infect infection confirm case
intercept: intercept shoot-down down
introduce: introduce introduction unveil launch debut
invade: invade invasion incursion
invest: invest investment
investigate: investigate investigation probe inquiry
job: job post position office role
kill: kill murder slay homicide manslaughter assassinate dead death die execute gun-down massacre slaughter claim shoot stab strike
launch: launch fire test-fire liftoff lift-off blast-off take-off set-off
leak: leak spill
leave: leave depart quit exit departure
marry: marry wedding wed marriage
meet: meet summit talk conference meeting sit-down
merge: merge merger unify unification combine
move: move relocate transfer transport
negotiate: negotiate talk negotiation dialogue dialog
offer: offer propose proposal bid deal
order: order command
outage: outage disrupt disruption blackout downtime lose problem go-down
place: place put
plan: plan intend
playoff: playoff play-off postseason
plead: plead plea
postpone: postpone delay reschedule
praise: praise hail laud
premiere: premiere debut
project: project show exhibit
promise: promise pledge vow
promote: promote promotion
protest: protest demonstrate demonstration rally march vigil riot
publish: publish issue release print
recall: recall
receive: receive accept get
record: record mark
rehab: rehab treatment stint stay
reject: reject refuse turn-down decline rebuff
release: release issue launch roll-out ship rush publish deliver push-out
replace: replace succeed successor replacement
rescue: rescue save
resign: resign resignation quit step-down step-aside leave
resume: resume restart reopen resumption
retire: retire retirement
return: return comeback
reverse: reverse overturn flip restore
rob: rob robbery heist raid theft steal burglary snatch grab
sabotage: sabotage vandalize vandalism
sanction: sanction
say: say tell state remark comment add note explain according statement announce confirm
search: search hunt manhunt
see: see watch witness
sell: sell sale
sentence: sentence jail imprison hand
settle: settle settlement
shoot: shoot shooting gun-down open-fire gunfire fire crossfire rampage
sink: sink
snub: snub
stab: stab stabbing knife
storm: storm hurricane typhoon cyclone
strike: strike walkout walk-out stoppage go-on-strike
sue: sue lawsuit suit
summon: summon
support: support back endorse
surpass: surpass pass break set eclipse overtake exceed top
surrender: surrender surrender
suspect: suspect suspicion
sweep: sweep raid crackdown swoop blitz operation
take-over: take-over hijack hack
test: test
testify: testify testimony
threaten: threaten threat warn
topple: topple toppling
treat: treat treatment rehab
trial: trial court hearing
upgrade: upgrade update
violate: violate violation breach
visit: visit trip tour travel fly journey stopover
vote: vote ballot cast approve pass
warn: warn warning caution
withdraw: withdraw withdrawal pullout pull-out pull-back
work: work job
"""
"""One kind of event a line: its name, then words that may name it; a word may stand in several."""

PHRASES = """
blow up; break out; call off; check in; check into; drive drunk; gun down; kick off; lift off; open fire;
pass away; pull out; roll out; run away; step aside; step down; take over; test fire; turn down; walk out;
drunken driving; drunk driving; drink driving; break up; blast off; shoot down; shut down; pick up; let go;
push out; bring down; run over; walk away; cave in; go down; lift off; sit down; run aground; burn down; give way; come down; set off; take off; pull back; break into
"""
"""Words that name an event together."""

LIGHT = "be have do make take give get hold go keep carry come become put set conduct stage undergo"
"""Verbs that leave the event to the noun after them."""

SPEECH = (
    "say tell state remark comment add note explain announce report according quote cite describe"
    " warn caution stress emphasize insist argue claim predict vow urge answer reply"
)
"""Events of saying: who said it is what tells one from another."""

CARRIERS = "turn issue release stage pay extend express receive send show lead call bring see use leave open join"
"""Verbs whose object says what happened: a statement released, a drill staged, respects paid."""

EFFECTS = """
hit strike tear rip shake rock jolt rattle hurt injure wound kill damage destroy gut ruin force drive expose draw attract halt
stop cause trigger spark prompt result follow begin start end last continue occur happen complete finish conclude break flee
cancel scrap postpone delay schedule plan set cost claim sweep engulf participate attend involve mark go crack sit surprise fall
"""
"""Verbs that say what an event did, or how it went; a noun beside them may name it: *the blast injured four*."""

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
won win; winner win; nominee nominate; shot shoot; lost lose; beaten beat; slain slay; slew slay; fled flee; fell fall; fallen fall; rose rise;
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
sale sell; sales sell; theft thieve; proof prove; belief believe; arrival arrive; departure depart; refusal refuse; shots shoot; shot shoot
"""
"""Forms whose dictionary form no suffix rule gives."""

ANNIVERSARY = r"\b(?:anniversary|commemorat\w*|years? (?:after|since)) (?:of |from |the )*"
"""Words before the name of an event long past."""

INFINITIVE = (
    r"\b(?:to|will|would|can|could|may|might|must|shall|should|did|does|do)(?: not)? (?:\w+ly )?$"
)
"""What makes the word after it a verb."""

ONE_MORE = (
    r"\b(?:(?:also|again)(?: been)?|(?:another|(?:a|an) (?:second|third|fourth|fifth|further|additional))"
    r"(?: [\w'-]+){0,2}) $"
)
"""Words before an event that add it to those told before."""

AGAIN = r" (?:[\w'-]+ ){0,2}again\b"
"""Words after an event that add it to those told before."""

ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
"""Ordinals in words, from the first."""

COUNT = (
    r"(?<![\w.,-])(\d+(?:,\d{3})*(?:\.\d+)?)\s+(?:(?:more|other|people|persons)\s+)?([^\W\d_]{3,})"
)
"""A number and the noun it counts."""

AGENCIES = "ap afp reuters yonhap kcna xinhua kyodo tass newsis bloomberg"
"""News agencies, whom an article names for reporting and not for acting."""

TITLES = "adm gen col capt lt sgt sen rep gov prof inc corp co ltd rear"
"""Titles and forms of firms that are written with a capital and are no names."""
