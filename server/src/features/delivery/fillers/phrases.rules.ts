import type { Token } from '../tokens.rules.ts'

/**
 * Phrases that are often fillers and often are not. A phrase counts only where its neighbours show that the
 * sentence means the same without it; where that is not clear it does not count, so that nobody is told of a habit
 * they do not have. Recognisers may write no commas: the rules need none, but use them.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** The words around a phrase of tokens `at` to `at + length - 1`; '' beyond the text's ends. */
interface Around {
  before: string
  after: string
  markBefore: boolean
  markAfter: boolean
  words: readonly string[]
  at: number
}

const subjects = set("i we they he she i'd i'm i've i'll we'd we're we've we'll they're they'd he's she's")
const forms = set("is was are were be been am isn't wasn't it's that's he's she's i'm we're they're there's feels felt")
const openers = set('and but so then because yeah okay well right')
const enclosed = ({ markBefore, markAfter }: Around): boolean => markBefore && markAfter

/** "do you know", "if you know", "people you know": somebody knows something. */
const askedToKnow = set(
  'do did does if as let lets what how when who where that which would could should might may must can will unless until once than because before after all everything anything something nothing people person someone somebody anyone everyone whether since while though to',
)
const whatIsKnown = set(
  'what how who whom whose where when why which that if whether about of the a an this these those him her them me us it your my his our their each all more less everything nothing something someone anything enough better best',
)
const youKnow = (around: Around): boolean => {
  const { before, after, markBefore, markAfter } = around
  if (askedToKnow.has(before) && !markBefore) return false
  if (enclosed(around)) return true
  return !whatIsKnown.has(after) || (markAfter && openers.has(before))
}

const asksMeaning = set('what that do did does if which how where when who not know never really to whatever think')
const whatIsMeant = set('that it what this these those by to the no every well business each him her them you both')
const iMean = (around: Around): boolean => {
  const { before, after, markBefore, words, at } = around
  if (asksMeaning.has(before) && !markBefore) return false
  if (words.slice(Math.max(0, at - 5), at).includes('by') && !markBefore) return false
  return enclosed(around) || !whatIsMeant.has(after)
}

/** After these "kind of" hedges what follows; after "a", "what", "some" it names a kind. */
const hedged = set(
  "i we they he she you it was is were are be been am it's that's he's she's i'm we're they're just had felt feel feels got gets get became become seemed looked sounded went and but so then because really also only still",
)
const kindOfWhat = set('you him her them us me a an the this that these those my your our their his it thing things')
const kindOf = (around: Around): boolean => {
  const { before, after, markBefore, markAfter } = around
  if (enclosed(around) && before !== '') return true
  if (kindOfWhat.has(after) || after === '') return false
  return hedged.has(before) || (markBefore && markAfter)
}

const weighs = set('really so super very totally literally completely absolutely basically um uh er erm')
const recalls = set('said say mentioned told explained described wrote noted promised')
const like = (around: Around): boolean => {
  const { before, after, markBefore, markAfter, words, at } = around
  if (enclosed(around)) return before !== '' && after !== ''
  if (after === 'like' || (before === 'like' && !markBefore)) return after === 'like'
  if (forms.has(before) && weighs.has(after)) return true
  if (set('um uh er erm').has(before) || set('um uh er erm').has(after)) return !markAfter || markBefore
  const next = words[at + 2] ?? ''
  return openers.has(before) && subjects.has(after) && !recalls.has(next) && !recalls.has(words[at + 3] ?? '')
}

/** As an opener it sums nothing up; within a clause ("basically the same") it means "nearly". */
const basically = (around: Around): boolean => {
  const { before, after, markBefore, markAfter } = around
  if (after === '') return markBefore
  return markBefore || markAfter || openers.has(before)
}

const phrases: readonly { words: readonly string[]; isFiller: (around: Around) => boolean }[] = [
  { words: ['you', 'know'], isFiller: youKnow },
  { words: ['i', 'mean'], isFiller: iMean },
  { words: ['sort', 'of'], isFiller: kindOf },
  { words: ['kind', 'of'], isFiller: kindOf },
  { words: ['kinda'], isFiller: kindOf },
  { words: ['sorta'], isFiller: kindOf },
  { words: ['like'], isFiller: like },
  { words: ['basically'], isFiller: basically },
]

/** How many tokens the filler phrase that begins here has; 0: none does. */
export const phraseAt = (tokens: readonly Token[], words: readonly string[], at: number): number => {
  for (const { words: phrase, isFiller } of phrases) {
    if (!phrase.every((word, index) => words[at + index] === word)) continue
    // A mark inside cuts it in two: "as far as you know, I mean …" is whole, "you. Know" is not.
    if (phrase.length > 1 && tokens[at]?.markAfter) continue
    const last = at + phrase.length - 1
    const around: Around = {
      before: words[at - 1] ?? '',
      after: words[last + 1] ?? '',
      markBefore: tokens[at]?.markBefore ?? true,
      markAfter: tokens[last]?.markAfter ?? true,
      words,
      at,
    }
    return isFiller(around) ? phrase.length : 0
  }
  return 0
}
