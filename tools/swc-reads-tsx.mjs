// Preloaded into dependency-cruiser, whose swc options know no TSX (a file with JSX is a syntax error
// to them): the parser is told by the file's ending, everything else stays as it asked.
import { createRequire } from 'node:module'

const swc = createRequire(import.meta.url)('@swc/core')
const { parseFileSync } = swc
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') })
