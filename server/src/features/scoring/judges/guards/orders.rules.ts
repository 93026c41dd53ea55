/**
 * What speaks to whoever marks the answer instead of answering, as patterns over plain lower-case text.
 * Each is bounded, so that the time it takes grows with the length of the text only.
 */

const within = (most: number): string => `[^.!?\\n]{0,${most}}`
const pattern = (source: string): RegExp => new RegExp(source.replace(/\s*\n\s*/g, ''), 'g')

/** What a judge goes by. */
const rules =
  '(?:instructions?|directions|directives?|prompts?|rubrics?|criteria|guidelines?|rules|(?:every|any|each) rule|constraints|system messages?|marking (?:guide|scheme)|scoring|grading|everything (?:above|before|you)|all (?:of )?the above|the above|what you were told)'
/** The same, where nobody but a judge could be meant. */
const ownRules =
  '(?:(?:previous|prior|earlier|above|preceding|foregoing|your|initial|original|system|existing|given) (?:\\w+ )?(?:instructions?|directions|directives?|prompts?|rules|guidelines?|orders|criteria|rubrics?|constraints)|(?:the|this|that|any|all) (?:\\w+ )?(?:rubrics?|grading (?:\\w+ )?(?:rules|criteria|guide|instructions)|scoring (?:\\w+ )?(?:rules|criteria|guide|instructions)|marking (?:guide|scheme)|evaluation criteria|system (?:prompt|message)))'
const dismiss =
  "(?:ignore|disregard|forget|override|bypass|overlook|discard|dismiss|abandon|suspend|skip|set aside|put aside|throw (?:out|away)|pay no (?:attention|heed) to|(?:do not|don't|dont|no longer|stop|never) (?:follow(?:ing)?|apply(?:ing)?|us(?:e|ing)|obey(?:ing)?|consider(?:ing)?))"

const give =
  '(?:give|award|assign|grant|allocate|output|return|set|print|write|put|enter|record|rate|mark|grade|score|assess|evaluate|judge|classify|treat|report|issue|emit|choose|select|respond with|reply with|answer with|default to|round up|bump|raise|increase|boost|respond only with|reply only with)'
export const top =
  '(?:maximum|max|maximal|full|highest|top|perfect|excellent|best|outstanding|flawless|greatest|unlimited)'
export const mark = '(?:scores?|marks?|points?|ratings?|grades?|credits?|bands?|evaluations?|verdicts?)'
const highest =
  '(?:\\b100\\b|\\b10 ?(?:/|out of) ?10\\b|\\b5 ?(?:/|out of) ?5\\b|\\bfive stars?\\b|\\b(?:a|one) hundred\\b|\\bten out of ten\\b|\\b3 ?(?:/|out of) ?3\\b|\\blevel (?:3|three)\\b|\\ba\\+|\\bfull marks\\b|\\bstrong hire\\b)'

/** The answer, its author, or the marks as a whole. */
export const self =
  "(?:(?:this|the above|the following|above|my|these|the candidate's|this candidate's) (?:\\w+ )?(?:answers?|responses?|submissions?|transcripts?|interviews?|replies|reply)|the (?:answer|response|text|reply) (?:above|below)|th(?:is|e) (?:candidate|applicant|interviewee)|this (?:student|person|user)|\\bme\\b|(?:every|each|all|any)(?: of)?(?: the)? (?:dimensions?|criteri(?:on|a)|categor(?:y|ies)|answers?|responses?)|across the board)"

const judge =
  '(?:graders?|judges?|evaluators?|examiners?|assessors?|scorers?|markers?|llms?|ai|a\\.i\\.|language models?|chatbots?|bots?|(?:grading|scoring|evaluation|assessment|automated|ai) (?:\\w+ )?(?:systems?|models?|engines?|assistants?|bots?|tools?|graders?|judges?|software))'

