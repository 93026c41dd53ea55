import { type Family, ids } from './family.ts'

/** Engineering, laboratories, field science and research on society. */
export const scienceFamilies: readonly Family[] = [
  {
    id: 'engineering',
    name: 'Engineering and architecture',
    majorGroups: ['17'],
    titles:
      'engineer, civil engineer, mechanical engineer, electrical engineer, electronic engineer, ' +
      'electronics engineer, chemical engineer, structural engineer, aerospace engineer, aeronautical engineer, ' +
      'automotive engineer, industrial engineer, manufacturing engineer, process engineer, design engineer, ' +
      'production engineer, materials engineer, material engineer, environmental engineer, energy engineer, ' +
      'petroleum engineer, nuclear engineer, mining engineer, geotechnical engineer, biomedical engineer, ' +
      'bioengineer, marine engineer, naval architect, hardware engineer, computer hardware engineer, ' +
      'embedded engineer, firmware engineer, robotics engineer, mechatronics engineer, control engineer, ' +
      'validation engineer, quality engineer, test and validation engineer, transportation engineer, ' +
      'traffic engineer, highway engineer, water engineer, wastewater engineer, fire protection engineer, ' +
      'safety engineer, agricultural engineer, photonics engineer, microsystem engineer, nanosystem engineer, ' +
      'fuel cell engineer, wind energy engineer, solar engineer, solar energy system engineer, ' +
      'reliability engineer, architect, landscape architect, building designer, surveyor, land surveyor, ' +
      'geodetic surveyor, cartographer, photogrammetrist, ergonomist, human factor engineer, ' +
      'human factors specialist, hvac design engineer, building service engineer, project engineer, ' +
      'acoustic engineer, optical engineer, rf engineer, identification device specialist, stress analyst, ' +
      'packaging engineer, commissioning engineer, ingenieur, ingeniero, ingeniera, ingegnere, ' +
      'maschinenbauingenieur, architekt, arquitecto, architecte, automation engineer',
    subjects:
      'engineering, mechanical, civil, structural, aerospace, robotics, electronic, mechatronics, architecture, ' +
      'architectural, surveying, photonics, nanotechnology',
    competencyIds: ids(
      'engineering problem-solving attention-to-detail teamwork decision-making communication planning ' +
        'creativity integrity stakeholder-management learning',
    ),
    fieldIds: ids('engineering-practice manufacturing-practice construction-practice'),
    related: [
      { title: 'Project Engineer', competencyIds: ids('planning engineering stakeholder-management') },
      { title: 'Quality Engineer', competencyIds: ids('attention-to-detail problem-solving engineering') },
      { title: 'Engineering Team Lead', competencyIds: ids('leadership mentoring engineering') },
    ],
  },
  {
    id: 'engineering-technology',
    name: 'Drafting, surveying and engineering technicians',
    majorGroups: ['17'],
    titles:
      'drafter, draughtsman, draughtsperson, draftsman, cad technician, cad designer, cad operator, ' +
      'bim technician, bim modeller, engineering technician, engineering technologist, ' +
      'civil engineering technician, mechanical engineering technician, electrical engineering technician, ' +
      'electronic engineering technician, electronics technologist, surveying technician, mapping technician, ' +
      'survey technician, calibration technician, calibration technologist, mechatronics technician, ' +
      'robotics technician, photonics technician, automotive engineering technician, ' +
      'environmental engineering technician, industrial engineering technician, aerospace technician, ' +
      'non-destructive testing specialist, ndt technician, ndt inspector, metrology technician, ' +
      'test technician, prototype technician, engineering assistant, technical designer, ' +
      'electro-mechanical technologist, mechatronics technologist, nanotechnology technician, ' +
      'architectural technologist, architectural technician, engineering operation technician, ' +
      'structural technician, plc technician, bauzeichner',
    subjects: 'drafting, cad, calibration, mapping, non-destructive',
    hints: 'technologist',
    competencyIds: ids(
      'engineering attention-to-detail problem-solving teamwork time-management communication learning ' +
        'planning ownership adaptability integrity',
    ),
    fieldIds: ids('engineering-practice engineering-trades-practice manufacturing-practice'),
    related: [
      { title: 'Design Engineer', competencyIds: ids('engineering creativity problem-solving') },
      { title: 'Quality Inspector', competencyIds: ids('attention-to-detail integrity engineering') },
      { title: 'Technical Project Coordinator', competencyIds: ids('planning communication engineering') },
    ],
  },
  {
    id: 'science',
    name: 'Laboratory and field science',
    majorGroups: ['19'],
    titles:
      'scientist, research scientist, chemist, biochemist, biophysicist, biologist, molecular biologist, ' +
      'cellular biologist, microbiologist, geneticist, physicist, astronomer, meteorologist, ' +
      'atmospheric scientist, space scientist, geologist, geoscientist, geophysicist, hydrologist, ecologist, ' +
      'zoologist, botanist, wildlife biologist, marine biologist, epidemiologist, toxicologist, pharmacologist, ' +
      'medical scientist, food scientist, food technologist, soil scientist, plant scientist, animal scientist, ' +
      'materials scientist, material scientist, environmental scientist, environmental specialist, ' +
      'environmental consultant, conservation scientist, conservationist, forester, range manager, ' +
      'park naturalist, naturalist, lab technician, laboratory technician, lab assistant, laboratory assistant, ' +
      'laboratory scientist, lab tech, chemical technician, biological technician, biology technician, ' +
      'food science technician, agricultural technician, forest technician, conservation technician, ' +
      'environmental technician, environmental science technician, geological technician, ' +
      'hydrologic technician, nuclear technician, nuclear monitoring technician, forensic scientist, ' +
      'forensic technician, forensic science technician, crime scene investigator, csi, ' +
      'quality control analyst, qc analyst, research assistant, research associate, research technician, ' +
      'postdoc, post doc, postdoctoral researcher, phd student, researcher, ' +
      'occupational health and safety specialist, health and safety officer, health and safety adviser, ' +
      'health and safety advisor, health and safety technician, ehs specialist, hse officer, safety officer, ' +
      'occupational hygienist, industrial hygienist, remote sensing scientist, remote sensing technician, ' +
      'remote sensing technologist, industrial ecologist, bioinformatics scientist, bioinformatician, ' +
      'precision agriculture technician, neuroscientist, life scientist, physical scientist, oceanographer, ' +
      'palaeontologist, entomologist, process chemist, clinical scientist, agronomist, research fellow, ' +
      'chemiker, biologe, laborant',
    subjects:
      'science, laboratory, lab, chemistry, biology, physics, environmental, geological, forensic, ' +
      'conservation, biological, chemical, occupational health, remote sensing, scientific',
    competencyIds: ids(
      'laboratory attention-to-detail problem-solving integrity learning planning communication teamwork ' +
        'resilience creativity time-management',
    ),
    fieldIds: ids('laboratory-practice data-analysis engineering-practice'),
    related: [
      { title: 'Quality Assurance Scientist', competencyIds: ids('attention-to-detail integrity laboratory') },
      { title: 'Laboratory Manager', competencyIds: ids('planning leadership laboratory') },
      { title: 'Scientific Project Manager', competencyIds: ids('planning stakeholder-management communication') },
    ],
  },
  {
    id: 'social-research',
    name: 'Research on people and society',
    majorGroups: ['19'],
    titles:
      'economist, econometrician, psychologist, clinical psychologist, school psychologist, ' +
      'counseling psychologist, neuropsychologist, organisational psychologist, organizational psychologist, ' +
      'sociologist, anthropologist, archaeologist, archeologist, historian, geographer, political scientist, ' +
      'survey researcher, social scientist, social researcher, social science research assistant, ' +
      'social science researcher, urban planner, regional planner, town planner, city planner, ' +
      'transportation planner, restoration planner, environmental planner, policy analyst, policy adviser, ' +
      'policy researcher, demographer, criminologist, linguist, environmental economist, behavioural scientist, ' +
      'opinion pollster, think tank researcher, climate policy analyst',
    subjects:
      'economics, psychology, sociology, social science, urban, policy, anthropology, survey research, ' + 'political',
    competencyIds: ids(
      'social-research communication problem-solving integrity attention-to-detail stakeholder-management ' +
        'planning influence learning time-management inclusion',
    ),
    fieldIds: ids('social-research-practice data-analysis business-operations-practice'),
    related: [
      { title: 'Policy Adviser', competencyIds: ids('influence communication social-research') },
      { title: 'Research Manager', competencyIds: ids('planning leadership social-research') },
      { title: 'Insight Analyst', competencyIds: ids('data-analysis communication problem-solving') },
    ],
  },
]
