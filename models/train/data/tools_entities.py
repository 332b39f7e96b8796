"""Functions on things that programs keep: each thing with each deed, so that get, change and delete of the same thing stand side by side."""

from __future__ import annotations

from functools import cache
from random import Random

from data.tools_base import Area, parse_areas

# A thing, another word for it, and the kind of its name or number.
ENTITIES = [
    tuple(part.strip() for part in line.split(","))
    for line in """
invoice, bill, code; customer, client, person; contract, agreement, code; project, undertaking, projectname; booking, reservation, code; ticket, request, code; product, article, item; supplier, vendor, company
student, pupil, person; teacher, instructor, person; course, class, coursename; exam, test, subject_school; patient, sick person, person; prescription, recipe for medicine, code; vehicle, car, plate; shipment, delivery, code
warehouse, depot, roomname; playlist, list of songs, event; album, record, song; photo, picture, imagefile; video, clip, film; podcast, audio show, event; recipe, cooking instruction, dish; note, memo, subject
contact, person in the address book, person; account, login, username; user, member, username; group, circle, noun; team, crew, team; channel, chat room, noun; post, article, code; comment, remark, code
subscription, plan, code; coupon, voucher, coupon; device, machine, host; sensor, probe, host; camera, webcam, roomname; server, computer, host; database, data store, table; backup, copy of the data, code
domain, web address, domain; certificate, proof, domain; branch, line of work, branch; release, version, version; package, library, repo; container, box, repo; job, task, code; event, appointment, event
meeting, gathering, event; room, chamber, roomname; key, secret, code; card, pass, code; policy, insurance, code; claim, damage report, code; loan, credit, code; order, purchase, code
pet, animal, petname; plant, flower, plantname; tree, wood plant, plantname; field, acre, noun; boat, vessel, noun; flight, plane trip, flightno; hotel, inn, restaurant; restaurant, place to eat, restaurant
menu, card of dishes, restaurant; museum, exhibition house, museum; painting, artwork, film; book, volume, book; article, text, subject; chapter, part of a book, noun; form, questionnaire, code; survey, poll, code
folder, directory, folder; file, document, file; image, graphic, imagefile; template, pattern, noun; label, tag, noun; rule, regulation, noun; filter, sieve, noun; alarm, warning, noun
timer, countdown, noun; goal, target, todo; habit, routine, noun; workout, training, noun; song, track, song; game, match, coursename; player, gamer, username; character, figure, person
robot, automaton, petname; drone, flying robot, petname; printer, printing device, roomname; locker, cabinet, roomname; desk, work place, roomname; parcel, package, code; letter, piece of mail, code; donation, gift, code
employee, worker, person; candidate, applicant, person; department, division, noun; budget, spending plan, projectname; report, summary, subject; dashboard, overview, noun; webhook, callback, url; dataset, collection of data, table
""".replace("\n", ";").split(";")
    if line.strip()
]  # fmt: skip

