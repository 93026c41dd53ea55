import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aTurn } from '../../interview.fixture.ts'
import { initialUi, type RoomUi } from '../state/room.rules.ts'
import { AnswerForm } from './answer-form.tsx'
import { readDraft } from './draft.ts'

const turn = aTurn()

function show(over: Partial<RoomUi> = {}) {
  const room = { id: 'i1', ui: { ...initialUi, ...over }, dispatch: vi.fn(), send: vi.fn(), again: vi.fn() }
  const onBegin = vi.fn()
  render(<AnswerForm turn={turn} room={room} onBegin={onBegin} />)
  return { room, onBegin, field: screen.getByLabelText<HTMLTextAreaElement>('Your answer') }
}

beforeEach(() => {
  // happy-dom has no dialogs that open by themselves.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true
  }
})

afterEach(() => {
  cleanup()
  localStorage.clear()
})

describe('the answer field', () => {
  it('keeps each key stroke, and has it again after a reload', () => {
    const { field, onBegin } = show()
    fireEvent.change(field, { target: { value: 'I called the carr' } })
    expect(readDraft('i1', turn.id)).toBe('I called the carr')
    expect(onBegin).toHaveBeenCalled()
    cleanup()
    expect(show().field.value).toBe('I called the carr')
  })

  it('sends with Ctrl or Cmd and Enter, once for a key that is held', () => {
    const { field, room } = show()
    fireEvent.change(field, { target: { value: 'I called.' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(room.send).not.toHaveBeenCalled()
    fireEvent.keyDown(field, { key: 'Enter', metaKey: true })
    fireEvent.keyDown(field, { key: 'Enter', metaKey: true, repeat: true })
    expect(room.send).toHaveBeenCalledExactlyOnceWith(turn.id, 'I called.')
  })

  it('sends nothing by accident: an empty answer is a choice', () => {
    const { room } = show()
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }))
    expect(screen.getByText(/nothing to send yet/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'I have no answer to this' }))
    expect(room.send).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Pass on it' }))
    expect(room.send).toHaveBeenCalledExactlyOnceWith(turn.id, '')
  })

  it('says how much too long an answer is, and cuts nothing', () => {
    const { field, room } = show()
    fireEvent.change(field, { target: { value: 'x'.repeat(20_017) } })
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }))
    expect(screen.getByText(/17 characters longer/)).toBeTruthy()
    expect(room.send).not.toHaveBeenCalled()
    expect(readDraft('i1', turn.id)).toHaveLength(20_017)
  })

  it('says what became of an answer while there is no connection', () => {
    const { room, field } = show({ sending: { turnId: turn.id, text: 'x', failures: 2, state: 'waiting' } })
    expect(field.readOnly).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Try now' }))
    expect(room.again).toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Go on writing' }))
    expect(room.dispatch).toHaveBeenCalledWith({ type: 'stopped' })
  })
})
