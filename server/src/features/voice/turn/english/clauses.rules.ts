import {
  articles,
  auxiliaries,
  beForms,
  beginsSetting,
  fronted,
  listNouns,
  quantities,
  subjects,
  subordinators,
  transitive,
} from './endings.ts'
import { setOf } from './words.rules.ts'

const clauseLinks = setOf('and so but then because well um uh okay or')
const countWords: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, couple: 2 }
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']
const lastOne = setOf('finally lastly last final')

const follows = setOf('then second secondly next after afterwards finally later and')

/** What a clause reaches back for: "the team I worked with", "what the problem was". */
const reachWords = 9

/** Whether the end of the last clause stands at its front, and so is not missing: "what I was looking for". */
export const isFronted = (words: readonly string[]): boolean => {
  const clause = words.slice(-reachWords, -1)
  const front = clause.findLastIndex((word) => fronted.has(word))
  const after = clause.slice(front + 1)
  if (front !== -1)
    return (
      after.some((word) => word === 'to' || articles.has(word) || subjects.has(word.split("'")[0] ?? '')) &&
      !clauseLinks.has(after[0] ?? '')
    )
  // "the team I worked with": a noun right before a subject pronoun.
  return clause.some((word, index) => {
    const before = clause[index - 1]
    return (
      index > 1 &&
      subjects.has(word) &&
      before !== undefined &&
      !clauseLinks.has(before) &&
      !subjects.has(before) &&
      clause.slice(0, index - 1).some((other) => other === 'the' || other === 'a' || other === 'every')
    )
  })
}

/** "There were three reasons": a list is announced and nothing of it said. */
export const announcesList = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? ''
  return listNouns.has(last) && words.slice(-5, -1).some((word) => quantities.has(word))
}

/** "Three reasons: first …, second …": fewer of the list said than were announced. */
export const listIsOpen = (words: readonly string[]): boolean => {
  const announced = words.findLastIndex(
    (word, index) =>
      listNouns.has(word) && words.slice(Math.max(0, index - 4), index).some((other) => quantities.has(other)),
  )
  if (announced === -1) return false
  const count = words
    .slice(Math.max(0, announced - 4), announced)
    .map((word) => countWords[word] ?? 0)
    .find((many) => many > 0)
  const said = words.slice(announced + 1)
  if (count === undefined || said.some((word) => lastOne.has(word))) return false
  const nth = ordinals.findLastIndex((ordinal) => said.some((word) => word === ordinal || word === `${ordinal}ly`)) + 1
  return nth > 0 && nth < count
}

/** Opened and not closed: "not only …" without "but", "on the one hand …" without "other", "either …" without "or". */
export const pairIsOpen = (words: readonly string[]): boolean => {
  const text = ` ${words.slice(-25).join(' ')} `
  const open = (begin: string, end: string): boolean => {
    const at = text.lastIndexOf(` ${begin} `)
    return at !== -1 && !text.slice(at + begin.length).includes(` ${end} `)
  }
  return open('not only', 'but') || open('on the one hand', 'other') || open('on one hand', 'other')
}

/** The last clause begins with "when", "if", "although" … and what it belongs to has not come: one subject, few words. */
export const clauseIsOpen = (words: readonly string[]): boolean => {
  const begins = words.findLastIndex(
    (word, index) => subordinators.has(word) && (index === 0 || clauseLinks.has(words[index - 1] ?? '')),
  )
  if (begins === -1) return false
  const clause = words.slice(begins + 1)
  const isSubject = (word: string): boolean => subjects.has(word.split("'")[0] ?? '')
  // A noun before the first pronoun is the clause's own subject: "when the server failed I …".
  const needed = isSubject(clause[0] ?? '') ? 2 : 1
  return clause.length <= 10 && clause.slice(0, -1).filter(isSubject).length < needed
}

/** "First I talked to them": a sequence begun, and only its beginning said. */
export const sequenceIsOpen = (words: readonly string[]): boolean => {
  const begins = words.findLastIndex(
    (word, index) =>
      (word === 'first' || word === 'firstly') && (index === 0 || clauseLinks.has(words[index - 1] ?? '')),
  )
  return begins !== -1 && words.length - begins <= 12 && !words.slice(begins + 1).some((word) => follows.has(word))
}

/** "What the problem was": a clause with no verb but the "be" at its end. */
export const isBareBe = (words: readonly string[]): boolean => {
  const clause = words.slice(-reachWords, -1)
  const front = clause.findLastIndex((word) => fronted.has(word))
  const between = clause.slice(front + 1)
  return (
    front !== -1 &&
    between.length > 0 &&
    !between.some((word) => auxiliaries.has(word) || transitive.has(word) || beForms.has(word))
  )
}

/** "So last November", "at the next visit": when and where, and nothing yet of what. */
export const isOnlySetting = (words: readonly string[]): boolean => {
  const said = words.slice(words.findIndex((word) => !clauseLinks.has(word)))
  return (
    said.length > 1 && said.length <= 5 && beginsSetting.has(said[0] ?? '') && !said.some((word) => subjects.has(word))
  )
}
