import type { Page } from '@playwright/test'

interface Listening {
  captured: Uint8Array[][]
}

/**
 * Listens along at the worklet that takes up the microphone: what it gives is kept beside what the page does
 * with it. Call it before the page opens.
 *
 * `raw` turns off what a browser does to a person's sound before any page gets it (echo, noise, level): whether
 * our own way changes the sound cannot be told from sound that was changed before.
 */
export const captureMicrophone = async (page: Page, { raw }: { raw: boolean }) => {
  await page.addInitScript((unprocessed) => {
    const listening = globalThis as unknown as Listening
    listening.captured = []
    class Heard extends AudioWorkletNode {
      constructor(context: BaseAudioContext, name: string, options?: AudioWorkletNodeOptions) {
        super(context, name, options)
        if (name !== 'candor-capture') return
        const frames: Uint8Array[] = []
        listening.captured.push(frames)
        this.port.addEventListener('message', ({ data }: MessageEvent<{ samples: Uint8Array }>) =>
          frames.push(data.samples.slice()),
        )
      }
    }
    globalThis.AudioWorkletNode = Heard
    if (!unprocessed) return
    const devices = navigator.mediaDevices
    const open = devices.getUserMedia.bind(devices)
    devices.getUserMedia = (wanted) => {
      const audio = typeof wanted?.audio === 'object' ? wanted.audio : {}
      return open({ audio: { ...audio, echoCancellation: false, noiseSuppression: false, autoGainControl: false } })
    }
  }, raw)
  return {
    /** All that the newest microphone gave so far: 16 kHz mono PCM16. */
    async sound(): Promise<Buffer> {
      const base64 = await page.evaluate(async () => {
        const frames = (globalThis as unknown as Listening).captured.at(-1) ?? []
        const url = await new Promise<string>((resolve) => {
          const reader = new FileReader()
          reader.onload = () => resolve(String(reader.result))
          reader.readAsDataURL(new Blob(frames as BlobPart[]))
        })
        return url.slice(url.indexOf(',') + 1)
      })
      return Buffer.from(base64, 'base64')
    },
  }
}
