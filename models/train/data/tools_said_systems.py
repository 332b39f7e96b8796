"""Functions of those who keep software running, each asked for as different people would. `tools_base.py` tells how to read them."""

AREAS = r"""
## log files and alerts

tail log, last lines, show log end, read log tail | see the end of a log file
- Show the last lines of a log file / Print the end of a log / Read what a log wrote most recently / Get the newest entries of a log file
: ?lines|count|n|how_many = int 5..500: How many lines / Number of lines to show / Length of the excerpt ; file|path|log|source = said /var/log/syslog,auth.log,worker_07.log,nginx/access.log,app-2.log,/opt/pay/pay.log,cron.log,kern.log,build-311.log,db1-slow.log,mail.err,/srv/api/out.txt,boot.log,gateway3.log: The log file / Path of the log / Which file
> {1}, last {0} lines / what's at the bottom of {1} / {1} pls, the newest stuff / the box just rebooted itself. whats the last thing it wrote to {1} / !print {0} lines from the end of {1} / so what did {1} say just now / give me the freshest bit of {1} / {0} lines off the end of {1}, no more / can't reach the machine from here - paste me whatever {1} ended with / how does {1} end / tail {1} / tail {1} {0} / i only ever look at the end of a log, so: {1} / Dear assistant, I should be grateful to see how {1} closes, thank you

search log, grep log, find in log, log lookup | find a text in a log file
- Find the lines of a log that contain a text / Search a log file for a word or code / Grep a log / Look for a message in a log
: file|path|log|where = said /var/log/syslog,auth.log,worker_07.log,nginx/access.log,app-2.log,/opt/pay/pay.log,audit.log,kern.log,build-311.log,db1-slow.log,mail.err,/srv/api/out.txt,gateway3.log: The log file / Path to look in / Which log ; text|pattern|needle|query = said timeout,E1042,out of memory,10.0.3.17,broken pipe,user 4711,HTTP 502,segfault,TX-88213,permission denied,deadlock,ENOSPC,retry limit,req-9f3a: What to look for / The text to find / The word or code ; ?since|from|start|after = fulldate: Only entries from this day on / Earliest day / Since when
> does {1} show up in {0} / {1} in {0}? / grep {1} {0} / any trace of {1} since {2}? it would be in {0} / look thru {0} for {1} / a customer swears she got {1}. is it anywhere in {0} / {0}: every line with {1} / !find {1} in {0} / where in {0} do we mention {1} / {1} - which lines of {0} have that / from {2} on, {1}, file {0} / i have {0} here and no patience, need only the {1} bits / has {0} ever seen {1} / boss asks about {1} again, it must stand somewhere in {0}

count errors, error count, error rate, number of failures | know how many errors a service had
- Count the errors of a service over some hours / Tell how often a service failed lately / Get the number of failures / Return the error total of a service
: hours|span|window|period = int 1..72: Over how many hours / The span in hours / How far back ; service|app|component|name = said checkout,auth-api,billing2,image resizer,search-v3,mail relay,pdf-worker,gateway,s3-sync,user service,cart7,push sender,ledger: The service / Name of the app / Which component
> how often did {1} fail in the past {0} hours / {1} errors, {0}h / has {1} been behaving? say the last {0} hours / {0} hours of {1}: how many went wrong / we changed something in {1} about {0} hours ago, are there more failures now / how bad is {1}, over {0} h / i slept for {0} hours. number of crashes of {1} meanwhile / count for {1}, {0} hours back, only the errors / in {0} hours, what total does {1} have on the bad side / {1}: {0} h error figure plz / !tell me how many times {1} broke within {0} hours / was it quiet around {1}? looking back {0} hours / the status page wants a number: failures of {1} during {0} hours
< errors int 0..900

set log level, change verbosity, logging level, switch log detail | make a part log more or less
- Set how much a module logs / Change the log level of a component / Make a part of the program more or less talkative / Switch the detail of logging
: level|verbosity|detail|to = enum debug=everything;the most detail,info=the normal amount,warn=warnings and worse,error=errors only;only errors,off=nothing at all: The level / How much is logged / The new detail ; module|logger|component|part = said net.http,payment,auth.oauth2,scheduler,db.pool,cache layer,parser,ui.router,queue2,io.s3,core,mail sender,sync-agent: The module / Which logger / The part of the program
> {1} on {0} / {1} should log {0} / !set {1} to {0} / {0} for {1} from now on pls / i'm drowning in lines from {1}, {0} is enough there / {1} -> {0} / let {1} write {0} till we know what's up / level {0}, module {1} / we can't see what {1} is doing. {0}, please / who needs all that from {1}? make it {0} / would you be so good as to have {1} record {0} / put {0} on {1} / from {1} i want {0}, that's all

archive log, rotate log, roll log file, start fresh log | put a log file away and begin a new one
- Rotate a log file / Put a log away and start an empty one / Archive a log that has grown too big / Roll over a log
: file|path|log|which = said /var/log/syslog,auth.log,worker_07.log,nginx/access.log,app-2.log,/opt/pay/pay.log,audit.log,kern.log,build-311.log,db1-slow.log,mail.err,/srv/api/out.txt,gateway3.log: The log file / Path of the log / Which one to put away ; ?keep|copies|generations|keep_old = int 2..30: How many old ones are kept / Number of old copies to keep ; ?compress|gzip|zipped|pack = flag zipped;gzipped ~ not zipped;without zipping it: Whether the old one is packed / Should it be compressed
> {0} is 40 gigs, start a new one / rotate {0} / !put {0} away and begin with an empty one / the disk is nearly full and {0} is to blame. roll it over / {0} fresh please, old one {2} / can we begin {0} from zero and keep {1} old ones / {0} got too fat, time for a clean one / new page for {0} / don't delete {0}, just move it aside so that the app writes into an empty file / rotate {0}, {2}, keep {1} / vi takes a minute to open {0}!! swap it out / please have {0} swapped for an empty one, it is past any use / enough in {0}, next file / keep {1} of {0} and roll

mute alert, silence alarm, snooze alert, pause alerting | keep an alert quiet for a while
- Silence an alert for some minutes / Mute an alarm of the monitoring / Keep an alert quiet / Stop a warning from ringing for a while
: minutes|duration|for|length = int 5..240: For how many minutes / How long it stays quiet / Duration in minutes ; alert|id|rule|name = said ALR-204,disk80,cpu_high,A-17,cert expiry,P95 latency,queue depth,mem90,ALR-3391,host down,swap-2,5xx spike,heartbeat: The alert / Which alarm / Name or id of the rule ; ?reason|note|why|comment = said maintenance,load test,known issue,migration,false alarm,disk swap,planned reboot,vendor outage,release,demo,network work,upgrade: Why / A note for the others
> {1} quiet for {0} min / mute {1} {0} / my phone buzzes every ten seconds bc of {1}, i need {0} minutes of peace / yes yes we know about {1}. {0} minutes / !silence {1} for {0} minutes / {0}m on {1}, {2} / {1} woke up the whole team and it's nothing. shut it for {0} minutes / for the next {0} minutes nobody should be called for {1} / {2} - so no {1} for {0} min / i'm working on that host, {1} may stay calm {0} minutes / snooze {1}, {0} / could {1} leave us alone, {0} minutes would do / pls no pages from {1} while we fix it, about {0} min / {1}: hush, {0} minutes, note {2}

## cron jobs and scheduled scripts

schedule script, add cron job, plan script, create scheduled job | let a script run regularly
- Let a script run at a fixed time / Add a cron job / Plan a script for a time of the day / Create a scheduled job
: at|time|start|when = time: The time of day / When it starts / Start time ; script|command|job|what = said backup.sh,clean_tmp.py,sync-03.sh,/opt/bin/report,import2.py,rates.js,send_bills.rb,thumbs.sh,reindex.py,dump_db.sh,/home/eva/poll.py,stats7.pl,prune.sh: The script / What runs / Path of the command ; ?weekday|day|only_on|day_of_week = weekday: Only on this day / The day of the week
> {1} at {0}, every day / i want {1} to go off at {0} / {0}: {1} / wrote a thing called {1}. it has to run by itself at {0} / !put {1} in the crontab for {0} / {1} each {2} {0} / we do {1} by hand every single day at {0}, that has to end / from now on {1}, {0} sharp / cron {0} {1} / at {0} nobody works, a good hour for {1} / {2} only, {0}, {1} / make it so that {1} starts on its own at {0} / Would you kindly see to it that {1} is carried out daily at {0} / new job pls: {1}, starts {0}

run job now, trigger job, start job at once, force run | start a job right now
- Start a scheduled job at once / Trigger a job outside its schedule / Run a job now / Force a run of a job
: job|id|name|which = said nightly-sync,job 17,report_4,J-330,backup weekly,invoice run,etl-02,cleanup,geo import,mailer5,price feed,hourly stats,reindex: The job / Id of the job / Which job ; ?dry|dry_run|test_only|simulate = flag as a dry run;without really changing anything ~ for real;not as a test: Whether it is only a trial / Should nothing be changed
> {0} now / can't wait till tonight, i need {0} this minute / go {0} / kick off {0} {1} / !start {0} right away / the data is stale, {0} should have run. do it / fire {0} {1} / the schedule says 3 am for {0} but i want it now / {0}, off you go / is it possible to have {0} once more immediately / just for this once, {0} out of turn / run {0} / fixed the bug in {0}; let it go now so we see / {0}, please, at this very moment, the chief is standing behind me

pause job, suspend job, hold cron job, switch job off | keep a job from running for now
- Pause a scheduled job / Suspend a job until a day / Keep a job from running / Put a cron job on hold
: job|id|name|which = said nightly-sync,job 17,report_4,J-330,backup weekly,invoice run,etl-02,cleanup,geo import,mailer5,price feed,hourly stats,reindex: The job / Id of the job / Which one ; ?until|resume_on|to|till = date: Until when it rests / The day it goes on again
> no {0} until {1} / {0} on hold / {0} must not run for the moment / the supplier's server is down so there is no point in {0}, hold it / !suspend {0} / till {1} we do without {0} / {0} off for now, i will tell u when / could {0} take a break / stop {0} from starting tonight and the nights after / we're migrating, so nothing of {0} please till {1} / {0}: pause / don't remove {0}, only let it sleep / freeze {0} / while i'm debugging i'd rather {0} didn't go off

job history, last runs, when did job run, run log of job | know when a job ran and how it went
- Tell when a job ran last and how it ended / Show the past runs of a job / Look up whether a job succeeded / Get the history of a job
: job|id|name|which = said nightly-sync,job 17,report_4,J-330,backup weekly,invoice run,etl-02,cleanup,geo import,mailer5,price feed,hourly stats,reindex: The job / Id of the job / Which job ; ?runs|count|last|how_many = int 2..50: How many runs are shown / Number of past runs
> did {0} go through last night / {0} ok? / when was {0} last done / the past {1} times of {0}: good or bad / has {0} been failing / {0}, last {1} / i have a feeling {0} did nothing on sunday. true? / show me how {0} turned out / how long did {0} take the last time / green or red, {0} / was there any run of {0} at all this week / {1} runs back for {0} pls / nobody told me if {0} worked / {0} - how'd it end
< ended enum ok,failed,running

set job timeout, limit runtime, job time limit, cap duration of job | limit how long a job may run
- Limit how long a job may run / Set the timeout of a job in minutes / End a job that takes too long / Cap the runtime and the tries of a job
: minutes|limit|timeout|max_minutes = int 1..180: The longest time in minutes / After how many minutes it is ended ; job|id|name|which = said nightly-sync,job 17,report_4,J-330,backup weekly,invoice run,etl-02,cleanup,geo import,mailer5,price feed,hourly stats,reindex: The job / Id of the job / Which job ; ?retries|tries|attempts|repeat = int 1..9: How often it is tried again / Number of further tries
> {1} max {0} minutes / {1} hung for nine hours yesterday. kill it after {0} min in future / no more than {0} minutes for {1} / {1}: {0} min, {2} retries / if {1} isn't done in {0} minutes something is wrong, end it then / !cap {1} at {0} minutes / {0} minutes, that's what {1} gets / {2} tries and {0} minutes each for {1} / how about giving {1} {0} minutes and not a second longer / after {0} min pull the plug on {1} / {1} normally needs half of that, so {0} minutes will be a fair limit / timeout {1} {0} / {1} blocks the others, it shall not go over {0} minutes

next runs, upcoming jobs, what runs next, list schedule | see which jobs come next
- List the jobs that run next / Show what is scheduled soon / Tell which jobs are coming up / Get the planned runs
:
> what's up next on the scheduler / which jobs are due / anything planned for tonight that could disturb us / crontab? / upcoming runs pls / what will run and when / show the plan of the night / what comes after this / is the queue of timed jobs empty / which script goes off first / list everything that is going to start by itself / before i leave: what's still going to be launched

## feature flags and experiments

turn on flag, enable feature, activate flag, release feature | switch a feature on
- Switch a feature on / Enable a flag / Activate a feature for users / Turn a feature flag on
: flag|feature|key|name = said new-checkout,dark_mode,beta.search,ff_1042,AI summary,promo-v2,fast_login,map3d,export-csv,NAV-77,guest cart,sso2,inline-edit: The flag / The feature / Key of the flag ; ?environment|env|where|stage = enum prod=production;live,staging=the staging system,dev=development,test=the test system: Where / Which environment
> {0} on / let them have {0} / we're ready, {0} can go out / {0} live for everybody pls, {1} / !enable {0} / sales promised {0} to a client and it's still dark. flip it / {1}: {0} on / people may use {0} from this minute / open {0} up / flag {0} true / could the users finally get {0} / QA signed off {0}, so show it / time for {0} to see the light of day / would love to try {0} myself, it's hidden in {1}, make it visible

kill flag, disable feature, turn off flag, hide feature | switch a feature off
- Switch a feature off / Disable a flag / Hide a feature from users / Turn a feature flag off
: flag|feature|key|name = said new-checkout,dark_mode,beta.search,ff_1042,AI summary,promo-v2,fast_login,map3d,export-csv,NAV-77,guest cart,sso2,inline-edit: The flag / The feature / Key of the flag ; ?environment|env|where|stage = enum prod=production;live,staging=the staging system,dev=development,test=the test system: Where / Which environment
> {0} off!! / {0} is crashing phones, take it away / nobody should see {0} anymore / orders drop since {0} came. out with it / !hide {0} / {1}, {0}: off / please retire {0}, we got angry letters / {0} false / kill {0} / why is {0} still there, i want it gone / can we do without {0} for a bit, it's slow / pull {0} in {1} / we should never have shown {0}. back in the drawer with it / users are confused by {0}; make it disappear

set rollout, rollout share, ramp feature, change percentage | show a feature to a share of the users
- Show a feature to a part of the users / Set the rollout percentage of a flag / Ramp a feature up or down / Change which share of users gets a feature
: percent|share|percentage|portion = int 1..99: The share in percent / How many of a hundred users ; flag|feature|key|name = said new-checkout,dark_mode,beta.search,ff_1042,AI summary,promo-v2,fast_login,map3d,export-csv,NAV-77,guest cart,sso2,inline-edit: The flag / The feature / Key of the flag ; ?country|region|market|only_in = country: Only in this country / Which market
> {1} {0}% / {0} percent of people get {1} / looks stable, take {1} up to {0} percent / {0} % is enough for {1} to begin with / {1} only for {0} in a hundred / !ramp {1} to {0} percent / {2} first: {1}, {0}% / not everyone, {0} percent should do. i'm talking about {1} / servers sweat, so {1} down to {0} percent / {1} at {0} pct in {2} / how about {0} percent for {1}, then we watch / {0} percent of traffic through {1}, thx / could {1} be given to {0} percent of users, please, no more

flag state, check flag, is feature on, look up feature | know whether a feature is on
- Tell whether a feature is on / Look up the state of a flag / Check a feature flag for a user / Show if a feature is enabled
: flag|feature|key|name = said new-checkout,dark_mode,beta.search,ff_1042,AI summary,promo-v2,fast_login,map3d,export-csv,NAV-77,guest cart,sso2,inline-edit: The flag / The feature / Key of the flag ; ?user|user_id|for_user|account = said u-5521,user 88,ada@mail.org,4711,U90017,test account,guest-3,id 30412,root,uid_77,max.b,qa2: For which user / Id of the user
> {0}? on or off / is {0} out already / does {1} see {0} / somebody says they can't find {0}. is it active at all / what's {0} set to / {0} {1}? / who gets {0} at the moment / are we showing {0} / !check {0} / i forgot if we ever released {0} / {1} wrote in: no {0}. should they have it / state of {0} pls / true or false, {0} / did anybody touch {0} or is it still dark

start experiment, launch ab test, run split test, begin test | start an A/B test
- Start an experiment with two variants / Launch an A/B test / Compare two variants with real users / Begin a split test
: days|duration|length|run_for = int 3..60: How many days it runs / Duration in days ; second|variant_b|challenger|b = said green button,layout-2,short form,v2.1,free trial,hero_b,price 9.99,big photo,sticky bar,no banner,one page,copy B7: The second variant / The new version / Variant B ; first|variant_a|control|a = said blue button,layout-1,long form,v1.9,paid trial,hero_a,price 12.99,small photo,static bar,old banner,three pages,copy A3: The first variant / The old version / The control
> {2} against {1}, {0} days / {0} days of {2} vs {1} / i bet {1} beats {2}. let real people decide, {0} days / does {1} sell better than {2}? find out, we have {0} days / !test {1} against {2} for {0} days / half sees {2}, half sees {1}, it ends after {0} days / A is {2}, B is {1}, run it {0} d / for {0} days show some visitors {1} and the rest {2} / old: {2}. new: {1}. compare, {0} days please / the team can't agree on {2} or {1}, so a split for {0} days / a/b {2} {1} {0}d / {1} as the challenger of {2}; give it {0} days / we've always had {2}, the intern suggests {1}, put both live {0} days

experiment result, test outcome, which variant won, ab result | see how an experiment turned out
- Show the result of an experiment / Tell which variant won / Get the outcome of an A/B test / Look up the numbers of a test
: experiment|test|id|name = said EXP-12,exp 44,button color,signup-3,pricing Q2,T-1009,hero image,onboarding,X7,cart text,email 5,landing-b: The experiment / Id of the test / Which test
> who won {0} / {0} result? / is there a winner in {0} / {0} - A or B / how is {0} coming out / did it pay off, {0} / i need the figures of {0} for a slide / any difference to be seen in {0} / !show me how {0} went / can we call {0} or is it too early / {0}: which side is ahead / the one named {0} must be over by now. verdict? / i've lost money on {0}, haven't i

## domain names and certificates

register domain, buy domain, get domain, order domain name | get a new domain name
- Register a domain name / Buy a domain for some years / Order a new domain / Get a domain name
: ?years|term|period|duration = int 2..10: For how many years / The term in years ; domain|name|address|url = domain: The domain / The name to buy / Which address ; ?private|hide_owner|privacy|whois_privacy = flag with my name hidden;with a private owner entry ~ with my name public;without a hidden owner: Whether the owner is hidden / Should the owner entry be private
> i want {1} / {1} is still free, grab it / buy {1} / {1}, {0} years / before anyone else takes it: {1} / the new shop shall be called {1}, so secure that name / !register {1} / make {1} mine for {0} years / can you get me {1}, {2} / our lawyer says we should own {1} too / {1} plz, on the company card / {1} {2}, {0} y / had an idea in the shower: {1}. order it

renew domain, extend domain, prolong domain, keep domain | keep a domain for longer
- Renew a domain / Extend a domain for some years / Keep a domain that runs out / Prolong the registration of a domain
: domain|name|address|which = domain: The domain / Which name / The name to keep ; ?years|term|period|by = int 2..10: By how many years / The years to add
> {0} runs out soon, keep it / don't let {0} lapse / {0} for another {1} years / mail from the registrar about {0}: last warning. pay for it again / {0} +{1}y / !extend {0} / we still need {0}, so prolong it / {1} more years of {0} / losing {0} would be a disaster, see that it stays ours / same again for {0} / is {0} safe for next year? if not, renew / add {1} years on {0} / {0} ends on sunday and i don't want that / hold on to {0}, whatever it costs

point domain, set dns record, dns entry, change record | set where a name points
- Set a DNS record of a name / Let a domain point to an address / Change where a name leads / Enter a DNS record
: target|value|ip|to = ip: The address it points to / The new value / Target ip ; name|host|domain|record = domain: The name / Which host / The domain ; ?ttl|seconds|cache_time|ttl_seconds = int 60..86400: Time to live in seconds / How long it may be cached
> {1} to {0} / {1} -> {0} / {0} is the new box, {1} should lead there / we moved. {1} lives at {0} now / !point {1} at {0} / A record {1} {0} / {1} A {0}, ttl {2} / whoever types {1} shall land on {0} / {1} still shows the old server; the right one is {0} / dns pls: name {1}, ip {0}, {2} seconds / let {1} resolve to {0} / the load balancer got {0}, please make {1} follow / new address for {1}: {0}

issue certificate, request tls cert, get ssl certificate, new certificate | get a certificate for a name
- Request a TLS certificate for a name / Get an SSL certificate / Issue a certificate / Have a name certified so that https works
: host|domain|name|for = domain: The name / For which host / The domain ; ?wildcard|subdomains|all_subdomains|star = flag with all subdomains;as a wildcard ~ without subdomains;for the bare name only: Whether subdomains are covered / Is it a wildcard
> https for {0} / {0} needs a cert / visitors of {0} see a red lock. get us a proper one / cert {0} {1} / !request a certificate for {0} / {0} goes live tomorrow and isn't encrypted yet / browser says {0} not secure, do sth / ssl for {0}, {1} / could {0} have the little padlock / new host {0}; tls please / we need {0} signed / {0} is plain http. in this day and age! fix that / please obtain whatever {0} needs to be served securely

certificate expiry, when cert ends, check certificate, cert valid until | know how long a certificate is valid
- Tell until when a certificate is valid / Check the certificate of a host / Look up when a cert ends / Get the expiry of a TLS certificate
: host|domain|name|of = domain: The host / The domain / Whose certificate ; ?port|on_port|port_number = int 443..9443: The port / On which port
> {0}, cert until when / does the lock on {0} run out soon / {0}:{1} cert / is the certificate on {0} still ok / last year {0} expired on christmas eve. how many days are left now / who signed {0} and until what date / !check the ssl of {0} / when must i worry about {0} again / valid till? {0} / the thing at port {1} of {0}, is its cert fresh / {0}'s https, is it about to die / got a warning for {0} about tls, how many days have i got
< valid_until fulldate

transfer domain, move domain, change registrar, switch provider of domain | move a domain to another provider
- Move a domain to another registrar / Transfer a domain with its code / Change the provider of a domain / Take a domain over with an auth code
: auth_code|code|transfer_code|epp = code: The transfer code / The auth code / Code of the old provider ; registrar|to|provider|target = said Gandix,NameNest,DomHub,Hostly,DNS One,Regio24,Webfarm,PlainNames,Dotstore,NetCorner,Tld4u,Blue Host: The new registrar / Where it goes / The provider ; domain|name|which|address = domain: The domain / Which name moves
> {2} to {1}, code {0} / {2} -> {1} {0} / {0} is the auth code for {2}, it goes to {1} / {1} is cheaper. take {2} there, they want a code: {0} / !transfer {2} to {1} with {0} / fed up with our host, {2} leaves for {1}; epp {0} / code {0}, domain {2}, new home {1} / {1} shall manage {2} from now on, auth {0} / they finally gave me {0}, so {2} can go over to {1} / please have {2} moved across to {1}, {0} being the code / {1} will look after {2}, here is the secret {0} / what i have: {2} and the code {0}. where i want to be: {1} / {2} changes hands to {1} on the strength of {0}

## releases and package versions

publish release, ship version, cut release, put out version | bring out a new version
- Publish a new version of a package / Ship a release / Bring out a version / Cut a release for the users
: version|number|tag|release = version: The version / The new number / Which release ; package|product|app|name = said libgeo,parse-kit,acme-cli,Tally,pdfmill,route66,web-core,mail4j,Noteful,chart3,fastcsv,tiny ORM,sensor-sdk: The package / The product / What is released ; ?prerelease|beta|preview|early = flag as a beta;as a preview ~ as a stable one;not as a beta: Whether it is a preview / Is it a beta
> {1} {0} out / ship {1} {0} / {0} of {1} is done, the world may have it / all tests green, so off with {1} {0} / !publish {0} of {1} / {1} {0} {2} / give people {1} {0}, {2} / the customers wait for {1}. it's {0}, release it / go for {0}, package {1} / we call it {0}. {1}, i mean. bring it out / {1}: next is {0}, pls push it to the public / would you let {0} of {1} go out today / tag {0} on {1} and get it to the registry / at last! {0}! let {1} fly

withdraw release, yank version, pull back version, unpublish version | take a version back
- Take a published version back / Yank a version of a package / Withdraw a broken release / Stop people from getting a version
: package|product|app|name = said libgeo,parse-kit,acme-cli,Tally,pdfmill,route66,web-core,mail4j,Noteful,chart3,fastcsv,tiny ORM,sensor-sdk: The package / The product / What it is a version of ; version|number|tag|bad_version = version: The version / The broken one / Which number ; ?reason|why|because|note = said data loss,wrong license,leaked key,crash at start,broken install,missing files,security hole,memory leak,bad build,wrong branch,virus alarm,typo in API: Why / The reason shown to users
> {0} {1} has to go, {2} / yank {0} {1} / nobody must install {1} of {0} anymore / omg we shipped our password in {0} {1}. get it back / !withdraw {1} of {0} / {2} in {1}. {0}, away with it / {0} {1} should never have left the house / stop offering {0} {1} / {1} was a mistake, i speak of {0} / can {1} be made unavailable, package {0} / recall {0}, the {1} / with {1} the {0} deletes files on windows. take it down pls / unpublish {0} at {1}, reason {2} / people keep downloading {1} of {0} and it's rotten, end that

pin version, lock dependency, fix package version, hold package | keep a package at one version
- Keep a package at one version / Pin a dependency / Lock the version of a library / Hold a package so that it is not updated
: version|at|number|to = version: The version it stays at / Which number ; dependency|package|library|name = said numpy,left-pad,openssl,lodash,react,log4j,spring-web,pg,rails,boost,zlib,qt6,axum,h2: The library / Which package / Name of the dependency ; ?project|repo|in|where = repo: In which project / The project it is for
> {1} stays at {0} / {1}=={0} / no newer {1} than {0}, no older either / every update of {1} breaks us; {0} worked, so nail it / !pin {1} to {0} / {2} needs {1} exactly {0} / hold {1}, {0} / {0} it is for {1} and nobody touches that / in {2} freeze {1} at {0} / lock {1} on {0} pls / with {0} of {1} we were happy. let us stick with it / {1} {0} fixed / don't let the robot bump {1}, {0} is the last good one / could {1} be kept where it is, at {0}

upgrade package, update dependency, bump library, raise version | get a newer version of a package
- Update a package to a newer version / Upgrade a dependency / Bump a library / Raise a package to a version
: ?version|to|target|number = version: The version to get / To which number ; dependency|package|library|name = said numpy,left-pad,openssl,lodash,react,log4j,spring-web,pg,rails,boost,zlib,qt6,axum,h2: The library / Which package / Name of the dependency
> our {1} is ancient / newer {1} pls / {1} to {0} / bump {1} / bump {1} {0} / there is a security notice for {1}, we need the fixed one / get {1} up to date / {1} came out with something fresh, take that / we're three versions behind on {1}, catch up / !upgrade {1} / i read that {0} of {1} is faster, use it / could {1} be brought to the present day / {1}, whatever is newest / raise {1} as far as {0}

compare versions, release diff, what changed between, changelog between | see what differs between two versions
- Tell what changed between two versions / Compare two releases of a product / Show the changelog from one version to another / List the differences of two versions
: newer|to|new_version|end = version: The newer version / Up to which version ; older|from|old_version|start = version: The older version / From which version ; product|package|app|name = said libgeo,parse-kit,acme-cli,Tally,pdfmill,route66,web-core,mail4j,Noteful,chart3,fastcsv,tiny ORM,sensor-sdk: The product / Which package / What is compared
> {2} {1} to {0}, what's new / we run {1} of {2}. what would {0} bring us / {2} {1}..{0} / changes from {1} up to {0} in {2} / is there anything breaking in {2} after {1}, say till {0} / difference btw {1} and {0}, product {2} / {2}: old {1}, new {0}. list what happened / !show what happened to {2} from {1} to {0} / my notes for {2} end at {1}, and now it's {0}, fill me in / what did they do to {2} since {1}? i have {0} / with {1} my {2} script worked, with {0} it doesn't, what did they alter / release notes {2} from {1} through {0}

latest version, newest release, current version, what version is out | know the newest version
- Tell the newest version of a package / Get the latest release number / Look up which version is current / Return the present version of a product
: package|product|app|name = said libgeo,parse-kit,acme-cli,Tally,pdfmill,route66,numpy,lodash,Noteful,chart3,openssl,tiny ORM,sensor-sdk: The package / The product / Name of the library ; ?channel|line|branch|kind = enum stable=the stable line,beta=the preview,lts=the long-term line,nightly=the nightly builds: Which line of releases / The channel
> which {0} is out / {0} version? / how far is {0} by now / {0}, {1}, which number / what's the most recent {0} / is there something after 4.2 of {0} / i'm writing a manual for {0} and need the number of today / {0} - where are they at / newest of {0} in {1} / latest {0} / when did the last {0} appear and what's it called / the readme says one thing and the site another. what is {0} really at / current {0} pls
< version version

## texts of an app in many languages

add app text, new string key, create ui text, enter string | enter a new text of the app
- Add a text of the app under a key / Create a new string / Enter the wording for a key / Put a new text into the string table
: text|wording|value|string = msg: The text / What it says / The wording ; key|id|string_key|name = said home.title,btn_save,err.404,login.hint,cart.empty2,menu.help,pay_now,tour.step3,push.new_msg,label_7,footer.note,dlg.quit.ok,mail.subject1: The key / Id of the text / Under which key ; ?limit|max_length|max_chars|chars = int 8..120: How many characters at most / The longest length allowed
> {1}: {0} / {1} = {0} / under {1} it should say: {0} / {1} doesn't exist yet. text: {0} / new one, {1}, {0} / !add {1} with the words {0} / we need another string. {1}. {0} / for the new screen: {0}, key {1}, {2} chars at most / {0} - goes in as {1} / devs wait for {1}, i'd write {0} / string {1}, max {2}, {0} / the key is {1}, and in english we say {0} / pls put {0} into the table, as {1}

set translation, enter translation, translate key, save translated text | enter how a text is put in a language
- Enter the translation of a key in a language / Save how a text reads in a language / Set the translated wording of a key / Store a translated string
: lang|language|locale|in = lang: The language / Into which language / The locale ; key|id|string_key|which = said home.title,btn_save,err.404,login.hint,cart.empty2,menu.help,pay_now,tour.step3,push.new_msg,label_7,footer.note,dlg.quit.ok: The key / Which text / Id of the string ; translation|wording|text|value = said Speichern,Guardar,Annuler,Chiudi,Avbryt,Zapisz,Opslaan,Tamam,Enviar,Weiter,Ayuda,Suivant,Ok dan: The translated text / How it reads / The wording
> {1} in {0}: {2} / {0} for {1} is {2} / {2}, that's {1} in {0} / the {0} one of {1} ought to read {2} / my cousin speaks {0} and says {2} is right for {1} / !put {2} at {1}, {0} / {0} {1} {2} / {1} is still empty in {0}. take {2} / what {0} people would expect at {1} is {2}, so enter that / {1}; {0}; {2} / translator sent {2} for {1}, language {0} / at {1} the {0} version shows nonsense, make it {2} / {2} belongs to {1}, and it's {0}

missing translations, untranslated keys, translation gaps, what is not translated | see which texts have no translation
- List the texts that have no translation yet / Show the gaps of a language / Tell what is untranslated / Find keys missing in a language
: lang|language|locale|in = lang: The language / In which language / The locale ; ?screen|area|module|only = said checkout,settings,login,profile,help pages,onboarding,cart,tour 2,mail texts,push texts,admin,error pages: Only in this part of the app / Which screen
> what's still open in {0} / {0} gaps? / which texts do our {0} users see in english / {0}, {1}: what lacks / how much work is left for {0} / is {0} finished / anything empty in {0}, esp {1} / !list whatever has no {0} yet / got a {0} translator for two hours, what should i give her / holes in {0} pls / {1} in {0}, is it all there / {0} todo / our {0} tester found half the buttons blank, which ones are it

language progress, translation status, percent translated, locale coverage | know how far the languages are
- Tell how far every language is translated / Show the share of translated texts per language / Give an overview of the coverage of all languages / Report the state of the translation
:
> how far are the languages / coverage? / percentages of all locales pls / which language is lagging / are we ready with all tongues for the launch / translation state / the table with a bar for every language, that one / who is behind, who is done / overall progress of the localization / boss wants a slide: how many percent for each locale / can we ship in all of them yet / is any language at a hundred percent / just the totals per language, not the single texts

rename key, change string key, new key name, move text key | give a text another key
- Give a text of the app another key / Rename a string key / Change the id of a text / Move a text to a new key
: new_key|to|new_name|target = said start.title,button.store,error.not_found,signin.tip,basket.none,nav.help,buy_btn,intro.s3,note.incoming,label_07,foot.text,exit.confirm: The new key / How it is called from now on ; old_key|from|key|current = said home.title,btn_save,err.404,login.hint,cart.empty2,menu.help,pay_now,tour.step3,push.new_msg,label_7,footer.note,dlg.quit.ok: The old key / The present key / What it is called now
> {1} becomes {0} / {1} -> {0} / call {1} {0} / {0} would be a better id than {1} / there's no more {1}, it is {0} / !rename {1} to {0} / who invented {1}? make that {0} / {0} instead of {1} as the key / from {1} to {0}, texts stay as they are / the style guide forbids names like {1}, use {0} / i want {0} where there was {1}, the wording doesn't change / key {1} is misleading. {0} / in the code it's {0} already, so {1} has to follow

report bad translation, flag wording, translation complaint, mark text wrong | say that a translation is bad
- Report that a translation is wrong / Flag a bad wording for the translators / Mark a text as faulty in a language / Complain about a translated text
: problem|kind|what|issue = enum typo=a spelling mistake;misspelled,meaning=the meaning is off;says something else,too_long=too long;cut off at the edge,rude=impolite;sounds rude: What is wrong / Kind of problem ; key|id|string_key|where = said home.title,btn_save,err.404,login.hint,cart.empty2,menu.help,pay_now,tour.step3,push.new_msg,label_7,footer.note,dlg.quit.ok: The key / Which text ; ?lang|language|locale|in = lang: The language / In which language it is bad
> {1}: {0} / {1} {2}, {0} / hm, {1}, {0} i'd say / {1} in {2} - {0} / look at {1} on a small phone. verdict: {0} / {0}, it's {1} / tell the translators about {1}, {0} / our partner wrote that {1} has a flaw: {0} / !flag {1} as {0} / somebody should redo {1}. why? {0} / for the linguists: {1} {0} / {2} speakers stumble at {1}, {0}

## slide decks and talks

add slide, insert slide, new slide, put in slide | put a new slide into a deck
- Insert a slide into a deck / Add a slide with a title / Put a new slide after another / Create a slide
: ?after|position|behind|at = int 1..40: After which slide / Number of the slide before it ; title|heading|headline|topic = said Road Map,Q3 Numbers,Our Team,Why Now,Next Steps,Thank You,Budget 2027,Risks,Case Study 4,Pricing,Agenda,Lessons Learned,Plan B: The title / Heading of the slide / What it is about ; ?layout|kind|template|style = enum title=just a big title,two_columns=in two columns,picture=with room for a picture,blank=without any boxes: The layout / Which kind of slide
> one more: {1} / {1} after {0} / slide {1} pls / behind number {0} i want a page called {1} / we forgot {1}. needs its own slide / new slide, {1}, {2} / {1}, {2}, comes after {0} / !insert a slide {1} / then there should be {1} / between {0} and the next, {1} / people will ask about {1}, so prepare a page with that heading / put in {1} / after slide {0} the story jumps; {1} would bridge it / an extra one with {1} on top

remove slide, drop slide, cut slide, throw out slide | take a slide out
- Remove a slide from a deck / Delete a slide / Cut a slide out of a talk / Drop a slide by its number
: number|slide|slide_number|which = int 1..60: The number of the slide / Which slide ; ?deck|file|presentation|from = said kickoff.pptx,Q2 review,pitch_v7,sales deck,talk-berlin.odp,all-hands,demo3.key,board update,training 101,intro.pptx,roadmap26,thesis.pdf: The deck / From which file
> {0} out / slide {0} bores everybody, away / we don't need {0} / cut {0} from {1} / !remove slide {0} / there's a wrong figure on {0} and no time to fix it. drop it / kill {0} / {1} w/o slide {0} please / no {0} / page {0} may go / i'm two minutes over, so number {0} has to leave / what's {0} doing in there? throw it away / {0} is a leftover, lose it / we said it twice, on {0} too; scrap that one

move slide, reorder slide, shift slide, put slide elsewhere | put a slide at another place
- Move a slide to another place / Reorder the slides of a deck / Shift a slide / Bring a slide to a position
: to|target|new_position|place = int 1..60: The new place / To which position ; slide|from|number|which = int 1..60: The slide to move / Its present number
> slide {1} to position {0} / {1} should be number {0} / {1} -> {0} / i'd rather talk about {1} at another moment, namely as number {0} / take {1} and stick it at place {0} / !move slide {1} to {0} / at place {0} i want what is {1} now / {1} comes too soon. make it {0} / put in spot {0} the present {1} / number {0} shall be the one that's {1} today / swap nothing, only bring {1} to {0} / from {1} to {0} / could {1} sit at {0} instead, the order confuses people

export deck, save slides as, convert deck, deck to format | get a deck in another format
- Save a deck in another format / Export slides / Convert a presentation / Turn a deck into a file to send
: format|as|to|type = enum pdf=a pdf,png=pictures,video=a film;a movie,html=a web page: The format / What it becomes ; deck|presentation|file|source = said kickoff.pptx,Q2 review,pitch_v7,sales deck,talk-berlin.odp,all-hands,demo3.key,board update,training 101,intro.pptx,roadmap26,thesis slides: The deck / Which presentation ; ?notes|with_notes|include_notes|speaker_notes = flag with my notes;including the notes ~ without the notes;leave the notes out: Whether notes are included / Should the notes be in it
> {1} as {0} / {1} {0} pls / they can't open {1} over there, they'd like {0} / make {0} of {1} / i need {0}. the source is {1} / !export {1} as {0} / {1} -> {0}, {2} / the client wants {1} and hates powerpoint; {0} will do / out of {1} comes {0}, {2} / {0} from {1} / turn {1} into {0} / is it possible to have {1} in the shape of {0}, {2} / for the archive: {1}, {0}

present deck, start slideshow, begin talk, show slides | show a deck on the screen
- Start the slideshow of a deck / Present slides on the screen / Begin a talk / Show a presentation to the audience
: deck|presentation|file|which = said kickoff.pptx,Q2 review,pitch_v7,sales deck,talk-berlin.odp,all-hands,demo3.key,board update,training 101,intro.pptx,roadmap26,thesis slides: The deck / Which presentation ; ?from|start|first_slide|slide = int 2..60: At which slide it starts / Number of the first slide ; ?screen|display|on|projector = said projector 2,left screen,room B4,HDMI-1,main wall,beamer,my tablet,TV 3,lobby screen,hall A,stage left,second monitor: Where it is shown / Which screen
> everyone's seated. {0} / {0}, full screen / let's go with {0} / {0} from {1} on / throw {0} on the {2} / we stopped at {1} before lunch, so go on there with {0} / !start {0} / curtain up for {0} / they are all staring at me, put up {0} quick / {0} on {2} / please let the audience see {0} now / show time: {0} / ready? {0}, begin with {1} / time to talk, {0} it is

## mailing lists and newsletters

subscribe address, add to list, put on mailing list, sign up reader | put an address on a mailing list
- Add an address to a mailing list / Subscribe a reader / Put somebody on a list / Sign an address up for a newsletter
: list|newsletter|to|mailing_list = said dev-announce,press-eu,weekly digest,alumni-09,ops@lists,parents 4b,beta testers,offers,board-only,sailing news,release-info,donors 2026,jobs-it: The list / Which newsletter ; address|email|reader|who = email: The address / Mail of the reader / Who joins ; ?digest|bundled|as_digest|collected = flag as a daily digest;bundled ~ as single mails;not bundled: Whether mails come bundled / Is it a digest
> {1} on {0} / {1} wants {0} too / {0} +{1} / met a lady at the fair, {1}, she'd like to get {0} / !add {1} to {0} / from now on send {0} to {1} as well / {1} isn't getting {0}. she should / {0}, {1}, {2} / new colleague, {1}, belongs on {0} / please let {1} have {0} / {1} {0} {2} / my husband asked me to put him down for {0}: {1} / who is missing from {0}? {1}, so fix it / sign up {1}, list is {0}

unsubscribe address, remove from list, take off mailing list, sign off reader | take an address off a mailing list
- Remove an address from a mailing list / Unsubscribe a reader / Take somebody off a list / Stop sending a newsletter to an address
: address|email|reader|who = email: The address / Mail of the reader / Who leaves ; list|newsletter|from|mailing_list = said dev-announce,press-eu,weekly digest,alumni-09,ops@lists,parents 4b,beta testers,offers,board-only,sailing news,release-info,donors 2026,jobs-it: The list / Which newsletter
> no more {1} for {0} / {0} off {1} / {1} -{0} / {0} wrote an angry mail about {1}. spare him that / {0} has left the company and still gets {1} / !take {0} off {1} / {0} is fed up with {1} / stop bothering {0} with {1} / out of {1}: {0} / the address {0} bounces on {1} each week, strike it / i'm {0} and i don't want {1} / unsub {0} {1} / we promised {0} never to send {1} again, keep that promise / {1} to {0} must end, GDPR

send issue, mail newsletter, send out edition, dispatch newsletter | send an issue to a list
- Send an issue of a newsletter to its readers / Mail an edition to a list / Dispatch a newsletter / Let an issue go out
: when|at|send_at|time = time: When it goes out / The time of sending ; list|newsletter|to|readers = said dev-announce,press-eu,weekly digest,alumni-09,ops list,parents 4b,beta testers,offers,board-only,sailing news,release-info,donors 2026: The list / To which readers ; issue|edition|id|number = said issue 12,NL-2044,spring edition,draft 7,no. 88,March special,ed-31,v3 final,launch mail,xmas issue,N-905,July 2: The issue / Which edition / Id of the mail
> {2} to {1} at {0} / {1}: {2}, {0} / {0}, {2}, everyone on {1} / proofread and done. {2} can go to {1}, let's say {0} / !send {2} to {1} at {0} / {1} should get {2} around {0} / when it's {0}, out with {2}, {1} / readers of {1} open mail at {0}, so that's when {2} leaves / {2} {1} {0} / i have {2} here, wish: in the inboxes of {1} by {0} / let {1} have {2}, {0} please / at {0} the people of {1} expect {2} / {2} is meant for {1} and nobody else; off at {0}

preview mail, test mail, send proof, trial newsletter | see an issue before the readers do
- Send a proof of an issue to one address / Mail a test copy / Let somebody see an issue before it goes out / Send a trial of a newsletter
: to|proofreader|address|reviewer = email: Who gets the proof / Address for the test ; issue|edition|id|which = said issue 12,NL-2044,spring edition,draft 7,no. 88,March special,ed-31,v3 final,launch mail,xmas issue,N-905,July 2: The issue / Which edition ; ?device|as|view|client = enum phone=as on a phone,desktop=as on a big screen,plain=as plain text: How it is shown / For which view
> {1} to {0} first, just for a look / test {1} {0} / {0} should check {1} before anybody else sees it / i don't trust the pictures in {1}, mail a trial to {0} / {0} proofreads {1} / !send a proof of {1} to {0} / dry copy of {1} for {0}, {2} / may {0} have a peek at {1} / {1} isn't final. one copy, {0} only / {2}: what will {1} look like? let {0} judge / {0}: {1}, {2}, not the whole list! / legal wants to read {1}, their box is {0} / sample of {1} pls, to {0}

list members, subscriber count, how many readers, list size | know how many are on a list
- Tell how many addresses are on a mailing list / Count the readers of a newsletter / Get the size of a list / Return the number of subscribers
: list|newsletter|of|mailing_list = said dev-announce,press-eu,weekly digest,alumni-09,ops@lists,parents 4b,beta testers,offers,board-only,sailing news,release-info,donors 2026,jobs-it: The list / Which newsletter ; ?joined_after|since|new_since|from = fulldate: Only those who joined after this day / Since when
> how big is {0} / {0} size / how many souls on {0} / {0}, newcomers since {1} / do more than a thousand people read {0} / has {0} grown after {1} / an advertiser asks about the reach of {0} / who cares about {0}, i mean in numbers / count {0} / is anyone still on {0} / {0} head count pls / {1} we advertised {0}. how many came since / does it pay to keep {0}? figures / readership of {0}?
< readers int 0..9000

open rate, issue statistics, how mail did, click numbers | know how an issue was received
- Tell how many readers opened an issue / Show the statistics of a mailing / Get the open and click rate / Report how an edition was received
: issue|edition|id|which = said issue 12,NL-2044,spring edition,draft 7,no. 88,March special,ed-31,v3 final,launch mail,xmas issue,N-905,July 2: The issue / Which edition ; ?measure|figure|kind|what = enum opens=who opened it,clicks=clicks on links,bounces=returned mails,unsubscribes=people who left: Which figure / What is counted
> did they read {0} / {0}, {1}? / how did {0} do / was {0} a flop / {1} of {0} / anyone even look at {0} / numbers for {0} pls / the subject line of {0} was my idea, did it work / {0} rate / stats {0} {1} / i heard {0} annoyed people, so what about {1} / have we had a better one than {0} lately, show its figures / how was {0} received out there / !tell me {1} for {0}
"""
