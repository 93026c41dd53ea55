/** Who an answer is about, and what to ask about them. */
interface Person {
  /** Matches the person in an answer in lower case. */
  found: RegExp
  /** `{p}` is the word the answer uses. */
  result: string
  action: string
}

const people: readonly Person[] = [
  {
    found: /\b(customer|guest|client|passenger|shopper|caller|buyer|tenant)s?\b/,
    result: 'What did the {p} do or say then? Did they stay, pay, come back, write to anybody?',
    action:
      'What did you say to the {p}, as near to word for word as you can? What did you offer, and what did you not?',
  },
  {
    found: /\b(patient|resident)s?\b/,
    result: 'How was the {p} at the end of the shift, and how a week later?',
    action: 'What did you check first, whom did you call, and what did you tell them about the {p}?',
  },
  {
    found: /\b(pupil|student|child|girl|boy)(?:s|ren)?\b/,
    result: 'What could the {p} do afterwards that did not work before?',
    action: 'What did you say or change for the {p}, and on which day did you start?',
  },
  {
    found: /\b(parent|mother|father)s?\b/,
    result: 'How did the {p} speak to you the next time, and what had been agreed?',
    action: 'What did you say to the {p} first, and what did you show them?',
  },
  {
    found: /\b(doctor|supplier|contractor|driver|owner|colleague|coworker|co-worker|teammate)s?\b/,
    result: 'What did the {p} do because of it, and how do the two of you work together now?',
    action: 'How did you put it to the {p}, and what did they answer?',
  },
  {
    found: /\b(manager|boss|supervisor|director|foreman)s?\b/,
    result: 'What did the {p} decide in the end, and what was different a month later?',
    action: 'What did you do before you went to the {p}, and how did you put it?',
  },
  {
    found: /\b(team|group|crew)\b/,
    result: 'What does the {p} do differently since then?',
    action: 'Which part was yours: did you propose it, prepare it, or do it with your own hands?',
  },
]

/** What can be counted, when an answer speaks of it. */
const counts: readonly { found: RegExp; ask: string }[] = [
  {
    found: /\b(slow|late|delay\w*|hours?|minutes?|took|queue|wait\w*|deadline|faster)\b/,
    ask: 'How long did it take before, and how long after?',
  },
  {
    found: /\b(errors|mistakes|bugs|complaints|faults|incidents|returns|accidents)\b/,
    ask: 'How many {n} were there before, and how many after?',
  },
  {
    found: /\b(cost|costs|price|budget|money|sales|revenue|euros?|pounds?|dollars?|discount|refund)\b/,
    ask: 'How much money was it about?',
  },
  {
    found: /\b(orders|bookings|covers|users|tickets|calls|deliveries|cases|rooms|pallets)\b/,
    ask: 'How many {n} was it about, and how many before?',
  },
]

/** A question about the outcome that fits what the answer speaks of. */
export const askOutcome = (text: string): string => {
  const person = personIn(text)
  const count = countIn(text)
  return (
    person?.result ??
    `${count ?? 'What could be seen, counted or heard afterwards that was not so before?'} A rough figure is fine if you say that it is rough.`
  )
}

const countIn = (text: string): string | undefined => {
  for (const { found, ask } of counts) {
    const noun = found.exec(text)?.[1]
    if (noun) return ask.replace('{n}', noun)
  }
  return undefined
}

/** Questions about the steps that fit whom the answer speaks of. */
export const askSteps = (text: string): string =>
  personIn(text)?.action ?? 'What did you do first, what next, and what made you choose that over something else?'

const personIn = (text: string): { result: string; action: string } | null => {
  for (const { found, result, action } of people) {
    const name = found.exec(text)?.[1]
    if (name) return { result: result.replaceAll('{p}', name), action: action.replaceAll('{p}', name) }
  }
  return null
}
