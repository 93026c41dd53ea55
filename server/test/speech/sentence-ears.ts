import type { TimedWord } from '@candor/contracts/speech.ts'
import type { Ears } from './deepgram-server.ts'
import { grammarEars } from './sound-swallower.ts'

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z' ]/g, '')

/** Words as they were heard, written as in the sentence they are the beginning of: "i led it" is "I led it.". */
export const writtenAs = (words: readonly TimedWord[], sentences: readonly string[]): TimedWord[] => {
  const written: TimedWord[] = []
  while (written.length < words.length) {
    const rest = words.slice(written.length)
    const tokens = sentences
      .map((sentence) => sentence.split(' '))
      .find((candidate) => candidate.every((token, at) => at >= rest.length || plain(token) === rest[at]?.word))
    const length = tokens ? Math.min(tokens.length, rest.length) : 1
    written.push(...rest.slice(0, length).map((heard, at) => ({ ...heard, word: tokens?.[at] ?? heard.word })))
  }
  return written
}

/** Hears these sentences, in any order and number, word by word; writes them with their stops and capitals. */
export const sentenceEars = async (sentences: readonly string[]): Promise<Ears> => {
  const ears = await grammarEars(
    `#JSGF V1.0; grammar said; public <answer> = ( ${sentences.map(plain).join(' | ')} )+;`,
  )
  return {
    get words() {
      return writtenAs(ears.words, sentences)
    },
    get tentative() {
      return writtenAs(ears.tentative, sentences)
    },
    accept: (pcm) => ears.accept(pcm),
    finish: () => ears.finish(),
    free: () => ears.free?.(),
  }
}
