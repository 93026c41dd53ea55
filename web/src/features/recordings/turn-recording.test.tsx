import type { Recording } from '@candor/contracts/spoken/recordings.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { recordingsQuery } from './recordings-query.ts'
import { TurnRecording } from './turn-recording.tsx'

const heard = 'we moved the ward in one night'
const words = heard.split(' ').map((word, index) => ({ word, startMs: index * 400, endMs: index * 400 + 300 }))
const opus: Recording = {
  turnId: 'first',
  label: 'Q1',
  mediaType: 'audio/webm; codecs=opus',
  durationMs: 4_000,
  transcript: { heard, words, corrected: false },
}

const show = (recordings: readonly Recording[], answer = heard) => {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  client.setQueryData(recordingsQuery('one').queryKey, [...recordings])
  return render(
    <QueryClientProvider client={client}>
      <TurnRecording interviewId="one" turn={{ id: 'first', label: 'Q1', answer }} />
    </QueryClientProvider>,
  )
}
const source = (): string => document.querySelector('audio')?.getAttribute('src') ?? ''
const play = () => fireEvent.click(screen.getByRole('button', { name: 'Play Question 1' }))

let plays = true
let asThePageDoes: MockInstance[] = []
beforeEach(() => {
  plays = true
  // A page without a sound device: what the browser can play is the test's to say.
  asThePageDoes = [
    vi
      .spyOn(HTMLMediaElement.prototype, 'play')
      .mockImplementation(() =>
        plays ? Promise.resolve() : Promise.reject(new DOMException('no source', 'NotSupportedError')),
      ),
    vi.spyOn(HTMLMediaElement.prototype, 'canPlayType').mockImplementation(() => (plays ? 'probably' : '')),
  ]
})
afterEach(() => {
  cleanup()
  for (const spy of asThePageDoes) spy.mockRestore()
})

describe('the recording of an answer on the report', () => {
  it('is not there where nothing was recorded', () => {
    const { container } = show([{ ...opus, turnId: 'another' }])
    expect(container.textContent).toBe('')
  })

  it('shows its words once it is played, each leading to its place', () => {
    show([opus])
    expect(screen.queryByText('ward')).toBeNull()
    play()
    fireEvent.click(screen.getByRole('button', { name: 'ward' }))
    expect(document.querySelector('audio')?.currentTime).toBeCloseTo(1.2)
    expect(screen.getByRole('button', { name: 'ward' }).getAttribute('aria-current')).toBe('true')
    expect(screen.queryByText(/In your own words/)).toBeNull()
  })

  it('shows a corrected answer beside what was heard', () => {
    show([{ ...opus, transcript: { heard, words, corrected: true } }], 'We moved the wards in one night.')
    play()
    expect(screen.getByRole('button', { name: 'ward' })).toBeDefined()
    expect(screen.getByText('We moved the wards in one night.')).toBeDefined()
    expect(screen.getByText(/In your own words/)).toBeDefined()
  })

  it('says so where no words were understood', () => {
    show([{ ...opus, transcript: { heard: '', words: [], corrected: true } }])
    play()
    expect(screen.getByText('No words were understood of this recording.')).toBeDefined()
  })

  it('asks for WAV where the browser cannot play the file, and until there is one', () => {
    show([opus])
    expect(source()).toBe('/api/v1/interviews/one/turns/first/audio')
    cleanup()
    show([{ ...opus, mediaType: 'audio/wav' }])
    expect(source()).toMatch(/\?format=wav$/)
    cleanup()
    plays = false
    show([opus])
    expect(source()).toMatch(/\?format=wav$/)
  })

  it('says that it cannot be played, and that it is safe', async () => {
    plays = false
    show([opus])
    play()
    expect(await screen.findByText(/cannot be played just now\. It is safe/)).toBeDefined()
  })
})
