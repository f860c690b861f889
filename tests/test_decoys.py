"""Sentences with date words in them and no date: at most one false time in two thousand words."""

from timeline import find_times

DECOYS = """
She may join the board if asked.
They may well be right about that.
You may not smoke in here.
He march ed them past the gate.
The troops march in step through the gate.
March on, said the sergeant.
Theresa May kept her word.
Prime Minister May faced the house.
April Jones sang the first verse.
Her daughter April plays the cello.
Aunt June bakes bread for the whole street.
June Carter wrote the song herself.
Augustus was an august figure.
The Sunday Times printed the letter.
The Sunday Telegraph broke the story.
He edits the Sunday Herald.
She read it in the Sunday Mail.
“Sunday Diagnosis” is a talk show.
The guests of “Friday Forum” were few.
His column in the Sunday Mirror is gone.
The Black Friday crowd was thin.
Bloody Sunday is a song by an Irish band.
A second chance is rare in this trade.
He had second thoughts about the deal.
She came second in the race.
It is the second largest port of the country.
A second-hand car stood by the gate.
He sold second-class tickets.
That was second nature to him.
The second floor was empty.
They need a second opinion.
The motion was second to none.
Every second house was empty.
The sun was low over the harbor.
The sun sat on the ridge.
He sat by the window and read.
They sat on the jury together.
Jae-sun opened the door.
Sun Yat-sen's portrait hung on the wall.
The won fell against the dollar.
It cost 2000 won at the stall.
The price was $2019 in all.
About 2000 people filled the square.
Nearly 1990 shares changed hands.
Some 1984 soldiers were discharged.
The crowd of 1500 people cheered.
They sold 2010 tickets at the door.
He ran 1500 meters in silence.
Room 2024 is at the end of the corridor.
Flight 1989 left from another gate.
Resolution 1718 names the firms.
Article 19 protects free speech.
Section 2023 of the code applies.
Model 2020 of the tractor has more power.
The 38th parallel divides the peninsula.
The K-9 howitzer fires shells of 155 mm.
They won 3-2 after extra time.
The score was 10-12 at the break.
The vote was 52-48 in the committee.
Chapter 12 deals with harbors.
He scored 21 points and took 10 rebounds.
A ratio of 3:10 is enough.
Verse 3:16 is quoted often.
The temperature fell to minus 20 degrees.
He lives at 1600 Pennsylvania Avenue.
Call 555-2024 for the office.
Boeing 707 jets were grounded.
Windows 2000 crashed again.
The Channel 4 crew filmed it.
Interstate 95 was blocked by a truck.
Highway 2019 crosses the valley.
The spring in the clock broke.
There was a spring in his step.
Hot springs attract visitors.
The cat would spring at the mouse.
The dollar may fall further.
Prices fall when supply grows.
Do not fall behind the others.
The fall of the dictator surprised nobody.
The waterfall froze over.
The Summer Palace is in Beijing.
The Winter Olympics drew crowds.
Winter Garden is a town in Florida.
He works the night shift.
The nightclub was raided.
She goes to night school.
Good morning, said the clerk.
Good night and good luck.
He wore evening dress.
Morning glory grew on the fence.
The Morning Post was a newspaper.
The Evening Standard has new owners.
Day care is expensive.
A day job pays the bills.
The order of the day was restraint.
Let us call it a day.
He saved the day with a late tackle.
At the end of the day it is about trust.
She runs the shop day in and day out.
The day-to-day work is dull.
It was a rainy day fund.
The man of the hour was late.
Rush hour traffic was heavy.
Happy hour drew students.
The eleventh hour deal fell through.
Wait a minute, he said.
The minutes of the meeting were approved.
She took minutes for the board.
A minute crack ran across the glass.
The quarter of the city near the port is poor.
The French Quarter was flooded.
A quarter of the votes were void.
Three-quarters of the seats were empty.
He paid with a quarter.
The week-long strike word is a cliche in headlines.
Player of the year is an award.
The book of the year award went to a poet.
The car of the year prize is coveted.
Weekday is a brand of clothes.
The Daily News folded.
The Daily Telegraph has a crossword.
Daily Express is a tabloid.
Hourly Nomer Smith was a farmer.
Time magazine put him on the cover.
USA Today sent two reporters.
Psychology Today ran an essay.
The show 60 Minutes won a prize.
The channel France 24 carried the speech.
He has a first-class mind.
First of all, thank you.
The first lady opened the hall.
The third man is a film.
The third party lost every seat.
In the first place, nobody asked.
In the second place, nobody cared.
The last straw broke the camel's back.
He had the last word.
The next door was locked.
The next of kin were told.
The latest model is blue.
The early bird catches the worm.
Late fees are charged.
The late president was a modest man.
Early warning radars were switched on.
The past tense is used here.
He walked past the gate.
They drove past the checkpoint.
The present was wrapped in paper.
Those present rose and sang.
He presented his papers.
The current was strong under the bridge.
An electric current passed through the wire.
The current account showed a deficit.
Futures fell in heavy trading.
He traded futures and options.
The now-defunct firm owed millions.
The then governor was his uncle.
Once they agree, the rest is easy.
At once the lights went out.
He asked more than once.
Once again the engine failed.
As soon as the gate opened they ran.
Sooner or later is a phrase of the lazy.
So far as we know he is well.
That is as far as it goes.
The long run of luck ended.
Light years are a measure of distance.
The 4 by 4 truck was stuck.
He is in his thirties.
A man in his 50s was seen near the gate.
Temperatures in the 20s are normal.
Generation X buys fewer cars.
The Thirty Years War is taught in school.
The Hundred Years War was longer than its name.
The Six-Day War has many histories.
The October Revolution changed Russia.
The July Crisis is the subject of his book.
The May 24 sanctions are still in force.
The May 18 Democratization Movement is commemorated in Gwangju.
The April 19 Revolution toppled a president.
The Sept. 19 military agreement is void.
The June 29 Declaration opened the way to elections.
The 9/11 Commission had ten members.
The March First Movement is remembered.
Tiananmen and June Fourth are not mentioned in the book.
Black September was a group.
The Friday prayers drew few.
Man Friday is a character of Defoe.
Girl Friday is a film.
Wednesday Addams is a character.
Mr. Tuesday is an odd name.
Monday.com is a software firm.
The Monday Club is a group of Tories.
A Sunday school teacher found the letter.
His Sunday best was gray.
She is no Sunday driver.
Saturday Night Live mocked him.
Saturday Night Fever is a film.
Groundhog Day is a film too.
The Day After is a film.
The Longest Day was filmed in France.
The Christmas tree was lit.
Easter Island is far away.
Father Christmas waved.
Thanksgiving turkey is dry.
Halloween costumes were sold out.
A New Year's resolution rarely holds.
Christmas carols were sung.
The Easter Bunny hid eggs.
MI5 declined to comment.
The G7 and the G20 agreed.
F-16 and F-35 jets took part.
The AK-47 is a rifle.
PM 10 dust is harmful.
The AM band is full of talk.
I am at home.
Am I wrong?
The PM spoke briefly.
Ten PMs have lived here.
The 5G network is slow.
The 2x4 board broke.
A size 10 shoe fits him.
The No. 1 reason is money.
The number 12 bus was full.
He was 45 and single.
The 45-year-old man fled on foot.
A six-year-old boy was rescued.
The 89-year-old leader of the sect kept silent.
She, 34, is a nurse.
Aged 70, he still sings.
Children under 5 enter free.
A year-round school serves both towns.
The annuals in the garden bloomed.
The perennial question is money.
The decade-old label is wrong.
Decadence is a theme of the novel.
He centuried in the second innings.
The Century Plaza hotel closed.
Twentieth Century Fox made it.
The Week is a magazine.
Newsweek is another.
The Month in Review is a column.
BusinessWeek had the scoop.
The hour hand fell off.
Man-hours were wasted.
The time was right for reform.
It was time to go.
Time and again the pump failed.
From time to time is a phrase.
In the nick of time is another.
Part-time workers lost out.
Full-time staff kept their posts.
A long-time friend spoke.
Big-time crime does not pay here.
The lifetime award went to a clown.
At the same time, costs rose.
By the time they came he had left.
For the first time the gate stood open.
Spend your time well.
Overtime pay is due.
The halftime show was loud.
The sometime actor lives abroad.
Timing is everything.
The future of the bridge is unclear.
Its future is in doubt.
The political future of the party is bleak.
April Fool is a horse.
May Lee and June Park run the bakery.
Mayor Lee may run again.
The May family moved out.
He asked whether he may sit.
A march of thousands is a fine sight.
The wedding march was played twice.
March past the stand, they were told.
Sept is a clan of the old Irish.
The jan of the village is a title.
Dec. is short for decimal in his notes.
Mark sat next to the door.
Wed to a soldier, she moved often.
Thu Nguyen teaches physics.
The second verse is shorter.
Seconds out, said the referee.
He won by a second-half goal.
Put the first things first.
The fourth wall is broken.
The third rail is live.
Quarter finals are played at home.
The quarterback was hurt.
Quarterly is a journal of poets.
The half brothers never spoke.
The better half of the team left.
Half of the rooms are empty.
The day-old bread is cheap.
Daylight fell through the roof.
Yearly Farm is a hamlet.
The centennial bell is cracked.
Midnight Oil toured again.
Noonan and Dawn Park signed it.
Dawn Lee chairs the board.
Eve and Adam are names.
Twilight is a novel.
"""


def test_sentences_without_a_date_give_next_to_none():
    sentences = DECOYS.strip().splitlines()
    words = sum(len(sentence.split()) for sentence in sentences)
    false = {s: [t.text for t in find_times(s, "2024-06-24", "en")] for s in sentences}
    false = {s: found for s, found in false.items() if found}
    assert len(sentences) >= 300
    assert 1000 * sum(map(len, false.values())) / words <= 0.5, false
