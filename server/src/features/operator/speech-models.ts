import type { SpeechModel } from '@candor/contracts/speech-models.ts'
import { AppError, errorTable } from '../../kernel/errors.ts'
import type { Archive, ModelFiles, ModelOnDisk } from '../../ports/models/model-files.ts'

interface Job {
  does: 'downloading' | 'adding'
  doneBytes: number
  stop: AbortController
  /** Settles when it is over, however; never rejects. */
  over: Promise<void>
}

export interface SpeechModelsParts {
  files: ModelFiles
  /** Of the model that the running server hears with; null: none of these. */
  folderInUse: string | null
  /** What cannot be the operator's doing. */
  onFault(error: unknown): void
}

const hidden = 'It failed on our side; the log of the server has more.'

/** What a failed attempt leaves to be read: a code, and what to do. */
const problemOf = (error: unknown, onFault: (error: unknown) => void): NonNullable<SpeechModel['problem']> => {
  if (!(error instanceof AppError)) onFault(error)
  const { code, detail } = error instanceof AppError ? error : { code: 'internal' as const, detail: hidden }
  return { code, title: errorTable[code].title, ...(detail !== undefined && { detail }) }
}

/** Models of this instance: what the disk says, and what is under way in this process. */
export class SpeechModels {
  readonly #parts: SpeechModelsParts
  readonly #jobs = new Map<string, Job>()
  readonly #problems = new Map<string, NonNullable<SpeechModel['problem']>>()

  constructor(parts: SpeechModelsParts) {
    this.#parts = parts
  }

  #view(model: ModelOnDisk): SpeechModel {
    const job = this.#jobs.get(model.name)
    const { name, language, licence, page, source, bytes, files, folder } = model
    return {
      ...{ name, language, licence, page, source, bytes },
      files: files.map((file) => ({ name: file.name, bytes: file.bytes, sha256: file.sha256 })),
      state: job?.does ?? model.state,
      doneBytes: job?.does === 'downloading' ? Math.max(job.doneBytes, model.doneBytes) : model.doneBytes,
      verifiedAt: model.verifiedAt?.toISOString() ?? null,
      inUse: model.state === 'installed' && folder === this.#parts.folderInUse,
      problem: this.#problems.get(name) ?? null,
    }
  }

  async list(): Promise<{ items: SpeechModel[]; freeBytes: number }> {
    const { files } = this.#parts
    return { items: (await files.list()).map((model) => this.#view(model)), freeBytes: await files.freeBytes() }
  }

  /** Throws `model.not-found`. */
  async one(name: string): Promise<SpeechModel> {
    const found = (await this.#parts.files.list()).find((model) => model.name === name)
    if (!found) throw new AppError('model.not-found')
    return this.#view(found)
  }

  #begin(name: string, does: Job['does'], work: (job: Job) => Promise<void>): Job {
    if (this.#jobs.has(name)) throw new AppError('model.busy')
    this.#problems.delete(name)
    const job: Job = { does, doneBytes: 0, stop: new AbortController(), over: Promise.resolve() }
    this.#jobs.set(name, job)
    job.over = work(job).finally(() => this.#jobs.delete(name))
    return job
  }

  /** Begins to fetch it, or leaves a fetch that is under way alone. What becomes of it, the list tells. */
  async pull(name: string): Promise<SpeechModel> {
    await this.one(name)
    if (this.#jobs.get(name)?.does !== 'downloading') {
      this.#begin(name, 'downloading', (job) => this.#fetch(name, job))
    }
    return this.one(name)
  }

  async #fetch(name: string, job: Job): Promise<void> {
    const { files, onFault } = this.#parts
    const onProgress = (done: number): void => {
      job.doneBytes = done
    }
    try {
      await files.pull(name, { signal: job.stop.signal, onProgress })
    } catch (error) {
      if (!job.stop.signal.aborted) this.#problems.set(name, problemOf(error, onFault))
    }
  }

  async stop(name: string): Promise<SpeechModel> {
    const job = this.#jobs.get(name)
    job?.stop.abort()
    await job?.over
    return this.one(name)
  }

  /** Rejects with what is wrong with the archive; the model that was installed before stays. */
  async add(name: string, archive: Archive): Promise<SpeechModel> {
    await this.one(name)
    let failure: unknown
    const job = this.#begin(name, 'adding', async ({ stop }) => {
      const signal = AbortSignal.any([archive.signal, stop.signal])
      await this.#parts.files.addArchive(name, { ...archive, signal }).catch((error: unknown) => {
        failure = error
      })
    })
    await job.over
    if (archive.signal.aborted) throw new AppError('request.malformed', 'The upload broke off.')
    if (failure !== undefined) throw failure
    return this.one(name)
  }

  async #change(name: string, work: (files: ModelFiles) => Promise<void>): Promise<SpeechModel> {
    await this.one(name)
    if (this.#jobs.has(name)) throw new AppError('model.busy')
    this.#problems.delete(name)
    await work(this.#parts.files)
    return this.one(name)
  }

  verify(name: string): Promise<SpeechModel> {
    return this.#change(name, (files) => files.verify(name))
  }

  remove(name: string): Promise<SpeechModel> {
    return this.#change(name, (files) => files.remove(name))
  }

  /** Stops what is under way; what came so far is kept. */
  async close(): Promise<void> {
    for (const { stop } of this.#jobs.values()) stop.abort()
    await Promise.all([...this.#jobs.values()].map(({ over }) => over))
  }
}
