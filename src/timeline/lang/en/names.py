"""English spellings of the states, capitals and offices that news of Korea names most."""

STATES = """
kp: north korea, n korea, dprk, pyongyang, the north, north korean, north koreans, democratic people's republic of korea
kr: south korea, s korea, rok, seoul, the south, south korean, south koreans, republic of korea
us: united states, u.s, us, usa, america, american, washington, white house
cn: china, chinese, beijing, prc
ru: russia, russian, moscow, kremlin
jp: japan, japanese, tokyo
ua: ukraine, ukrainian, kyiv, kiev
gb: britain, british, united kingdom, u.k, uk, london
fr: france, french, paris
de: germany, german, berlin
vn: vietnam, vietnamese, hanoi
ir: iran, iranian, tehran
il: israel, israeli
in: india, indian, new delhi
au: australia, australian, canberra
eu: european union, e.u, eu, brussels
un: united nations, u.n, un
nato: nato
cheongwadae: blue house, cheong wa dae, presidential office, yongsan
jcs: joint chiefs of staff, jcs
"""
"""A code, then the spellings that mean the state, its people, capital or seat of power."""

PEOPLE = """
kim-jong-un: kim jong-un, kim jong un
kim-yo-jong: kim yo-jong, kim yo jong
yoon-suk-yeol: yoon suk-yeol, yoon suk yeol, yoon seok-yeol, yun seok-yeol
lee-jae-myung: lee jae-myung, lee jae myung
moon-jae-in: moon jae-in, moon jae in
park-geun-hye: park geun-hye, park geun hye
putin: vladimir putin, putin
xi: xi jinping
trump: donald trump, trump
biden: joe biden, biden
zelensky: volodymyr zelenskyy, volodymyr zelensky, zelenskyy, zelensky
kishida: fumio kishida, kishida
abe: shinzo abe
"""
"""Leaders whom both languages write in ways no spelling rule joins."""

CITIES = """
seoul busan incheon daegu daejeon gwangju ulsan sejong suwon pohang jeju gangneung panmunjom kaesong pyongyang
wonsan sinuiju hamhung rason washington moscow beijing tokyo shanghai osaka vladivostok hanoi singapore london
paris berlin geneva vienna brussels rome madrid kyiv tehran jerusalem baghdad kabul islamabad delhi bangkok
manila jakarta canberra sydney ottawa toronto chicago boston houston dallas miami seattle atlanta
"""
"""Places no finer than a city and no coarser."""

NATIONS = "korean korea"
"""Words that are of more than one state."""
