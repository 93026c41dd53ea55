import type { Intent } from './intent.ts'

/**
 * What questions for a story are after, where not every story from work will do. `both`: the second
 * family must be met as well. Questions about results, pressure, planning or problems are open: any
 * story of one's own from work may answer them.
 */
export const storyIntents: readonly Intent[] = [
  {
    id: 'conflict',
    asks: /\b(conflict|disagree\w*|argument|quarrel|fell out|tension|clash\w*|hard to work with|difficult (colleague|coworker|co-worker|person|team|boss|manager)|did not get (on|along)|get along|opposed you|against you)\b/,
    shows:
      /\b(conflict\w*|disagree\w*|argu(e|ed|ing|ment)\w*|quarrel\w*|row|fell out|clash\w*|tension\w*|shout\w*|yell\w*|angry|anger|annoyed|upset|furious|heated|rude\w*|insult\w*|accus\w*|blam\w*|refus\w*|insist\w*|would(n't| not)|did(n't| not) (want|like|agree|clean|do|answer|talk|speak|listen|accept|pull)|(he|she|they|boss|manager|colleague|\w+er|director|supervisor) wanted|wanted .{3,60} (and|but) (i|we|she|he) (did not|didn't|wanted)|both (wanted|claimed|needed|thought|said)|not (speaking|agreed|talking)|stopped (speaking|talking)|complain\w*|against|stuck|unfair\w*|resent\w*|fight\w*|fought|problem with|behind (my|her|his) back|compromis\w*|apologi[sz]\w*|opinion|swear|swore|grumbl\w*|hostil\w*|ignor\w*|each (other|say|said|side)|both (sides|of us|of them)|on (her|his|their) (side|nerves)|came early|wanted to be)\b/g,
  },
  {
    id: 'failure',
    asks: /\b(mistakes?|fail(ed|ure|ures)?|error|went wrong|go wrong|goes wrong|regret|setback|did not go (as|to|well)|misjudg\w*|got (it |something )?wrong|let (somebody|someone|people|a \w+) down)\b/,
    shows:
      /\b(mistak\w*|wrong\w*|errors?|forg[eo]t\w*|mixed up|mix-up|should (not )?have|missed|overlook\w*|instead of|fault|too late|too (early|many|much|little|few)|owned up|admitt\w*|apologi[sz]\w*|sorry|regret\w*|by accident|accidental\w*|misread|mis(judged|understood|counted|calculated|placed|labelled|heard)|put it right|fail\w*|broke|lost|late|left .{1,25} out|did(n't| not) (check|ask|read|see|notice|think|tell|test|work|know)|without (checking|asking|testing|reading)|nobody (told|checked)|criticis\w*|i had (ordered|sent|promised|deleted|booked|put|left|typed)|sent .{1,60} to (a|the) (wrong|customer|client)|deleted|spilt|spilled|delay\w*|crash\w*|cancel\w*|unhappy|complain\w*|never again|not done it again|since then|almost|put the wrong|next street|double[- ]booked)\b/g,
  },
  {
    id: 'lead',
    asks: /\b(led|lead|leading|leader(ship)?|managed? (a team|people|others)|guided? (a|other)|coach\w*|mentor\w*|delegat\w*|in charge of (others|people|a team)|motivated? (a|others|people|your))\b/,
    shows:
      /\b(team\w*|crew|volunteers?|group|players?|students|helpers?|apprentices?|staff|colleagues|drivers|trainees?|juniors?|new (lads|people|hires|starters|joiners|ones)|people|men|women|everyone|everybody|each (of|one|person|player|other|had|its)?|i (led|paired|split|divided|assigned|gave|trained|coached|gathered|organi[sz]ed|delegated|chaired|headed|recruited|taught|mentored|motivated|encouraged|asked (each|everyone|one|them)|put one|let them|sent (the|them|one)|showed (them|him|her))|rota|roles?|(forty|thirty|twenty|twelve|eleven|ten|nine|eight|seven|six|five|four|three|\d+) (\w+ )?\w+(ers|ors|ists|ants|ees)|captain|corporal|head of|team leader|supervis\w*|manager|target|motivat\w*|one[- ]to[- ]one|praised|morale|delegat\w*|vision)\b/g,
    least: 2,
  },
  {
    id: 'learn',
    asks: /\b(learn(ed|t)? (something|a|to|how|new|quickly|fast)|had to learn|learning|new skill|pick(ed)? up (a|something) new|teach yourself|taught yourself|knew (little|nothing))\b/,
    shows:
      /\b(learn\w*|train\w*|courses?|books?|practi[sc]\w*|lessons?|read|reading|manual|taught|teach\w*|exams?|study|studied|studying|never (done|used|worked|seen|cooked|driven)|new to me|no (experience|training|idea|clue)|videos?|tutorial\w*|notes|asked .{1,40} (explain|show|correct|help|questions)|certificate|licen[cs]e|passed|exercises?|guidance|from scratch|recorded myself|underst(and|ood)\w*|translat\w*|words|questions?|how to|documentation|shadow\w*|watch\w*|listened|first unit|knew (nothing|little)|could not (read|speak|use))\b/g,
  },
  {
    id: 'persuade',
    asks: /\b(convinc\w*|persuad\w*|influenc\w*|buy-in|change(d)? (somebody|someone|their|his|her|a person)('s)? mind|win (somebody|someone|people) over|sell an idea|get .{1,30} to agree|negotiat\w*)\b/,
    shows:
      /\b(convinc\w*|persuad\w*|(did|do|does)(n't| not) want|wanted|against|propos\w*|suggest\w*|showed|showing|figures|numbers|present(ed|ation)|argu\w*|refus\w*|agree\w*|said (yes|no)|nodded|scept\w*|skept\w*|doubt\w*|offer\w*|signatures?|petition|believ\w*|(his|her|their) mind|grumbl\w*|at first|costs?|savings?|table with|examples?|samples?|pilot|trial|tested|letter|would not|until|reason\w*|approv\w*|accept\w*|let us|vote\w*|spoke against|negotiat\w*|evidence|explained|idea)\b/g,
    least: 2,
  },
  {
    id: 'safety',
    asks: /\b(risk|unsafe|safety|danger\w*|hazard\w*|harm|going downhill|accident|deteriorat\w*)\b/,
    shows:
      /\b(risk\w*|danger\w*|unsafe|hazard\w*|safe\w*|injur\w*|hurt|harm\w*|fire|burn\w*|smell\w*|smelt|smoke|guards?|leak\w*|broken|loose|torn|alarm\w*|accidents?|fall|fell|crush\w*|inspect\w*|barriers?|stopped (the|work|it)|shut|evacuat\w*|dos(e|es|ing|age)|overdose|allerg\w*|chlorine|acids?|cyanide|gas|brakes?|wires?|wiring|live cable|shock|volts?|trench|ladders?|infect\w*|infusion|needle\w*|swabs?|pressure|bleed\w*|chest|breath\w*|drown\w*|traffic|speed\w*|tested for dead|cables?|too (thin|hot|fast|high|heavy|close|steep|low)|warm|insulation|exposed|switched it off|unlocked|blocked exit|fire door|first aid|checked (his|her|their|the) |pale|grey|quiet|sleepy|dizzy|wet floor|near miss|locked off|emergency|toxic|poison\w*|contaminat\w*|fraud|scam|phish\w*|vulnerab\w*|breach|virus|backup|expired|collaps\w*|slip\w*|tired|overload\w*|fingers?|protective|helmet|goggles|haemo\w*|observations)\b/g,
  },
  {
    id: 'customer',
    asks: /\b((difficult|angry|upset|unhappy|demanding|dissatisfied|rude|hard) (customer|guest|client|patient|passenger|caller|tenant|resident|parent|visitor|user)|complaint)\b/,
    shows:
      /\b(they|persons?|parents?|customers?|guests?|clients?|patients?|passengers?|callers?|tenants?|residents?|visitors?|shoppers?|users?|mother|father|parents?|ladies|lady|gentleman|man|woman|couple|family|families|regular|readers?|pupil|buyer|owner|he|she)\b/g,
    both: /\b(angry|anger|complain\w*|shout\w*|yell\w*|rude\w*|upset|accus\w*|refund|money back|wait\w*|unhappy|demand\w*|threat\w*|furious|disappoint\w*|annoyed|wrong|lost|late|broken|missing|cold|problem|apologi[sz]\w*|sorry|difficult|refus\w*|noise|scratch\w*|damag\w*|insist\w*|cry(ing)?|cried|afraid|confus\w*|swear|swore|banging|fever|pain|allerg\w*|cancel\w*|fault|error|mistake|not come|could not|did not want|calm\w*|savings|off for)\b/g,
  },
  {
    id: 'ethics',
    asks: /\b(ethic\w*|honest\w*|integrity|right thing|dilemma|against your (values|principles)|dishonest\w*|confidential\w*|asked to do something (wrong|you))\b/,
    shows:
      /\b(honest\w*|dishonest\w*|lie|lied|lying|truth|cheat\w*|fraud\w*|stole|steal\w*|theft|fair\w*|unfair\w*|refus\w*|report\w*|rules?|policy|compliance|confident\w*|private|privacy|secret|wrong|right thing|conscience|sign(ed)?|falsif\w*|fake\w*|backdat\w*|pretend\w*|bribe\w*|gift|tickets|kickback|complain\w*|whistle\w*|owned up|admit\w*|law|illegal|regulat\w*|safety|principle\w*|pressure(d)?|would not|not allowed|forbidden|conflict of interest)\b/g,
  },
  {
    id: 'feedback',
    asks: /\b(feedback|criticism|criticised|criticized|appraisal|told you that you|review of your work)\b/,
    shows:
      /\b(feedback|critici\w*|told me|said (that |i |my )|pointed out|review\w*|apprais\w*|comment\w*|suggest\w*|advice|advis\w*|listen\w*|harsh|hurt|defensive|improv\w*|complain\w*|praise\w*|too (fast|loud|quiet|long|short|direct|slow|much|little)|thank\w*|asked (her|him|them|my)|since then|noticed that i|unclear|change\w*)\b/g,
    least: 2,
  },
  {
    id: 'change',
    asks: /\b(change at work|adapt\w*|had to adjust|new situation|reorgani\w*|unexpected change|changing priorities|cope with (a )?change)\b/,
    shows:
      /\b(new|chang\w*|mov(e|ed|ing)|merg\w*|switch\w*|replac\w*|introduc\w*|digital|remote|online|bought by|took over|takeover|reorgani[sz]\w*|cut (our|the|from)|clos(ed|ing|ure)|lockdown|pandemic|covid|different|instead of|no longer|got (tablets|set|a new)|system|software|machines?|adapt\w*|adjust\w*|used to|rollout|launch\w*|law|regulation|shift\w*|owner\w*|until then|from one day)\b/g,
  },
]
