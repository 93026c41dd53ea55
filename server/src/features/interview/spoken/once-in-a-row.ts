import type { JudgeAnswer } from '../judgement.ts'

/**
 * The same judge, which is not asked twice about the same answer in a row: what it found while the reply was
 * prepared stands when the answer is over. A judge's word follows from its input alone.
 */
export const onceInARow = (judge: JudgeAnswer): JudgeAnswer => {
  let last: { input: string; judgement: ReturnType<JudgeAnswer> } | null = null
  return (input) => {
    const asked = JSON.stringify(input)
    if (last?.input !== asked) last = { input: asked, judgement: judge(input) }
    return last.judgement
  }
}
