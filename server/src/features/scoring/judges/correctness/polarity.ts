import { kindsOf } from './wordnet/lexicon.ts'

/**
 * Words by which a sentence takes a statement back, by class: seeds and their kinds from WordNet, without
 * those whose usual sense is another one.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const without = (words: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => !others.has(word)))

/** Words that turn round what comes after them in their clause. */
export const negators = set(
  `not n't nt never cannot neither nor nobody none nothing nowhere no without hardly barely scarcely seldom rarely`,
)

const otherSenses = set(`
withhold reserve devote differ clash suspect wonder inquire examine quiz test interview void null negative kill defeat protest resist
march picket question query out last remote away supposed unfaithful reverso verso setback blow fault blot incursion slip lapse
omission bubble fancy tale scheme blind stuff cant fiction miscarriage criminal base vicious amiss awry challenge contest demonstrate
dissent disown distrust mistrust unsound improper neutralize opposition opponent reciprocal inverse error fantasy illusion rumor
hopeless unacceptable unachievable inconceivable tentative dodge bluff pretext setup complicate contend contest deny-service dodging stupidity refusal
prohibition ban unlikely impossible reversal denial no nay contradiction rumour hearsay scuttlebutt paradox dialectic invalidate discredit mistaking
`)

/** To deny, to doubt; false; a myth. */
export const denials: ReadonlySet<string> = without(
  new Set([
    ...kindsOf('v', 'deny doubt refute contradict disbelieve disagree disprove debunk dispute reject'.split(' ')),
    ...kindsOf(
      'a',
      'false untrue wrong incorrect mistaken erroneous inaccurate fallacious absurd ridiculous misleading'.split(' '),
    ),
    ...kindsOf('n', 'myth misconception fallacy nonsense falsehood untruth lie mistake misbelief'.split(' ')),
    ...set(`
      wrongly falsely mistakenly incorrectly erroneously unfounded baseless bogus rubbish legend bunk nope lied humbug misguided
      hoax fable superstition untenable unproven implausible improbable laughable nonsensical wrongheaded debunked disproven
      fairytale unbelievable preposterous inaccurately
    `),
  ]),
  otherSenses,
)

/** The other way round. */
export const contraries = set('opposite contrary reverse converse')

/** What can be said of a statement: that it is true, holds, is believed. With a negator it takes the statement back. */
export const affirmations = set(`
true truth right correct correctly accurate case hold valid believe think say claim accept agree argue assume convince convinced evidence
fact reality maintain suggest conclude buy credible plausible tenable truthful state assert support confirm
seriously far further question
`)

/** Verbs of saying and reading, by which a sentence passes on what others hold. */
export const sayings = set(
  `say said tell told write wrote read hear heard claim state explain mention teach taught quote quoted cite repeat put once claims says tells think believe assume`,
)

/** What a person cannot do who has not understood. */
export const knowings = set(
  `know understand understood remember recall explain explained tell sure certain idea clue sense mean grasp follow get confident say elaborate`,
)

/** Words by which a statement is put forward as no more than possible. */
export const hedges = set(
  `maybe perhaps possibly might could presumably probably apparently guess suppose suspect assume reckon hunch imagine wager bet unsure gamble`,
)

/** Words that may lead to a statement without saying anything of it. */
export const neutral = set(`
think believe answer mean point main reason difference simply basically short say know learn understand understanding idea first key
important thing fact case purpose goal use definition principle rule way term word example explain explanation opinion view
see note remember correct right true main simple basic general essentially problem advantage benefit
`)
