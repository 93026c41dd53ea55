import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { scoreLineSchema } from '@candor/contracts/scoring.ts'
import { createWinkLanguage } from '../adapters/wink/language.ts'
import { createBuiltinJudge, scoreLine } from '../features/scoring/index.ts'

interface Fault {
  line: number
  message: string
}

const parseLine = (
  text: string,
): ReturnType<typeof scoreLineSchema.safeParse> | { success: false; message: string } => {
  try {
    return scoreLineSchema.safeParse(JSON.parse(text))
  } catch {
    return { success: false, message: 'is not JSON' }
  }
}

/** Waits while the reader of our output is slower than we are. */
const print = async (line: string): Promise<void> => {
  if (process.stdout.write(`${line}\n`)) return
  await new Promise((resolve) => process.stdout.once('drain', resolve))
}

/**
 * `candor score FILE.jsonl`: one object a line in, one out, in the same order; nothing else on
 * standard output. A line that cannot be read is named on standard error, and makes the exit code 1.
 */
export const runScore = async (rest: readonly string[]): Promise<number> => {
  const [file] = rest
  if (file === undefined) {
    process.stderr.write('candor score takes a file, or - for standard input\n')
    return 2
  }
  const judge = createBuiltinJudge({ language: createWinkLanguage() })
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
  const faults: Fault[] = []
  let number = 0
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (text.trim() === '') continue
    const parsed = parseLine(text)
    if (parsed.success) await print(JSON.stringify(scoreLine(parsed.data, judge)))
    else
      faults.push({
        line: number,
        message:
          'message' in parsed
            ? parsed.message
            : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '),
      })
  }
  for (const fault of faults) process.stderr.write(`line ${fault.line}: ${fault.message}\n`)
  return faults.length > 0 ? 1 : 0
}
