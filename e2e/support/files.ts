import { readFile } from 'node:fs/promises'

/** What a file chooser gives to a page. */
export interface ChosenFile {
  name: string
  mimeType: string
  buffer: Buffer
}

const mediaTypes: Record<string, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  txt: 'text/plain',
}

/** One of the documents that the tests share, under its own name or another. */
export const sharedDocument = async (fileName: string, name = fileName): Promise<ChosenFile> => {
  const buffer = await readFile(new URL(`../../server/test/fixtures/documents/${fileName}`, import.meta.url))
  const extension = name.split('.').at(-1) ?? ''
  return { name, mimeType: mediaTypes[extension] ?? 'application/octet-stream', buffer }
}

/** An intensive care nurse's, from a word processor. */
export const nurseResume = (): Promise<ChosenFile> => sharedDocument('nurse.pdf', 'margaret-oyelaran.pdf')

export const nurseAdvertisement = `Senior Staff Nurse, General Intensive Care

We are looking for a registered nurse to lead shifts on our 18-bed general intensive care unit.

What you will do
- Recognise and escalate deteriorating patients using NEWS2
- Plan the discharge of patients with complex needs together with the wards
- Mentor student nurses and newly qualified colleagues

What you bring
- At least two years of intensive care experience
- Calm and clear communication with families in distress`
