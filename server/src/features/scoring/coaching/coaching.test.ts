import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWinkLanguage } from '../../../adapters/wink/language.ts'
import { fixtures } from '../fixtures/index.ts'
import { createBuiltinJudge } from '../judges/builtin.ts'
import { joints } from './improved/order.rules.ts'

const judge = createBuiltinJudge({ language: createWinkLanguage() })
const cases = fixtures.flatMap(({ id, input, answers }) =>
  answers.map(({ answer, quality }) => ({ name: `${id}: ${quality}`, quality, input: { ...input, answer } })),
)
const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’%.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? []

describe('the coach', () => {
  it.each(cases)('quotes the person exactly: $name', ({ input }) => {
    const { coachNotes } = judge(input).assessment
    for (const [, quoted] of coachNotes.matchAll(/“([^”]+)”/g)) expect(input.answer).toContain(quoted)
  })

  it.each(cases)('says something of use, without jargon, gushing or holes: $name', ({ input }) => {
    const { coachNotes } = judge(input).assessment
    expect(coachNotes.length).toBeGreaterThan(80)
    expect(coachNotes.length).toBeLessThan(900)
    expect(coachNotes).not.toMatch(
      /leverage|impactful|great answer|well done|amazing|excellent|awesome|!|\{|\}|undefined|null|“”|\s{2}/i,
    )
  })

  it.each(cases.filter(({ quality }) => ['thin', 'bad', 'zero'].includes(quality)))(
    'does not praise what is thin: $name',
    ({ input }) => {
      expect(judge(input).assessment.coachNotes).not.toMatch(
        /works:|at your best|carries this answer|strongest|convinces|one sees you at work/,
      )
    },
  )

  it('does not say the same to everybody', () => {
    const notes = cases
      .filter(({ quality }) => quality !== 'zero')
      .map(({ input }) => judge(input).assessment.coachNotes.replace(/“[^”]+”/g, '…'))
    expect(new Set(notes).size).toBeGreaterThan(notes.length * 0.8)
  })

  it('praises no sentence that has it the wrong way round', () => {
    const { coachNotes } = judge({
      question: 'When are administered medicines signed for?',
      answer: 'Administration is never signed for straight afterwards, it is signed for in advance, before the round.',
      expects: 'knowledge',
      keyPoints: ['Administration is signed for straight afterwards, never in advance.'],
    }).assessment
    expect(coachNotes).not.toMatch(/to the point|part of the core|a good answer needs/)
  })
})

describe('the improved answer', () => {
  it.each(cases)('holds no word that the person did not say, outside brackets and joints: $name', ({ input }) => {
    const { improvedAnswer } = judge(input).assessment
    if (improvedAnswer === null) return
    const said = new Set([...wordsOf(input.answer), ...joints.flatMap((joint) => wordsOf(joint))])
    const added = wordsOf(improvedAnswer.replace(/\[[^\]]*\]/g, ' ')).filter((word) => !said.has(word))
    expect(added).toEqual([])
  })

  it('adds no fact to any mixture of sentences, and asks for two things at most', () => {
    const sentences = cases.flatMap(({ input }) => input.answer.split(/(?<=[.!?]) /)).filter((text) => text.length > 20)
    fc.assert(
      fc.property(
        fc.constantFrom(...cases.map(({ input }) => input)),
        fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 9 }),
        (input, mixed) => {
          const answer = mixed.join(' ')
          const { improvedAnswer } = judge({ ...input, answer }).assessment
          if (improvedAnswer === null) return
          const said = new Set([...wordsOf(answer), ...joints.flatMap((joint) => wordsOf(joint))])
          const own = improvedAnswer.replace(/\[[^\]]*\]/g, ' ')
          expect(wordsOf(own).filter((word) => !said.has(word))).toEqual([])
          expect(improvedAnswer.match(/\[[^\]]*\?\]|\[[^\]]*\.\]/g)?.length ?? 0).toBeLessThanOrEqual(2)
        },
      ),
      { numRuns: 150 },
    )
  })

  it.each(cases)('reads as sentences: $name', ({ input }) => {
    const { improvedAnswer } = judge(input).assessment
    if (improvedAnswer === null) return
    expect(improvedAnswer).not.toMatch(/\b(um|uh|you know)\b|\s{2}|\s[,.;!?]|[,;:]\.|\bi\b /)
    expect(improvedAnswer).toMatch(/^[[\p{Lu}\d"“]/u)
    expect(improvedAnswer).toMatch(/[.!?\]"”]$/)
  })

  const improve = (answer: string) =>
    judge({ question: 'Tell me about a time you improved something at work.', answer, expects: 'story', keyPoints: [] })
      .assessment.improvedAnswer

  it('asks for what is missing, in brackets', () => {
    expect(improve('I reorganised the shelves in the stock room because nobody could find anything.')).toMatch(
      /\[[^\]]*(changed|ended|different)[^\]]*\]/,
    )
  })

  it('puts an outcome that came first at the end', () => {
    const improved = improve(
      'We cut the returns from 40 a week to 12 a week. In 2021 I worked in the parcel depot and was responsible for returns. I called the five shops that sent most of them, wrote a checklist with them and checked it every Friday.',
    )
    expect(improved?.toLowerCase().indexOf('we cut the returns')).toBeGreaterThan(
      improved?.indexOf('I called the five shops') ?? 0,
    )
  })

  it('tells the scene first, then the steps, then the outcome, whatever came first', () => {
    const improved = improve(
      'I labelled every shelf and I taped a map to the door. The search went from ten minutes to one. This was in the stock room of a shoe shop in 2019, where nobody could find anything.',
    )
    const at = (words: string) => improved?.indexOf(words) ?? -1
    expect(at('stock room')).toBeGreaterThanOrEqual(0)
    expect(at('stock room')).toBeLessThan(at('labelled every shelf'))
    expect(at('labelled every shelf')).toBeLessThan(at('ten minutes'))
  })

  it('leaves out hedges and words said twice', () => {
    const improved = improve(
      'Last year I think we we had a leak in the cold store. I guess I called the fitter and I moved the fish to the van. The fish was saved.',
    )
    expect(improved).toContain('Last year we had a leak')
    expect(improved).not.toMatch(/I think|I guess/)
  })

  it('leaves out fillers and what was said twice', () => {
    const improved = improve(
      'So um I basically rewrote the rota, you know, because three people were always on alone. I rewrote the rota because three people were always on alone. After that nobody was alone and sick days fell from nine to two a month.',
    )
    expect(improved?.match(/rewrote/g)).toHaveLength(1)
    expect(improved).not.toMatch(/um|basically|you know/)
  })
})
