"""How things about Llamaside are asked for: frames that every topic shares, and the topics themselves."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from grammar import Exchange, Topic, expand

# What the shipped model is and weighs: answers and thoughts name it.
PARAMETERS = "seven million"
FILE_SIZE = "8 MB"
DOWNLOAD = "18 MB"

IT = "(llamaside|llamaside|llamaside|llama side|it|this|this project|this app|this program|this thing|this site|this page|this software|this tool)"
L = "(llamaside|llamaside|llamaside|it|this|this app|this project)"
SITE = "(site|website|page|web page|homepage|blog|shop|web site|portfolio|static site)"

# A sentence in front, now and then: its words are no part of the question.
FRONTS = [
    "(i am new here|i just found this page|i am a beginner|i read the readme|i am a developer|i am not an expert|i have a question|i am curious|i am trying this out|help me out here|one thing is not clear to me|i am confused).",
    "(my friend|a colleague|my brother|my sister|my teacher|my son|my boss|a neighbour) (told me about this|showed me this|sent me the link|uses this|likes this|asked me to look at this).",
    "(sorry for the simple question|sorry if this is obvious|this may be a stupid question|stupid question maybe|maybe i missed it|i could not find it in the docs|the docs are long|i did not read the manual).",
    "(i have used it for|i have been using this for|i am using it since|i play with it for) (a day|an hour|a week|two days|some minutes) now.",
    "(nice project|cool thing|great page|good morning|good evening|greetings|interesting|wow|thank you for this|i like this)(.|!)",
    "(i am writing an article|i have to give a talk|i write a report|i make a video|i am preparing a lesson|i collect facts) about (llamaside|this project|this).",
    "(i am a student|i work in a school|i work in a hospital|i am a teacher|i run a small company|i am retired|i build web sites|i write software|i am a designer|i am a nurse|i am ten years old).",
    "(before i start|before i install anything|before i decide|one thing first|first things first|last question|next question|another thing|just one thing|quick one)(:|,|.)",
    "(ok|okay|right|fine|i see|got it|understood|thanks|thank you|alright|cool)(.|,)",
]  # fmt: skip
# And one behind.
BEHINDS = [
    "(thanks|thank you|thanks in advance|thx|many thanks|please be short|just a short answer|short answer please|in one sentence please|keep it simple|i am curious|i really want to know|i have no idea|please help|no rush|just asking)[.|!]",
    "(i could not find it|the readme does not help me|i am new to this|i am not a programmer|my boss wants to know|i need it for work|it is for a friend|i have to tell my team)[.]",
]

# Ways to ask for the meaning of something.
WHAT_IS = [
    "what (is|are|is|are|exactly is|exactly are) {x}[ exactly| here| in simple words| in short| please][?]",
    "what (is|are) {x}[?]",
    "(what's|whats|what s|wat is) {x}[?]",
    "(explain|describe|define|clarify) {x}[ to me| briefly| in one sentence| in simple words| in short| simply| for beginners| like i am five][.]",
    "(tell|teach) me [something|more|a bit|everything] about {x}[.]",
    "what do you know about {x}[?]",
    "what (does|do) {x} mean[ here| exactly][?]",
    "what is (meant by|the meaning of|behind|the idea behind|the idea of) {x}[?]",
    "(do you know|can you tell me|could you tell me|tell me|i wonder|i want to know|please explain|explain to me|i would like to know|may i ask|any idea|i was wondering|please tell me|explain) what {x} (is|are|means|is about)[?|.]",
    "(can|could|would|will) you (explain|describe|define|tell me about) {x}[ to me| for me| a bit| please| in one sentence| in a few words][?]",
    "i (do not|don't|cannot|can not|still do not) (understand|know|get) {x}[.]",
    "i (am|was|'m) (confused|curious|asking|unsure) about {x}[.]",
    "(what about|how about|and what about) {x}[?]",
    "{x}[?]",
    "{x}[?|:|,|.] what is (that|it|this)[?]",
    "i (read|heard|keep reading|keep hearing) about {x}. what (is|are) (it|that|they|this)[?]",
    "(have you heard of|are you familiar with|do you know|do you know about|do you know something about) {x}[?]",
    "(give|write) me (a|a short|a simple|a quick) (definition|explanation|summary|description) of {x}[.]",
    "someone (mentioned|told me about|talked about) {x}. (what is that|what does it mean|can you explain)[?]",
    "{x} (explained|meaning|definition|info)[?]",
    "(definition|meaning|explanation) of {x}[?]",
    "help me [to] understand {x}[.]",
    "i (need|want|would like) (information|to know more|to learn|to hear|to know) about {x}[.]",
    "in (short|one sentence|a few words|simple terms|plain English), what (is|are) {x}[?]",
    "(info|information|details|a question) (on|about) {x}[.|, please]",
    "(say|write) (something|a sentence|one sentence|a few words) about {x}[.]",
    "what (should|must|do) i (know|need to know) about {x}[?]",
    "(i have never heard of|never heard of|what on earth is|so what is|ok but what is) {x}[?|.]",
    "how would you (explain|define|describe) {x}[?]",
]

# More ways, of which not every one fits to what is not known (see `unknown.py`).
ABOUT = [
    "{x}, (please|what is it|explain|how is that|tell me|explain please|go|what is that about)[?|.]",
    "(quick question|question|topic|next topic|faq|subject|my question|search|keyword|lookup|glossary|term)[:] {x}[?|.]",
    "(let us|let's|can we|could we|i want to|i would like to) (talk|speak|chat) about {x}[.|?]",
    "(i am looking for|where do i find|is there|are there any|got any|any) (information|info|details|notes|documentation|docs|help|facts) (on|about) {x}[?|.]",
    "(what do you say|what can you say|what can you tell me|what is there to know|what is there to say|what do the docs say|what does the readme say) about {x}[?]",
    "(enlighten me|fill me in|educate me|brief me|update me|bring me up to speed|catch me up) on {x}[.]",
    "(please |could you |)(go into|touch on|cover|mention|comment on|elaborate on|say more about|say a word on) {x}[.]",
    "(something|a word|one word|a sentence|a short note|a little|more) (on|about) {x}[, please][.|?]",
    "(remind me|refresh my memory)[:|,] {x}[?]",
    "(suppose|imagine|pretend) i (know nothing|never heard) about {x}. (explain|what is it|how would you explain it|tell me)[.|?]",
    "(a colleague|my friend|my boss|someone|my teacher|a user|a customer) (asked|asks|wants to know|keeps asking) [me] about {x}. (what do i say|what should i answer|can you help|what is the answer)[?]",
    "(i see|i saw|i found|there is|you mention|the docs mention|the page mentions|the readme mentions) {x}[ somewhere| here]. (what is it|what is that|what does that mean|explain please|what is meant)[?|.]",
    "{x}... (what is that|what was that again|how does it go|explain)[?]",
    "(and|so|ok, and|well, and|now) {x}[?]",
    "(explain|describe|summarize|sketch|outline|define) {x} (for a beginner|to a beginner|for a child|in plain words|in your words|in a line|in ten words|in a nutshell|for dummies|quickly)[.]",
    "(i would be glad|i would be happy|it would be nice|it would help me) (to hear|to learn|to know|to read) (more|something) about {x}[.]",
]  # fmt: skip

# {g}: what somebody wants to do, as a verb phrase ("add a model").
GOALS = [
    "how (do|do|can|could|would|should|might|must) (i|i|i|we|one|you|someone|a beginner) {g}[?]",
    "how to {g}[?]",
    "how (exactly |)do i (go about it|start) if i want to {g}[?]",
    "(what is|tell me|show me|is there|do you know|give me) (the|the best|the right|the easiest|the simplest|the quickest|a good|a simple|a quick|any|some) way to {g}[?|.]",
    "(i want|i need|i would like|i'd like|we want|we need|i am trying|i tried|i plan|my plan is|my goal is|i have|the idea is|i was asked|i was told|i love|i wish) to {g}[.] [(how|how do i do that|how does that work|what do i do|any ideas|any hints|can you help|where do i start|what is the way|what must i do|is there a trick)?]",
    "(my boss|my customer|our team|my teacher|my friend|my company|a client) (wants|asked|needs|told) (me|us) to {g}[.] [(how|how do i do that|what do i do|how does it work)?]",
    "(can|could|may) (i|we|one|you) {g}[?]",
    "is it (possible|hard|easy|difficult|allowed|complicated) to {g}[?]",
    "what (do i|must i|should i|do i have to|do i need to|would i|can i) do (|in order |if i want )to {g}[?]",
    "what (is needed|does it take|is required|do i need|is the trick|is the procedure|are the steps|is the recipe) to {g}[?]",
    "(help me|please help me|help me please|teach me how to|show me how to|explain how to|tell me how to|i forgot how to|i do not know how to|i cannot find out how to|remind me how to|i have no idea how to|i always forget how to|i am not sure how to|i wonder how to|walk me through how to|i do not get how to|please explain how to|let me know how to|advise me how to|i never learned how to|i want to learn how to) {g}[.]",
    "{g}[, how|, please, how|: how|, but how|, any idea how][?]",
    "{g}[.]",
    "(steps|instructions|a guide|a recipe|the trick|tips|a tutorial|short instructions|help|advice) (to|on how to) {g}[?|, please|.]",
    "(if|when|in case) i (want|wanted|need|wish|decide|have) to {g}, what (do|would|should|must|can) i (do|change|set|write|need)[?]",
    "(suppose|say|assume|imagine) i want to {g}. (what then|how|what do i do|how would that go|what is the first step)[?]",
    "(trying|attempting|i keep trying|i am struggling|i fail) to {g}[,] [but] (i do not know how|i have no idea where to start|nothing works|i am stuck|no luck so far|it does not work)[. help][.]",
    "what would you (do|suggest|recommend|say) to {g}[?]",
    "(does llamaside|does it|will it|would it|can it) (let me|allow me to|help me) {g}[?]",
    "(where|with what) do i start to {g}[?]",
    "which (option|setting|command|step|thing|way) (do i need|helps|is there|do i use) to {g}[?]",
]  # fmt: skip

# {p}: a trouble, as a clause that can also stand behind "when" ("the stream is silent").
PROBLEMS = [
    "{p}[.|!]",
    "{p}[.] (what now|what can i do|what should i do|what do i do|why|why is that|any ideas|any advice|help|please help|is that normal|is that ok|what happens|what then|is that bad|what does that mean|how do i fix it|what is wrong|can you help|is there a fix|what is the solution|what would you do)[?]",
    "(help|help me|oh no|hmm|hey|sorry|ouch|hello|oops|so)[,|!] {p}[.]",
    "what (can|should|do|must|could) i do (if|when|once) {p}[?]",
    "what (happens|if|happens|is done|goes on|will happen|would happen) (if|when) {p}[?]",
    "what if {p}[?]",
    "(suppose|imagine|say|assume|let us say|just suppose) {p}. (what then|what happens|what now|and now|what happens then|what do i do)[?]",
    "(i have a problem|i have an issue|there is a problem|here is my problem|my problem is this|trouble|problem|issue|bug or feature)[:|.] {p}[.]",
    "(is it|is that) (bad|a problem|normal|ok|dangerous|an error) (if|when) {p}[?]",
    "(any idea|do you know|tell me|i wonder|can you tell me) what (to do|happens|i should do|it means) (when|if) {p}[?|.]",
    "{p}[,] (and i do not know why|and i do not understand it|is that a bug|and that worries me|and i am worried|how come|does llamaside help)[.|?]",
    "(i am afraid|i am worried|i fear|it annoys me|the trouble is|it seems|it looks like|sometimes|often|yesterday i noticed|i noticed) [that] {p}[.]",
    "(how|in what way) does (llamaside|it) (help|react|behave|cope|handle it) (if|when) {p}[?]",
]  # fmt: skip

# {c}: something that is so, or not, as a main clause ("the model is loaded once").
CLAIMS = [
    "(is it true|is it right|is it correct|am i right|is it a fact|do i understand correctly|do i get it right|would you say|can you confirm|is it so|can i say|am i correct|does it mean|does that mean|do you mean|are you saying|is it certain) that {c}[?]",
    "[so|so|ok, |i see, |i think |if i get it right, |and |wait, |then ] {c}, (right|right|correct|yes|true|is that right|am i right|is that correct|isn't it|no|or not|is it so|or am i wrong|do i get that right)[?]",
    "[so] {c}[?]",
    "{c}[.] (is that (true|right|correct|so)|true or false|right or wrong|correct|can you confirm|can you confirm that|true|right|yes or no|is this so|did i get that right|am i mistaken)[?]",
    "(true or false|right or wrong|yes or no|fact check|fact or myth|quick check|check this|correct me if i am wrong|please check)[:|,] {c}[.|?]",
    "(i heard|i read|someone told me|my friend says|my boss claims|a colleague thinks|they say|people say|the blog says|my brother believes|somebody wrote|the docs say|a video says|my teacher said) [that] {c}. (is that true|is it true|is that right|true|right|is he right|is that so|what do you say|can that be)[?]",
    "[please] (confirm|check|verify) that {c}[.]",
    "(i think|i believe|i guess|i assume|i suppose|as far as i know|if i understand correctly|from what i read|apparently|if i am not wrong|my understanding is that|i was told) {c}[. (right|correct|am i right|is that so)][?|.]",
    "(are you sure|i doubt|i cannot believe|it is hard to believe|i wonder if it is true) that {c}[.|?]",
    "(i am not sure|i wonder|tell me|i want to know|do you know|can you say|i would like to know) (if|whether) {c}[.|?]",
]  # fmt: skip


@dataclass(frozen=True)
class Wordings:
    """More ways to ask for one topic. `false` is what somebody might believe, but is not so."""

    asks: Sequence[str] = ()
    goals: Sequence[str] = ()
    problems: Sequence[str] = ()
    true: Sequence[str] = ()
    false: Sequence[str] = ()
    keys: Sequence[str] = ()


@dataclass(frozen=True)
class AboutTopic(Topic):
    """A topic that is asked for in its own words, and in the frames of what it names: its name, aims, troubles, claims."""

    name: str = ""
    more: Wordings = field(default_factory=Wordings)
    # What single people say, as it is.
    said: Sequence[str] = ()

    def exchange(self, rng: Random) -> Exchange:
        """A claim is answered with yes or no first."""
        more = self.more
        shares = [
            (3 + 0.04 * len(self.asks), lambda: rng.choice(self.asks)),
            (2.5 if self.name else 0, lambda: rng.choice(WHAT_IS if rng.random() < 0.6 else ABOUT).replace("{x}", self.name)),
            (0.3 * len(more.goals[:8]), lambda: rng.choice(GOALS).replace("{g}", rng.choice(more.goals))),
            (0.3 * len(more.problems[:8]), lambda: rng.choice(PROBLEMS).replace("{p}", rng.choice(more.problems))),
            (0.25 * len(more.true[:5]), lambda: rng.choice(CLAIMS).replace("{c}", rng.choice(more.true))),
            (0.25 * len(more.false[:5]), lambda: rng.choice(CLAIMS).replace("{c}", rng.choice(more.false))),
            (0.7 if more.keys else 0, lambda: rng.choice(KEYS).replace("{x}", rng.choice(more.keys))),
            (8 if self.said else 0, lambda: rng.choice(self.said)),
        ]
        kind = rng.choices(range(len(shares)), [share for share, _ in shares])[0]
        question = shares[kind][1]()
        if rng.random() < 0.09:
            question = f"{rng.choice(FRONTS)} {question}"
        question = expand(question, rng)
        if question[-1:] in ".?!" and rng.random() < 0.04:
            question = f"{question} {expand(rng.choice(BEHINDS), rng)}"
        answer, thought = rng.choice(self.answers), self.thought
        if kind in (4, 5) and not answer.startswith(("Yes", "No,", "No ")):
            answer = f"Yes. {answer}" if kind == 4 else f"No. {answer}"
            thought = f"{thought} {'That is so.' if kind == 4 else 'That is not so.'}"
        return Exchange(question, answer, thought)


# {x}: one or two words alone.
KEYS = [
    "{x}[?]", "{x}[?]", "{x}[.|!|:]", "(and|ok and|so|what about|how about|about|regarding|now|next|again) {x}[?]",
    "{x} (please|explained|info|help|question|docs|how|in llamaside|with llamaside|here)[?]", "llamaside {x}[?]", "(question|help|info|topic|faq)[:| about| on] {x}[?]",
]  # fmt: skip


class Writer:
    """Makes topics, each with what other files know to ask for it; the key is the thought."""

    def __init__(self, *wordings: Mapping[str, Wordings], asks: Mapping[str, Sequence[str]], said: Mapping[str, Sequence[str]], core: Collection[str]) -> None:
        self.core = core
        self.said = said
        self.wordings = {thought: more for part in wordings for thought, more in part.items()}
        self.asks = asks
        self.used: set[str] = set()

    def topic(self, x: str, asks: Sequence[str], answers: Sequence[str], thought: str, weight: float = 1.0, more: Wordings | None = None) -> Topic:
        """A topic that can also be asked for by its name `x` alone, in all the ways of WHAT_IS."""
        self.used.add(thought)
        more = more or self.wordings.get(thought, Wordings())
        name = x if not x or "llamaside" in x or "your" in x else x + "[[[ in llamaside]]]"
        often = weight * (2 if thought in self.core else 1)
        return AboutTopic([*asks, *self.asks.get(thought, []), *more.asks], answers, often, thought, name, more, self.said.get(thought, ()))

    def unused(self) -> set[str]:
        """Wordings of topics that do not exist: a slip in a thought."""
        return {*self.wordings, *self.asks, *self.said, *self.core} - self.used