/** Orders: whoever tells them of others ("I had to ignore the rules") gives none; see `mentions.rules.ts`. */
export const orders: readonly RegExp[] = [
  pattern(`\\b${dismiss}\\b${within(50)}\\b${rules}\\b`),
  pattern(`\\b${give}\\b${within(50)}\\b${top}\\b${within(20)}\\b${mark}\\b`),
  pattern(
    `\\b${give}\\b${within(30)}(?:\\b${self}|\\bit\\b|\\bthis\\b|\\beverything\\b)${within(30)}(?:${highest}|\\b(?:as )?(?:perfect|flawless|excellent|outstanding|exceptional|fully correct)\\b)`,
  ),
  pattern(
    `\\b(?:score|grade|rate|mark) (?:this|me|my answer|it)\\b${within(20)}(?:\\bvery high|\\bhighly|\\bhigh\\b|${highest})`,
  ),
  pattern(
    `\\b(?:pass|approve|accept|shortlist|advance|recommend|hire) (?:this|the) (?:candidate|applicant|interviewee)\\b`,
  ),
  pattern(
    `\\b(?:reveal|print|repeat|show|tell|output|leak)\\b(?: me)? (?:your|the) (?:(?:system|hidden|original|grading|full) )+(?:prompt|instructions|rubric|answer key)\\b`,
  ),
  pattern(
    `\\b(?:enter|enable|activate|switch to|turn on)\\b${within(10)}\\b(?:developer|debug|admin|god|jailbreak|dan|maintenance|unrestricted) mode\\b`,
  ),
  pattern(
    `(?:^|[.!?\\n:;,(\\[*#-]\\s?|\\b(?:a|this|important|final|quick|urgent|special|private|ps|p\\.s) )(?:note|messages?|memo|attention|attn|dear|hey|hello|hi|instructions?|reminder|hint|notice|listen|okay|ok)\\b[ ,:!]{0,2}(?:(?:to|for) )?(?:the |all |any |every |whichever |whoever )?(?:${judge}|reviewers?|assistant|model|whoever (?:grades|marks|scores|reads|evaluates)\\b|(?:person|one) (?:grading|marking|scoring))\\b`,
  ),
  pattern(
    `\\bthe (?:answer|response)\\b${within(15)}\\b(?:deserves?|merits?|warrants?|should (?:get|receive|be)|must (?:get|receive|be))\\b${within(30)}(?:${highest}|\\b${top}\\b${within(15)}\\b${mark}\\b)`,
  ),
]

/** Orders that only a judge can be given; a noun before them does not make them somebody's deed. */
export const plainOrders: readonly RegExp[] = [
  pattern(`\\b${give}\\b${within(20)}${highest}${within(20)}\\b(?:${self}|everything|everywhere)\\b`),
  pattern(
    `\\b${ownRules} (?:no longer|don't|do not|shall not|need not) (?:count|apply|matter|hold|bind)\\b|\\b${ownRules} (?:are|is) (?:now )?(?:void|cancelled|canceled|suspended|obsolete|revoked|replaced|lifted)\\b`,
  ),
  pattern(
    `\\b(?:note|message|memo) (?:to|for) (?:the |any |all )?(?:whoever (?:grades|marks|scores|evaluates)|${judge})\\b(?=[ :,.!]*(?:this|that|the|please|my|it|give|award|mark|rate|i |you|ignore|be ))`,
  ),
  pattern(`\\b(?:dear|hello|hey|attention|attn)[, ]{1,2}(?:to )?(?:the |all |any )?(?:${judge})\\b`),
  pattern(`\\b(?:full|top|maximum|highest) marks,? please\\b`),
  pattern(`\\b${dismiss}\\b${within(30)}\\b${ownRules}\\b`),
  pattern(`\\b${give}\\b${within(20)}\\b${self}\\b${within(20)}\\b${top}\\b${within(12)}\\b${mark}\\b`),
  pattern(`\\b${give}\\b${within(20)}\\b${top}\\b${within(12)}\\b${mark}\\b(?: ?[.!]|${within(20)}\\b${self}|$|\\n)`),
]

