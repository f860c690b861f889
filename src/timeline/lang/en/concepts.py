"""What things of the news are called in English, so that sentences of two languages can be compared."""

CONCEPTS = """
car: car motor motors automobile automotive auto vehicle
electronics: electronics electronic
chip: chip semiconductor
steel: steel steelmaker
chemical: chemical chemicals petrochemical
shipping: shipping
shipbuilding: shipbuilding shipbuilder shipyard
airline: airline airlines airways aviation
energy: energy
oil: oil petroleum crude
gas: gas
coal: coal
power: electricity power grid
food: food foods
drug: drug pharma pharmaceutical pharmaceuticals medicine
narcotic: narcotics cocaine
rail: rail railway railroad
telecom: telecom telecommunications
mine: mine mining
construction: construction builder
insurance: insurance insurer
bank: bank banking lender
securities: securities brokerage
stock: stock stocks share shares shareholder
bond: bond bonds
finance: finance financial
group: group conglomerate
heavy-industry: industries industry industrial
textile: textile garment
cement: cement
battery: battery batteries
solar: solar
robot: robot robotics
game: game games gaming
internet: internet online
software: software
hotel: hotel
store: store retailer supermarket mart
trade: trade commerce commercial
export: export exports exporter
import: import imports importer
tariff: tariff tariffs duties customs
tax: tax taxes
budget: budget
price: price prices inflation
rate: interest
economy: economy economic
market: market
wage: wage wages salary pay
pension: pension pensions
loan: loan loans
debt: debt
sales: sales revenue
profit: profit profits
loss: losses deficit
contract: contract
deal: deal pact accord
investment: investment investor
dollar: dollar dollars usd
won: won
euro: euro euros
yen: yen
yuan: yuan
percent: percent
president: president presidential
prime-minister: premier
minister: minister
vice: vice deputy
foreign: foreign
defense: defense defence
unification: unification
interior: interior
justice: justice
ambassador: ambassador envoy
diplomat: diplomat diplomatic diplomacy
spokesman: spokesman spokeswoman spokesperson
chairman: chairman chairwoman chair
chief-executive: ceo executive
leader: leader
governor: governor
mayor: mayor
lawmaker: lawmaker legislator senator congressman
judge: judge judges
prosecutor: prosecutor prosecutors prosecution
lawyer: lawyer attorney
police: police policeman officers officer
general: general
admiral: admiral
commander: commander command
soldier: soldier soldiers troops troop
army: army military forces
navy: navy naval
air-force: airforce
marine: marine marines
coast-guard: coastguard
worker: worker workers employee employees laborer staff
union: union unions
resident: resident residents villager
citizen: citizen citizens
passenger: passenger passengers
crew: crew crewman sailor sailors seaman
fisherman: fisherman fishermen fishing trawler
farmer: farmer farmers farm agriculture agricultural
student: student students
teacher: teacher teachers
doctor: doctor doctors physician
nurse: nurse nurses nursing
patient: patient patients
child: child children
woman: woman women
man: man men
family: family families household
suspect: suspect suspects
victim: victim victims
customer: customer customers consumer
tourist: tourist tourists tourism
refugee: refugee refugees
migrant: migrant migrants immigrant immigration
prisoner: prisoner prisoners inmate
hostage: hostage hostages
rebel: rebel rebels
terrorist: terrorist terrorism
hacker: hacker hackers hack hacked
athlete: athlete player
singer: singer
actor: actor actress
writer: writer author
scientist: scientist researcher
expert: expert
pope: pope
king: king
ministry: ministry
government: government
parliament: parliament assembly congress
council: council councillor councilor councillors
committee: committee commission
court: court courts
party: party
opposition: opposition
company: company firm corporation
board: board directors
agency: agency
university: university college
school: school schools
hospital: hospital
church: church
embassy: embassy
consulate: consulate
prison: prison jail
delegation: delegation delegates
rival: rival competitor
partner: partner
factory: factory plant
warehouse: warehouse depot
building: building
house: house houses home homes
apartment: apartment
bridge: bridge
tunnel: tunnel
road: road highway street
port: port harbor harbour
airport: airport
station: station
border: border
sea: sea waters offshore ocean
coast: coast coastal shore
island: island
river: river
mountain: mountain
forest: forest
dam: dam
reactor: reactor
base: base
site: site
launch-site: spaceport launchpad
market-place: marketplace
museum: museum
theater: theater theatre
stadium: stadium
park: park
square: square
capital: capital
city: city
village: village
province: province
ship: ship ships vessel vessels
cargo: cargo freight freighter
ferry: ferry
boat: boat
warship: warship destroyer frigate
submarine: submarine
carrier: aircraft-carrier
plane: plane airplane aircraft jet jetliner
helicopter: helicopter helicopters
drone: drone drones
train: train
bus: bus
truck: truck trucks
tanker: tanker
satellite: satellite satellites
rocket: rocket
missile: missile missiles
ballistic: ballistic
cruise: cruise
balloon: balloon balloons
trash: trash garbage
tank: tank
artillery: artillery shell shells
weapon: weapon weapons arms
nuclear: nuclear atomic
bomb: bomb
gun: gun
fire: fire blaze flames
explosion: explosion blast exploded
earthquake: earthquake quake tremor
magnitude: magnitude
flood: flood floods flooding
typhoon: typhoon hurricane storm
rain: rain rains
snow: snow
landslide: landslide
drought: drought
wildfire: wildfire
crash: crash
accident: accident
collapse: collapse
crack: crack cracks cracked
leak: leak
hurt: hurt injured injury wounded injuring
kill: kill killed dead death deaths died
damage: damage damaged
missing: missing
rescue: rescue rescued
evacuation: evacuate evacuated evacuation fled
smuggling: smuggling smuggle smuggler
bribery: bribery bribe bribing
fraud: fraud
murder: murder
theft: theft steal stolen
corruption: corruption graft
embezzlement: embezzlement
suspicion: suspicion suspected
charge: charges charged
investigation: investigation investigators probe
trial: trial
sentence: sentence sentenced
appeal: appeal
fine: fine
arrest: arrest arrested detained
ban: ban
sanction: sanction sanctions
law: law
bill: bill
constitution: constitution constitutional
election: election vote
votes: votes
candidate: candidate
campaign: campaign
policy: policy
plan: plan plans
proposal: proposal
reform: reform
impeachment: impeachment
martial-law: martial
coup: coup
war: war
peace: peace
ceasefire: ceasefire truce armistice
treaty: treaty
alliance: alliance
partnership: partnership
summit: summit
talks: talks meeting
visit: visit
speech: speech address
statement: statement
drill: drill exercise exercises drills
patrol: patrol
protest: protest rally protesters
strike: strike strikers walkout
night: night
shift: shift shifts
resignation: resignation resigned
appointment: appointed appointment
acquisition: acquisition acquired takeover
merger: merger
launch: launch launched
opening: opening opened
recall: recall recalled
dispute: dispute quarrel row
support: support aid relief
humanitarian: humanitarian
human-rights: rights
security: security
safety: safety
intelligence: intelligence spy
reconnaissance: reconnaissance surveillance observation
space: space
test: test
water: water
wheat: wheat grain
rice: rice
fish: fish fishery
poultry: poultry chicken
pork: pork pig
beef: beef
seed: seed seeds
vaccine: vaccine vaccines
virus: virus
covid: covid coronavirus
flu: flu influenza
disease: disease
health: health
patent: patent patents
license: license licence permit
visa: visa visas
passport: passport
quota: quota quotas
subsidy: subsidy subsidies
fee: fee fees
stock-pile: stockpile
recycling: recycling recycle
metal: metal metals
gold: gold
lithium: lithium
uranium: uranium
hydrogen: hydrogen
nitrogen: nitrogen
cable: cable cables
radar: radar
data: data
record: records
information: information
center: center centre
film: film movie
music: music
book: book
newspaper: newspaper
broadcast: broadcast broadcaster
loudspeaker: loudspeaker loudspeakers
leaflet: leaflet leaflets
flag: flag
heater: heater heaters
switch: switch switches
phone: phone smartphone
computer: computer
server: server servers
climate: climate
environment: environment environmental
carbon: carbon emissions
education: education
training: training
exchange: exchange exchanges
transfer: transfer
route: route routes
crossing: crossing
inspection: inspection quarantine
development: development
research: research
technology: technology
award: award prize
medal: medal
olympic: olympic olympics
championship: championship cup
final: final
match: match
goal: goal
team: team
ceremony: ceremony
anniversary: anniversary
funeral: funeral
wedding: wedding marriage
birthday: birthday
year: years
kilometer: kilometer kilometers km
kilogram: kilogram kilograms kg
ton: ton tons tonnes
"""
"""One concept a line: its name, which languages share, then words for it; a word may stand in several."""
