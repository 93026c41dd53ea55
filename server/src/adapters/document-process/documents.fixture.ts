interface DocumentCase {
  /** In `server/test/fixtures/documents/`. */
  file: string
  mediaType: 'pdf' | 'word' | 'plain' | 'markdown'
  /** Stand in the text in this order. */
  passages: readonly string[]
  absent?: readonly string[]
  warnings?: readonly string[]
}

/** What a person would expect to be read from each document. */
export const cases: readonly DocumentCase[] = [
  {
    file: 'nurse.pdf',
    mediaType: 'pdf',
    passages: [
      'Margaret Oyelaran\n',
      'three as a shift lead. Calm in an emergency, exact with medicines, and patient with families who hear bad news',
      'Senior Staff Nurse, St Brannock Hospital | May 2018 – present\n• Lead a shift of nine nurses on an 18-bed',
      'staffing when two wards call at once.\n• Introduced a two-person check for vasopressor infusions;',
      'Postgraduate Certificate in Critical Care | 2017\n',
    ],
  },
  {
    file: 'engineer-two-columns.pdf',
    mediaType: 'pdf',
    warnings: ['layout.columns'],
    passages: [
      'Priya Raghunathan-Whitlock\nSenior software engineer with nine years',
      '+44 20 7946 0112',
      '• TypeScript, Go, Kotlin\n• PostgreSQL and query tuning',
      '• Certified Kubernetes Administrator, 2022\n• AWS Solutions Architect, 2021',
      'EXPERIENCE',
      'Senior Software Engineer, Brightpay Ltd\nMarch 2020 – present\n• Cut failed card payments from 2.3 % to 0.4 % by adding',
      "with the bank's file every night.\n• Led a team of five",
      'accessible forms and offline-first calendars.',
      'efficient, flawless rounding.',
    ],
  },
  {
    file: 'accountant-tables.pdf',
    mediaType: 'pdf',
    passages: [
      'Tomás Ferreira-Lund',
      'Measure | 2021 | 2023 | Change\nDays to close the month | 11 | 4 | −64 %\n',
      'Audit findings | 7 | 0 | none left',
      'Jan 2020 – now\nBryn Foods plc',
      'turnover of £84m. Replaced 60 spreadsheets by one model in the planning system, so that plant managers see',
      'Sep 2016 – Dec 2019\nCalder & Voss LLP',
      'error of £410,000 that had stood for two years.',
      'Power BI | three years | report builder',
    ],
  },
  {
    file: 'planner-timeline.pdf',
    mediaType: 'pdf',
    passages: [
      'LENA HOFF\nLogistics planner',
      'Berlin, Germany\nlinkedin.example/lena',
      'EXPERIENCE\n2020 – 2024\nHamburg',
      'Senior planner, Nordhafen\n• Planned 300 containers a week across three terminals and cut waiting time',
      '2014 – 2016 | Trainee, Elbtransport\nRotated through customs',
      '2010 | Abitur, Lübeck',
      'English | fluent (C1)\nPolish | basic',
    ],
  },
  {
    file: 'store-manager-sections.pdf',
    mediaType: 'pdf',
    passages: [
      'and to turning round those that lose money.',
      'Store manager, Brightmart Leeds\n2019 – now\n• Lead 42 people',
      'Deputy manager, Modaline York',
      '• Won the regional prize for window display twice.',
      '• Coaching\n',
      '• Stock control',
      '• Excel',
      'REFERENCES\nOn request',
    ],
  },
  {
    file: 'analyst-sidebar.pdf',
    mediaType: 'pdf',
    warnings: ['layout.columns'],
    passages: [
      'Data analyst, Kestrel Insurance | 2021 – 2025\n• Built the claims dashboard',
      'two colleagues from the network team.',
      'SKILLS\nSQL | ●●●●●\nPython',
      'Choir, rowing',
    ],
  },
  {
    file: 'wind-job-prose.pdf',
    mediaType: 'pdf',
    warnings: ['layout.columns'],
    passages: [
      'Field engineer for wind turbines\n',
      'allows a transfer.\nWe expect a completed apprenticeship in mechatronics',
      'Experience with programmable controllers is an advantage',
      'We answer every application within a fortnight.',
    ],
  },
  {
    file: 'ward-job-table.pdf',
    mediaType: 'pdf',
    passages: [
      'Area | What we need | Level\nPatient care | Assessment, care planning',
      'every third week | essential\nMedication | Safe',
      'Systems | Electronic record | desirable\nApply before 1 May.',
    ],
  },
  {
    file: 'academic-long.pdf',
    mediaType: 'pdf',
    passages: [
      'Dr Ingrid Halvorsen-Achebe, Curriculum Vitae',
      'Study 2015',
      'Study 2022',
      'Study 2014',
      'every doctoral student takes.',
    ],
    absent: ['Page 1 of', 'Page 2', 'VitaeStudy', 'Vitae\nStudy'],
  },
  {
    file: 'logistics-job.pdf',
    mediaType: 'pdf',
    passages: [
      'Warehouse Shift Supervisor',
      'WHAT YOU WILL DO\n• Run a shift of 25 pickers',
      'within eighteen months. We decide by a practical task and one conversation, and we answer every application within ten days.',
    ],
  },
  { file: 'owner-locked.pdf', mediaType: 'pdf', passages: ['Warehouse Shift Supervisor', 'within ten days.'] },
  {
    file: 'teacher-polish.pdf',
    mediaType: 'pdf',
    passages: [
      'Agnieszka Źródłowska-Bąk',
      'średni wynik matury wzrósł z 52 do 71 procent.\n• Założyłam',
      'WYKSZTAŁCENIE',
    ],
  },
  {
    file: 'teacher-hebrew.pdf',
    mediaType: 'pdf',
    passages: [
      'נועה ברק\nמורה למתמטיקה בחטיבת ביניים | noa.barak@example.com | חיפה',
      'מורה למתמטיקה, בית ספר "אופק"\n2017 – 2024',
      'בחמש יחידות מ-18% ל-31% בתוך שלוש שנים באמצעות קבוצות תרגול קטנות אחרי הלימודים.\n',
      'ב-GeoGebra וב-Google Classroom לכל שכבת',
      'תואר ראשון במתמטיקה (B.Sc.), מכללת הגליל, 2013',
    ],
  },
  {
    file: 'pharmacist-arabic.pdf',
    mediaType: 'pdf',
    warnings: ['layout.columns'],
    passages: [
      'ليلى حداد\nصيدلانية سريرية بخبرة ثماني سنوات في المستشفيات الجامعية',
      'صيدلانية أولى، مستشفى النور\n2019 – 2024\n• خفضت أخطاء صرف الأدوية بنسبة 40% بعد',
      'باستخدام Excel و SAP لمتابعة المخزون.',
      'المهارات\n• الصيدلة السريرية\n',
      'الفرنسية',
    ],
  },
  {
    file: 'electrician-job-columns.pdf',
    mediaType: 'pdf',
    warnings: ['layout.columns'],
    passages: [
      'Electrician for maintenance, Vale Mill Bakery',
      'a mechanical fault in a distribution board is found by patient measurement and not by guessing. Our electricians are responsible for the whole circuit, from the transformer to the lamp',
      'Part-time work is possible',
      'up to one kilovolt and have self-confidence to stop',
      'Apply by the end of March',
    ],
  },
  {
    file: 'engineer-tex-accents.pdf',
    mediaType: 'pdf',
    warnings: ['text.sparse'],
    passages: [
      'Dufrénoy',
      'Ingénieure à l’Université',
      'Müller und Söhne, Köln: Prüfstand für Getriebe',
      'Académie des métiers',
    ],
  },
  {
    file: 'driver-form.pdf',
    mediaType: 'pdf',
    warnings: ['text.sparse'],
    passages: ['Name | Samuel Okonjo-Reyes', 'I have driven school buses for nine years without an accident.'],
  },
  {
    file: 'designer-nameless-signs.pdf',
    mediaType: 'pdf',
    warnings: ['text.garbled'],
    passages: [
      'Femi Adébáyò-Clarke',
      'Lead Product Designer, Parcelwise\n2019 – 2024',
      'support calls fell by a third.',
    ],
  },
  {
    file: 'hostile-actions.pdf',
    mediaType: 'pdf',
    warnings: ['text.sparse'],
    passages: ['Omar Castellanos', 'night desk'],
    absent: ['launchURL', '/bin/sh'],
  },
  {
    file: 'teacher-french.docx',
    mediaType: 'word',
    passages: [
      'Éloïse Béranger-Lefèvre\n',
      '2016 – 2024 | Collège Hélène-Boucher, Besançon : élève après élève, j’ai porté',
      'où œuvraient trente élèves.',
      '• Pédagogie différenciée\n  • groupes de besoin en grammaire\n',
      'Français | langue maternelle\nAnglais | C1\n',
    ],
  },
  {
    file: 'electrician.docx',
    mediaType: 'word',
    passages: [
      'Dariusz Kowalewski, approved electrician',
      'Phone 07700 900461, full driving licence, own tools',
      'Approved Electrician, Tanfield Maintenance | 2017 – today\n• Rewired 140 council flats',
      '1. Identify and switch off\n2. Lock off and label\n3. Prove dead',
    ],
  },
  {
    file: 'sales-manager-layout.docx',
    mediaType: 'word',
    passages: [
      'Renée Abernathy-Osei',
      'Contact\n',
      'Salesforce\n\nExperience\n',
      'Won back eleven lost accounts',
      'References on request',
    ],
  },
  {
    file: 'hostile-links.docx',
    mediaType: 'word',
    passages: ['Grace Mutasa, hotel housekeeper', 'Cleaned 16 rooms a day'],
    absent: ['127.0.0.1', 'passwd', 'root:'],
  },
  {
    file: 'devops.md',
    mediaType: 'markdown',
    passages: [
      '# Yusuf Demirci-Hall\n\n**Platform engineer**',
      '  - spot instances',
      '`drain-safely`',
      '| Terraform | 7     |',
    ],
  },
  {
    file: 'chef-spanish-1252.txt',
    mediaType: 'plain',
    warnings: ['text.encoding'],
    passages: [
      'Inés Carreño Núñez\nJefa de cocina, Cádiz',
      '2018 – 2024',
      '• Reduje',
      '«La cocina más limpia que he visto»',
      '32.000 €',
    ],
  },
  {
    file: 'driver-polish-1250.txt',
    mediaType: 'plain',
    warnings: ['text.encoding'],
    passages: ['Łukasz Wiśniewski', 'Żukowo', 'świadectwo kwalifikacji, znajomość języka'],
  },
  { file: 'driver-polish-utf16.txt', mediaType: 'plain', passages: ['Łukasz Wiśniewski\n', 'Żukowo'] },
  { file: 'driver-polish-utf16be.txt', mediaType: 'plain', passages: ['Łukasz Wiśniewski\n', 'Żukowo'] },
  {
    file: 'cashier-job.txt',
    mediaType: 'plain',
    passages: ['Cashier and stock assistant (part-time)\n\nHollow Lane', '- serve customers', '£12.10 an hour'],
  },
]
