import { captureSampleRate } from '@candor/contracts/live-messages.ts'
import type { TimedWord } from '@candor/contracts/speech.ts'
import type { JudgeAnswer } from '../../server/src/features/interview/index.ts'
import { scriptedSpeechToText } from '../../server/src/ports/speech-to-text.fake.ts'
import type { SpeechToText } from '../../server/src/ports/speech-to-text.ts'
import type { TextToSpeech } from '../../server/src/ports/text-to-speech.ts'

/** A scripted word begins every so many milliseconds of sound. */
const wordMs = 200
/** How long the interviewer takes for a word, milliseconds. */
const spokenWordMs = 300

const vocabulary = 'we moved the parcels to the front and checked every label before the lorry came in'.split(' ')

/** The frame that makes the scripted recogniser know so many words: the first that reaches into the last of them. */
export const frameOfWords = (words: number): number => (words - 1) * (wordMs / 20)

const scriptedWords: readonly TimedWord[] = Array.from({ length: 1_000 }, (_, index) => ({
  word: vocabulary[index % vocabulary.length] ?? '',
  // 10 ms into a frame. A word becomes final together with the beginning of the next: one event for both.
  startMs: index * wordMs + 10,
  endMs: index * wordMs + 150,
}))

/** Hears a word every 200 ms of sound, at once, and takes no time for it. */
export const scriptedRecogniser = (): SpeechToText => scriptedSpeechToText({ words: scriptedWords, finalAfterMs: 60 })

/** A streaming recogniser shows a word so long after it was said. */
const recogniserLagMs = 200

/** Hears one answer after the other, in their turns. */
export const answersRecogniser = (answers: readonly (readonly TimedWord[])[]): SpeechToText =>
  scriptedSpeechToText((turn) => ({ words: answers[turn % answers.length] ?? [], lagMs: recogniserLagMs }))

/** Has everything said already: a tone of 300 ms a word. */
export const scriptedVoice = (): TextToSpeech => {
  const tone = Buffer.alloc(((captureSampleRate * 120_000) / 1000) * 2)
  for (let at = 0; at < tone.length / 2; at += 1) tone.writeInt16LE(at % 40 < 20 ? 4_000 : -4_000, at * 2)
  return {
    voices: () => [{ id: 'scripted:even', language: 'en-US', name: 'Even' }],
    async speak(text) {
      const words = text.split(/\s+/).filter(Boolean)
      const durationMs = words.length * spokenWordMs
      return {
        pcm: tone.subarray(0, ((captureSampleRate * durationMs) / 1000) * 2),
        sampleRate: captureSampleRate,
        durationMs,
        words: words.map((word, at) => ({ word, startMs: at * spokenWordMs, endMs: (at + 1) * spokenWordMs })),
        visemes: words.map((_, at) => ({ viseme: 'aa' as const, startMs: at * spokenWordMs })),
      }
    },
  }
}

/** Gives no marks, and costs nothing. */
export const scriptedJudge: JudgeAnswer = () => ({
  assessment: {
    overall: null,
    status: 'final',
    reason: 'not judged',
    dimensions: {
      relevance: { score: null, evidence: [] },
      clarity: { score: null, evidence: [] },
      structure: { score: null, evidence: [] },
      impact: { score: null, evidence: [] },
      correctness: { score: null, evidence: [] },
    },
    flags: [],
    coachNotes: '',
    improvedAnswer: null,
    judge: { name: 'none', version: '0' },
  },
  gaps: ['result'],
  hook: null,
})
