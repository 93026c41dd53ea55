import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetDraft, forgetDrafts, keepDraft, readDraft } from './draft.ts'

const day = 24 * 60 * 60 * 1000

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('a draft', () => {
  it('is kept word for word, for each question by itself', () => {
    const text = '  Erste Zeile\n\n„zweite“ 👩‍🚒 '
    expect(keepDraft('i1', 't1', text, 0)).toBe(true)
    keepDraft('i1', 't2', 'other', 0)
    expect(readDraft('i1', 't1')).toBe(text)
    forgetDraft('i1', 't1')
    expect([readDraft('i1', 't1'), readDraft('i1', 't2')]).toEqual(['', 'other'])
  })

  it('leaves nothing behind when everything is deleted by hand', () => {
    keepDraft('i1', 't1', 'x', 0)
    keepDraft('i1', 't1', '', 0)
    expect(localStorage.length).toBe(0)
  })

  it('says so where the browser keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    vi.stubGlobal('localStorage', { setItem: refuse, getItem: () => null, clear: () => undefined })
    expect(keepDraft('i1', 't1', 'x', 0)).toBe(false)
  })

  it('reads as nothing where something else stands under its key', () => {
    localStorage.setItem('candor.draft.i1.t1', '{"text":1}')
    expect(readDraft('i1', 't1')).toBe('')
  })
})

describe('forgetting drafts', () => {
  it('of an interview that is deleted, and of no other', () => {
    keepDraft('i1', 't1', 'gone', 0)
    keepDraft('i2', 't1', 'stays', 0)
    localStorage.setItem('candor.theme', 'dark')
    forgetDrafts({ interviewId: 'i1' })
    expect([readDraft('i1', 't1'), readDraft('i2', 't1'), localStorage.getItem('candor.theme')]).toEqual([
      '',
      'stays',
      'dark',
    ])
  })

  it('that nobody came back to for sixty days', () => {
    keepDraft('i1', 't1', 'old', 0)
    keepDraft('i2', 't1', 'new', 30 * day)
    forgetDrafts({ now: 61 * day })
    expect([readDraft('i1', 't1'), readDraft('i2', 't1')]).toEqual(['', 'new'])
  })
})
