import { cleanLine } from '../../kernel/plain-text.ts'

/** Longer names are cut; file systems allow 255 bytes. */
const mostCharacters = 120

/** A file's name as it may be shown: no path, nothing that hides or breaks a line, not endless. */
export const cleanFileName = (name: string): string =>
  cleanLine(name.split(/[/\\]/).at(-1) ?? '', mostCharacters) || 'document'
