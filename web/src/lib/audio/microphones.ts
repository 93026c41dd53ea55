/** A microphone one may choose. */
export interface MicrophoneChoice {
  deviceId: string
  label: string
}

/** The microphones that the browser names; without a permission it names none. */
export async function listMicrophones(): Promise<MicrophoneChoice[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? []
  return choicesOf(devices)
}

/** Chrome lists its own aliases beside the devices they stand for; the alias "default" is the system's choice. */
export function choicesOf(
  devices: readonly Pick<MediaDeviceInfo, 'kind' | 'deviceId' | 'label'>[],
): MicrophoneChoice[] {
  return devices
    .filter(({ kind, deviceId }) => kind === 'audioinput' && deviceId !== '' && deviceId !== 'communications')
    .map(({ deviceId, label }, at) => ({
      deviceId,
      label: deviceId === 'default' ? 'The system’s choice' : label === '' ? `Microphone ${at + 1}` : label,
    }))
}

/** Calls back when a device comes or goes; returns the way to stop. */
export function onDevicesChanged(listener: () => void): () => void {
  navigator.mediaDevices?.addEventListener('devicechange', listener)
  return () => navigator.mediaDevices?.removeEventListener('devicechange', listener)
}

/** What the browser would say if asked now; `ask` also where it does not tell. */
export async function microphonePermission(): Promise<'granted' | 'denied' | 'ask'> {
  try {
    const { state } = await navigator.permissions.query({ name: 'microphone' as PermissionName })
    return state === 'prompt' ? 'ask' : state
  } catch {
    return 'ask'
  }
}
