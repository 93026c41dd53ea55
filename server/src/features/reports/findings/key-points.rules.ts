/** Beginnings of the words of five letters or more: enough to see whether two texts speak of the same things. */
const beginnings = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? []).filter((word) => !common.has(word)).map((word) => word.slice(0, 5)))

const common = new Set(
  'about after again against because before being below between could doing during every first might never often other rather should since still their there these thing things those though through under until using where which while whose within without would'.split(
    ' ',
  ),
)

/** Above this share of shared words a point counts as touched. */
const touched = 0.34

/**
 * The key points that an answer does not touch, the farthest first. By shared words only: a point put
 * in quite other words may be among them, so the report says "was not found", never "is missing".
 */
export const pointsNotFound = (answer: string, keyPoints: readonly string[]): string[] => {
  const said = beginnings(answer)
  return keyPoints
    .map((point) => {
      const wanted = [...beginnings(point)]
      return { point, share: wanted.filter((word) => said.has(word)).length / Math.max(1, wanted.length) }
    })
    .filter(({ share }) => share < touched)
    .toSorted((a, b) => a.share - b.share)
    .map(({ point }) => point)
}
