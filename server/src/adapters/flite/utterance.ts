/**
 * What Flite knows of the utterance it is just speaking, read from its memory: which segments (phones)
 * each word of the text became, and when each ends. The program prints segments without their words;
 * its own structures have the join. Layouts of Flite 2.3 on 32 bits, the one that the pinned package holds:
 *
 *     cst_utterance      { features*, ffunctions*, relations*, ctx* }
 *     cst_relation       { name*, features*, utterance*, head*, tail* }
 *     cst_item           { contents*, relation*, next*, previous*, up*, down* }
 *     cst_item_contents  { features*, relations* }
 *     cst_features       { head* }, a list of { name*, value*, next* }
 *     cst_val            { u16 type, u16 references, i32 | f32 | pointer }
 *
 * https://github.com/festvox/flite/tree/master/include (cst_utterance.h, cst_relation.h, cst_item.h, cst_features.h, cst_val.h)
 */
export interface Phone {
  name: string
  /** Seconds from the start of the sound. */
  end: number
}

/** A token of the text, as Flite cuts it: what stands between white space. */
export interface Token {
  /** Where it ends in the text, one past the character behind it. */
  endsBefore: number
  /** Seconds; null where it is not spoken, as a dash is. */
  spoken: { start: number; end: number } | null
}

export interface Utterance {
  phones: Phone[]
  tokens: Token[]
}

const field = { relationUtterance: 8, relationHead: 12, itemRelation: 4, itemNext: 8, itemDown: 20 } as const
const relationBytes = 20
const valueType = { int: 1, float: 3, string: 5 } as const
/** More than two thousand characters can become; a list that is longer is a circle of ours. */
const longestList = 200_000

class Reader {
  readonly #bytes: Buffer

  constructor(memory: ArrayBuffer) {
    this.#bytes = Buffer.from(memory)
  }

  u32(at: number): number {
    return this.#bytes.readUInt32LE(at)
  }

  text(at: number): string {
    const end = this.#bytes.indexOf(0, at)
    return this.#bytes.toString('latin1', at, end)
  }

  /** The value of a feature; of anything that is no number or string, its address. */
  value(features: number, name: string): number | string | undefined {
    for (let pair = this.u32(features); pair !== 0; pair = this.u32(pair + 8)) {
      if (this.text(this.u32(pair)) !== name) continue
      const value = this.u32(pair + 4)
      const type = this.#bytes.readUInt16LE(value)
      if (type === valueType.int) return this.#bytes.readInt32LE(value + 4)
      if (type === valueType.float) return this.#bytes.readFloatLE(value + 4)
      return type === valueType.string ? this.text(this.u32(value + 4)) : this.u32(value + 4)
    }
    return undefined
  }

  /** An item and those after it. */
  *items(first: number): Generator<number> {
    let count = 0
    for (let item = first; item !== 0; item = this.u32(item + field.itemNext)) {
      if (++count > longestList) throw new Error('a list in the memory of Flite has no end')
      yield item
    }
  }

  children(item: number): Generator<number> {
    return this.items(this.u32(item + field.itemDown))
  }

  feature(item: number, name: string): number | string | undefined {
    return this.value(this.u32(this.u32(item)), name)
  }

  /** The same thing as it stands in another relation; 0: it does not. */
  within(item: number, relation: string): number {
    return Number(this.value(this.u32(this.u32(item) + 4), relation) ?? 0)
  }

  /** The head of a relation of the utterance whose structure of syllables was made last. */
  findRelation(name: string): number {
    // The last copy of the name: the program's own constant lies below the heap.
    const marker = this.#bytes.lastIndexOf('SylStructure\0')
    const pointer = Buffer.alloc(4)
    pointer.writeUInt32LE(Math.max(marker, 0))
    const isRelation = (at: number): boolean => {
      if (at % 4 !== 0 || at + relationBytes > this.#bytes.length) return false
      const head = this.u32(at + field.relationHead)
      return head > 0 && head + 24 <= this.#bytes.length && this.u32(head + field.itemRelation) === at
    }
    // The relation is allocated just before the copy of its name.
    let at = marker < 0 ? -1 : this.#bytes.indexOf(pointer, Math.max(0, marker - 4_096))
    while (at >= 0 && !isRelation(at)) at = this.#bytes.indexOf(pointer, at + 1)
    if (at < 0) throw new Error('Flite has no utterance in its memory')
    const relations = this.u32(this.u32(at + field.relationUtterance) + 8)
    const relation = Number(this.value(relations, name) ?? 0)
    return relation === 0 ? 0 : this.u32(relation + field.relationHead)
  }
}

/** The segments below a word: its syllables' children, in the relation that has the structure. */
function* segmentsOf(reader: Reader, word: number): Generator<number> {
  const structure = reader.within(word, 'SylStructure')
  if (structure === 0) return
  for (const syllable of reader.children(structure)) yield* reader.children(syllable)
}

/** To be called while Flite prints: then the utterance is whole. Throws where the memory is not as expected. */
export const readUtterance = (memory: ArrayBuffer): Utterance => {
  const reader = new Reader(memory)
  const endOf = (segment: number): number => {
    const end = reader.feature(segment, 'end')
    if (typeof end !== 'number') throw new Error('a segment of Flite has no end')
    return end
  }
  const phones: Phone[] = []
  for (const segment of reader.items(reader.findRelation('Segment'))) {
    phones.push({ name: String(reader.feature(segment, 'name')), end: endOf(segment) })
  }
  const startsAfter = new Map(phones.map(({ end }, index) => [end, phones[index - 1]?.end ?? 0]))
  const tokens: Token[] = []
  for (const token of reader.items(reader.findRelation('Token'))) {
    const ends = [...reader.children(token)].flatMap((word) => [...segmentsOf(reader, word)].map(endOf))
    const [first] = ends
    const last = ends.at(-1)
    tokens.push({
      endsBefore: Number(reader.feature(token, 'file_pos')),
      spoken: first === undefined || last === undefined ? null : { start: startsAfter.get(first) ?? first, end: last },
    })
  }
  return { phones, tokens }
}
