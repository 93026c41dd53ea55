import { act, cleanup, renderHook } from '@testing-library/react'
import { useReducer } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anAssessment } from '../../interview.fixture.ts'
import { initialUi, roomReducer } from '../state/room.rules.ts'
import { useSending } from './use-sending.ts'

const ids = ['0198a0c0-0000-7000-8000-000000000001', '0198a0c0-0000-7000-8000-000000000011'] as const
const reply = { assessment: anAssessment(), next: { action: 'complete', turn: null } }
const answered = () => Response.json(reply)
const refused = (status: number, code: string) =>
  Response.json({ type: 'about:blank', title: code, status, code }, { status })

const server = vi.fn<() => Promise<Response>>()
const onAcknowledged = vi.fn()
const onOtherState = vi.fn(() => Promise.resolve())

const open = () =>
  renderHook(() => {
    const [ui, dispatch] = useReducer(roomReducer, initialUi)
    return { ui, ...useSending({ interviewId: ids[0], sending: ui.sending, dispatch, onAcknowledged, onOtherState }) }
  }).result

const posts = () => server.mock.calls.length
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

beforeEach(() => {
  vi.useFakeTimers()
  // The health check of the connection goes the same way; it is not what is counted here.
  vi.stubGlobal('fetch', (url: string) => (url === '/health' ? Promise.reject(new TypeError('away')) : server()))
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

describe('sending an answer', () => {
  it('hands over what the server says', async () => {
    server.mockResolvedValueOnce(answered())
    const room = open()
    await act(async () => room.current.send(ids[1], 'I did.'))
    expect(onAcknowledged).toHaveBeenCalledExactlyOnceWith(ids[1], 'I did.', reply)
  })

  it('tries again by itself, ever less often, until the server has it', async () => {
    server.mockRejectedValueOnce(new TypeError('network')).mockResolvedValueOnce(refused(503, 'service.stopping'))
    server.mockResolvedValueOnce(answered())
    const room = open()
    await act(async () => room.current.send(ids[1], 'I did.'))
    expect(room.current.ui.sending).toMatchObject({ state: 'waiting', failures: 1 })
    await wait(1_000)
    expect([posts(), room.current.ui.sending?.failures]).toEqual([2, 2])
    await wait(1_900)
    expect(posts()).toBe(2)
    await wait(200)
    expect(posts()).toBe(3)
    expect(onAcknowledged).toHaveBeenCalledExactlyOnceWith(ids[1], 'I did.', reply)
  })

  it('tries at once when asked to, and not a second time beside it', async () => {
    server.mockRejectedValueOnce(new TypeError('network')).mockResolvedValueOnce(answered())
    const room = open()
    await act(async () => room.current.send(ids[1], 'I did.'))
    await act(async () => {
      room.current.again()
      room.current.again()
    })
    await wait(20_000)
    expect(onAcknowledged).toHaveBeenCalledOnce()
  })

  it('asks for the state where the answer is not wanted any more', async () => {
    server.mockResolvedValueOnce(refused(409, 'turn.answered'))
    const room = open()
    await act(async () => room.current.send(ids[1], 'I did.'))
    expect(onOtherState).toHaveBeenCalledOnce()
    expect(room.current.ui).toMatchObject({ sending: null, fault: null })
  })

  it('stops at a fault of the server, and says which', async () => {
    server.mockResolvedValueOnce(refused(500, 'internal'))
    const room = open()
    await act(async () => room.current.send(ids[1], 'I did.'))
    await wait(60_000)
    expect(posts()).toBe(1)
    expect(room.current.ui.fault).toMatchObject({ code: 'internal' })
  })
})
