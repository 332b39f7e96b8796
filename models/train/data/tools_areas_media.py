"""Kinds of functions for tools: music, films, books, news, pictures and what people share. `tools_base.py` tells how to read them."""

AREAS = r"""
## music

play song, play music, music play, start song, put on music | play music
- Play a song / Let the user hear music / Start a track on the speaker
: song|title|track|name = song: The song / Title of the track ; ?artist|singer|band|by = person: Who sings / The artist
> !play {0} / i want to hear {0} / !put on {0} / !play {0} by {1} / some music please: {0} / {0} by {1}, play it / i am in the mood for {0} / !let me listen to {0}

stop music, pause, pause music, music stop | stop the music
- Stop the music / Pause what is playing
:
> !(stop|pause) the (music|song) / i need silence / quiet please, no music now / music off / enough music for today

next song, skip, skip track, music next | go to the next song
- Skip to the next song / Play another track now
:
> next song [please] / !skip this [song|track] / i do not like this song / another song please / !play the next one

what song, now playing, current song, song info | know which song plays
- Tell which song is playing / Name the track that can be heard now
:
> what (song is this|is playing|song is playing) [now] / who sings this [song] / !tell me the name of this song / i love this song, what is it called
< title song, artist person

create playlist, new playlist, playlist create | make a playlist
- Make a new playlist / Start an empty list of songs with a name
: name|title|playlist = event: Name of the list / The title
> !(make|create) a playlist (called|named) {0} / new playlist {0} / i want a list of songs called {0} / a playlist for {0}

add to playlist, playlist add, put song on playlist | put a song on a playlist
- Put a song on a playlist / Add a track to a list of songs
: song|title|track = song: The song ; playlist|list|name = event: Which playlist
> !(add|put) {0} (to|on) [my] [playlist] {1} / {0} should be on the playlist {1} / playlist {1}: add {0} / i want {0} on {1}

song lyrics, get lyrics, lyrics, text of song | see the words of a song
- Get the lyrics of a song / Show the words that are sung
: song|title = song: The song
> what are the (lyrics|words) of {0} / !show me the lyrics of {0} / i want to sing {0} along / lyrics {0} / how does the text of {0} go

play radio, radio station, tune radio, start radio | play the radio
- Play a radio station / Turn on the radio
: station|channel|name = radio: Which station / The station
> !play [the radio station] {0} / radio {0} / !turn on the radio, {0} / i listen to {0} every day, put the radio on

concert tickets, find concerts, concert search, live shows | find concerts
- Find concerts of a band or singer in a city / Tell who plays live and where
: artist|band|singer = person: Who plays / The artist ; town
> when does {0} play in {1} / is there a concert of {0} in {1} / i want to see {0} live in {1} / tickets for {0} in {1}

tune instrument, tuner, get tuning, tuning note | tune an instrument
- Give the tone to tune an instrument / Help to tune strings
: instrument|what = enum guitar,violin,piano,bass,cello: Which instrument
> !help me tune (my|the) {0} / my {0} sounds wrong / tone for the {0} / the {0} is out of tune

## media

search movie, movie info, get film, film details, find movie | look up a film
- Get facts about a film / Look up who plays in a movie and how good it is
: title|film|movie|name = film: The film / Title of the movie
> who (plays|is) in [the (film|movie)] {0} / is {0} a good (film|movie) / what is the (film|movie) {0} about / how long is the film {0} / !look up the movie {0} / when did {0} come to the cinema
< rating num 1..10, year int 1950..2024

cinema program, movies today, showtimes, whats on cinema | know what the cinema shows
- Tell what the cinema shows / List films and times of a city's cinemas
: town ; ?date|day = date: The day
> what (is on|runs) at the (cinema|movies) in {0} / which films can i see in {0} [on] {1} / cinema in {0} {1} / i am in {0} and want to see a film

recommend book, suggest book, what to read, book tip | get a tip what to read
- Recommend a book of a genre / Tell the user what to read next
: genre|kind|type = enum crime=thriller,fantasy,romance=love story,history,science: What kind of book / The genre
> !recommend a {0} book / which {0} book should i read / i want to read something, {0} / a good {0} novel please / {0} books, any tip
< title book, author person

search book, find book, library search, book lookup, catalog | find a book in the library
- Find a book in the library / Look up where a book stands
: title|book|name = book: The title ; ?author|by|writer = person: Who wrote it / The author
> do you have [the book] {0} / where is the book {0} / !find [the book] {0} [by {1}] / {0} by {1} in the library / i want to borrow {0}, is it there
< shelf gate, copies int 0..9

reserve book, hold book, put book aside | reserve a book
- Reserve a book for a reader / Put a book aside until somebody fetches it
: title|book = book: The book ; reader|name|person = person: For whom / The reader
> !(reserve|hold|keep) {0} for {1} / {1} wants to read {0}, put it aside / {0}: reserve it for {1} / {1} comes for {0} tomorrow, keep it

return book, give back book, book return | give a book back
- Note that a book came back to the library / Take a book back from a reader
: title|book = book: The book
> {0} is back / i have read {0}, take it back / !return [the book] {0} / here is {0}, i am done with it

get news, latest news, headlines, news about, fetch news | read the news
- Get the latest news about a topic / Tell what happened in the world / Show the headlines
: topic|about|category|subject = enum sports,politics,science,business,music,health: The topic / About what ; ?count|limit = int 2..20: How many / Number of headlines
> what is new in {0} / {0} news / what happened in {0} [today|lately] / !show me {1} {0} headlines / !read me the {0} news / is there something new about {0} / {1} news about {0}

web search, search web, internet search, look up online, google | search the internet
- Search the internet / Find pages about something / Look something up online
: query|q|search|words = query: What to look for / The search words
> !(search|google) [the web for] {0} / what does the internet say about {0} / !look up {0} online / !find pages about {0} / web: {0}

image search, find pictures, search images, get photos | find pictures
- Find pictures of something / Show photos from the web
: query|what|subject = animal: What is on the picture / The subject ; ?count|limit = int 2..12: How many / Number of pictures
> !(show|find) [me] (pictures|photos|images) of a {0} / what does a {0} look like / {1} (pictures|photos) of a {0} / i want to see a {0} / a photo of a {0} please

generate image, draw picture, make image, paint picture, create image | draw a picture
- Draw a picture from a description / Make an image of what the user says
: prompt|description|what = imageprompt: What to draw / The description ; ?style|look = enum watercolor,cartoon,sketch=pencil drawing,painting=oil painting: The style / How it looks
> !(draw|paint|make) [me] a picture of {0} / an image of {0} please / {0} as a {1} / i want a {1} of {0} / !create a {1} that shows {0} / can you draw {0}

resize image, scale photo, change image size | change the size of a picture
- Change the size of a picture / Make a photo smaller or bigger in pixels
: file|image|path = imagefile: The picture / Which file ; width|w = int 100..3000: Width in pixels ; height|h = int 100..3000: Height in pixels
> !(resize|scale) {0} to {1} by {2} [pixels] / {0} should be {1} x {2} / {0}: width {1}, height {2} / i need {0} with {1} times {2} pixels

rotate image, turn photo, image rotate | turn a picture
- Turn a picture by some degrees / Rotate a photo that is the wrong way round
: file|image|path = imagefile: The picture ; degrees|angle = enum 90,180,270: How far / The angle
> !(rotate|turn) {0} by {1} degrees / {0} is the wrong way round, turn it {1} / {1} degrees for {0}

describe image, what is on photo, image caption | know what is on a picture
- Tell what can be seen on a picture / Describe a photo for blind people
: file|image|path = imagefile: The picture
> what is on [the picture] {0} / !describe {0} / what can you see in {0} / who is on the photo {0} / i cannot see {0}, what is it
< caption imageprompt

post social, create post, share status, publish post, tweet | post something
- Post a text on the user's page / Share a message with all followers
: text|content|message|status = msg: The text / What to post
> !(post|tweet|publish): {0} / !share with everyone: {0} / !post {0} on my page / my followers should read: {0} / new post: {0}

like post, heart post, react to post | like a post
- Like a post of somebody / Give a heart to what a person wrote
: id|post|post_id|number = code: Which post
> !like [the post] {0} / a heart for post {0} / i love post {0}, show it / thumbs up for {0}

follow user, subscribe, follow account | follow somebody
- Follow a person's page / Get all new posts of an account
: username|user|account|name = username: Whom / The account
> !follow {0} / i want to see what {0} posts / !subscribe to {0} / keep me up to date with {0}

unfollow user, unsubscribe, stop following | stop following somebody
- Stop following an account / Do not show the posts of a person any more
: username|user|account|name = username: Whom / The account
> !unfollow {0} / i do not want to see posts of {0} any more / {0} is boring, stop following / !unsubscribe from {0}

play video, watch video, start film, stream movie | watch a video
- Play a video or film on the screen / Start to stream a movie
: title|video|film|name = film: The title / What to watch
> !(play|start) the (film|video|movie) {0} / i want to watch {0} / {0} on the screen please / tonight we watch {0} / let us see {0}

podcast play, play podcast, start podcast, listen podcast | hear a podcast
- Play the newest episode of a podcast / Start a show to listen to
: podcast|show|name = event: Which podcast / The show ; ?episode|number = int 1..300: Number of the episode
> !play the podcast {0} / !play episode {1} of {0} / i want to hear the podcast {0} / podcast {0}, episode {1}
"""
