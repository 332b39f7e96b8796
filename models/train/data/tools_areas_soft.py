"""Kinds of functions for tools: files, programs, servers, texts and sums. `tools_base.py` tells how to read them."""

AREAS = r"""
## files

read file, open file, cat file, file content, load text | read a file
- Read a file / Return the content of a file / Show what is written in a file
: path|file|filename|file_path = file: The file / Path of the file
> what is (in|inside|written in) {0} / !(read|open|show) [me] [the file] {0} / what does {0} (say|contain) / !show me what is in {0} / {0}, please read it
< content msg

write file, save file, create file, store text | write a file
- Write text into a file / Save a text under a file name
: path|file|filename = file: The file / Path of the file ; content|text|data = msg: What to write / The text
> !write "{1}" (to|into) {0} / !save the text {1} (in|as) {0} / !create the file {0} with {1} / file {0} should say: {1}

delete file, remove file, erase file, trash file | delete a file
- Delete a file / Remove a file from the disk for good
: path|file|filename = file: The file / Path of the file
> !(delete|remove|erase) [the file] {0} / i do not need {0} any more / {0} can go / !throw {0} away / get rid of {0}

copy file, duplicate file, file copy | copy a file
- Copy a file / Make a second file with the same content
: source|from|path = file: The file / What to copy ; target|to|destination = file: The new file / Where to
> !copy {0} to {1} / !duplicate {0} as {1} / i need a copy of {0} called {1} / !save {0} again as {1}

rename file, move file, file rename | rename a file
- Rename a file / Give a file another name / Move a file to another path
: old|from|source|path = file: The file / The old name ; new|to|new_name|target = file: The new name / What it is called then
> !rename {0} to {1} / {0} should be called {1} [instead] / !change the name of {0} to {1} / !move {0} to {1}

list files, list folder, directory, show files, ls | see the files of a folder
- List the files of a folder / Show what is in a directory
: folder|path|directory|dir = folder: The folder / Path of the directory
> (which|what) files are (in|under) {0} / !list [the files in] {0} / what is in the folder {0} / !show me the folder {0} / is there anything in {0}

find in files, grep, search text, search files | search in files
- Search for a text in all files of a folder / Find lines that have a word
: pattern|text|query|word = word: What to look for / The text ; folder|path|where = folder: The folder / Where to look
> (where|in which file) in {1} is the word {0} / !search for {0} in {1} / !find {0} in the files under {1} / does any file in {1} have {0}

zip folder, compress, make archive, pack files | pack a folder into an archive
- Pack a folder into an archive / Compress files to save space
: folder|path|source = folder: The folder / What to pack ; ?format|type = enum zip,tar,gz: Format of the archive
> !(zip|compress) [the folder] {0} / !make an archive of {0} / !pack {0} as {1} / {0} is too big, compress it / a {1} archive of {0}

disk space, free space, check disk, disk usage | know how much room is on the disk
- Tell how much space is free on a disk / Check how full a drive is
: disk|drive|device = enum C,D,home,root,backup: Which disk / The drive
> how much (space|room) is (left|free) on [the disk|drive] {0} / is [drive|disk] {0} full / !check the disk {0} / how full is {0}
< free_gb int 1..900

upload file, send to cloud, cloud upload, store in cloud | upload a file
- Upload a file to the cloud / Bring a file from the computer to the server
: path|file|filename = file: The file / Which file
> !upload {0} / !put {0} (in|into|on) the cloud / {0} should be online / i want {0} on the server

download url, fetch url, get page, download, http get | download something
- Download what is at a web address / Fetch a page from the internet
: url|address|link = url: The address / The link
> !(download|fetch|get|load) {0} / what is (on|at) the page {0} / !get me the content of {0} / {0}, download it

share file, grant access, share with, give access | share a file
- Let another person see a file / Share a document with somebody
: path|file|document = file: The file / Which document ; email|with|to|user = email: Who may see it / The address of the person ; ?role|right|permission = enum viewer=only read,editor=can edit;write: What the person may do / The right
> !share {0} with {1} / {1} should (see|have access to) {0} / !give {1} access to {0} / {1} needs {0} as {2} / !share {0} with {1} as {2}

take screenshot, screenshot, capture screen | take a picture of the screen
- Take a picture of the screen / Save what can be seen on the monitor
:
> !take a screenshot / !save (what is on|a picture of) my screen / i want to show my screen, take a picture of it / screenshot please

## code

run command, execute, shell, terminal run, run shell | run a command
- Run a command in the terminal / Execute something in the shell
: command|cmd|line = command: The command / What to run
> !(run|execute) {0} / !type {0} in the terminal / {0} in the shell please / what does {0} print

create branch, new branch, git branch, branch off | make a branch
- Create a branch in the repository / Branch off for new work
: name|branch = branch: Name of the branch ; ?base|from|source = branch: Where it starts / The base
> !(create|make) [a|the] branch {0} / new branch {0} / !branch {0} off {1} / i start with {0}, make a branch / !make branch {0} from {1}

commit changes, git commit, commit, save changes | commit the changes
- Commit the changes / Save the work in the repository with a message
: message|text|msg = commitmsg: The message / What was done
> !commit [everything] with the message {0} / commit: {0} / !save my changes as "{0}" / i am done, commit {0}

merge branch, git merge, merge into, join branches | merge a branch
- Merge one branch into another / Bring the changes of a branch over
: source|branch|from = branch: What to merge / The branch ; target|into|to = branch: Where it goes
> !merge {0} into {1} / {0} is ready for {1} / !bring {0} over to {1} / {1} should have what is in {0}

create issue, open bug, report bug, new issue, file issue | report a bug
- Open an issue in a repository / Report a bug in a program
: repo|repository|project = repo: The repository / Which project ; title|summary|bug = problem: What is wrong / The title
> !open an issue in {0}: {1} / bug in {0}: {1} / !report in {0} that {1} / {1}. please file it in {0}

close issue, resolve issue, issue done | close an issue
- Close an issue of a repository / Mark a bug as fixed
: repo|repository|project = repo: The repository ; number|issue|id = int 1..4000: Number of the issue
> !close issue {1} (in|of) {0} / issue {1} in {0} is fixed / bug {1} of {0} is done / {0} {1} can be closed

run tests, test suite, start tests, run test | run the tests
- Run the tests of a project / Check if the code works
: repo|project|suite|path = repo: The project / Which tests
> !(run|start) the tests (of|in|for) {0} / does {0} (still work|pass its tests) / are the tests of {0} green / !test {0} / i changed {0}, is it still ok
< passed int 3..900, failed int 0..9

deploy app, deploy, release version, roll out, ship release | deploy a program
- Deploy a program to an environment / Roll out a version to users
: service|app|name|project = repo: Which program / The service ; environment|env|target|stage = enum production=live;the users,staging,test: Where to / The environment
> !(deploy|roll out|ship|release) {0} to {1} / {0} should go to {1} / bring {0} to {1} / is {0} ready for {1}? deploy it

build status, ci status, pipeline status, check build | know if the build is fine
- Get the status of the last build / Tell if the pipeline of a branch is green
: branch|name = branch: Which branch
> (is|did) the (build|pipeline) of {0} (ok|green|fail|broken) / how is the build of {0} / ci for {0} / !check the pipeline on {0} / why is {0} red
< status enum passed,failed,running

review pr, approve pull request, pull request approve, accept change | approve a pull request
- Approve a pull request / Accept a change that somebody wants to make
: number|pr|id = int 1..5000: Number of the request
> !(approve|accept) [pull request|pr] {0} / pr {0} looks good / change {0} is fine with me / {0} can be merged, approve it

format code, pretty print, lint, run formatter | format the code of a file
- Format the code of a file / Make the layout of a program tidy
: path|file|source = codefile: The file / Which file
> !(format|lint|tidy) {0} / the code in {0} (is ugly|looks bad) / !make {0} look nice / {0} needs the formatter

install package, add dependency, package install, npm install | install a package
- Install a package / Add a library to the project
: package|name|library = repo: Which package / The library ; ?version = version: The version
> !install [the package] {0} / i need the library {0} [in my project] / !add {0} to the dependencies / !install version {1} of {0} / {0} {1}, please install

## servers

server status, check server, health check, is server up, ping server | know if a server is fine
- Check if a server is up / Get the health of a machine / Tell how a server is doing
: host|server|name|machine = host: The server / Name of the machine
> is {0} (up|online|down|alive|reachable) / how is [the server] {0} [doing] / {0} (does not answer|is slow), check it / !(ping|check) {0} / status of {0}
< status enum up,down,slow, load num 0..9

restart server, reboot, server restart, restart machine | restart a server
- Restart a server / Reboot a machine / Turn a computer off and on again
: host|server|name|machine = host: The server / Name of the machine
> !(restart|reboot) {0} / {0} (hangs|is frozen), restart it / {0} needs a reboot / turn {0} off and on again

stop service, halt service, service stop, shut down service | stop a service
- Stop a service on a server / End a program that runs in the background
: service|name|process = service: Which service / Name of the program ; host|server|on = host: The server / Where it runs
> !(stop|halt|end) {0} on {1} / {0} should not run on {1} any more / {1}: stop {0} / !shut {0} down on {1}

start service, service start, launch service, run service | start a service
- Start a service on a server / Let a program run in the background
: service|name|process = service: Which service / Name of the program ; host|server|on = host: The server / Where it runs
> !(start|launch) {0} on {1} / {0} should run on {1} / {1}: start {0} / bring {0} up on {1}

get logs, read logs, tail log, server logs, show log lines | see the log of a service
- Get the last lines of a log / Show what a service wrote into its log
: service|name|app = service: Which service ; lines|count|limit|n = int 5..500: How many lines / Number of lines
> !show the last {1} [log] lines of {0} / what did {0} log? {1} lines / {1} lines from the log of {0} / !get {1} lines of the {0} log / {0} is broken, i need {1} lines of its log

scale service, set replicas, scale up, set instances | change how many instances run
- Set how many instances of a service run / Scale a service up or down
: service|name|app = service: Which service ; replicas|instances|count = int 1..40: How many / Number of instances
> !scale {0} to {1} [instances|replicas] / {0} needs {1} instances / i want {1} copies of {0} running / {0}: {1} replicas

cpu usage, get cpu, load of server, memory usage, get metric | know a value of a server
- Get a measured value of a server / Tell how busy a machine is
: host|server|machine = host: The server ; metric|what|value = enum cpu=processor,memory=ram,disk,network: What to measure / The metric
> how much {1} does {0} use / what is the {1} (load|usage) of {0} / {1} of {0} / !check the {1} on {0} / is the {1} of {0} ok
< percent int 1..99

create alert, add monitor, set alert, alarm rule | set an alert for a server
- Tell the team when a value gets too high / Make an alert with a limit
: metric|what|value = enum cpu=processor,memory=ram,disk,errors: What is watched / The metric ; limit|threshold|above = int 50..100: The limit in percent / When to warn
> !warn me when {0} is (over|above) {1} percent / alert if {0} goes above {1} / {0} over {1} % should ring / !set an alert on {0} at {1}

query database, run sql, db query, select rows, fetch rows | get rows of a table
- Get rows of a database table / Read data from a table with a limit
: table|name|from = table: The table / Name of the table ; ?limit|rows|count = int 1..500: How many rows / The limit
> what is in [the table] {0} / !(show|get|read) the rows of {0} / !get {1} rows (from|of) {0} / !select {1} rows from {0} / first {1} of the table {0}

count rows, table size, count records, how many rows | know how many rows a table has
- Count the rows of a table / Tell how many records a table has
: table|name = table: The table
> how many (rows|records|entries) (are in|has|does it have,) {0} / !count the rows of {0} / how big is the table {0} / number of records in {0}
< rows int 3..90000

backup database, make backup, create backup, dump database | make a backup
- Make a backup of a database / Save a copy of all data
: database|name|db = table: Which database
> !(back up|dump|save) the database {0} / i need a backup of {0} / !make a (backup|copy) of [the database] {0} / before we change {0}, save its data

restore backup, load backup, recover database | bring a backup back
- Bring back the data of a backup / Restore a database from a copy
: database|name|db = table: Which database ; date|day|from = fulldate: Day of the backup
> !restore {0} from {1} / bring back {0} as it was on {1} / we lost {0}, load the backup of {1} / {0}: recover the state of {1}

dns lookup, resolve domain, get ip, domain to ip | find the address of a domain
- Find the IP address of a domain / Resolve a host name
: domain|host|name = domain: The domain / Host name
> what is the ip [address] of {0} / !resolve {0} / which address does {0} have / dns of {0}
< ip ip

block ip, ban ip, firewall block, deny address | block an address
- Block an IP address in the firewall / Let nobody in from an address
: ip|address = ip: The address ; ?hours|duration = int 1..72: For how many hours
> !(block|ban) {0} / {0} attacks us, keep it out / !block {0} for {1} hours / no traffic from {0} [please] / {0} must not get in for {1} hours

renew certificate, update cert, ssl renew | renew a certificate
- Renew the certificate of a domain / Get a new SSL certificate before the old one ends
: domain|host = domain: The domain
> !renew the certificate (of|for) {0} / the ssl of {0} ends soon / {0} needs a new certificate / browsers warn about {0}, renew its cert

reset password, new password, password reset, change password | reset a password
- Reset the password of a user / Send a user a new way to log in
: user|username|email|account = email: Which user / The account
> {0} forgot (the|their) password / !reset the password (of|for) {0} / {0} cannot log in any more / new password for {0}

create user, add user, register account, user create | create a user
- Create an account for a user / Register somebody with a name and a role
: username|name|login|user = username: The name / Login of the user ; role|rights|group = enum admin=administrator,editor,viewer=reader;guest: What the user may do / The role
> !(create|add|register) [the] user {0} as {1} / new account {0}, role {1} / {0} needs an account as {1} / !make an account for {0} with the role {1}

## text

count words, word count, number of words, text length | count the words of a text
- Count the words of a text / Tell how long a text is
: text|input|content = msg: The text
> how many words (are in|has) "{0}" / !count the words of: {0} / word count of {0} / how long is the text {0}
< words int 1..20

to uppercase, uppercase, capitalize text, make capitals | write a text in capitals
- Write a text in capital letters / Turn all letters into big ones
: text|input|string = msg: The text
> !(write|put) "{0}" in (capitals|capital letters|uppercase) / uppercase: {0} / {0} in big letters please / !make this uppercase: {0}

reverse text, backwards, turn around text | turn a text around
- Write a text backwards / Reverse the order of the letters
: text|input|string = word: The text
> what is {0} backwards / !reverse [the text] {0} / !write {0} from the end to the start / {0} the other way round

replace text, find and replace, substitute word | replace a word
- Replace a word by another one in a file / Change all places where a word stands
: file|path = file: The file ; old|find|search = word: What to replace ; new|replacement|with = word: What comes instead
> !replace {1} (by|with) {2} in {0} / in {0}, change {1} to {2} / {0}: {2} instead of {1} / every {1} in {0} should be {2}

summarize text, summary, shorten, sum up page | sum up a page
- Write a summary of a page / Make a long page short
: url|page|link = url: The page / Link of the text ; ?sentences|length|max = int 1..10: How many sentences
> !(summarize|sum up) {0} / what is {0} about / i have no time to read {0} / {0} in {1} sentences / !make a summary of {0} with {1} sentences

translate text, translate, to language, translator | translate a text
- Translate a text into another language / Say something in a foreign language
: text|input|words|sentence = msg: The text / What to translate ; language|target|to|lang = lang: The language / Which language
> !translate "{0}" (to|into) {1} / how do (i|you) say "{0}" in {1} / what is "{0}" in {1} / {1} for "{0}" / i want to tell somebody in {1}: {0} / !translate to {1}: {0}

detect language, which language, language of text | know the language of a text
- Find out in which language a text is written / Recognize the language
: text|input|sample = word: The text
> (in|) which language is {0} / what language is that: {0} / is {0} english or something else / !detect the language of {0}
< language lang

define word, dictionary, word meaning, lookup word, explain word | know what a word means
- Look up a word in the dictionary / Tell what a word means
: word|term|entry = word: The word / Which word
> what does [the word] {0} mean / what is the meaning of {0} / !(define|look up) [the word] {0} / i do not know the word {0} / meaning of {0}

find synonyms, synonym, other word for, thesaurus | find another word
- Find words that mean the same / Look for another word in the thesaurus
: word|term = word: The word
> what is another word for {0} / synonyms of {0} / i do not want to write {0} again, what else can i say / !find a synonym for {0}

find rhymes, rhyme, words that rhyme | find rhymes
- Find words that rhyme with a word / Help poets with the ends of lines
: word|with = word: The word
> what rhymes with {0} / !find rhymes for {0} / i write a poem and need a rhyme on {0} / rhymes: {0}

make qr, qr code, create qr, generate qr | make a QR code
- Make a QR code of a text or link / Draw a code that phones can read
: content|text|url|link = url: What is in the code / The link
> !make a qr code (for|of) {0} / {0} as a qr code / people should open {0} with the phone camera, make a code / !turn {0} into a qr code

shorten link, short url, url shortener | make a link shorter
- Make a long link short / Create a short web address
: url|link|address = url: The link
> !shorten {0} / {0} is too long, make it shorter / i need a short link for {0} / short url of {0}
< short_url url

generate password, make password, random password | make a password
- Make a new secret password of a certain length / Create a safe random key
: length|characters|size = int 8..64: How long / Number of characters
> !(make|generate|create) a password with {0} characters / i need a safe password, {0} letters long / password of length {0} / {0} characters for a new password

## math

calculate, evaluate, math eval, compute expression, calculator | work out a sum
- Calculate an expression / Work out a sum / Return the value of a formula
: expression|formula|input|term = expression: The expression / What to calculate
> what is {0} / how much is {0} / !(calculate|compute|work out) {0} / {0} = / {0} is what / solve {0}
< result int 2..9999

add numbers, sum, plus, add, addition | add two numbers
- Add two numbers / Return the sum of a and b
: a|x|first|left = any -99..999: The first number ; b|y|second|right = any -99..999: The second number
> what is {0} plus {1} / !add {0} (and|to) {1} / {0} + {1} / the sum of {0} and {1} / how much are {0} and {1} together
< sum int 2..1500

subtract, minus, difference, subtract numbers | subtract a number
- Subtract the second number from the first / Return the difference of two numbers
: a|x|first|left = any 10..999: The first number / What is there ; b|y|second|right = any 1..99: The second number / What is taken away
> what is {0} minus {1} / !subtract {1} from {0} / {0} - {1} / !take {1} away from {0} / how much is left of {0} without {1}
< difference int 2..900

multiply, times, product, multiply numbers | multiply two numbers
- Multiply two numbers / Return the product of a and b
: a|x|first|left = any -20..300: The first number ; b|y|second|right = any 2..99: The second number
> what is {0} times {1} / !multiply {0} (by|with|and) {1} / {0} * {1} / {0} x {1} / the product of {0} and {1}
< product int 20..9000

divide, quotient, division, share out | divide a number
- Divide the first number by the second / Return the quotient
: a|x|dividend|left = any 10..2000: The number that is divided ; b|y|divisor|right = any 2..50: What it is divided by
> what is {0} divided by {1} / !divide {0} by {1} / {0} over {1} / how often does {1} go into {0} / {0} shared by {1}
< quotient num 1..300

power, exponent, raise to power, pow | raise a number to a power
- Raise a number to a power / Multiply a number by itself several times
: base|x|number = int 2..30: The base ; exponent|power|n = int 2..9: The exponent
> what is {0} to the power of {1} / {0} ^ {1} / !raise {0} to the power {1} / {0} to the {1}th power
< result int 4..90000

square root, sqrt, root of | get the square root
- Return the square root of a number / Find which number times itself gives this
: number|x|value = int 2..9000: The number
> what is the [square] root of {0} / square root of {0} / root {0} / which number times itself is {0}
< root num 1..99

percentage, percent of, calculate percent | know a percentage
- Calculate some percent of a number / Tell a part of a whole
: percent|rate|p = int 1..99: The percent ; number|of|value|total = int 10..5000: The number / The whole
> what is {0} percent of {1} / {0} % of {1} / how much is {0} percent of {1} / !calculate {0} % of {1}
< result num 1..900

average, mean, get mean, average of numbers | get the average of numbers
- Calculate the average of numbers / Return the mean value of a list
: numbers|values|list|data = list number: The numbers
> what is the (average|mean) of {0} / average: {0} / !calculate the mean of {0} / my marks are {0}, what is the average
< average num 1..90

convert length, convert units, unit converter, measure convert | convert a measure
- Convert a value from one unit to another / Change feet to meters and the like
: value|amount|number = any 1..900: The value / How much ; from|from_unit|source = enum meters,miles,feet,inches,kilometers,yards: The unit of the value ; to|to_unit|target = enum2 meters,miles,feet,inches,kilometers,yards: The unit that is wanted
> how many {2} are {0} {1} / !convert {0} {1} (to|into) {2} / {0} {1} in {2} / what is {0} {1} in {2}
< result num 1..900

convert temperature, celsius fahrenheit, temperature convert | convert degrees
- Convert degrees between Celsius and Fahrenheit / Change a temperature to the other scale
: degrees|value|temperature = any -30..200: The degrees ; to|scale|target = enum celsius,fahrenheit,kelvin: The scale that is wanted
> what (is|are) {0} degrees in {1} / !convert {0} degrees to {1} / {0} degrees, how much {1} / my oven says {0} degrees, i need {1}
< result num 1..400

random number, pick number, get random, draw number | get a random number
- Return a random number between two numbers / Pick a number by chance
: min|low|from|start = int 0..10: The lowest number ; max|high|to|end = int 11..1000: The highest number
> !(give|tell) me a random number (between {0} and {1}|from {0} to {1}) / !pick a number from {0} to {1} / any number between {0} and {1} / !choose a number, {0} to {1}
< number int 1..900

solve equation, equation solver, find x | solve an equation
- Solve an equation for x / Find the value of the unknown
: equation|formula|input = equation: The equation
> !solve {0} / what is x in {0} / {0}, find x / which x makes {0} true
< x int 1..40
"""
