/** Longer names are cut; file systems allow 255 bytes. */
const mostCharacters = 120

/** A file's name as it may be shown: no path, no control or direction characters, not endless. */
export const cleanFileName = (name: string): string => {
  const base = name.split(/[/\\]/).at(-1) ?? ''
  const clean = base.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  return clean.length > mostCharacters ? `${clean.slice(0, mostCharacters - 1)}…` : clean || 'document'
}
