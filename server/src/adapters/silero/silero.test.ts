import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { voiceActivityContract } from '../../ports/voice-activity.contract.ts'
import { packagedModel } from './model-file.ts'
import { openSilero } from './voice-activity.ts'

const silero = await openSilero()
const clip = new URL('../../../../../shared/data/speech/jfk.wav', import.meta.url)

voiceActivityContract('Silero', {
  open: () => silero,
  skipped: existsSync(clip) ? undefined : 'no ../shared/data/speech/jfk.wav',
  // "And so, my fellow Americans": from 0.34 to 2.3 s.
  speech: async () => ({ pcm: (await readFile(clip)).subarray(44, 44 + 2_250 * 32), startMs: 340, endMs: 2_250 }),
})

describe('a model that is not the known one is never loaded: it would end the process', () => {
  const folder = mkdtemp(join(tmpdir(), 'candor-silero-'))
  afterAll(async () => rm(await folder, { recursive: true }))

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, 100_000)],
    ['changed in one bit', (bytes: Uint8Array) => bytes.map((byte, index) => (index === 1_000_000 ? byte ^ 1 : byte))],
    ['empty', () => new Uint8Array()],
  ])('%s', async (name, spoil) => {
    const path = join(await folder, name)
    await writeFile(path, spoil(await readFile(packagedModel())))
    await expect(openSilero(path)).rejects.toMatchObject({
      code: 'speech.unavailable',
      detail: expect.stringContaining('SHA-256'),
    })
  })

  it('missing', async () => {
    await expect(openSilero(join(await folder, 'nowhere'))).rejects.toMatchObject({ code: 'speech.unavailable' })
  })
})
