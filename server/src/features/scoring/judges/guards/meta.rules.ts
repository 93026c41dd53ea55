/**
 * Talk about the judging itself that gives no plain order: who reads this, what the rubric now says, how
 * it should be taken. Patterns over plain lower-case text; whoever tells of others' judging is left alone
 * (`mentions.rules.ts`).
 */

const within = (most: number): string => `[^.!?\\n]{0,${most}}`
const pattern = (source: string): RegExp => new RegExp(source, 'g')

const judging = '(?:marking|grading|scoring|reading|evaluating|assessing|judging|reviewing)'
const marks = '(?:scores?|marks?|points?|ratings?|grades?|credit|scoring|grading|marking)'

export const metaTalk: readonly RegExp[] = [
  pattern(
    `\\b(?:whoever|anyone|anybody) (?:who )?(?:reads|marks|grades|scores|judges|evaluates|is ${judging}) this\\b`,
  ),
  pattern(`\\b(?:person|one|human|ai|model|teacher|system|machine|reader) (?:who is |that is )?${judging} this\\b`),
  pattern(`\\b(?:by|when|after|before|while|in) ${judging} this\\b`),
  pattern(
    `\\b(?:evaluation|assessment|verdict|${marks}) (?:of|for) (?:the (?:text|words|answer|response|sentences?) (?:above|before|below)|this (?:is|should|must|text))\\b`,
  ),
  pattern(
    `\\b(?:evaluation|grading|assessment|marking|scoring) (?:is|was|has been) (?:already |now )?(?:complete|completed|finished|over|done|closed|final)\\b`,
  ),
  pattern(`\\bfinal (?:result|verdict|grade|score|decision|mark)\\s?[:=]`),
  pattern(
    `\\b(?:scores?|marks?|grades?|ratings?) (?:below|under|lower than|less than|above|of) \\S{1,8} (?:are|is) (?:no longer |not |now )?(?:permitted|allowed|accepted|possible|valid|required|mandatory|forbidden)\\b`,
  ),
  pattern(
    `\\b(?:reviewer|grader|grading|scoring|marking|evaluation|evaluator|rubric|judge|examiner|answer) (?:instructions?|rules?|update|key|policy|guidelines?|criteria|notes?) (?:have|has|is|are|was|were|says?|states?|now|requires?|demands?|allows?)\\b`,
  ),
  pattern(`\\brubric (?:update|change|note|override|correction|addendum)s?\\b`),
  pattern(
    `\\b(?:assume|consider|regard|treat|count|accept|suppose|take|recogni[sz]e|read|view) ${within(20)}\\b(?:all criteria|every criterion|each criterion|this|my \\w+|the above|everything)\\b${within(30)}\\b(?:fulfilled|met|satisfied|correct|proof|perfect|ideal|flawless|excellent|outstanding|exemplary|granted)\\b`,
  ),
  pattern(
    `\\bscore accordingly\\b|\\bgrade accordingly\\b|\\b(?:go|skip|jump|move) (?:straight|directly|right) to (?:the )?(?:full|maximum|top|highest)\\b`,
  ),
  pattern(
    `\\b(?:mark|grade|score|rate|judge) (?:this|me) (?:low|down|up|badly|poorly|harshly|wrong|generously|kindly|well|leniently|high)\\b`,
  ),
  pattern(
    `\\b(?:translate|turn|convert|map) (?:this|that|it) (?:in)?to (?:a |the |your )?(?:score|mark|grade|rating|points)\\b`,
  ),
  pattern(
    `\\b(?:would|will|should|must|shall|am to|is to) (?:receive|get|be given|be awarded|earn) (?:a |the )?(?:\\d{2,3}|one hundred|full|maximum|highest|top) (?:points?|marks?|percent|credit|score|rating)\\b${within(12)}\\b(?:here|now|for this|today)\\b`,
  ),
  pattern(`\\blet me pass\\b|\\bpass (?:me|everyone|everybody|this one)\\b(?= |[.!,]|$)`),
  pattern(`\\brepeat after me\\b|\\bas an? (?:\\w+ )?(?:ai|grader|judge|language model|examiner|assessor),? you\\b`),
  pattern(
    `\\byou(?: are|'re) an? (?:\\w+ )?(?:teacher|examiner|professor|judge|grader|evaluator) (?:who|that) (?:only|always|never|gives|loves)\\b`,
  ),
  pattern(
    `\\b(?:authors?|creators?|owners?|writers?|designers?|developers?) of (?:the|this|your) (?:rubric|interview|scoring|grading|evaluation|test|prompt)\\b`,
  ),
  pattern(`\\b(?:generous|lenient|merciful|forgiving|gentle) (?:with|about|in|on|when) (?:the |your |my )?${marks}\\b`),
  pattern(
    `\\b(?:give|assign|award|grant|output|return|choose|select|pick) (?:me |it |this |us )?(?:the |a )?(?:maximum|max|highest|top level|level three)(?=[.!,;\\n]|$)`,
  ),
  pattern(
    `\\b(?:if you|unless you|or you) (?:do not |don't |fail to )?(?:mark|grade|score|rate|pass|give|award)\\b${within(20)}\\b(?:this|me|it|my)\\b${within(30)}\\byou (?:will|would|shall|must)\\b`,
  ),
  pattern(
    `\\byour (?:programming|training|developers?|creators?|makers?|operators?|guidelines?) (?:says?|tells?|requires?|wants?|demands?|expects?|asks?)\\b${within(50)}\\b(?:${marks}|candidate|answer|pass|maximum|high)\\b`,
  ),
]
