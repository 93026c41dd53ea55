import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { takeFiles } from './archive.ts'
import { type CatalogueModel, catalogue, ModelError } from './catalogue.ts'
import { download, sha256Of } from './download.ts'

/** Written last into a model's folder: what lies there is whole and was checked. */
const manifestName = 'candor-model.json'
const manifestSchema = z.object({
  does: z.literal('speech-to-text'),
  installedAt: z.string(),
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
})

export interface ModelStoreOptions {
  /** Where models are kept. */
  folder: string
  /** Instead of the catalogue's addresses: files are at `MIRROR/MODEL/FILE`. */
  mirror?: string | undefined
  models?: readonly CatalogueModel[]
  /** Between two attempts of a download, milliseconds. */
  waitMs?: number
}

export interface ListedModel extends CatalogueModel {
  bytes: number
  installed: boolean
}

export interface PullOptions {
  signal: AbortSignal
  /** By file name; they count more than the catalogue's. */
  sums?: ReadonlyMap<string, string>
  /** Bytes of the whole model that are there by now. */
  onProgress?(done: number, all: number): void
}

const bytesOf = ({ files }: CatalogueModel): number => files.reduce((sum, { bytes }) => sum + bytes, 0)

const isInstalled = (folder: string, name: string): Promise<boolean> =>
  stat(join(folder, name, manifestName)).then(
    () => true,
    () => false,
  )

/** The folder of the recogniser that was installed last; null: none. */
export const installedRecogniser = async (folder: string): Promise<string | null> => {
  const names = await readdir(folder).catch(() => [])
  const found: { path: string; installedAt: string }[] = []
  for (const name of names.filter((each) => !each.startsWith('.'))) {
    const text = await readFile(join(folder, name, manifestName), 'utf8').catch(() => null)
    if (text === null) continue
    found.push({ path: join(folder, name), installedAt: manifestSchema.parse(JSON.parse(text)).installedAt })
  }
  return found.sort((a, b) => b.installedAt.localeCompare(a.installedAt))[0]?.path ?? null
}

type KnownFile = CatalogueModel['files'][number] & { sha256: string }

const withSums = ({ name, files }: CatalogueModel, sums?: ReadonlyMap<string, string>): KnownFile[] =>
  files.map((file) => {
    const sha256 = sums?.get(file.name) ?? file.sha256
    if (sha256 === null)
      throw new ModelError(
        `Nobody has vouched for ${file.name} of ${name}. Pass a list of SHA-256 sums that you trust: --sha256 LIST`,
      )
    return { ...file, sha256 }
  })

/** Puts a checked folder in the place of whatever was there, at one stroke. */
const install = async (staged: string, folder: string, name: string, files: readonly KnownFile[]): Promise<void> => {
  const manifest: z.infer<typeof manifestSchema> = {
    does: 'speech-to-text',
    installedAt: new Date().toISOString(),
    files: files.map((file) => ({ name: file.name, sha256: file.sha256 })),
  }
  await writeFile(join(staged, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
  const old = join(folder, `.old-${name}`)
  await rm(old, { recursive: true, force: true })
  await rename(join(folder, name), old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(staged, join(folder, name))
  await rm(old, { recursive: true, force: true })
}

const pull = async (options: ModelStoreOptions, model: CatalogueModel, pulling: PullOptions): Promise<void> => {
  const { folder, mirror, waitMs } = options
  const { signal, sums, onProgress } = pulling
  const files = withSums(model, sums)
  const staged = join(folder, `.partial-${model.name}`)
  await mkdir(staged, { recursive: true })
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

const add = async (
  { folder }: ModelStoreOptions,
  model: CatalogueModel,
  from: string,
  sums?: ReadonlyMap<string, string>,
): Promise<void> => {
  const files = withSums(model, sums)
  const staged = join(folder, `.adding-${model.name}`)
  await rm(staged, { recursive: true, force: true })
  await mkdir(staged, { recursive: true })
  try {
    await takeFiles(from, new Set(files.map(({ name }) => name)), staged)
    for (const { name, sha256 } of files) {
      const found = await sha256Of(join(staged, name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error
        throw new ModelError(`${from} has no ${name}; is it ${model.name}?`)
      })
      if (found !== sha256)
        throw new ModelError(`${name} is not the file it should be (its SHA-256 differs). Nothing was installed.`)
    }
    await install(staged, folder, model.name, files)
  } finally {
    await rm(staged, { recursive: true, force: true })
  }
}

/** Models on this machine: fetched, added, removed. Everything throws ModelError. */
export const createModelStore = (options: ModelStoreOptions) => {
  const { folder, models = catalogue } = options
  const known = (name: string): CatalogueModel => {
    const model = models.find((each) => each.name === name)
    if (!model)
      throw new ModelError(`There is no model "${name}". There are: ${models.map((each) => each.name).join(', ')}`)
    return model
  }
  return {
    list: (): Promise<ListedModel[]> =>
      Promise.all(
        models.map(async (model) => ({
          ...model,
          bytes: bytesOf(model),
          installed: await isInstalled(folder, model.name),
        })),
      ),
    pull: (name: string, pulling: PullOptions) => pull(options, known(name), pulling),
    /** @param from a folder, or a tar archive */
    add: (name: string, from: string, sums?: ReadonlyMap<string, string>) => add(options, known(name), from, sums),
    async remove(name: string): Promise<void> {
      known(name)
      if (!(await isInstalled(folder, name))) throw new ModelError(`${name} is not installed.`)
      await rm(join(folder, name), { recursive: true })
    },
  }
}