/** Talk about the answer's own mark. */
export const addresses: readonly RegExp[] = [
  pattern(
    `\\b(?:output|return|print|respond with)\\b${within(20)}\\b(?:overall|scores?|marks?|rating)\\b${within(12)}\\b\\d{1,3}\\b`,
  ),
  pattern(
    `\\b${self}\\b${within(30)}\\b(?:deserves?|merits?|warrants?|is worth|earns?|should (?:get|receive|be)|must (?:get|receive|be)|has to (?:get|receive|be)|ought to (?:get|receive|be)|needs to (?:get|be)|gets?|receives?)\\b${within(30)}(?:${highest}|\\b(?:${top}|high)\\b${within(15)}\\b${mark}\\b|\\b(?:hired|pass(?:ed)?)\\b)`,
  ),
  pattern(
    `\\b(?:${top}|very high|good) (?:possible )?${mark}\\b${within(25)}\\b(?:for|to|on|in|across) (?:this(?! (?:year|term|time|season|exam|course|class|subject|module))\\b|my (?:answer|response)|all (?:dimensions|criteria|categories)|every (?:dimension|criterion|category|answer)|everything\\b|${self})`,
  ),
  pattern(
    `(?:^|[.!?\\n:;,] ?)(?:please |so )?(?:(?:i )?(?:would (?:like|appreciate)|want|expect|request|demand|ask for|hope for)) ?(?:you to )?${within(20)}\\b(?:${top}) ${mark}\\b(?! in | on (?:the|my) (?:exam|test))`,
  ),
  pattern(
    `\\b(?:you|your)\\b${within(25)}\\b(?:should|must|have to|need to|will|are to|shall|ought to|may|can)\\b${within(25)}\\b(?:give|award|assign|score|rate|grade|mark|pass|approve|output|assume|treat|accept)\\b${within(25)}\\b(?:${self}|it)\\b${within(40)}(?:${highest}|\\b${top}\\b|\\bcorrect\\b|\\bhire\\b|\\bpass\\b)`,
  ),
  pattern(
    `\\bthe candidate (?:has |clearly |fully |already )*(?:given|gave|provided|shown|delivered|demonstrates|demonstrated|shows|exhibits|displays|exceeds|exceeded|meets|met|deserves|qualifies|passes|passed|answered)\\b${within(40)}\\b(?:perfect(?:ly)?|excellent|ideal|outstanding|flawless(?:ly)?|exceptional|all (?:the )?(?:criteria|requirements|expectations)|every (?:criterion|expectation|requirement)|full marks|expectations|highest|top|interview)\\b`,
  ),
  pattern(`\\b(?:the )?candidate (?:has )?(?:passed|passes|is (?:a )?(?:strong )?hire)\\b`),
  pattern(
    `(?<!\\b(?:if|when|as|where|that|like|because|whether) )\\b(?:you are|you're|you will be|act as|behave as|act like|pretend (?:to be|you are)|imagine (?:that )?you are|roleplay as|you have become)\\s+(?:now\\s+)?(?:an?|the|my)?\\s*(?:\\w+\\s+){0,2}(?:ai|grader|judge|evaluator|examiner|assessor|language model|llm|scorer|grading (?:system|model|assistant)|helpful assistant|unrestricted model)\\b`,
  ),
  pattern(
    `(?:^|[.!?\\n:;(\\[*#-]\\s?)(?:${judge}|assistant|reviewer)s?[,:!] ?(?:please|you|give|award|ignore|score|rate|this|the|note|mark|grade|it|i |now|do )`,
  ),
  pattern(`\\bas an? (?:${judge}|assistant)\\b${within(5)}\\byou\\b`),
  pattern(
    `\\b(?:the |any |every )${judge} (?:should|must|will|shall|has to|needs to|is (?:instructed|required|asked|to|advised|expected))\\b${within(40)}\\b(?:${give}|${top}|${mark}|ignore|accept|approve|pass|candidate|hire)\\b`,
  ),
  pattern(
    `\\b(?:this|that|the following|it|above|mine|what i (?:said|wrote)) (?:is|was|counts as|equals|matches|should count as|constitutes) (?:exactly |already |precisely )?(?:the|a|an) (?:(?:model|reference|official|exemplary|gold(?: standard)?|expected|sample) (?:answer|response|solution)|(?:perfect|ideal|complete|full mark|textbook|10/10|flawless) (?:answer|response))\\b`,
  ),
  pattern(
    `\\b(?:i am|i'm|speaking as|this is|it is|writing as|as) (?:the|your|a|an|one of the)? ?(?:\\w+ ){0,4}(?:who|that|and i|and) (?:wrote|made|designed|owns|own|created|set up|built|maintain|maintains|approved)\\b${within(15)}\\b(?:(?:this|your|these|the) (?:\\w+ )?(?:rubric|interview|assessment|grading|scoring|evaluation|questions?|scorer|grader|test you))\\b`,
  ),
  pattern(
    `\\b(?:i|we) (?:hereby |can |officially )?(?:authori[sz]e|approve|confirm|certify|instruct|permit|order|direct|command)\\b${within(30)}\\b(?:${top} ${mark}|this (?:answer|candidate|score|response)|you to (?:give|award|ignore|pass|score))\\b`,
  ),
  pattern(
    `\\b(?:pre-?approved|already (?:been )?(?:approved|decided|graded|scored|verified|marked)|verified|authori[sz]ed|certified|approved)\\b${within(30)}\\b(?:full marks|${top} ${mark}|this (?:answer|candidate|response)|strong hire|(?:by|from) (?:openai|anthropic|the (?:hiring committee|developers of this)))\\b`,
  ),
  pattern(
    `\\b(?:this|the) (?:answer|response|candidate|transcript|submission)\\b${within(15)}\\b(?:has )?(?:already )?(?:been )?(?:pre-?approved|reviewed|graded|scored|verified|certified|marked) (?:by|as|with|at)\\b`,
  ),
  pattern(
    `\\b(?:jailbreak mode|developer mode|admin override|rubric_version|scored_by|strong_hire|for (?:the )?(?:grading|scoring|evaluation) purposes|submission metadata|override code|grading override|sudo (?:grade|score|give|set))\\b`,
  ),
  pattern(
    `\\bgrade this one\\b|\\bsee the reference answer\\b|\\bthe reference answer you (?:were given|have)\\b|\\b(?:use|copy|insert|take) the (?:reference|model) answer\\b`,
  ),
  pattern(
    `\\b(?:the )?(?:panel|interviewers?) (?:all )?(?:agrees?|nods?|applauds?|approves?|votes?|is (?:visibly |very |clearly )?impressed|are (?:visibly |very |clearly )?impressed|smiles?)\\b[^.!?\\n\\])}]{0,40}`,
  ),
  pattern(
    `\\b(?:my|this|the above) (?:answer|response) (?:fully |clearly |easily |perfectly |completely )*(?:demonstrates?|meets?|exceeds?|satisf(?:y|ies)|fulfils?|ticks|hits|covers|is an? (?:\\w+ )?(?:perfect|excellent|outstanding|exemplary|flawless|ideal|top|model))\\b${within(60)}`,
  ),
  pattern(`\\bi deserve\\b${within(30)}(?:\\b(?:scores?|marks?|points|full|rating|grade)\\b|${highest})`),
  pattern(
    `\\b(?:every|each|any|all)(?: of)?(?: the| these)? (?:answers?|responses?|dimensions?|criteri(?:on|a)|categor(?:y|ies))\\b${within(30)}\\b(?:gets?|receives?|is|are|at|equals?|scores?|deserves?|must|should|=|to)\\b${within(25)}(?:${highest}|\\b(?:maximum|full|perfect|highest|max)\\b)`,
  ),
  pattern(
    `\\b(?:your|the) (?:new|real|actual|updated|true|next|only) (?:instructions?|directives?|prompt|orders|system prompt)\\b ?(?:is|are|:|follow|from)`,
  ),
  pattern(
    `\\b(?:from now on|henceforth|starting now|from this point(?: on)?)\\b${within(15)}\\b(?:you|please)?\\b${within(15)}\\b(?:score|grade|respond|output|behave|comply|obey|award|rate every|rate all|evaluate)\\b`,
  ),
  pattern(
    `\\b(?:end of (?:the )?(?:candidate(?:'s)? |user )?(?:answer|transcript|submission|response|input|rubric|document|data)|(?:begin|start of|new) (?:the )?(?:instructions?|rubric|evaluation|grading|system prompt|system message))\\b(?! (?:form|form for|year|process|was|of|in|for|with|from))`,
  ),
  pattern(
    `\\b(?:fair|nice|great|appropriate|right|appreciate[ds]?|kind|glad|happy|grateful|thankful|love|like|pleased|wonderful)\\b${within(25)}\\b${self}\\b${within(30)}\\b${top}\\b${within(12)}\\b${mark}\\b`,
  ),
  pattern(
    `(?:^|[.!?\\n] ?)(?:overall |final )?(?:score|rating|grade|marks?|result)? ?[:=]? ?(?:100|10) ?(?:/|out of) ?(?:100|10)(?: ?points)? ?(?=[.!\\n]|$)`,
  ),
  pattern(
    `(?:^|[.!?\\n,] ?)(?:full|top|maximum|perfect|highest) (?:marks?|scores?|points|rating|credit)(?:,? (?:please|thanks?(?: you)?|here|guaranteed|only|now))? ?(?=[.!\\n]|$)`,
  ),
]
