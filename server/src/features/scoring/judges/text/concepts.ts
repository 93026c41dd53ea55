/**
 * Words that say the same where work is talked about, in dictionary form; one line, one concept. Chosen
 * by hand for words that stay the same in meaning across trades; words with several common senses are
 * left out. Opposites never share a line.
 */
const groups = `
avoid prevent forestall avert preclude
stop halt cease
allow enable permit
reduce decrease lower lessen diminish minimise minimize shrink
increase raise grow expand rise
improve enhance better
begin start initiate commence
end finish complete conclude
check verify inspect validate confirm examine
error mistake fault bug defect flaw
quick fast rapid swift speedy quickly rapidly promptly
slow sluggish slowly
big large huge
small little tiny
create build make construct produce generate
delete remove erase eliminate
keep retain preserve maintain
need require demand necessitate
obtain get acquire receive gain
give provide supply offer
show display reveal demonstrate
tell inform notify alert
ask request enquire inquire
send transmit deliver
fix repair mend correct rectify
use utilise utilize employ apply
important crucial essential vital critical key
risk danger hazard
harm damage hurt injure injury
help assist aid support
choose select pick
separate isolate split
join combine merge unite
change alter modify adjust
store save persist hold
find locate discover detect identify spot
wrong incorrect false invalid inaccurate
right correct accurate valid
person people individual somebody someone human
client customer consumer buyer
colleague coworker teammate peer
boss manager supervisor
doctor physician clinician
money cash fund
cost price expense
cheap inexpensive affordable
hard difficult tough
easy simple straightforward
safe secure
quiet calm
happen occur arise
cause trigger provoke
result outcome consequence effect
goal aim objective target
plan schedule
old outdated obsolete stale
new recent fresh
same identical equal
different distinct differing
many multiple several numerous
each every
whole entire
part piece portion section
often frequently regularly repeatedly
always constantly permanently
early soon beforehand
late overdue delayed
wait delay
copy duplicate replicate replica
rule regulation guideline
test try-out
talk speak discuss converse
explain describe clarify
record document log
watch monitor observe
measure gauge quantify
estimate approximate
share distribute spread
protect guard shield
lock mutex
query lookup
index indexes indices
function method procedure routine
argument parameter
repeat retry
answer reply respond response
buy purchase
sell vend
staff employee worker workforce
hire recruit
train teach coach instruct
learn study
child kid pupil
sick ill unwell
medicine medication drug
tired fatigued exhausted
washing hygiene
empty vacant
break rupture
connect link attach
input entry
visible apparent
hide conceal mask
absent missing
impute fill
indicator flag marker
resign quit
acknowledge ack acknowledgement acknowledgment
retransmit resend retransmission
`
const concepts = new Map<string, string>(
  groups
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word) => [word, `=${words[0]}`] as const)
    }),
)

/** What a word stands for: its concept where it has one, its stem otherwise. */
export const conceptOf = (lemma: string, raw: string, stem: string): string =>
  concepts.get(lemma) ?? concepts.get(raw) ?? stem
