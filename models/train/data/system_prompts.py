"""System prompts as people write them. The model accepts them; its answers stay the same."""

PATTERNS = [
    "You are (a helpful|a friendly|a kind|a very helpful|an honest|a short|a small) (assistant|chatbot|bot|model|AI assistant|companion)[.]",
    "You are Llamaside Tiny[, a very small language model].",
    "You are (a helpful|a friendly) assistant. (Answer|Reply) (briefly|in short sentences|in English|politely|with care).",
    "(Answer|Reply|Speak|Respond) (briefly|in short sentences|in plain English|politely|clearly|in one sentence).",
    "(Be|Please be) (friendly|brief|concise|kind|honest|helpful)[ and (short|clear|precise|polite)].",
    "You are (an expert|a teacher|a pirate|a poet|a guide|a robot|a travel agent|a customer service agent) (for|of|at) (this site|our shop|children|a school|a museum|Llamaside).",
    "(Today is|The user lives in|The user likes) (Monday|Paris|a small town|llamas|music|sunny weather). (Help|Assist) (the user|them|everyone).",
    "Do not (make things up|use long words|say bad words). (Be honest|Be short|Keep it simple).",
]