# What can be done with a thing: {e} is what it is called, {s} another word that the description may have.
DEEDS = """
get {e}, show {e}, fetch {e}, {e} details, {e} info | see the {e}
- Get the data of one {s} / Show everything about a {s} / Return the details of a {s}
: KEY
> !show me [the] {e} {0} / what do we know about [the] {e} {0} / !open [the] {e} {0} / i want to see [the] {e} {0} / details of {e} {0} / !look up [the] {e} {0} / what about [the] {e} {0}

delete {e}, remove {e}, destroy {e}, {e} delete | delete the {e}
- Delete a {s} / Remove a {s} for good / Throw a {s} away
: KEY
> !(delete|remove|erase) [the] {e} {0} / we do not need [the] {e} {0} any more / !get rid of [the] {e} {0} / [the] {e} {0} can go / !throw away [the] {e} {0}

create {e}, add {e}, new {e}, make {e} | create a new {e}
- Create a new {s} / Add a {s} that does not exist yet / Make a {s} with a name
: KEY
> !(create|add|make) (a|a new) {e} called {0} / new {e}: {0} / we need a new {e} [named] {0} / !set up (a|the) {e} {0} / i want to have a {e} {0}

rename {e}, change name of {e}, {e} rename, set {e} name | give the {e} another name
- Give a {s} another name / Change how a {s} is called / Rename a {s}
: KEY ; new_name|name|to|new = word: The new name / How it is called then
> !rename [the] {e} {0} (to|as) {1} / [the] {e} {0} should be called {1} / !call [the] {e} {0} {1} from now on / !change the name of [the] {e} {0} to {1}

list {e}s, all {e}s, show {e}s, get {e}s | see all {e}s
- List all {s}s / Show which {s}s there are / Return every {s}
: ?limit|max|count = int 2..100: How many at most / The limit
> which {e}s (are there|do we have) / !(list|show) [me] (all|the) {e}s / what {e}s exist / !show me {0} {e}s / i want to see the [first] {0} {e}s / !list {0} {e}s

search {e}s, find {e}s, {e} search, query {e}s | search the {e}s
- Search in the {s}s for a word / Find a {s} by some text / Look for a {s} that has a word in it
: query|text|word|q = word: What to look for / The word
> is there a {e} with [the word] {0} / !(search|look) for {e}s with {0} / !find {e}s about {0} / i look for a {e} that has something to do with {0}

count {e}s, number of {e}s, {e} count, how many {e}s | know how many {e}s there are
- Count the {s}s / Tell how many {s}s there are
:
> how many {e}s (are there|do we have|exist) / !count [all] [the] {e}s / what is the number of {e}s / number of {e}s
< count int 0..900

copy {e}, duplicate {e}, clone {e} | copy the {e}
- Make a copy of a {s} / Create a second {s} that is just the same
: KEY
> !(copy|duplicate|clone) [the] {e} {0} / i need [the] {e} {0} a second time / !make a copy of [the] {e} {0} / one more {e} like {0}

archive {e}, store away {e}, put {e} in archive | put the {e} into the archive
- Put a {s} into the archive / Store an old {s} away without deleting it
: KEY
> !archive [the] {e} {0} / [the] {e} {0} is old, put it in the archive / !store [the] {e} {0} away / !move [the] {e} {0} into the archive

restore {e}, recover {e}, undelete {e}, bring back {e} | bring the {e} back
- Bring back a {s} that was deleted / Restore a lost {s} / Undo the removal of a {s}
: KEY
> !(restore|recover) [the] {e} {0} / i deleted [the] {e} {0} by mistake / !bring [the] {e} {0} back / [the] {e} {0} was removed but we need it

share {e}, give access to {e}, {e} share, send {e} to | share the {e} with somebody
- Let another person see a {s} / Share a {s} with somebody by mail
: KEY ; email|with|to|user = email: Who may see it / The address of the person
> !share [the] {e} {0} with {1} / {1} should see [the] {e} {0} / !let {1} look at [the] {e} {0} / !give {1} access to [the] {e} {0}

lock {e}, freeze {e}, protect {e} | lock the {e}
- Lock a {s} so that nobody can change it / Protect a {s} against changes
: KEY
> !(lock|freeze|protect) [the] {e} {0} / nobody should change [the] {e} {0} [any more] / no more changes to [the] {e} {0}

unlock {e}, unfreeze {e}, allow changes {e} | unlock the {e}
- Unlock a {s} so that it can be changed again / Take the protection of a {s} away
: KEY
> !(unlock|unfreeze) [the] {e} {0} / i want to change [the] {e} {0} but it is locked / [the] {e} {0} may be changed again

export {e}, save {e} as, {e} export, download {e} | export the {e}
- Save a {s} in a file format / Export a {s} for other programs
: KEY ; format|type|as = enum pdf,csv,json,xml: The format / Which kind of file
> !export [the] {e} {0} as {1} / i need [the] {e} {0} as {1} / {1} file of [the] {e} {0} please / !save [the] {e} {0} (as|in) {1}

set {e} status, change {e} state, update {e} status, mark {e} | change the status of the {e}
- Change the status of a {s} / Set the state in which a {s} is
: KEY ; status|state|to = enum active=running,paused=on hold;waiting,done=finished;complete,canceled=called off: The new status / The state
> !(set|mark) [the] {e} {0} (as|to) {1} / [the] {e} {0} is [now] {1} / status of {e} {0}: {1} / the {e} {0} should be {1}

get {e} status, {e} state, check {e} status, how is {e} | know the status of the {e}
- Get the status of a {s} / Tell in which state a {s} is / Check how far a {s} is
: KEY
> what is the (status|state) of [the] {e} {0} / is [the] {e} {0} (done|active|ready) [already] / how is [the] {e} {0} doing / how far is [the] {e} {0} / !check if [the] {e} {0} is done
< status enum active,paused,done,waiting

set {e} priority, prioritize {e}, {e} priority | change how important the {e} is
- Set how important a {s} is / Change the priority of a {s}
: KEY ; priority|level|importance = enum low=not important,normal,high=important;urgent: How important / The priority
> [the] {e} {0} has {1} priority / !set the priority of [the] {e} {0} to {1} / {1} priority for [the] {e} {0} / !make [the] {e} {0} {1} priority

assign {e}, give {e} to, set {e} owner, hand over {e} | give the {e} to somebody
- Give a {s} to a person who takes care of it / Set the owner of a {s} / Make somebody responsible for a {s}
: KEY ; person
> !(assign|give) [the] {e} {0} to {1} / {1} (takes care of|is responsible for|should own) [the] {e} {0} / [the] {e} {0} is for {1} / !hand [the] {e} {0} over to {1}

tag {e}, add {e} tag, label {e}, {e} add label | put a tag on the {e}
- Put a tag on a {s} / Add a word to a {s} by which it can be found
: KEY ; tag|label|word = word: The tag / The word
> !(tag|label|mark) [the] {e} {0} with {1} / !put the tag {1} on [the] {e} {0} / [the] {e} {0} gets the tag {1} / !add the label {1} to [the] {e} {0}

add {e} note, comment {e}, note on {e}, annotate {e} | write a note on the {e}
- Write a note on a {s} / Add a comment to a {s}
: KEY ; text|note|comment|content = msg: The note / What to write
> !(write|add) a note (on|to) [the] {e} {0}: {1} / note for [the] {e} {0}: {1} / !comment on [the] {e} {0} that {1} / about [the] {e} {0}, write down: {1}

set {e} price, change {e} price, {e} cost, price {e} | change the price of the {e}
- Change the price of a {s} / Set what a {s} costs
: KEY ; price|amount|cost|euros = num 1..900: The new price / What it costs
> [the] {e} {0} [now] costs {1} / !(set|change) the price of [the] {e} {0} to {1} / [the] {e} {0} for {1} euros from now on / new price of [the] {e} {0}: {1}

set {e} deadline, {e} due date, schedule {e}, plan {e} | set until when the {e} has time
- Set the day on which a {s} must be ready / Change the deadline of a {s}
: KEY ; date|due|until|deadline = date: The day / Until when
> [the] {e} {0} must be ready [by] {1} / deadline for [the] {e} {0}: {1} / !set the deadline of [the] {e} {0} to {1} / [the] {e} {0} has time until {1}

{e} history, get {e} changes, {e} log, show {e} history | see the history of the {e}
- Show who changed a {s} and when / Get the history of a {s}
: KEY
> who changed [the] {e} {0} / what happened to [the] {e} {0} / !show the history of [the] {e} {0} / when was [the] {e} {0} changed / history of {e} {0}

approve {e}, accept {e}, confirm {e}, say yes to {e} | accept the {e}
- Accept a {s} / Say yes to a {s} that waits for a decision
: KEY
> !(approve|accept|confirm) [the] {e} {0} / [the] {e} {0} is fine with me / yes to [the] {e} {0} / i agree with [the] {e} {0}

reject {e}, decline {e}, refuse {e}, say no to {e} | reject the {e}
- Reject a {s} / Say no to a {s} that waits for a decision
: KEY
> !(reject|decline|refuse) [the] {e} {0} / i do not want [the] {e} {0}, say no / no to [the] {e} {0} / [the] {e} {0} is not acceptable

move {e}, transfer {e}, {e} to folder, put {e} in | move the {e} to another place
- Move a {s} to another folder / Put a {s} in another place
: KEY ; folder|place|to|target = noun: Where to / The new place
> !(move|transfer) [the] {e} {0} to {1} / !put [the] {e} {0} into {1} / [the] {e} {0} belongs in {1} / [the] {e} {0} should be in {1}

watch {e}, follow {e}, subscribe {e}, notify about {e} | be told about changes of the {e}
- Tell the user when a {s} changes / Watch a {s} and send news about it
: KEY
> !tell me when [the] {e} {0} changes / !(watch|follow) [the] {e} {0} / i want to know about every change of [the] {e} {0} / !keep an eye on [the] {e} {0}

rate {e}, give {e} stars, review {e}, score {e} | rate the {e}
- Rate a {s} / Tell how good a {s} is from 1 to 5
: KEY ; stars|rating|points|score = int 1..5: How good from 1 to 5 / Number of stars
> {1} stars for [the] {e} {0} / !(rate|give) [the] {e} {0} {1} stars / i give [the] {e} {0} {1} out of 5 / [the] {e} {0} deserves {1} stars
""".strip().split("\n\n")

