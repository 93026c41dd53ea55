import type { Intent } from './intent.ts'

/**
 * What questions for a view are after, and what answers to them speak of, in families of words and
 * turns rather than single phrases. The first intent that a question matches is the one it is read by.
 */
export const viewIntents: readonly Intent[] = [
  {
    id: 'weakness',
    asks: /\bweak\w*|hardest|struggle|improve about yourself|wrong person for|most to learn|got in your own way|hard about working with you|get wrong about you/,
    shows:
      /\b(weak\w*|too (quick|fast|much|many|little|long|late|often|soon|direct|quiet|loud|slow)\w*|hard for me|find it (hard|difficult)|difficult for me|struggl\w*|not (good|strong|patient|great) (at|in|with)|afraid|nervous|shak(e|es|ing)|shy|impatient|perfectionis\w*|stubborn|forget\w*|i (lack|avoid|hate|postpone|put off|interrupt|overthink|worry|tend to|used to)|(hard|difficult) to (say no|delegate|let go|hand|ask)|working on|got better|better than|improv\w*|since then|learn(ed|t)? to|training myself|practi[sc]\w*|now i|i now|joined a|took a course|remind\w*|before i|missed|mistakes?|public(ly)? speak\w*|in front of|my (biggest )?(problem|fault|flaw)|disorgani[sz]ed|delegat\w*)\b/g,
  },
  {
    id: 'strength',
    asks: /\bstrength|good at|best at|people come to you for|why should we (hire|take|choose)|what (would|do|can) you bring|do without|contribute/,
    shows:
      /\b(strong\w*|strength\w*|good (at|with|in)|best at|able to|i can\b|calm\w*|patien(t|ce)|reliab\w*|trust\w*|quick(ly)?|fast|exact\w*|careful\w*|organi[sz]\w*|people (tell|say|come|ask|trust|rely|call)|(sent|come|came|turn|turned|go) to me|ask(ed)? me|explain\w*|listen\w*|never (late|missed|lost|gave)|nobody|no one|notice\w*|spot\w*|solv\w*|sold|led|ran|built|trained|experience\w*|bring\w*|skills?|talent\w*|i (keep|stay|remain|see|find|remember|finish|speak)|my (colleagues|manager|boss|team|customers) (say|said|call|tell)|(more|fewer|less|better|faster) than|average|know how|i am (a|an|very|quite|good|known|always|rather)|hard[- ]?work\w*|motivated|team[- ]?play\w*|flexib\w*|ambitious|creativ\w*|friendly|honest\w*|loyal\w*|curious|determin\w*|get along|communicat\w*|find (a|the) (solution|way))\b/g,
  },
  {
    id: 'future',
    asks: /\bfive years|ten years|three years|career goals?|see yourself|good first year|where you would like your work|in the future|long[- ]term|ambition|expert in your craft|sooner become|next step/,
    shows:
      /\b(in (\w+|\d+) years|by then|by (the age|thirty|forty|fifty|\d+)|some ?day|future|goal\w*|hope to|want to (be|become|run|lead|learn|have|own|get|move|take|grow|know)|would like to (be|become|run|lead|learn|have|own|get|move|take|grow)|i('d| would) (like|love)|become\w*|grow\w*|lead(er)?|manag\w*|responsib\w*|my own|head of|senior|speciali[sz]\w*|expert\w*|certificate|master|degree|qualif\w*|course|train\w*|apprentic\w*|first (year|months?)|next (step|years?|two|three)|plan to|aim\w*|promot\w*|career|path|over (from|for)|take over|signed up)\b/g,
  },
  {
    id: 'pay',
    asks: /\b(pay|salary|compensation|wage|earn|remuneration)\b(?!.{0,20}\baside)/,
    shows:
      /([$€£]\s?\d|\d[\d.,]*\s?(k|thousand|euros?|pounds?|dollars?|an hour|a year|a month|per (hour|year|month))\b|\b\d{2},\d{3}\b|\b\d{5,6}\b|\b(salary|pay|paid|earn\w*|wages?|rate|range|between|bonus|gross|net|collective|agreement|market|negotia\w*|package|expect\w*|hourly|euros?|pounds?|dollars?|offers?|tariff|scale|grade|band|step|budget)\b)/g,
  },
  {
    id: 'start',
    asks: /\b(when could you|start date|notice period|could you start|would you start|how soon|available from|hand over your present)/,
    shows:
      /\b(notice|weeks?|months?|tomorrow|immediately|straight away|at once|right away|monday|january|february|march|april|may|june|july|august|september|october|november|december|from the|first of|end of|hand(ing)? over|handover|finish\w*|contract\w*|term|available|start\w*|earliest|exam\w*|before that|until|soon|holiday|week of)\b/g,
  },
  {
    id: 'leaving',
    asks: /\b(leav\w+|left|looking for something new|moving on|look elsewhere|change jobs?|drive you away|changed job)\b/,
    shows:
      /\b(leav\w*|left|sold|closed|clos(es|ing)|moved?|moving|contract (ends|ended|runs|ran)|redundan\w*|laid off|no (further|room|chance|future|growth|prospect)|nowhere|further to go|too small|reorgani[sz]\w*|new (owners?|boss|manager|management|challenge|step)|looking (since|for|to|elsewhere)|grow\w*|different|change\w*|wish|want(ed)? to|outgrown|learn\w*|reference|present (job|firm|employer)|current (job|firm|employer)|there is no|commut\w*|hours|family|stuck|years (there|in the same)|instead|insolven\w*|bankrupt\w*)\b/g,
  },
  {
    id: 'boss',
    asks: /\b(report to|manager|boss|supervisor|managed|leader)\b/,
    shows:
      /\b(manager|boss(es)?|chief|supervisor|leader|lead|foreman|superior|tells? me|tell me|clear\w*|trust\w*|feedback|goals?|free(dom)?|leaves? me|let(s)? me|listen\w*|honest\w*|open\w*|decid\w*|support\w*|time for|once a week|half an hour|expect\w*|criticis\w*|prais\w*|what (matters|mattered|counts|i got|was|had been)|explain\w*|fair\w*|available|direct\w*|micromanag\w*|instructions?|she (said|told|asked)|he (said|told|asked))\b/g,
  },
  {
    id: 'dull',
    asks: /\b(dull|boring|monoton|routine|repetitive|least like|least favou?rite)\b/,
    shows:
      /\b(dull|boring|bored|monoton\w*|routine|repetiti\w*|tedious|same (thing|work|again)|filing|paperwork|forms?|waiting|long hours|hours (at|of|when)|nothing (moves|happens)|again and again|every day|each time|first thing|radio|music|cope|get used|break(s)?|in between|beat|game|list|i do (it|that|the)|i suppose|i expect|expect\w*|probably|documentation|data entry|stock ?tak\w*|clean\w*|night (watch|shift))\b/g,
  },
  {
    id: 'fellow',
    asks: /\bgood colleague|colleague should|tries your patience|kind of people/,
    shows:
      /\b(colleagues?|somebody who|someone who|a person who|one who|people who|those who|tells? me|to my face|honest\w*|help\w*|without being asked|hand(s)? over|reliab\w*|listen\w*|share\w*|trust\w*|on time|punctual\w*|keeps?|behind (my|your|his) back|with one|another|respect\w*|team|takes?|admits?|says? (so|when)|thanks?|nerves|gossip\w*|late)\b/g,
  },
  {
    id: 'together',
    asks: /\bwith others|alone\b|in a team or|team player|prefer to work|teamwork/,
    shows:
      /\b(alone|on my own|by myself|together|with (others|colleagues|people|someone|somebody|two|three)|team\w*|colleagues?|half and half|both|mostly|share\w*|door|quiet|meeting\w*|pair\w*|mix(ture)?|group\w*|in company|discuss\w*|independent\w*|four of us|of us|company|per ?cent of)\b/g,
  },
  {
    id: 'described',
    asks: /\bdescribe you\b|say about you|describe yourself in|people you work.{1,20}describe/,
    shows:
      /\b(they (would|will|'d)|would (also )?(say|call|describe)|(colleagues?|manager|boss|team|friends?|people|he|she) (\w+ )?(says?|said|calls?|called|describes?|tells?|told)|as (the|a|an|somebody|someone|quiet|calm|honest|reliable)|the one who|known (for|as)|reliab\w*|punctual\w*|quiet\w*|calm\w*|honest\w*|stubborn|dry|direct|friendly|careful|patient|curious|funny|loud|helpful|precise|talk too|and they would be right|review|nickname)\b/g,
  },
  {
    id: 'yourself',
    asks: /\babout yourself|introduce yourself|who are you|walk me through your (cv|resume|career|background)/,
    shows:
      /\b(i am (a|an)|i'm (a|an)|trained|training|apprentic\w*|studied|degree|graduated|qualified|school|college|university|born|grew up|years? (in|as|at|of|with)|for (the last )?(\w+|\d+) years|since (19|20)\d\d|worked|started|first i|then i|now i|before that|at the moment|currently|career|i would like to|my (background|career|first job))\b/g,
  },
  {
    id: 'stress',
    asks: /\bstress|pressure|busy (time|day)|calm\b|workload/,
    shows:
      /\b(stress\w*|pressure|calm\w*|list|write down|cross out|priorit\w*|urgent|first things|one (thing|after|step)|then the next|breath\w*|break|walk|sleep|sport|run(ning)?|slow down|pause|rush|busy|deadline\w*|at once|help|wait until|can wait|order|plan\w*|head clear|shout\w*|overload\w*|evening|too much)\b/g,
  },
  {
    id: 'learning',
    asks: /\bup to date|keep (yourself )?(learning|informed)|keep your knowledge|develop your|further training/,
    shows:
      /\b(read\w*|journals?|books?|course\w*|train\w*|learn\w*|podcasts?|newsletter\w*|conference\w*|talks?|meetings?|webinar\w*|online|practi[sc]\w*|rebuil\w*|try (out|things)|at home|evenings?|colleagues?|show (it|them|the|to)|summary|every (week|month|quarter|thursday|friday|year)|exam|certific\w*|follow\w*|videos?|exchange|experiment\w*|knowledge)\b/g,
  },
  {
    id: 'motivation',
    asks: /\bmotivat\w*|drives you|makes you (happy|content)|enjoy (most|about)|leaves you content|passionate|satisf/,
    shows:
      /\b(seeing|see (that|how|people)|when (it|things|somebody|someone|people|i|a)|joy|enjoy\w*|like (it|that|to|best|most|when)|love\w*|proud|happy|satisf\w*|content|meaning\w*|purpose|matters? to me|help\w*|thank\w*|progress|runs?|works?|solv\w*|finish\w*|learn\w*|make a difference|makes me|gives me|that is why|drive\w*|motivat\w*|interest\w*|care about|curious|feel\w*)\b/g,
  },
  {
    id: 'principle',
    asks: /\bprinciple|values?\b|ethic|integrity|what you think is right|important to you at work/,
    shows:
      /\b(never|always|not even|principle\w*|honest\w*|truth\w*|lie|lied|lying|sign(ed)?|right|wrong|fair\w*|promise\w*|respect\w*|even (if|when|though)|although|nobody (sees|looks|notice[sd]?|would)|never looks|matter of|refus\w*|rule\w*|value\w*|stick to|trust\w*|word|safe\w*|report\w*|admit\w*|integrity|own up|initials)\b/g,
  },
  {
    id: 'company',
    asks: /\bknow (about|of) (us|our|the company)|about our (company|organi)|why (do you want to work )?(for|with|at) us|why (this|our) company|fit in\b|found out what this job/,
    shows:
      /\b(your (\w+ )?(company|firm|website|site|products?|report|shops?|team|customers?|hospital|school|history|values|work|\w+)|you (have|make|made|are|were|bought|repair\w*|employ|sell|sold|run|train|offer|built|opened|started|began|won|want|need|work|also)|founded|since (18|19|20)\d\d|family|employees|people work|i (read|saw|visited|spoke|talked|use|know|met)|online|customer of|reputation|known for|last year you|(town|site|branch))\b/g,
  },
  {
    id: 'offer',
    asks: /\boffer\b|apart from (money|pay)|counts most|decline|decide it for you|matter to you in a job|look for in/,
    shows:
      /\b(offers?|contract|hours|at home|home by|family|care|children|training|learn\w*|team|colleagues?|boss|commut\w*|distance|holiday|permanent|secur\w*|without an end date|flexib\w*|trust|responsib\w*|chance|growth|better paid|money|count\w*|matters?|most important|would (win|lose|decide|rather|take|decline|not)|less|instead|part[- ]time|shifts?|weekends?|whether|that i (can|could|would|will)|after that comes|trade)\b/g,
  },
  {
    id: 'place',
    asks: /\b(place and pattern|where (and when )?(would|do) you (work|like)|remote|from home|office|shifts?|relocat|travel|working hours|environment|rule for everything|best work)\b/,
    shows:
      /\b(home|office|on site|at the site|site|remote\w*|days? (a|per|from|at|in)|shifts?|nights?|early|late|weekends?|hours|quiet|desk|room|bicycle|bike|train|car|minutes|live|commut\w*|travel\w*|children|noon|morning\w*|afternoon|flexib\w*|hybrid|move|rules?|freedom|team|open[- ]plan|every (second|third|other) week|part[- ]time|full[- ]time|split)\b/g,
  },
  {
    id: 'role',
    asks: /\bwhy (do|would|did|are) you (want|apply|applying|interested|like)|draws you|interests you|attract|this (kind of work|role|job|position)|why you\b/,
    shows:
      /\b((this|the|your) (role|post|position|job|work|advert\w*|vacancy|ad|task|team|place|field|trade|profession|department)|like (best|most|about|to|that|working|the)|love\w*|enjoy\w*|interest\w*|you (train|offer|need|are looking|make|want|do|work|have|look)|looking for|i want to|i would (like|spend|do|use|learn|bring|be|have)|part of my (\w+ )?(job|work|day)|forget the time|fits?|experience (in|with|as)|whole day|drawn|always wanted|since (childhood|i was)|because|challenge\w*|learn\w*|chance|instead of)\b/g,
  },
]
