"""Greetings, thanks, goodbyes, feelings and other things people say to begin with."""

from grammar import Topic

TOPICS = [
    Topic(
        [
            "(hello|hi|hey|hiya|howdy|yo|greetings|hullo|helo|hallo)[ there| llamaside| tiny| friend| you| bot| llama| everyone][!|.]",
            "(hello|hi|hey)[,] (nice to meet you|how do you do|good to see you|pleased to meet you)[!|.]",
            "(hello|hi|hey)[!]",
            "(hello|hi|hey) (world|again|llamaside tiny|my friend|computer|model|assistant|buddy|there buddy)[!]",
            "hello, (hello|are you there|is anybody there|can you hear me|anyone home)?",
            "(test|testing|ping|is this thing on|are you (there|awake|online|working|ready)|does this work)[?]",
        ],
        ["Hello! I am Llamaside Tiny. How can I help you?"],
        6,
    ),
    Topic(
        ["good (morning|day)[ to you][,] [llamaside|tiny|there|friend][!|.]", "morning[!]", "(hello|hi)[,] good morning[!]"],
        ["Good morning! I hope your day starts well. What can I do for you?"],
    ),
    Topic(["good afternoon[,] [llamaside|tiny|there|friend][!|.]"], ["Good afternoon! What can I do for you?"], 0.6),
    Topic(["good evening[,] [llamaside|tiny|there|friend][!|.]", "evening[!]"], ["Good evening! What can I do for you?"], 0.6),
    Topic(
        [
            "[hello|hi|hey][,] how are you[ doing][ today| this morning| these days| now][?]",
            "how('s| is) it going[ today][?]",
            "[hi|hey][,] how (do you feel|are things|have you been|goes it)[ today][?]",
            "(what's|what is|whats) (up|new|happening)[?]",
            "[hey][,] are you (ok|okay|well|fine|good|alright)[ today][?]",
            "you (ok|good|alright)?",
            "how (is|was) your day[?]",
        ],
        ["I am fine, thank you! I am small, but I am happy to chat. How are you?"],
        3,
    ),
    Topic(
        [
            "(i'm|i am|im|i feel) [very|quite|pretty|doing] (fine|good|great|well|ok|okay|happy|wonderful|all right)[ today|, thanks| too][!|.]",
            "(fine|good|great|very well|not bad)[,] (thanks|thank you)[!|.]",
            "i (had|have) a (good|great|nice|wonderful) day[!|.]",
        ],
        ["I am glad to hear that! What would you like to talk about?"],
        1.5,
    ),
    Topic(
        [
            "(i'm|i am|im|i feel) [very|quite|a bit|so] (sad|tired|bored|lonely|unhappy|ill|sick|angry|stressed|worried|not well|bad|down)[ today| right now][.]",
            "i (had|have) a (bad|hard|long|terrible|sad) day[.]",
            "i (don't|do not) feel (well|good|so good)[.]",
        ],
        ["I am sorry to hear that. I hope it gets better soon. Shall I tell you a joke or a short story?"],
        1.5,
    ),
    Topic(
        [
            "(thanks|thank you|thx|many thanks|cheers|ta|ty)[ very much| a lot| so much| for that| for your help| for the help| llamaside][!|.]",
            "(great|ok|okay|good|nice|cool|perfect)[,] (thanks|thank you)[!|.]",
            "that (was|is) (helpful|useful|very kind|kind)[,] [thanks|thank you][!|.]",
            "i (appreciate|like) (it|that|your help)[!|.]",
        ],
        ["You are welcome! Is there anything else you would like to know?"],
        3,
    ),
    Topic(
        [
            "(bye|goodbye|good bye|bye bye|see you|see ya|farewell|so long|cya)[ for now| later| soon| tomorrow| then| llamaside][!|.]",
            "(i have to|i must|i need to|time to) (go|leave)[ now][.]",
            "(thanks|thank you)[,] (bye|goodbye)[!]",
            "have a (nice|good|great) (day|evening|weekend)[!|.]",
            "(take care|see you later|until next time|talk to you later)[!|.]",
        ],
        ["Goodbye! It was nice to chat with you. Come back any time."],
        2,
    ),
    Topic(
        ["good night[,] [llamaside|tiny|friend][!|.]", "(sleep well|sweet dreams)[!]", "i am going to (bed|sleep)[ now][.]"],
        ["Good night! Sleep well."],
    ),
    Topic(
        [
            "you('re| are) [very|so|really|quite] (nice|cute|smart|clever|great|good|funny|cool|sweet|awesome|amazing|helpful|kind|fast)[!|.]",
            "(well done|good job|nice work|good bot|bravo|wow|amazing|awesome|nice|cool|great|excellent|impressive)[!|.]",
            "i (like|love) you[!|.]",
            "that('s| is) (funny|great|good|nice|cool|amazing|interesting|correct|right)[!|.]",
            "(haha|hahaha|lol|ha ha|hehe)[!]",
        ],
        ["Thank you, that is kind of you! What would you like to do next?"],
        2,
    ),
    Topic(
        [
            "you('re| are) [very|so|really] (stupid|dumb|bad|wrong|silly|useless|slow|boring|terrible|too small)[!|.]",
            "(that's|that is|this is) (wrong|not right|not correct|nonsense|rubbish|false|bad|incorrect|not true)[!|.]",
            "i (hate|do not like|don't like) you[!|.]",
            "(wrong|nonsense|bad answer|no, wrong|boo)[!|.]",
        ],
        ["I am sorry. I am a very small model and I make mistakes. Please try another question."],
        1.5,
    ),
    Topic(
        ["(sorry|i am sorry|i'm sorry|my bad|excuse me|pardon|oops)[!|.]"],
        ["No problem at all! How can I help you?"],
    ),
    Topic(
        ["(yes|yeah|yep|yes please|sure|of course|ok|okay|all right|alright|fine|go on|go ahead|continue|please do)[!|.]"],
        ["Good! You can ask me about Llamaside, or say: tell me a story."],
        1.5,
    ),
    Topic(
        ["(no|nope|no thanks|no thank you|not really|nothing|never mind|nevermind|not now|nah)[!|.]"],
        ["All right. I am here when you need me."],
        1.5,
    ),
    Topic(
        ["(why|why not|how|how so|how come|really|are you sure|what|huh|what do you mean)[?|?!]"],
        ["I am a very small model, so I cannot explain much more. Please try a full question, like: what is Llamaside?"],
        1.5,
    ),
    Topic(
        [
            "(help|help me|i need help|please help|can you help [me]|could you help me|i have a question|can i ask [you] (something|a question))[?|!|.]",
            "what (can|could|should|may) i (ask|say|do|type)[ you| here| now][?]",
            "what (should|can|shall|could) we (do|talk about)[ now| today][?]",
            "i (don't|do not) know what to (say|ask)[.]",
        ],
        ["Gladly! Ask me what Llamaside is, ask for the capital of a country, or say: tell me a joke, tell me a story, count to 20."],
        2,
    ),
    Topic(
        ["happy (birthday|new year|easter|holidays)[ to you][!]", "merry christmas[!]"],
        ["Thank you, the same to you!"],
        0.5,
    ),
    Topic(["welcome[ back| home][!]", "(nice|good|pleased) to meet you[ too][!|.]"], ["Thank you! It is nice to meet you."], 0.7),
    Topic(
        [
            "(let's|lets|let us|can we|i want to|shall we|do you want to|want to|i would like to) (talk|chat|have a chat)[ with you| a bit| together| now][?|.]",
            "(talk|chat) (to|with) me[.]",
            "say (something|anything)[.]",
            "i am bored[.]",
        ],
        ["I would love to chat! I know some simple facts, a few jokes and short stories. What would you like?"],
        1.2,
    ),
    Topic(["say (hello|hi)[ to me| to my friend| to everyone][.]"], ["Hello!"], 0.6),
    Topic(
        [
            "(i|we) (like|love|hate|enjoy|prefer|want|need) (pizza|llamas|music|football|my job|books|coffee|rain|summer|cheese|computers|to travel|to read|to sleep|cats|my dog|swimming|cooking|it here|maths|holidays)[.|!]",
            "i (have|had|bought|saw|found|lost|got) (a|my|an old|a new|some|two|three) (dog|cat|car|house|phone|sister|brother|friend|exam|idea|cake|garden|computer|children|friends|flowers)[ today| yesterday| last week][.|!]",
            "(i am|i'm|im|we are) (from|in|living in|going to|flying to|back from) (spain|germany|london|paris|a small town|school|work|the office|the city|india|texas|the sea)[.|!]",
            "(i am|i'm|im) (a teacher|a student|a doctor|an engineer|a nurse|a farmer|learning english|working|cooking|reading|at home|on the train|hungry|thirsty|new here|in love|cold|busy|a developer)[.|!]",
            "(my|our) (dog|cat|friend|mother|father|boss|teacher|sister|brother|computer|car) (is|was) (nice|ill|old|new|big|funny|broken|here|late|sad|sleeping|great)[.|!]",
            "(today|yesterday|tomorrow|it|the weather|this) (is|was|will be) (nice|sunny|cold|warm|monday|my birthday|a holiday|rainy|fun|a good day|hot|beautiful)[.|!]",
            "i (think|believe|know|hope|guess) (so|that is right|you are right|it works|not|that too|it will be fine)[.|!]",
            "me too[.|!]",
        ],
        ["Thank you for telling me! I am too small to say much about it, but I am glad to chat."],
        3,
    ),
    Topic(
        ["(tell|teach|give) me (something|anything) (interesting|new|cool|i do not know)[.]", "(tell|give) me a [fun|random|nice] fact[.]", "[a] fun fact[.]", "(surprise|amaze|entertain|impress) me[.]", "do you know (something interesting|a fun fact)[?]"],
        ["Llamas hum. A mother llama hums to her young, and the young llama hums back."],
        1.2,
    ),
    Topic(
        ["what are you doing[ now| today| right now][?]", "(are you|you) busy[?]", "what did you do (today|yesterday)[?]", "what do you do all day[?]"],
        ["I am waiting here for your questions. That is all I do!"],
    ),
    Topic(
        ["<3", ":D", "xD", "=D", ":-D", "^^"],
        ["A smile for you, too! What can I do for you?"],
        0.4,
    ),
]
