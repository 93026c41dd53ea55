const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that carry grammar rather than content; lower case, as the tokeniser cuts them (`did`, `n't`). */
export const functionWords = set(`
a an the this that these those some any each every either neither both all most such same other another no none not n't nt
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
it its itself they them their theirs themselves one ones who whom whose which what whatever when where why how
and or but nor so yet for if because as since until till while although though unless whereas than then whether once
of in on at by with from to into onto over under up down out off about after before between among through during without within
against across along around behind beside besides beyond near per via upon toward towards above below
be am is are was were been being 's 're 'm have has had 've having do does did done doing 'd 'll will would shall should can could may might must
ca wo sha ought need dare let 'em there here also too very just only even still again ever never always often sometimes already soon
really quite rather almost well now more less least much many few little lot lots bit own maybe perhaps however therefore thus hence
etc yes no okay ok oh um uh er erm hmm like really actually basically literally kind sort mean know guess
`)

/** Words that fill a sentence without saying anything in particular; lemmas. */
export const vagueWords = set(`
thing things stuff something anything everything nothing somehow someone somebody anyone everybody everyone anybody whatever
lot lots bit good great nice bad fine okay amazing awesome excellent wonderful perfect interesting important different various certain
do make get go have be come take give put use try want like need know think feel see say way time kind sort type part
success successful successfully situation task action result outcome problem issue job work person people guy case point
hard well best better very always etc able real really handle deal help ensure experience skill thing challenge
`)

/** Fillers of speech; matched as whole words in lower case. How many somebody says is told as delivery, and is in no mark. */
export const spokenFillerPattern =
  /\b(um+|uh+|er+m*|hmm+|you know|i mean|sort of|kind of|kinda|sorta|basically|so yeah|yeah)\b|, like,|\blike,/g

/** Phrases that say nothing, spoken or written. */
export const wordyPattern =
  /\b(literally|actually|honestly|to be honest|and stuff|or whatever|and whatnot|like i said|at the end of the day|needless to say)\b/g

/** Words that take back what is being said. */
export const hedgePattern =
  /\b(i think|i guess|i suppose|i believe|i feel like|maybe|perhaps|probably|possibly|somewhat|more or less|i would say|i'd say|or something|i'm not sure|not really sure|if i remember)\b/g

/** Words that stand where something particular could stand. */
export const vaguePattern =
  /\b(thing|things|stuff|something|somehow|various|whatever|etc|and so on|a lot|lots of|good|great|nice|some kind|different ways|everything|always do my best|do my best|hard work(?:er|ing)?|team player|go above and beyond|give 110)\b/g

/** What everybody says in an interview: true of anyone, so it shows nothing. */
export const clichePattern =
  /\b(?:new challenges?|fits? my (background|profile|skills|experience)|good things about|great (company|team|opportunity)|learn a lot|grow (professionally|personally|as a)|team player|hard[- ]?work(ing|er)|perfectionist|people person|(fast|quick) learner|outside the box|passionate about|good (communicator|listener|team)|get along with every|too much work|hard to say no|work too hard|higher position|more responsibilit(y|ies)|go the extra mile|give 110|detail[- ]oriented|results?[- ]driven|self[- ]?(starter|motivated)|highly motivated|next level|dynamic|best of my abilit|solution that works for)\b/g

/** Words that tie one sentence to the next. */
export const connectivePattern =
  /\b(first|firstly|second|secondly|third|then|next|after|afterwards|before|because|so|therefore|as a result|since|while|when|once|finally|eventually|in the end|but|however|although|instead|meanwhile|until|which meant|that way|for example|for instance|this means|if|later|by the time|unless|whereas)\b/g

/** Finite state and thought verbs, lemmas: having, being or thinking is not yet doing. */
export const stateVerbs = set(`
be have feel think know want like love need believe guess hope wish seem appear remember recall mean suppose understand see hear
live expect prefer happen become enjoy care agree look sound belong contain exist matter own possess hate dislike doubt work can will would
may might must should could get be go come start begin keep let say 'd 've do struggle wonder consider face lack
`)

/** Verbs that need an object of some content before they say anything; lemmas. */
export const lightVerbs = set(
  `do make get go have take give come use try help handle deal work manage put keep start begin show let want need bring`,
)

/** Past forms that look like the dictionary form. */
export const unchangedPasts = set(
  `put set cut hit let shut cost split read quit bet spread beat rid broadcast upset reset hurt burst`,
)
