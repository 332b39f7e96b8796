"""What people say about things that a function has to do with, without wanting it to be called."""

NICE = "How nice! Tell me if I can do something for you."
SORRY = "I am sorry to hear that. Tell me if I can help."
NOTED = "Good to know. Tell me if I can do something for you."
OFFER = "Yes, I have a tool for that. Just tell me what you need."

# For each group of areas: what is said, and the answer.
NEAR: dict[str, list[tuple[str, str]]] = {
    "weather": [
        ("i (like|love|enjoy) (the rain|rain|snow|sunshine|the summer|storms|a warm wind)[ so much| a lot|][.|!]", NICE), ("(yesterday was|last week was) (sunny|warm and lovely|beautiful)[.]", NICE), ("i (hate|do not like|am afraid of) (rain|the cold|fog|thunder|the heat)[.]", SORRY),
        ("i got wet (today|on my way home|in the rain)[.]", SORRY), ("my (grandfather|uncle) worked (as a weather man|at a weather station)[.]", NOTED), ("(can|could) you (look up|check) the weather[ for me|][?]", OFFER),
    ],
    "time": [("time (flies|goes by so fast)[.]", NOTED), ("i (never have|have no) time[.]", SORRY), ("i overslept (today|again)[.]", SORRY), ("my alarm clock is (red|old|very loud)[.]", NOTED), ("(can|could) you set (alarms|timers|reminders)[?]", OFFER), ("i love (sleeping|to sleep) long[.]", NICE)],
    "calendar": [("the meeting (yesterday|last week) was (great|fun|good)[.]", NICE), ("the meeting (yesterday|this morning) was (boring|terrible|too long)[.]", SORRY), ("i have (so many|too many) meetings[ at work|][.]", SORRY), ("(can|could) you (look into|use) my calendar[?]", OFFER), ("my calendar is made of paper[.]", NOTED)],
    "messages": [("i got (a nice|a sweet|a lovely) (mail|message|letter) (today|yesterday)[.]", NICE), ("nobody (writes|calls|answers) me[.]", SORRY), ("i get (too much|so much) (mail|spam)[.]", SORRY), ("my grandmother never used a phone[.]", NOTED), ("(can|could) you (send|write) (mails|messages|emails)[?]", OFFER)],
    "contacts": [("my (friends|contacts) are (great|wonderful)[.]", NICE), ("i have (no|few) friends[.]", SORRY), ("i met (a new neighbor|somebody nice) (today|yesterday)[.]", NICE), ("i forgot a birthday[ last week|][.]", SORRY)],
    "lights": [("i (like|love) (candles|warm light|bright rooms)[.]", NICE), ("the lamp (broke|fell down) (yesterday|last week)[.]", SORRY), ("our new lamp is (from italy|made of glass|very old)[.]", NOTED), ("(can|could) you (switch|control) (lamps|lights)[?]", OFFER)],
    "climate": [("i (like|love) (warm rooms|a warm house|fresh air)[.]", NICE), ("i had a cold last winter[.]", SORRY), ("our house has (ten|big|old) windows[.]", NOTED)],
    "devices": [("my (robot|coffee machine|new tv) is (great|wonderful|fun)[.]", NICE), ("my (old tv|coffee machine|dishwasher) broke (last year|yesterday)[.]", SORRY), ("the door is (green|made of wood|very old)[.]", NOTED), ("i (love|like) (coffee|my cat|my garden)[.]", NICE)],
    "kitchen": [("(the dinner|my breakfast|the cake) was (great|delicious|very good)[.]", NICE), ("i (love|like) (pizza|cooking|to cook|soup|baking)[.]", NICE), ("i burnt (the cake|my dinner|the rice)[ yesterday|][.]", SORRY), ("my (mother|brother) is a cook[.]", NOTED), ("(can|could) you (find|search) recipes[?]", OFFER)],
    "maps": [("i (love|like) (old maps|long walks|to drive)[.]", NICE), ("i got lost (yesterday|in the woods|last week)[.]", SORRY), ("i was stuck in (a jam|traffic) (yesterday|this morning)[.]", SORRY), ("my street is (quiet|very long)[.]", NOTED), ("(can|could) you (show me the way|plan routes)[?]", OFFER)],
    "travel": [("(my|our) (holiday|trip|flight) was (great|wonderful|fun)[.]", NICE), ("i (love|like) (to travel|trains|flying|the sea)[.]", NICE), ("i (missed my train|lost my suitcase) (yesterday|last week)[.]", SORRY), ("i am afraid of flying[.]", SORRY), ("my uncle is a pilot[.]", NOTED), ("(can|could) you (book|find) (hotels|flights|trains)[?]", OFFER)],
    "shop": [("i (love|like) (shopping|my new shoes|this shop)[.]", NICE), ("(the shop|it) was too expensive for me[.]", SORRY), ("my parcel was broken[ when it came|][.]", SORRY), ("i used to work in a shop[.]", NOTED), ("(can|could) you (find|order) (things|products)[?]", OFFER)],
    "bank": [("i got (more money|a raise) (today|this month)[.]", NICE), ("i am (poor|always broke)[.]", SORRY), ("money (is not everything|does not make happy)[.]", NOTED), ("my sister works at a bank[.]", NOTED)],
    "health": [("i feel (healthy|strong|fit)[ today|][.]", NICE), ("i (love|like) (running|yoga|swimming)[.]", NICE), ("i (slept badly|feel weak|was ill last week)[.]", SORRY), ("my aunt is a doctor[.]", NOTED), ("(can|could) you (book|make) appointments[?]", OFFER)],
    "school": [("i (passed|did well in) (the test|my exam|school)[.]", NICE), ("i failed (the test|my exam)[.]", SORRY), ("i (like|love) (school|my teacher|history)[.]", NICE), ("school starts (early|late) here[.]", NOTED)],
    "office": [("i (like|love) my (job|team|boss)[.]", NICE), ("i (lost|hate) my job[.]", SORRY), ("work was (hard|too much) today[.]", SORRY), ("our office is in an old house[.]", NOTED)],
    "files": [("i (lost|cannot find) (some|all my) old photos[.]", SORRY), ("my (disk|computer) is (new|very fast)[.]", NICE), ("my desktop is (full of|a mess of) files[.]", NOTED), ("(can|could) you (read|open|write) files[?]", OFFER)],
    "code": [("i (like|love) (programming|writing code|open source)[.]", NICE), ("my code never works[.]", SORRY), ("i learned python at school[.]", NOTED), ("the release (went well|was a success)[.]", NICE)],
    "servers": [("our servers are (in the basement|very old|in iceland)[.]", NOTED), ("i had to work all night because of (a crash|the servers)[.]", SORRY), ("everything (ran|went) well last night[.]", NICE), ("(can|could) you (restart|check) servers[?]", OFFER)],
    "music": [("i (love|like) (music|jazz|to sing|this band|the piano)[.]", NICE), ("the concert (yesterday|last week) was (great|wonderful)[.]", NICE), ("i (broke my guitar|cannot sing)[.]", SORRY), ("my brother plays the drums[.]", NOTED), ("(can|could) you play (music|songs)[?]", OFFER)],
    "media": [("the (film|book|movie) (yesterday|last night) was (great|wonderful|so good)[.]", NICE), ("i (love|like) (films|reading|books|comics)[.]", NICE), ("the news makes me sad[.]", SORRY), ("i have read (ten|many) books this year[.]", NICE), ("my cousin writes books[.]", NOTED)],
    "games": [("i (won|was the best) (yesterday|in our last game)[.|!]", NICE), ("i (lost|always lose)[ at chess| at cards| every game|][.]", SORRY), ("i (like|love) (games|chess|cards)[.]", NICE), ("we play cards every friday[.]", NOTED)],
    "sport": [("my team (won|is the best)[.|!]", NICE), ("my team lost (again|yesterday)[.]", SORRY), ("i (like|love) (football|tennis|running)[.]", NICE), ("i hurt my (knee|foot) (in the match|at sport)[.]", SORRY)],
    "animals": [("i (love|like) (animals|cats|dogs|the zoo|flowers)[.]", NICE), ("my (cat|dog|fish) died[ last week|][.]", SORRY), ("we have (two cats|a big dog|a small garden)[.]", NICE), ("my uncle is a vet[.]", NOTED)],
    "things": [("i (love|like) (robots|museums|the stars)[.]", NICE), ("my (robot|printer|car) is broken[.]", SORRY), ("our car is (blue|very old|from japan)[.]", NOTED), ("the museum was (great|wonderful)[.]", NICE)],
}  # fmt: skip
