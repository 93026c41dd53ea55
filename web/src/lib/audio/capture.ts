import { captureSampleRate, frameSamples } from '@candor/contracts/live-messages.ts'
import type { CapturedFrame, CaptureOptions } from './capture.worklet.ts'
import worklet from './capture.worklet.ts?worker&url'
import { MicrophoneError, type MicrophoneFault, microphoneError } from './microphone-fault.ts'
import { microphonePermission } from './microphones.ts'

/** An open microphone. */
export interface Microphone {
  /** The device that was given, which need not be the one asked for. */
  readonly deviceId: string
  readonly label: string
  close(): void
}

interface Parts {
  /** As `listMicrophones` names it; '' for the system's own choice. */
  deviceId: string
  onFrame: (frame: CapturedFrame) => void
  /** It went away: unplugged, or its permission withdrawn. */
  onFault: (fault: MicrophoneFault) => void
}

/** Rate at which the 3:1 filter gave a correlation of .9996 with the source; a 16 kHz context gave .985. */
const contextRate = 48_000

/**
 * Opens a microphone. Call it in the handler of a click: the audio context may only start there.
 * Rejects with `MicrophoneError`.
 */
export async function openMicrophone({ deviceId, onFrame, onFault }: Parts): Promise<Microphone> {
  if (!isSecureContext) throw new MicrophoneError('insecure')
  if (!navigator.mediaDevices || typeof AudioWorkletNode === 'undefined') throw new MicrophoneError('unsupported')
  let context = new AudioContext({ sampleRate: contextRate, latencyHint: 'interactive' })
  const running = context.resume()
  let stream: MediaStream | undefined
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: constraints(deviceId) })
    await running
    const source = await sourceOf(stream, context).catch(async () => {
      // Firefox joins no stream to a context of another rate than the device's: the filter then takes that rate.
      await context.close()
      context = new AudioContext({ latencyHint: 'interactive' })
      await context.resume()
      return sourceOf(stream as MediaStream, context)
    })
    await context.audioWorklet.addModule(worklet)
    const processorOptions: CaptureOptions = { sampleRate: captureSampleRate, frameSamples }
    const node = new AudioWorkletNode(context, 'candor-capture', { numberOfOutputs: 0, processorOptions })
    node.port.onmessage = ({ data }: MessageEvent<CapturedFrame>) => onFrame(data)
    source.connect(node)
    return opened(stream, context, node, onFault)
  } catch (error) {
    for (const track of stream?.getTracks() ?? []) track.stop()
    if (context.state !== 'closed') await context.close()
    throw microphoneError(error)
  }
}

const constraints = (deviceId: string): MediaTrackConstraints => ({
  ...(deviceId === '' ? {} : { deviceId: { exact: deviceId } }),
  channelCount: 1,
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
})

const sourceOf = async (stream: MediaStream, context: AudioContext): Promise<MediaStreamAudioSourceNode> =>
  context.createMediaStreamSource(stream)

function opened(
  stream: MediaStream,
  context: AudioContext,
  node: AudioWorkletNode,
  onFault: (fault: MicrophoneFault) => void,
): Microphone {
  const [track] = stream.getAudioTracks()
  // Unplugged, or the permission was taken back in mid-answer.
  const onEnded = async () => onFault((await microphonePermission()) === 'denied' ? 'denied' : 'lost')
  track?.addEventListener('ended', onEnded)
  return {
    deviceId: track?.getSettings().deviceId ?? '',
    label: track?.label ?? '',
    close() {
      track?.removeEventListener('ended', onEnded)
      node.port.onmessage = null
      for (const one of stream.getTracks()) one.stop()
      if (context.state !== 'closed') void context.close()
    },
  }
}