KEY_NAMES = {"person": "name|person|{e}_name|who", "code": "id|number|code|{e}_id|reference", "email": "email", "url": "url|address", "file": "path|file|name"}


def plural(word: str) -> str:
    if word.endswith(("ch", "x", "s", "sh")):
        return word + "es"
    return word[:-1] + "ies" if word.endswith("y") and word[-2] not in "aeou" else word + "s"


@cache
def entity_area(entity: int, deed: int, swapped: bool) -> Area:
    """One deed with one thing; `swapped` descriptions say it in another word."""
    name, synonym, kind = ENTITIES[entity]
    names = KEY_NAMES.get(kind, "name|{e}|{e}_name|which|title|target")
    key = f"{names} = {kind}: The {{s}} / Which {{s}} / {'Number' if kind == 'code' else 'Name'} of the {{s}}"
    block = DEEDS[deed].replace(": KEY", f": {key}")
    head, _, rest = block.partition("\n- ")
    block = f"{head}\n- " + rest.replace("a {s}", "{s_a}").replace("a {e}", "{e_a}")
    block = block.replace("{e}s", plural(name)).replace("{s}s", plural(synonym if swapped and " " not in synonym else name))
    for slot, word in (("s", synonym if swapped else name), ("e", name)):
        block = block.replace("{" + slot + "_a}", f"{'an' if word[0] in 'aeiou' else 'a'} {word}").replace("{" + slot + "}", word)
    return parse_areas(f"## thing {name}\n\n{block}")[0]


def some_entity_area(rng: Random) -> Area:
    return entity_area(rng.randrange(len(ENTITIES)), rng.randrange(len(DEEDS)), rng.random() < 0.25)


def entity_family(rng: Random, count: int) -> list[Area]:
    """Several deeds with one thing, or the same deed with several things."""
    swapped = rng.random() < 0.2
    if rng.random() < 0.7:
        entity = rng.randrange(len(ENTITIES))
        return [entity_area(entity, deed, swapped) for deed in rng.sample(range(len(DEEDS)), count)]
    deed = rng.randrange(len(DEEDS))
    return [entity_area(entity, deed, False) for entity in rng.sample(range(len(ENTITIES)), count)]
