import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../kernel/errors.ts'
import type { Archive, ModelFile, ModelFiles, ModelOnDisk, Pulling } from '../../ports/models/model-files.ts'
import { archiveEnding, takeFiles } from './archive.ts'
import { type CatalogueModel, catalogue } from './catalogue.ts'
import { freeBytesOf, requireSpace, sizeOf } from './disk.ts'
import { download, sha256Of } from './download.ts'
import { readManifest, writeManifest } from './manifest.ts'

export interface ModelStoreOptions {
  /** Where models are kept. */
  folder: string
  /** Instead of the catalogue's addresses: files are at `MIRROR/MODEL/FILE`. */
  mirror?: string | undefined
  models?: readonly CatalogueModel[]
  /** Between two attempts of a download, milliseconds. */
  waitMs?: number
  /** What is left on the disk; asked of the system where it is not given. */
  freeBytes?(): Promise<number>
}

type Options = ModelStoreOptions & Required<Pick<ModelStoreOptions, 'freeBytes'>>

const bytesOf = ({ files }: CatalogueModel): number => files.reduce((sum, { bytes }) => sum + bytes, 0)
const partialOf = (folder: string, name: string): string => join(folder, `.partial-${name}`)

type KnownFile = ModelFile & { sha256: string }

const withSums = ({ name, files }: CatalogueModel, sums?: ReadonlyMap<string, string>): KnownFile[] =>
  files.map((file) => {
    const sha256 = sums?.get(file.name) ?? file.sha256
    if (sha256 === null)
      throw new AppError(
        'model.unpinned',
        `Nobody has vouched for ${file.name} of ${name}. On the command line, pass a list of SHA-256 sums that you trust: --sha256 LIST`,
      )
    return { ...file, sha256 }
  })

/** Puts a checked folder in the place of whatever was there, at one stroke. */
const install = async (staged: string, folder: string, name: string, files: readonly KnownFile[]): Promise<void> => {
  const sums = files.map((file) => ({ name: file.name, sha256: file.sha256 }))
  await writeManifest(staged, { does: 'speech-to-text', installedAt: new Date().toISOString(), files: sums })
  const old = join(folder, `.old-${name}`)
  await rm(old, { recursive: true, force: true })
  await rename(join(folder, name), old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(staged, join(folder, name))
  await rm(old, { recursive: true, force: true })
}

/** Bytes of a model in a folder, of each file no more than it should have. */
const bytesThere = async (folder: string, files: readonly ModelFile[]): Promise<number> => {
  const sizes = await Promise.all(
    files.map(async ({ name, bytes }) => Math.min(bytes, await sizeOf(join(folder, name)))),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

const look = async ({ folder, mirror }: Options, model: CatalogueModel): Promise<ModelOnDisk> => {
  const bytes = bytesOf(model)
  const manifest = await readManifest(join(folder, model.name))
  const part = manifest ? bytes : await bytesThere(partialOf(folder, model.name), model.files)
  return {
    ...model,
    bytes,
    source: new URL(mirror ?? model.from).host,
    state: manifest ? 'installed' : part > 0 ? 'partial' : 'available',
    doneBytes: part,
    verifiedAt: manifest && new Date(manifest.verifiedAt ?? manifest.installedAt),
    folder: join(folder, model.name),
  }
}

const pull = async (options: Options, model: CatalogueModel, pulling: Pulling): Promise<void> => {
  const { folder, mirror, waitMs, freeBytes } = options
  const { signal, sums, onProgress } = pulling
  const files = withSums(model, sums)
  const staged = partialOf(folder, model.name)
  await mkdir(staged, { recursive: true })
  await requireSpace(bytesOf(model) - (await bytesThere(staged, files)), freeBytes)
  let before = 0
  for (const { name, sha256, bytes } of files) {
    const url = `${mirror?.replace(/\/+$/, '').concat('/', model.name) ?? model.from}/${name}`
    const report = (done: number): void => onProgress?.(before + done, bytesOf(model))
    const asked = { url, path: join(staged, name), sha256, bytes, signal, onProgress: report }
    await download({ ...asked, ...(waitMs !== undefined && { waitMs }) })
    before += bytes
  }
  await install(staged, folder, model.name, files)
}

/** Rejects where a file is missing or another than its sum says. */
const compare = async (folder: string, files: readonly { name: string; sha256: string }[], what: string) => {
  for (const { name, sha256 } of files) {
    const found = await sha256Of(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (found === null) throw new AppError('model.wrong-file', `There is no ${name} in ${what}; is it the right one?`)
    if (found !== sha256)
      throw new AppError('model.wrong-file', `${name} is not the file it should be (its SHA-256 differs).`)
  }
}

const add = async (options: Options, model: CatalogueModel, from: string, sums?: ReadonlyMap<string, string>) => {
  const { folder, freeBytes } = options
  const files = withSums(model, sums)
  await requireSpace(bytesOf(model), freeBytes)
  const staged = join(folder, `.adding-${model.name}`)
  await rm(staged, { recursive: true, force: true })
  await mkdir(staged, { recursive: true })
  try {
    await takeFiles(from, new Map(files.map(({ name, bytes }) => [name, bytes])), staged)
    await compare(staged, files, basename(from))
    await install(staged, folder, model.name, files)
  } finally {
    await rm(staged, { recursive: true, force: true })
  }
}

const addArchive = async (options: Options, model: CatalogueModel, { fileName, content, signal }: Archive) => {
  const path = join(options.folder, `.upload-${model.name}${archiveEnding(fileName)}`)
  await mkdir(options.folder, { recursive: true })
  try {
    await pipeline(content, createWriteStream(path), { signal })
    await add(options, model, path)
  } finally {
    await rm(path, { force: true })
  }
}

/** A full disk is an answer, not an accident. */
const sayingFull = async (work: Promise<void>): Promise<void> => {
  try {
    await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    throw new AppError('model.no-space', 'The disk is full. Make room and try again.', { cause: error })
  }
}

export const createModelStore = (given: ModelStoreOptions): ModelFiles => {
  const options: Options = { freeBytes: () => freeBytesOf(given.folder), ...given }
  const { folder, models = catalogue } = options
  const known = (name: string): CatalogueModel => {
    const model = models.find((each) => each.name === name)
    if (model) return model
    throw new AppError(
      'model.not-found',
      `There is no model "${name}". There are: ${models.map((each) => each.name).join(', ')}`,
    )
  }
  return {
    list: () => Promise.all(models.map((model) => look(options, model))),
    freeBytes: options.freeBytes,
    pull: async (name, pulling) => sayingFull(pull(options, known(name), pulling)),
    add: async (name, from, sums) => sayingFull(add(options, known(name), from, sums)),
    addArchive: async (name, archive) => sayingFull(addArchive(options, known(name), archive)),
    async verify(name) {
      const place = join(folder, known(name).name)
      const manifest = await readManifest(place)
      if (!manifest) throw new AppError('model.not-installed', `${name} is not installed.`)
      await compare(place, manifest.files, name)
      await writeManifest(place, { ...manifest, verifiedAt: new Date().toISOString() })
    },
    async remove(name) {
      const { state } = await look(options, known(name))
      if (state === 'available') throw new AppError('model.not-installed', `${name} is not installed.`)
      await rm(join(folder, name), { recursive: true, force: true })
      await rm(partialOf(folder, name), { recursive: true, force: true })
    },
  }
}
