import { type Family, ids } from './family.ts'

/** Software, data, computers and networks. */
export const technologyFamilies: readonly Family[] = [
  {
    id: 'software',
    name: 'Software development',
    majorGroups: ['15'],
    titles:
      'software engineer, software engineering, software development, web development, app development, ' +
      'software developer, developer, dev, swe, sde, programmer, computer programmer, coder, ' +
      'software architect, web developer, frontend developer, front end developer, front-end developer, ' +
      'backend developer, back end developer, full stack developer, fullstack developer, full stack engineer, ' +
      'fullstack engineer, frontend engineer, backend engineer, front end engineer, back end engineer, ' +
      'mobile developer, ios developer, android developer, ios engineer, android engineer, app developer, ' +
      'application developer, web designer, web administrator, webmaster, ux engineer, web engineer, ' +
      'mobile engineer, game developer, game programmer, game designer, video game designer, ' +
      'embedded software engineer, blockchain engineer, blockchain developer, solution architect, ' +
      'solutions architect, technical lead, tech lead, react developer, python developer, java developer, ' +
      'javascript developer, php developer, ruby developer, net developer, golang developer, ' +
      'typescript developer, node developer, platform engineer, qa engineer, qa tester, qa analyst, qa, sdet, ' +
      'test engineer, test automation engineer, software tester, tester, quality assurance engineer, ' +
      'quality assurance analyst, automation tester, salesforce developer, sap developer, system analyst, ' +
      'systems analyst, computer system analyst, computer scientist, interface designer, ' +
      'web and digital interface designer, digital interface designer, ux designer, ui designer, ' +
      'ux ui designer, product designer, ux researcher, it project manager, ' +
      'information technology project manager, software consultant, graphics programmer, devrel, ' +
      'developer advocate, computer system engineer, computer systems architect, ' +
      'document management specialist, react native engineer, react native developer, solutions engineer, ' +
      'staff engineer, level designer, entwickler, softwareentwickler, programmierer, programador, ' +
      'programadora, desarrollador, developpeur, developpeuse, informaticien, software house consultant',
    subjects:
      'software, web, frontend, front-end, backend, back-end, full-stack, fullstack, javascript, typescript, ' +
      'python, java, react, angular, vue, node, php, golang, rust, kotlin, swift, ios, android, programming, ' +
      'coding, blockchain, computer, app, c++, c#, .net, ruby, rails, django, scala, elixir, flutter',
    competencyIds: ids(
      'problem-solving teamwork ownership communication learning receiving-feedback decision-making ' +
        'time-management conflict-resolution adaptability mentoring',
    ),
    fieldIds: ids('programming backend frontend databases testing system-design devops security mobile'),
    related: [
      { title: 'Technical Lead', competencyIds: ids('decision-making mentoring communication system-design') },
      { title: 'DevOps Engineer', competencyIds: ids('problem-solving ownership devops') },
      { title: 'Solutions Architect', competencyIds: ids('system-design stakeholder-management communication') },
    ],
  },
  {
    id: 'data',
    name: 'Data, statistics and machine learning',
    majorGroups: ['15'],
    titles:
      'data scientist, data engineering, data science, data analyst, data engineer, analytics engineer, ' +
      'machine learning engineer, ml engineer, mle, ai engineer, ai researcher, deep learning engineer, ' +
      'nlp engineer, computer vision engineer, statistician, biostatistician, actuary, actuarial analyst, ' +
      'mathematician, bi analyst, bi developer, business intelligence analyst, business intelligence developer, ' +
      'data architect, data warehouse developer, data warehousing specialist, operation research analyst, ' +
      'operations research analyst, decision scientist, quantitative researcher, prompt engineer, ' +
      'bioinformatics technician, clinical data manager, data manager, data steward, data governance analyst, ' +
      'product analyst, web analyst, health informatics specialist, gis analyst, gis technician, ' +
      'gis specialist, geographic information system technician, geographic information system technologist, ' +
      'mathematical scientist, informatics specialist, information scientist, reporting analyst, ' +
      'mlops engineer',
    subjects:
      'data, machine learning, ml, analytics, statistics, statistical, actuarial, business intelligence, ' +
      'informatics, mathematical, artificial intelligence, ai, sql, gis, deep learning, geographic information',
    competencyIds: ids(
      'problem-solving communication stakeholder-management attention-to-detail learning influence ownership ' +
        'integrity teamwork creativity time-management',
    ),
    fieldIds: ids('data-analysis machine-learning data-engineering databases programming product'),
    related: [
      { title: 'Analytics Engineer', competencyIds: ids('data-engineering data-analysis stakeholder-management') },
      { title: 'Machine Learning Engineer', competencyIds: ids('machine-learning programming problem-solving') },
      { title: 'Analytics Lead', competencyIds: ids('influence mentoring data-analysis') },
    ],
  },
  {
    id: 'it-operations',
    name: 'IT operations, networks and support',
    majorGroups: ['15'],
    titles:
      'system administrator, systems administrator, sysadmin, sys admin, network administrator, ' +
      'network engineer, network architect, network technician, computer network architect, ' +
      'network support specialist, it administrator, it support, it support specialist, it support technician, ' +
      'it technician, it specialist, it officer, it guy, it consultant, it helpdesk, help desk technician, ' +
      'helpdesk technician, help desk, helpdesk, helpdesk analyst, service desk analyst, service desk agent, ' +
      'service desk, desktop support, desktop support technician, computer technician, technical support, ' +
      'technical support engineer, technical support specialist, computer support specialist, ' +
      'user support specialist, tech support, devops engineer, devops, sre, site reliability engineer, ' +
      'cloud engineer, cloud architect, cloud administrator, infrastructure engineer, system engineer, ' +
      'systems engineer, dba, database administrator, database architect, database engineer, ' +
      'database developer, linux administrator, windows administrator, telecom engineer, ' +
      'telecommunication engineer, telecommunication specialist, voip engineer, release engineer, ' +
      'build engineer, mainframe operator, it infrastructure specialist, it coordinator, computer operator, ' +
      'information technology specialist, ict technician, computer occupation, 2nd line support, ' +
      '1st line support, support engineer, salesforce administrator, salesforce admin, fachinformatiker',
    subjects:
      'it, ict, network, cloud, database, infrastructure, linux, helpdesk, kubernetes, aws, azure, sysadmin, ' +
      'telecommunication, information technology, devops, information system',
    competencyIds: ids(
      'problem-solving customer-focus working-under-pressure ownership communication learning planning ' +
        'attention-to-detail teamwork time-management adaptability',
    ),
    fieldIds: ids('networks devops databases security system-design programming'),
    related: [
      { title: 'Site Reliability Engineer', competencyIds: ids('devops problem-solving ownership') },
      { title: 'Security Analyst', competencyIds: ids('security attention-to-detail integrity') },
      { title: 'IT Service Manager', competencyIds: ids('customer-focus planning leadership') },
    ],
  },
  {
    id: 'cyber-security',
    name: 'Information security',
    majorGroups: ['15'],
    titles:
      'security analyst, security engineer, cyber security analyst, cybersecurity analyst, ' +
      'cybersecurity engineer, cyber security engineer, cyber security specialist, cybersecurity specialist, ' +
      'information security analyst, information security engineer, information security officer, ' +
      'information security specialist, penetration tester, pentester, pen tester, ethical hacker, red teamer, ' +
      'soc analyst, security architect, application security engineer, appsec engineer, devsecops engineer, ' +
      'security consultant, digital forensic analyst, forensics analyst, incident responder, threat analyst, ' +
      'threat intelligence analyst, malware analyst, vulnerability researcher, cryptographer, grc analyst, ' +
      'security researcher',
    subjects:
      'cyber, cybersecurity, information security, penetration, infosec, digital forensic, appsec, ' +
      'cloud security, network security',
    competencyIds: ids(
      'problem-solving integrity attention-to-detail working-under-pressure influence communication learning ' +
        'ownership teamwork decision-making planning',
    ),
    fieldIds: ids('security networks system-design devops programming'),
    related: [
      { title: 'Security Architect', competencyIds: ids('security system-design influence') },
      { title: 'Cloud Security Engineer', competencyIds: ids('security devops problem-solving') },
      { title: 'Security Awareness Lead', competencyIds: ids('communication influence mentoring') },
    ],
  },
]
