import { z } from 'zod'
import { contract } from './contract.ts'
import { problemSchema } from './problems.ts'

/** The largest archive that is taken, bytes; the largest known one, with files that are not needed, has 310 MB. */
export const maxArchiveBytes = 1024 ** 3

/**
 * available: not on this machine. partial: a part of it is, and a pull goes on from there. downloading, adding:
 * under way. installed: whole, and each file was compared with its pin.
 */
export const speechModelStateSchema = z.enum(['available', 'partial', 'downloading', 'adding', 'installed'])
export type SpeechModelState = z.infer<typeof speechModelStateSchema>

export const speechModelSchema = z.object({
  name: z.string(),
  /** BCP 47. */
  language: z.string(),
  licence: z.string(),
  /** Where its description and its licence can be read. */
  page: z.string(),
  /** The host that a pull fetches from: the catalogue's, or the mirror's. */
  source: z.string(),
  bytes: z.int(),
  /** sha256: lower-case hexadecimal; null: nobody has vouched for it, and it cannot be pulled here. */
  files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string().nullable() })),
  state: speechModelStateSchema,
  /** Of `bytes`: what is on this machine by now. */
  doneBytes: z.int(),
  /** When its files were last compared with their pins, and were right; null: not installed. */
  verifiedAt: z.iso.datetime().nullable(),
  /** The running server hears with it. */
  inUse: z.boolean(),
  /** Why the last attempt came to nothing; null: it did not, or nobody tried. */
  problem: problemSchema.pick({ code: true, title: true, detail: true }).nullable(),
})
export type SpeechModel = z.infer<typeof speechModelSchema>

export const listSpeechModels = contract({
  id: 'listSpeechModels',
  method: 'GET',
  path: '/operator/speech-models',
  summary: 'Speech recognition models: what there is, what is installed, how far a download has come (operator)',
  tag: 'operator',
  status: 200,
  reply: z.object({
    items: z.array(speechModelSchema),
    /** What is left on the disk where models are kept, bytes. */
    freeBytes: z.int(),
    /** What the running server hears with, null: nothing. */
    engine: z.string().nullable(),
  }),
})

const byName = z.object({ name: z.string().max(200) })

export const pullSpeechModel = contract({
  id: 'pullSpeechModel',
  method: 'POST',
  path: '/operator/speech-models/:name/pull',
  summary: 'Fetch a model; goes on where an earlier attempt stopped. The list tells how far it is (operator)',
  tag: 'operator',
  params: byName,
  status: 200,
  reply: speechModelSchema,
})

export const stopSpeechModel = contract({
  id: 'stopSpeechModel',
  method: 'DELETE',
  path: '/operator/speech-models/:name/pull',
  summary: 'Stop fetching; what came so far is kept (operator)',
  tag: 'operator',
  params: byName,
  status: 200,
  reply: speechModelSchema,
})

export const addSpeechModel = contract({
  id: 'addSpeechModel',
  method: 'POST',
  path: '/operator/speech-models/:name/archive',
  summary: 'Install a model from an archive: the part "file", .tar, .tar.gz, .tgz or .tar.bz2, 1 GB (operator)',
  tag: 'operator',
  params: byName,
  multipart: true,
  status: 200,
  reply: speechModelSchema,
})

export const verifySpeechModel = contract({
  id: 'verifySpeechModel',
  method: 'POST',
  path: '/operator/speech-models/:name/verify',
  summary: 'Compare the files of an installed model with their pins once more (operator)',
  tag: 'operator',
  params: byName,
  status: 200,
  reply: speechModelSchema,
})

export const removeSpeechModel = contract({
  id: 'removeSpeechModel',
  method: 'DELETE',
  path: '/operator/speech-models/:name',
  summary: 'Remove a model, or what came of it so far (operator)',
  tag: 'operator',
  params: byName,
  status: 200,
  reply: speechModelSchema,
})
