import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** Written last into a model's folder: what lies there is whole and was checked. */
export const manifestName = 'candor-model.json'
const manifestSchema = z.object({
  does: z.literal('speech-to-text'),
  installedAt: z.string(),
  /** When all files were last compared with the sums below; missing: at their installation. */
  verifiedAt: z.string().exactOptional(),
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof manifestSchema>

/** null: nothing is installed there. */
export const readManifest = async (folder: string): Promise<Manifest | null> => {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => null)
  return text === null ? null : manifestSchema.parse(JSON.parse(text))
}

export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)

/** The folder of the recogniser that was installed last; null: none. */
export const installedRecogniser = async (folder: string): Promise<string | null> => {
  const names = await readdir(folder).catch(() => [])
  const found: { path: string; installedAt: string }[] = []
  for (const name of names.filter((each) => !each.startsWith('.'))) {
    const manifest = await readManifest(join(folder, name))
    if (manifest) found.push({ path: join(folder, name), installedAt: manifest.installedAt })
  }
  return found.sort((a, b) => b.installedAt.localeCompare(a.installedAt))[0]?.path ?? null
}
