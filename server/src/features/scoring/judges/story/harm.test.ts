import { describe, expect, it } from 'vitest'
import { createWinkLanguage } from '../../../../adapters/wink/language.ts'
import { createBuiltinJudge } from '../builtin.ts'

const judge = createBuiltinJudge({ language: createWinkLanguage() })
const story = (answer: string, question = 'Tell me about a time you worked under pressure.') =>
  judge({ question, answer, expects: 'story', keyPoints: [] }).assessment

const scene = 'Last May our line stood still and the order had to leave by six. I was responsible for the shift. '
const end = ' By ten to six we had shipped all 2,000 units, and the customer thanked us.'

describe('a harmful deed of the teller', () => {
  it.each([
    'I skipped the lockout and pulled the jam out by hand.',
    'I bypassed the interlock with a piece of wire and started the machine again.',
    'I filled in the missing temperatures myself and printed the sheet again.',
    'I backdated the test certificate and put it into the folder.',
    'I signed the checklist without looking at the brakes.',
    'I yelled at the trainee until she cried and sent her out of the hall.',
    'I pushed the old man back into his chair and held his arms down.',
    'I gave my password to the temp so that she could book the goods out.',
    "I told the manager that it was the intern's fault and went on.",
    'I lied to the customer about the delay and promised a date that I had made up.',
    'I hid the broken parts under the pallet before the inspector came.',
    'I did not report the accident, because the numbers would have looked bad.',
    "I took credit for my colleague's plan in the meeting with the board.",
  ])('lowers relevance and impact, says why, and is what the coach speaks of: %s', (deed) => {
    const harmful = story(scene + deed + end)
    const sound = story(`${scene}I called the fitter, moved two people to packing and checked each crate.${end}`)
    expect(harmful.overall ?? 0).toBeLessThanOrEqual(45)
    expect(sound.overall ?? 0).toBeGreaterThanOrEqual(65)
    expect(harmful.dimensions.relevance.reason).toMatch(/Lowered/)
    expect(harmful.dimensions.impact.reason).toMatch(/Lowered/)
    expect(harmful.coachNotes).toMatch(/“[^”]+”/)
    expect(harmful.coachNotes).not.toMatch(/works:|at your best|carries this answer|strongest/)
  })

  it.each([
    'I refused to backdate the certificate and told the auditor what was missing.',
    'I saw that the night shift had skipped the lockout and stopped the line.',
    'A colleague shouted at the trainee, and I asked him to apologise.',
    'I stopped the driver from bypassing the interlock and called the fitter.',
    'I shouted at the crew to get out and hit the emergency stop.',
    'I told the manager that it was my fault and called the customer.',
    'I never shared my password and locked the account of the leaver.',
    'I checked the records, found a wrong signature and reported it.',
    'I did not tell the driver where to park, and walked over to show him.',
    'I locked out the machine, removed the guard and cleared the jam.',
  ])('what others did, what was prevented and what sounds alike is none: %s', (deed) => {
    expect(story(scene + deed + end).dimensions.relevance.reason).toBeUndefined()
  })

  it('a mistake that was asked for and put right is no fault of the answer', () => {
    const told = story(
      'In my second month at the surgery I shouted at a patient who had missed three appointments. I went out to her the same afternoon, apologised and asked what had kept her. She had no bus, so I moved her to the late slot. She has come every time since, and I count to five before I speak.',
      'Tell me about a mistake you made.',
    )
    expect(told.dimensions.relevance.reason).toBeUndefined()
    expect(told.overall ?? 0).toBeGreaterThanOrEqual(50)
  })
})

describe('a failure told well', () => {
  const lost =
    'In March we had a campaign for a bank and I was responsible for the print files. I worked through the night, called the printer and sent the files on Tuesday. But it was too late and the bank went to another agency.'

  it('is no achievement', () => {
    const { overall, dimensions } = story(lost, 'Tell me about an achievement you are proud of.')
    expect(overall ?? 0).toBeLessThan(45)
    expect(dimensions.impact.evidence.map(({ quote }) => quote).join(' ')).not.toContain('another agency')
  })

  it('is the situation of a question about a failure: what was done and learnt afterwards counts', () => {
    const asked = 'Tell me about a mistake you made at work.'
    const learnt = `${lost} I told my boss that it was my fault. Since then I put every deadline into two calendars, and I have not missed one in two years.`
    expect(story(learnt, asked).overall ?? 0).toBeGreaterThan((story(lost, asked).overall ?? 0) + 8)
    expect(story(learnt, asked).overall ?? 0).toBeGreaterThanOrEqual(60)
  })
})
