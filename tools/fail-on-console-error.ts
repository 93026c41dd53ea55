import { afterEach, beforeEach, expect, vi } from 'vitest'

// An unexpected console.error is a fault that nobody has looked at.
beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  const said = vi.mocked(console.error).mock.calls
  vi.mocked(console.error).mockRestore()
  expect(said, 'nothing is written to console.error').toEqual([])
})
