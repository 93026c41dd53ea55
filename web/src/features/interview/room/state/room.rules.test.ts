import { describe, expect, it } from 'vitest'
import { anAssessment, aState, aTurn } from '../../interview.fixture.ts'
import { initialUi, type RoomEvent, type RoomUi, retryDelayMs, roomReducer, roomView } from './room.rules.ts'

const first = aTurn()
const answered = { ...first, answer: 'I did.', answeredAt: '2026-03-14T10:02:00.000Z', assessment: anAssessment() }
const second = aTurn({ id: '0198a0c0-0000-7000-8000-000000000012', index: 1, label: 'Q2' })
const run = (events: RoomEvent[], from: RoomUi = initialUi) => events.reduce(roomReducer, from)
const sent: RoomEvent = { type: 'sent', turnId: first.id, text: 'I did.' }

describe('sending an answer', () => {
  it('is under way once, however often it is asked for', () => {
    const ui = run([sent, { ...sent, text: 'another' }])
    expect(ui.sending).toEqual({ turnId: first.id, text: 'I did.', failures: 0, state: 'under-way' })
  })

  it('waits after no reply, and counts its tries', () => {
    const ui = run([sent, { type: 'unanswered' }, { type: 'tried-again' }, { type: 'unanswered' }])
    expect(ui.sending).toMatchObject({ failures: 2, state: 'waiting', text: 'I did.' })
    expect([1, 2, 3, 4, 5, 50].map(retryDelayMs)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000])
  })

  it('can be stopped to go on writing; a late "no reply" then changes nothing', () => {
    expect(run([sent, { type: 'unanswered' }, { type: 'stopped' }, { type: 'unanswered' }]).sending).toBeNull()
  })

  it('keeps a fault until the next try', () => {
    const failed = run([sent, { type: 'failed', error: 'fault' }])
    expect(failed).toMatchObject({ sending: null, fault: 'fault' })
    expect(run([sent], failed).fault).toBeNull()
  })
})

describe('what the room shows', () => {
  it('the question that waits', () => {
    expect(roomView(aState(), initialUi)).toEqual({ at: 'answering', turn: first })
  })

  it('the feedback of what was just sent, until the next question is asked for', () => {
    const state = aState([answered, second])
    const reading = run([{ type: 'opened', turnId: first.id }, sent, { type: 'acknowledged', turnId: first.id }])
    expect(roomView(state, reading)).toEqual({ at: 'reading', turn: answered, next: second, elsewhere: false })
    expect(roomView(state, run([{ type: 'next' }], reading))).toEqual({ at: 'answering', turn: second })
  })

  it('says so where the answer came from another tab', () => {
    const ui = run([{ type: 'opened', turnId: first.id }])
    expect(roomView(aState([answered, second]), ui)).toMatchObject({ at: 'reading', elsewhere: true })
  })

  it('in a conversation the open question, whoever answered the one before and however late the screen hears of it', () => {
    const ui = run([{ type: 'opened', turnId: first.id }])
    expect(roomView(aState([answered, second]), ui, true)).toEqual({ at: 'answering', turn: second })
    expect(roomView(aState([answered, second], { status: 'paused' }), ui, true).at).toBe('paused')
  })

  it('continues at the open question after a reload', () => {
    expect(roomView(aState([answered, second]), initialUi)).toEqual({ at: 'answering', turn: second })
  })

  it('a pause, but not over feedback that is being read', () => {
    expect(roomView(aState([first], { status: 'paused' }), initialUi).at).toBe('paused')
    const reading = run([{ type: 'acknowledged', turnId: first.id }])
    expect(roomView(aState([answered, second], { status: 'paused' }), reading).at).toBe('reading')
  })

  it('the end, with what was not sent', () => {
    const over = { ...aState([answered, second], { status: 'completed' }), turn: null }
    expect(roomView(over, run([{ type: 'opened', turnId: second.id }]))).toEqual({ at: 'over', unsent: second })
    expect(roomView(aState([answered], { status: 'completed' }), initialUi)).toEqual({ at: 'over', unsent: null })
  })
})
