import { type Family, ids } from './family.ts'

/** Health care and personal care. */
export const healthFamilies: readonly Family[] = [
  {
    id: 'nursing',
    name: 'Nursing and midwifery',
    majorGroups: ['29'],
    titles:
      'nurse, registered nurse, rn, staff nurse, ward nurse, icu nurse, er nurse, a and e nurse, scrub nurse, ' +
      'theatre nurse, community nurse, district nurse, school nurse, practice nurse, psychiatric nurse, ' +
      'mental health nurse, paediatric nurse, pediatric nurse, oncology nurse, charge nurse, ' +
      'nurse practitioner, nurse anesthetist, nurse midwife, midwife, licensed practical nurse, lpn, ' +
      'vocational nurse, lvn, clinical nurse specialist, health visitor, enrolled nurse, agency nurse, ' +
      'travel nurse, student nurse, nurse specialist, critical care nurse, acute care nurse, crna, ' +
      'krankenschwester, krankenpfleger, pflegefachkraft, enfermera, enfermero, infirmiere, infirmier, ' +
      'infermiere, verpleegkundige, odp nurse',
    subjects: 'nursing, midwifery, icu, ward',
    competencyIds: ids(
      'nursing working-under-pressure communication teamwork attention-to-detail integrity customer-focus ' +
        'conflict-resolution resilience learning mentoring',
    ),
    fieldIds: ids('nursing-practice care-work-practice medicine-practice'),
    related: [
      { title: 'Charge Nurse', competencyIds: ids('nursing leadership delegation') },
      { title: 'Clinical Nurse Specialist', competencyIds: ids('nursing learning decision-making') },
      { title: 'Nurse Educator', competencyIds: ids('mentoring communication nursing') },
    ],
  },
  {
    id: 'medicine',
    name: 'Doctors, dentists and vets',
    majorGroups: ['29'],
    titles:
      'doctor, physician, gp, general practitioner, medical doctor, surgeon, consultant physician, ' +
      'junior doctor, house officer, resident physician, medical resident, family doctor, ' +
      'family medicine physician, internist, hospitalist, cardiologist, neurologist, dermatologist, oncologist, ' +
      'urologist, radiologist, anaesthetist, anesthesiologist, psychiatrist, paediatrician, pediatrician, ' +
      'obstetrician, gynaecologist, gynecologist, ophthalmologist, pathologist, allergist, immunologist, ' +
      'orthopaedic surgeon, dentist, orthodontist, oral surgeon, maxillofacial surgeon, prosthodontist, ' +
      'veterinarian, vet, veterinary surgeon, podiatrist, chiropractor, optometrist, osteopath, naturopath, ' +
      'naturopathic physician, acupuncturist, medic, emergency physician, physician assistant, ' +
      'physician associate, endocrinologist, rheumatologist, gastroenterologist, medical officer, ' +
      'healthcare practitioner, homeopath, medical student, arzt, arztin, medecin, medico, medica, zahnarzt, ' +
      'tierarzt',
    subjects: 'medicine, surgical, dental, veterinary, medical, clinical, physician, diagnosing',
    competencyIds: ids(
      'medicine decision-making communication working-under-pressure teamwork integrity learning ' +
        'conflict-resolution resilience mentoring time-management',
    ),
    fieldIds: ids('medicine-practice nursing-practice laboratory-practice'),
    related: [
      { title: 'Clinical Lead', competencyIds: ids('medicine leadership decision-making') },
      { title: 'Medical Educator', competencyIds: ids('mentoring communication medicine') },
      { title: 'Clinical Research Physician', competencyIds: ids('integrity problem-solving medicine') },
    ],
  },
  {
    id: 'therapy',
    name: 'Therapy and rehabilitation',
    majorGroups: ['29'],
    titles:
      'therapist, physiotherapist, physio, physical therapist, occupational therapist, speech therapist, ' +
      'speech and language therapist, speech pathologist, speech language pathologist, radiation therapist, ' +
      'respiratory therapist, recreational therapist, music therapist, art therapist, drama therapist, ' +
      'vision rehabilitation therapist, low vision therapist, mobility specialist, orientation specialist, ' +
      'audiologist, dietitian, dietician, nutritionist, exercise physiologist, athletic trainer, ' +
      'genetic counselor, orthoptist, orthotist, prosthetist, sports therapist, hand therapist, ' +
      'rehabilitation therapist, hearing aid specialist, hearing aid dispenser, optician, dispensing optician, ' +
      'ot, slp, slt, physiotherapeut, kinesitherapeute, fisioterapeuta',
    subjects: 'therapy, rehabilitation, physiotherapy, nutrition, speech, hearing, vision',
    competencyIds: ids(
      'medicine customer-focus communication planning teamwork adaptability resilience integrity learning ' +
        'conflict-resolution time-management',
    ),
    fieldIds: ids('medicine-practice care-work-practice personal-services-practice'),
    related: [
      { title: 'Senior Therapist', competencyIds: ids('medicine mentoring planning') },
      { title: 'Rehabilitation Coordinator', competencyIds: ids('planning stakeholder-management communication') },
      { title: 'Clinical Educator', competencyIds: ids('mentoring communication learning') },
    ],
  },
  {
    id: 'health-technology',
    name: 'Pharmacy, diagnostics and emergency care',
    majorGroups: ['29'],
    titles:
      'pharmacist, pharmacy technician, dispenser, radiographer, radiologic technologist, ' +
      'radiologic technician, x-ray technician, sonographer, ultrasound technician, mri technologist, ' +
      'magnetic resonance imaging technologist, ct technologist, imaging technologist, ' +
      'nuclear medicine technologist, cardiovascular technologist, cardiovascular technician, ecg technician, ' +
      'neurodiagnostic technologist, medical dosimetrist, dosimetrist, paramedic, emt, ' +
      'emergency medical technician, ambulance technician, surgical technologist, surgical technician, ' +
      'surgical assistant, operating department practitioner, scrub tech, anesthesiologist assistant, ' +
      'anaesthetic technician, medical laboratory technician, medical lab technician, ' +
      'clinical laboratory technician, medical laboratory technologist, clinical laboratory technologist, ' +
      'biomedical scientist, histotechnologist, histology technician, cytotechnologist, ' +
      'cytogenetic technologist, dental hygienist, dental therapist, veterinary technician, ' +
      'veterinary technologist, veterinary nurse, vet nurse, vet tech, psychiatric technician, ' +
      'dietetic technician, ophthalmic technician, ophthalmic medical technician, ophthalmic technologist, ' +
      'ophthalmic medical technologist, medical record specialist, medical records technician, medical coder, ' +
      'clinical coder, medical registrar, health information technologist, health information technician, ' +
      'patient representative, patient advocate, health technologist, health technician, healthcare technician, ' +
      'perfusionist, phlebotomy technologist, healthcare technical worker, odp, apotheker, apothekerin, ' +
      'farmaceutico, pharmacien, sanitater',
    subjects: 'pharmacy, imaging, radiology, diagnostic, paramedic, health information, radiologic, ophthalmic',
    hints: 'healthcare, health, patient',
    competencyIds: ids(
      'medicine attention-to-detail working-under-pressure communication teamwork customer-focus integrity ' +
        'learning problem-solving time-management adaptability',
    ),
    fieldIds: ids('medicine-practice laboratory-practice nursing-practice'),
    related: [
      { title: 'Lead Technologist', competencyIds: ids('medicine mentoring planning') },
      { title: 'Quality and Safety Coordinator', competencyIds: ids('attention-to-detail integrity influence') },
      { title: 'Clinical Applications Specialist', competencyIds: ids('communication customer-focus learning') },
    ],
  },
  {
    id: 'care-work',
    name: 'Care work',
    majorGroups: ['31'],
    titles:
      'care assistant, carer, care worker, caregiver, home carer, home care worker, home health aide, ' +
      'personal care aide, personal carer, live-in carer, domiciliary carer, support worker, ' +
      'healthcare assistant, healthcare support worker, hca, health care assistant, nursing assistant, ' +
      'nurse aide, nursing aide, auxiliary nurse, cna, orderly, hospital porter, ward assistant, ' +
      'psychiatric aide, senior carer, residential care worker, disability support worker, elderly care worker, ' +
      'companion, patient care assistant, patient care technician, pct, ' +
      'altenpfleger, altenpflegerin, pflegehelfer, aide-soignante, cuidador, cuidadora, badante, foster carer',
    subjects: 'care, caring, personal care, home care, home health, aide, disability, elderly, dementia',
    competencyIds: ids(
      'care-work customer-focus communication teamwork integrity resilience attention-to-detail ' +
        'working-under-pressure conflict-resolution adaptability learning',
    ),
    fieldIds: ids('care-work-practice nursing-practice personal-services-practice'),
    related: [
      { title: 'Senior Care Assistant', competencyIds: ids('care-work leadership mentoring') },
      { title: 'Care Coordinator', competencyIds: ids('planning communication care-work') },
      { title: 'Nursing Associate', competencyIds: ids('nursing learning attention-to-detail') },
    ],
  },
  {
    id: 'clinical-support',
    name: 'Clinical and therapy support',
    majorGroups: ['31'],
    titles:
      'medical assistant, clinical assistant, clinical support worker, dental assistant, dental nurse, ' +
      'veterinary assistant, pharmacy aide, pharmacy assistant, phlebotomist, medical transcriptionist, ' +
      'medical equipment preparer, sterile services technician, endoscopy technician, massage therapist, ' +
      'masseuse, masseur, physical therapist assistant, physical therapist aide, physiotherapy assistant, ' +
      'physical therapy assistant, physical therapy aide, occupational therapy assistant, ' +
      'occupational therapy aide, therapy assistant, rehabilitation assistant, ' +
      'speech language pathology assistant, speech pathology assistant, laboratory animal caretaker, ' +
      'optometric assistant, chiropractic assistant, doctors assistant, surgery assistant, zahnarzthelferin, ' +
      'arzthelferin, medizinische fachangestellte',
    subjects: 'therapy support, clinical support',
    competencyIds: ids(
      'medicine customer-focus attention-to-detail communication teamwork working-under-pressure integrity ' +
        'time-management learning adaptability conflict-resolution',
    ),
    fieldIds: ids('medicine-practice personal-services-practice nursing-practice'),
    related: [
      { title: 'Lead Clinical Assistant', competencyIds: ids('medicine mentoring attention-to-detail') },
      { title: 'Practice Coordinator', competencyIds: ids('planning communication administration') },
      { title: 'Healthcare Assistant', competencyIds: ids('care-work customer-focus teamwork') },
    ],
  },
]
