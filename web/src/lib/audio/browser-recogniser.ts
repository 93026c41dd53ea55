/** The part of the Web Speech API that is used; TypeScript's library does not know all of it. */
interface Recognition {
  lang: string
  continuous: boolean
  interimResults: boolean
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }> }) => void) | null
  onend: (() => void) | null
  onerror: ((event: { error: string }) => void) | null
  start(): void
  stop(): void
}

export interface BrowserRecogniser {
  stop(): void
}

const maker = (): (new () => Recognition) | undefined => {
  const scope = globalThis as {
    SpeechRecognition?: new () => Recognition
    webkitSpeechRecognition?: new () => Recognition
  }
  return scope.SpeechRecognition ?? scope.webkitSpeechRecognition
}

/** After these it would fail again at once. `no-speech` and `aborted` pass. */
const lasting = new Set(['not-allowed', 'service-not-allowed', 'network', 'audio-capture', 'language-not-supported'])

/** The browser brings a recogniser. Its maker may receive the sound: ask the person first. */
export const hasBrowserRecogniser = (): boolean => maker() !== undefined

/** Listens until it is stopped; browsers end by themselves after a silence and are begun again. */
export function listenInBrowser(
  language: string,
  onWords: (final: string, tentative: string) => void,
): BrowserRecogniser {
  const Maker = maker()
  if (!Maker) return { stop: () => {} }
  const recognition = new Maker()
  let before = ''
  let finals = ''
  let stopped = false
  recognition.lang = language
  recognition.continuous = true
  recognition.interimResults = true
  recognition.onresult = ({ results }) => {
    const parts = Array.from(results, (result) => ({ text: result[0]?.transcript ?? '', isFinal: result.isFinal }))
    finals = joined([before, ...parts.filter(({ isFinal }) => isFinal).map(({ text }) => text)])
    onWords(finals, joined(parts.filter(({ isFinal }) => !isFinal).map(({ text }) => text)))
  }
  recognition.onerror = ({ error }) => {
    if (lasting.has(error)) stopped = true
  }
  recognition.onend = () => {
    before = finals
    if (!stopped) recognition.start()
  }
  recognition.start()
  return {
    stop() {
      stopped = true
      recognition.stop()
    },
  }
}

const joined = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
