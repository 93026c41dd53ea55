import { type Family, ids } from './family.ts'

/** Teaching, law, social work, and the protection of people. */
export const peopleFamilies: readonly Family[] = [
  {
    id: 'social-work',
    name: 'Social work, counselling and pastoral care',
    majorGroups: ['21'],
    titles:
      'social worker, counselor, counsellor, school counselor, guidance counselor, career counselor, ' +
      'careers adviser, careers advisor, career coach, career adviser, academic advisor, academic adviser, ' +
      'student adviser, mental health counselor, mental health worker, substance abuse counselor, ' +
      'addiction counselor, addiction worker, rehabilitation counselor, marriage therapist, family therapist, ' +
      'marriage and family therapist, psychotherapist, probation officer, parole officer, ' +
      'correctional treatment specialist, case manager, case worker, caseworker, youth worker, youth leader, ' +
      'community worker, community health worker, community organiser, community development worker, ' +
      'outreach worker, family support worker, human service assistant, social service assistant, ' +
      'social and human service assistant, community and social service specialist, health educator, ' +
      'health education specialist, health promotion specialist, clergy, priest, pastor, minister, rabbi, imam, ' +
      'chaplain, vicar, nun, religious worker, religious activities manager, religious education manager, ' +
      'homelessness worker, refugee caseworker, victim support worker, domestic violence advocate, ' +
      'welfare officer, welfare rights adviser, lay minister, crisis worker, life coach, sozialarbeiter, ' +
      'trabajador social, trabajadora social, assistant social',
    subjects:
      'social work, counseling, counselling, mental health, addiction, substance, probation, religious, ' +
      'welfare, youth, social service, community, behavioral, pastoral, guidance',
    competencyIds: ids(
      'social-work communication conflict-resolution integrity resilience inclusion working-under-pressure ' +
        'teamwork decision-making stakeholder-management learning',
    ),
    fieldIds: ids('social-work-practice care-work-practice teaching-practice'),
    related: [
      { title: 'Case Manager', competencyIds: ids('social-work planning stakeholder-management') },
      { title: 'Youth Programme Coordinator', competencyIds: ids('planning communication inclusion') },
      { title: 'Senior Social Worker', competencyIds: ids('social-work mentoring decision-making') },
    ],
  },
  {
    id: 'legal',
    name: 'Law',
    majorGroups: ['23'],
    titles:
      'lawyer, attorney, solicitor, barrister, legal counsel, general counsel, in-house counsel, ' +
      'corporate counsel, counsel, paralegal, legal assistant, legal executive, legal adviser, legal advisor, ' +
      'legal intern, judge, magistrate, judicial clerk, judicial law clerk, law clerk, hearing officer, ' +
      'adjudicator, arbitrator, mediator, conciliator, notary, conveyancer, title examiner, title abstractor, ' +
      'title searcher, public defender, prosecutor, district attorney, patent attorney, trainee solicitor, ' +
      'legal associate, law firm partner, legal support worker, contract lawyer, legal officer, court usher, ' +
      'rechtsanwalt, anwalt, abogado, abogada, avocat, avocate, notar, barristers clerk',
    subjects: 'legal, law, litigation, judicial, patent, conveyancing',
    competencyIds: ids(
      'legal attention-to-detail communication integrity influence negotiation problem-solving ' +
        'working-under-pressure time-management customer-focus conflict-resolution',
    ),
    fieldIds: ids('legal-practice business-operations-practice administration-practice'),
    related: [
      { title: 'Compliance Officer', competencyIds: ids('integrity attention-to-detail influence') },
      { title: 'In-house Counsel', competencyIds: ids('legal stakeholder-management communication') },
      { title: 'Contract Manager', competencyIds: ids('negotiation legal attention-to-detail') },
    ],
  },
  {
    id: 'teaching',
    name: 'Teaching and education',
    majorGroups: ['25'],
    titles:
      'teacher, school teacher, primary school teacher, elementary school teacher, elementary teacher, ' +
      'secondary school teacher, high school teacher, middle school teacher, kindergarten teacher, ' +
      'preschool teacher, early years teacher, maths teacher, english teacher, science teacher, ' +
      'physics teacher, chemistry teacher, biology teacher, history teacher, music teacher, art teacher, ' +
      'drama teacher, language teacher, special education teacher, sen teacher, substitute teacher, ' +
      'supply teacher, professor, assistant professor, associate professor, adjunct professor, lecturer, ' +
      'university lecturer, instructor, nursing instructor, tutor, private tutor, educator, nurse educator, ' +
      'farm educator, esl teacher, tefl teacher, esol tutor, english as a second language instructor, ' +
      'faculty member, teaching assistant, teaching fellow, teacher aide, teacher assistant, ' +
      'classroom assistant, learning support assistant, ta, tas, instructional coordinator, ' +
      'instructional designer, curriculum developer, curriculum designer, curriculum coordinator, ' +
      'e-learning designer, learning designer, education specialist, physical education specialist, pe teacher, ' +
      'vocational trainer, driving instructor, nqt, ect, swimming teacher, dance teacher, piano teacher, ' +
      'language trainer, education worker, learning mentor, school assistant, adjunct, teach, senco, lehrer, ' +
      'lehrerin, professeur, profesor, profesora, maestro, maestra, insegnante, erzieher, erzieherin, ' +
      'enseignant',
    subjects:
      'teaching, education, school, curriculum, classroom, postsecondary, educational, instruction, elementary, ' +
      'preschool, kindergarten, instructional',
    competencyIds: ids(
      'teaching communication planning conflict-resolution inclusion mentoring giving-feedback adaptability ' +
        'creativity resilience teamwork',
    ),
    fieldIds: ids('teaching-practice social-work-practice'),
    related: [
      { title: 'Head of Year', competencyIds: ids('teaching leadership conflict-resolution') },
      { title: 'Curriculum Developer', competencyIds: ids('planning teaching creativity') },
      { title: 'Corporate Trainer', competencyIds: ids('communication mentoring adaptability') },
    ],
  },
  {
    id: 'libraries-and-museums',
    name: 'Libraries, archives and museums',
    majorGroups: ['25'],
    titles:
      'librarian, school librarian, library technician, library officer, archivist, records archivist, curator, ' +
      'museum curator, museum technician, museum conservator, conservator, art conservator, museum officer, ' +
      'gallery curator, media collection specialist, exhibition officer, collection manager, museum educator, ' +
      'information librarian, museum registrar, archive assistant, museum assistant',
    subjects: 'library, museum, archive, collection',
    competencyIds: ids(
      'teaching social-research customer-focus attention-to-detail planning communication learning creativity ' +
        'initiative stakeholder-management teamwork',
    ),
    fieldIds: ids('teaching-practice social-research-practice administration-practice'),
    related: [
      { title: 'Collections Manager', competencyIds: ids('planning attention-to-detail stakeholder-management') },
      { title: 'Learning and Engagement Officer', competencyIds: ids('teaching communication creativity') },
      { title: 'Records and Information Manager', competencyIds: ids('attention-to-detail planning integrity') },
    ],
  },
  {
    id: 'public-safety',
    name: 'Police, fire and security',
    majorGroups: ['33'],
    titles:
      'police officer, policeman, policewoman, police constable, constable, cop, bobby, sheriff, ' +
      'deputy sheriff, patrol officer, police patrol, police, detective, criminal investigator, ' +
      'private investigator, private detective, investigator, firefighter, fireman, firewoman, fire fighter, ' +
      'fire inspector, fire investigator, fire marshal, fire chief, fire prevention worker, firefighting, ' +
      'security guard, security officer, security, bouncer, door supervisor, correctional officer, ' +
      'corrections officer, prison officer, prison guard, jailer, bailiff, border guard, border force officer, ' +
      'border protection officer, customs officer, immigration officer, transportation security screener, ' +
      'security screener, airport security officer, lifeguard, ski patrol, ski patroller, park ranger, ranger, ' +
      'game warden, fish warden, animal control worker, animal control officer, dog warden, ' +
      'parking enforcement officer, parking enforcement worker, traffic warden, crossing guard, ' +
      'school crossing patrol, lollipop lady, flagger, intelligence analyst, intelligence officer, ' +
      'police identification officer, police record officer, surveillance officer, ' +
      'gambling surveillance officer, gambling investigator, loss prevention officer, ' +
      'loss prevention specialist, store detective, bus monitor, school bus monitor, cctv operator, bodyguard, ' +
      'close protection officer, protective service worker, security worker, special constable, transit police, ' +
      'coast guard, wildfire fighter, loss prevention, warden, polizist, polizistin, policier, policia, ' +
      'pompier, bombero, feuerwehrmann',
    subjects:
      'police, fire, correctional, protective, patrol, border, prison, loss prevention, fire prevention, ' +
      'enforcement',
    hints: 'security, guard, surveillance',
    competencyIds: ids(
      'public-safety working-under-pressure integrity conflict-resolution teamwork decision-making ' +
        'communication resilience attention-to-detail inclusion adaptability',
    ),
    fieldIds: ids('public-safety-practice customer-service-practice social-work-practice'),
    related: [
      { title: 'Security Supervisor', competencyIds: ids('public-safety leadership planning') },
      { title: 'Emergency Planning Officer', competencyIds: ids('planning decision-making communication') },
      { title: 'Investigations Officer', competencyIds: ids('attention-to-detail integrity public-safety') },
    ],
  },
  {
    id: 'military',
    name: 'Armed forces',
    majorGroups: ['55'],
    titles:
      'soldier, infantry, infantry soldier, infantry officer, infantryman, army officer, army sergeant, ' +
      'navy officer, naval officer, air force officer, marine, military officer, military, special force, ' +
      'special forces officer, artillery officer, artillery crew member, missile crew member, air crew member, ' +
      'air crew officer, aircrew officer, aircraft launch specialist, aircraft launch officer, ' +
      'command center specialist, command center officer, control center officer, armored vehicle crew member, ' +
      'armored vehicle officer, tank commander, weapon specialist, tactical operation specialist, ' +
      'tactical operation leader, combat medic, paratrooper, gunner, squaddie, crew member of weapons',
    subjects:
      'military, command, crew member, army, navy, air force, artillery, missile, tactical operation, weapon, ' +
      'assault vehicle, infantry, launch and recovery',
    competencyIds: ids(
      'public-safety teamwork leadership working-under-pressure decision-making planning integrity resilience ' +
        'communication adaptability mentoring',
    ),
    fieldIds: ids('public-safety-practice logistics-practice management-practice'),
    related: [
      { title: 'Emergency Planning Officer', competencyIds: ids('planning decision-making communication') },
      { title: 'Operations Coordinator', competencyIds: ids('planning teamwork working-under-pressure') },
      { title: 'Security Manager', competencyIds: ids('leadership public-safety integrity') },
    ],
  },
]
