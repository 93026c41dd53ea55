import { type ChosenFile, textPdf } from './files.ts'

/** A nurse's resume as a PDF; one line came out with a misprint that she corrects. */
export const nurseResume = (): ChosenFile =>
  textPdf('amara-okafor-resume.pdf', [
    'Amara Okafor',
    'Registered nurse, Leeds',
    '',
    'Experience',
    'Staff nurse, surgical ward, St James Hospital, 2019 to 2024',
    '- Reduced falls at night from eleven to two in a quarter by starting an early morning round',
    '- Trained six healthcare assistants in recognising sepsis',
    '- Introduced a handover sheet that three wards now use',
    'Staff nurse, care home Oakfield, 2016 to 2019',
    '- Led the medicines audit for forty residents',
    '',
    'Education',
    'BSc Nursing, University of Leeds, 2016',
    'Skills: wound care, IV therapie, mentoring students',
  ])

export const nurseAdvertisement = `Staff Nurse, Acute Surgical Unit

We are looking for a registered nurse to join our 28-bed acute surgical unit.

What you will do
- Recognise and escalate deteriorating patients using NEWS2
- Lead the discharge planning for patients with complex needs
- Mentor student nurses and newly qualified colleagues

What you bring
- At least two years of surgical experience
- Calm and clear communication with families in distress`
