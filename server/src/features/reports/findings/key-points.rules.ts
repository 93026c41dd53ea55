const common = new Set(
  'about after again also before being between both could does doing during each every first from have here into just many might more most much must never often only other over rather should since some still such than that their them then there these they this those though through under until upon using very what when where which while whose with within without would your'.split(
    ' ',
  ),
)

/** Beginnings of the longer words: enough to see roughly whether two texts speak of the same things. */
const beginnings = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
      .filter((word) => !common.has(word))
      .map((word) => word.slice(0, 4)),
  )

/**
 * The key points of a question, those that share the fewest words with the answer first. A point said
 * in quite other words may stand among the first: so the report gives them to compare with, and does
 * not call them missing.
 */
export const farthestPoints = (answer: string, keyPoints: readonly string[]): string[] => {
  const said = beginnings(answer)
  const share = (point: string): number => {
    const wanted = [...beginnings(point)]
    return wanted.filter((word) => said.has(word)).length / Math.max(1, wanted.length)
  }
  return keyPoints.toSorted((a, b) => share(a) - share(b))
}
