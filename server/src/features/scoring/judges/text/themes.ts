/**
 * Word families of what interview questions are after. A question that touches a family is answered
 * on topic by words of the same family, whether or not it repeats the question's own. Entries are
 * beginnings of words.
 */
const themes: Record<string, string> = {
  conflict:
    'conflict disagree argu tension clash disput upset angr shout friction difficult complain fight fell refus blam rude frustrat oppos pushback quarrel row hostil confront resent mediat compromis apolog insist object',
  customer:
    'customer client guest patient passenger buyer shopper diner caller tenant resident famil parent relative account service complain refund satisf order request',
  failure:
    'fail mistake error wrong regret miss forgot overlook broke lost setback fault blunder slip bug incident apolog owned admit misjudg underestimat late overran',
  pressure:
    'pressure stress deadline urgent busy rush hurry emergenc crisis overload short-staffed understaffed calm panic night shift peak hour alone prioriti triage late midnight weekend',
  leadership:
    'lead led leader manag supervis mentor coach delegat motivat team direct guid vision charge head train hire feedback trust responsib',
  teamwork:
    'team colleague coworker co-worker together collaborat group partner peer support help share joint cooperat crew department cross-functional meeting',
  initiative:
    'initiativ better propos suggest idea volunteer noticed improv start creat built design introduc change nobody asked automat invent own spotted',
  achievement:
    'proud achiev accomplish result goal target record award won success deliver launch complet improv increas reduc grew best built saved finish',
  learning:
    'learn taught teach study course read practi mentor skill new train feedback realis realiz understand curious tutorial book certif',
  change:
    'chang adapt switch new reorganis reorganiz merg transition migrat move shift pivot different unexpected replaced adjust rollout',
  decision:
    'decid decision chose choice choos option weigh judgment judgement risk dilemma pick alternative uncertain data trade',
  communication:
    'explain present told talk spoke listen commun write wrote email meeting said ask question feedback report brief clarif translat diagram demo convinc persuad',
  persuasion:
    'convinc persuad influenc pitch propos negotiat agree argu buy-in sold resist evidence case stakeholder sceptic skeptic',
  planning:
    'plan organi schedul prioriti deadline list calendar task project manag time order sort first allocat timeline milestone',
  problem:
    'problem solv fix root cause issue broke diagnos troubleshoot investigat found fault debug trace check test figure repair solution',
  ethics:
    'ethic honest integrit report policy rule confiden fair wrong dishonest lie lied steal cheat safety refus pressure principle compliance',
  feedback: 'feedback critici review apprais comment told improv point advice suggest listen defensive',
  diversity: 'cultur background differ inclus language respect perspective accessib disab belief viewpoint',
  quality: 'quality check detail accura error standard inspect proofread test double audit review precis careful',
  safety:
    'safe unsafe hazard risk accident injur incident protect lockout inspect emergenc procedure alarm fire protocol infection',
  motivation:
    'motiv enjoy love passion interest care drive excit purpose satisf why because reward like meaningful mission growth grow',
  strengths: 'strength strong good skill best ability known quality talent patient organis reliab curious',
  weakness: 'weak improv struggle difficult working tend delegat public perfection impatient say learn habit better',
  future:
    'year position responsib future goal grow career become lead plan hope want learn senior role develop path next step',
  company:
    'company compan team role position product mission value job opportunit organi work join culture reputation customer read',
  leaving: 'leav left leaving move change new next growth current role contract redundan lay closed relocat challenge',
  pay: 'salary pay range compensat expect market benefit budget package offer flexib',
  money:
    'money cost budget sav spend invoice price revenue profit sales margin account expens target pound dollar euro',
}

const families: readonly (readonly string[])[] = Object.values(themes).map((words) => words.split(' '))

const begins = (word: string, family: readonly string[]): boolean => family.some((root) => word.startsWith(root))

/** Tells whether a word begins with one of some roots: a look-up for each of its beginnings, not for each root. */
const beginsWith = (roots: readonly string[]): ((word: string) => boolean) => {
  const known = new Set(roots)
  const lengths = [...new Set(roots.map(({ length }) => length))].toSorted((a, b) => a - b)
  const lookUp = (word: string): boolean => {
    for (const length of lengths) {
      if (length > word.length) return false
      if (known.has(word.slice(0, length))) return true
    }
    return false
  }
  const kept = new Map<string, boolean>()
  return (word) => {
    const before = kept.get(word)
    if (before !== undefined) return before
    const begins = lookUp(word)
    if (kept.size >= mostKept) kept.clear()
    kept.set(word, begins)
    return begins
  }
}
const mostKept = 2000

/** The families that a question touches with at least one word that is hardly said by chance. */
export const familiesOf = (words: readonly string[]): readonly (readonly string[])[] =>
  families.filter((family) => words.some((word) => begins(word, family.slice(0, 12))))

/** Picks the distinct words that fall into one of the families. */
export const inFamilies = (chosen: readonly (readonly string[])[]): ((words: readonly string[]) => Set<string>) => {
  const belongs = beginsWith(chosen.flat())
  return (words) => new Set(words.filter(belongs))
}

/** Beginnings of words that tell of people at work, in any trade. */
const workRoots = (
  'work job shift team manag boss supervis colleague coworker co-worker customer client guest patient student pupil class lesson school teacher ' +
  'project deadline meeting office company business compan department store shop restaurant kitchen warehouse factory site plant hospital ward clinic ' +
  'nurse doctor driver truck lorry van deliver route load order stock invoice account ledger audit tax report budget spreadsheet sale sold sell contract ' +
  'supplier vendor engineer developer software code deploy server database system bug release customer-facing machine equipment tool repair install wir cable ' +
  'employ hire staff crew train mentor intern apprentice role position resident parent passenger tenant caller ticket email phone call client- ' +
  'chef cook menu dish table waiter hotel reception booking reservation event campaign design product launch feature test data model research lab sample ' +
  'safety inspect procedure policy process schedule rota roster handover document file record form application interview presentation volunteer charity ' +
  'course university college assignment thesis group team-mate teammate coach club member committee fundrais construct build brick plumb electric weld circuit panel ' +
  'care medic medication ward ambulance police fire soldier army squad flight airport aircraft ship port farm crop animal vet salon hair clean library museum ' +
  'bank loan mortgage insur claim legal court lawyer case translat edit write publish print camera shoot studio stage'
).split(' ')

/** Distinct words of work life among the words given. */
export const workWords = (words: readonly string[]): Set<string> => new Set(words.filter(isWork))
const isWork = beginsWith(workRoots)
