import { captureSampleRate } from '@candor/contracts/live-messages.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Microphone, openMicrophone } from '../../../lib/audio/capture.ts'
import { isDead, meterOf } from '../../../lib/audio/level.ts'
import { type MicrophoneFault, microphoneError } from '../../../lib/audio/microphone-fault.ts'
import {
  listMicrophones,
  type MicrophoneChoice,
  microphonePermission,
  onDevicesChanged,
} from '../../../lib/audio/microphones.ts'
import { toWav } from '../../../lib/audio/pcm.ts'

/** A test recording: long enough for a sentence. Frames of 20 ms. */
const testFrames = 200
/** Frames without any sound before it is said that the microphone gives none: two seconds. */
const silentFrames = 100

type Recording = { state: 'none' | 'running' } | { state: 'done'; wav: Uint8Array<ArrayBuffer> }

/** The microphone before the interview: whether it opens, what it gives, and a recording to hear. */
export function useCheck(deviceId: string) {
  const [state, setState] = useState<'closed' | 'opening' | 'open'>('closed')
  const [fault, setFault] = useState<MicrophoneFault | null>(null)
  const [devices, setDevices] = useState<MicrophoneChoice[]>([])
  const [recording, setRecording] = useState<Recording>({ state: 'none' })
  const microphone = useRef<Microphone>(null)
  const db = useRef(Number.NEGATIVE_INFINITY)
  const quiet = useRef(0)
  const frames = useRef<Uint8Array[] | null>(null)

  const onFrame = useCallback((frame: { samples: Uint8Array<ArrayBuffer>; db: number }) => {
    db.current = frame.db
    quiet.current = isDead(frame.db) ? quiet.current + 1 : 0
    if (quiet.current === silentFrames) setFault('silent')
    if (quiet.current === 0) setFault((old) => (old === 'silent' ? null : old))
    if (!frames.current) return
    frames.current.push(frame.samples)
    if (frames.current.length < testFrames) return
    const pcm = joined(frames.current)
    frames.current = null
    setRecording({ state: 'done', wav: toWav(pcm, captureSampleRate) })
  }, [])

  const close = useCallback(() => {
    microphone.current?.close()
    microphone.current = null
    frames.current = null
    setState('closed')
  }, [])
  /** Call it in the handler of a click. */
  const open = useCallback(
    async (device: string) => {
      close()
      setFault(null)
      setState('opening')
      quiet.current = 0
      try {
        microphone.current = await openMicrophone({ deviceId: device, onFrame, onFault: setFault })
        setDevices(await listMicrophones())
        setState('open')
      } catch (error) {
        setFault(microphoneError(error).fault)
        setState('closed')
      }
    },
    [close, onFrame],
  )
  const record = useCallback(() => {
    frames.current = []
    setRecording({ state: 'running' })
  }, [])
  useDevices(setDevices)
  useDenial(() => setFault((old) => old ?? 'denied'))
  useEffect(() => close, [close])
  const level = useCallback(() => meterOf(db.current), [])
  return { state, fault, devices, recording, level, open, close, record, retry: () => open(deviceId) }
}

/** Hears of microphones that come and go. */
function useDevices(onDevices: (devices: MicrophoneChoice[]) => void): void {
  useEffect(() => onDevicesChanged(() => void listMicrophones().then(onDevices)), [onDevices])
}

/** Says so at once where the browser was told before to refuse. */
function useDenial(onDenied: () => void): void {
  const heard = useRef(onDenied)
  useEffect(() => {
    void microphonePermission().then((permission) => {
      if (permission === 'denied') heard.current()
    })
  }, [])
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
