import { type Family, ids } from './family.ts'

/** Those who run organisations, units and teams. A word for a leader ("director", "head") reads as "manager". */
export const managementFamilies: readonly Family[] = [
  {
    id: 'general-management',
    name: 'General and executive management',
    majorGroups: ['11'],
    titles:
      'general manager, managing manager, chief executive, chief executive officer, chief operating officer, ' +
      'ceo, coo, gm, md, executive manager, executive, managing partner, founder, co-founder, entrepreneur, ' +
      'business owner, company president, country manager, branch manager, regional manager, area manager, ' +
      'district manager, unit manager, division manager, operations manager, strategy manager, chief of staff, ' +
      'administrator, postmaster, mayor, councillor, member of parliament, senator, legislator, politician, ' +
      'minister of state, chief sustainability officer, chief officer, funeral home manager, cemetery manager, ' +
      'emergency management manager, emergency planning manager, security manager, loss prevention manager, ' +
      'c-level, board member, interim manager, turnaround manager, administrative service manager, ' +
      'administration manager, business services manager, records manager, boss',
    subjects: 'manager, executive, governance, management, strategy',
    competencyIds: ids(
      'management leadership strategic-thinking decision-making delegation leading-change ' +
        'stakeholder-management giving-feedback negotiation integrity communication',
    ),
    fieldIds: ids('management-practice business-operations-practice human-resources-practice'),
    related: [
      { title: 'Operations Director', competencyIds: ids('management strategic-thinking leading-change') },
      { title: 'Programme Manager', competencyIds: ids('stakeholder-management planning leadership') },
      { title: 'Management Consultant', competencyIds: ids('problem-solving influence strategic-thinking') },
    ],
  },
  {
    id: 'commercial-management',
    name: 'Sales and marketing management',
    majorGroups: ['11'],
    titles:
      'sales manager, sales and marketing manager, marketing manager, advertising manager, promotion manager, ' +
      'brand manager, chief marketing officer, cmo, chief commercial officer, chief revenue officer, ' +
      'commercial manager, fundraising manager, public relations manager, pr manager, communication manager, ' +
      'business development manager, growth manager, development manager, key account manager, ' +
      'regional sales manager, digital marketing manager, content marketing manager, ecommerce manager, ' +
      'partnership manager, campaign manager, corporate affairs manager, press manager',
    subjects: 'commercial',
    hints: 'sale, marketing, brand, growth',
    competencyIds: ids(
      'management leadership strategic-thinking influence customer-focus negotiation creativity delegation ' +
        'stakeholder-management decision-making',
    ),
    fieldIds: ids('management-practice business-operations-practice'),
    related: [
      { title: 'Commercial Director', competencyIds: ids('management strategic-thinking negotiation') },
      { title: 'Product Marketing Manager', competencyIds: ids('customer-focus creativity influence') },
      { title: 'Customer Success Manager', competencyIds: ids('customer-focus stakeholder-management') },
    ],
  },
  {
    id: 'finance-management',
    name: 'Finance, purchasing and compliance management',
    majorGroups: ['11'],
    titles:
      'finance manager, financial manager, chief financial officer, cfo, controller, financial controller, ' +
      'comptroller, treasurer, treasury manager, fund manager, investment manager, portfolio manager, ' +
      'investment fund manager, accounting manager, purchasing manager, procurement manager, sourcing manager, ' +
      'chief procurement officer, compliance manager, chief compliance officer, regulatory affairs manager, ' +
      'risk manager, chief risk officer, audit manager, bank manager, credit manager, insurance manager, ' +
      'payroll manager',
    subjects: '',
    hints: 'finance, purchasing, compliance',
    competencyIds: ids(
      'management accounting leadership integrity decision-making stakeholder-management strategic-thinking ' +
        'delegation leading-change attention-to-detail negotiation',
    ),
    fieldIds: ids('accounting-practice management-practice business-operations-practice'),
    related: [
      { title: 'Finance Director', competencyIds: ids('accounting management strategic-thinking') },
      { title: 'Chief Operating Officer', competencyIds: ids('management leading-change decision-making') },
      { title: 'Business Controller', competencyIds: ids('accounting decision-making stakeholder-management') },
    ],
  },
  {
    id: 'people-management',
    name: 'People and training management',
    majorGroups: ['11'],
    titles:
      'human resource manager, hr manager, people manager, chief people officer, chief human resource officer, ' +
      'chro, talent manager, talent acquisition manager, recruitment manager, learning and development manager, ' +
      'training manager, training and development manager, compensation manager, compensation and benefit manager, ' +
      'people operation manager, employee relation manager, diversity manager',
    subjects: '',
    hints: 'benefit, talent',
    competencyIds: ids(
      'human-resources management leadership conflict-resolution integrity influence stakeholder-management ' +
        'inclusion leading-change delegation giving-feedback',
    ),
    fieldIds: ids('human-resources-practice management-practice'),
    related: [
      { title: 'People Director', competencyIds: ids('human-resources leadership leading-change') },
      { title: 'Organisational Development Manager', competencyIds: ids('leading-change influence human-resources') },
      { title: 'Head of Learning and Development', competencyIds: ids('mentoring planning stakeholder-management') },
    ],
  },
  {
    id: 'site-and-plant-management',
    name: 'Production, construction and transport management',
    majorGroups: ['11'],
    titles:
      'production manager, plant manager, factory manager, works manager, manufacturing manager, ' +
      'industrial production manager, quality manager, quality control manager, ' +
      'quality assurance system manager, construction manager, site construction manager, site manager, ' +
      'contracts manager, facility manager, facilities manager, estate facility manager, property manager, ' +
      'community association manager, housing manager, real estate manager, supply chain manager, ' +
      'logistics manager, distribution manager, storage manager, transport manager, transportation manager, ' +
      'warehouse operation manager, fleet manager, farm manager, farmer, rancher, agricultural manager, ' +
      'estate manager, power plant manager, architectural manager, architectural and engineering manager, ' +
      'research and development manager, r and d manager, science manager, natural science manager, ' +
      'laboratory manager, lab manager, technology development manager, energy development manager, ' +
      'wind energy manager, water resource specialist, brownfield redevelopment specialist, ' +
      'quality control system manager, mine manager, airport manager, harbour master, port manager, landlord, ' +
      'grower, winegrower, crop farmer, dairy farmer, chief engineer manager, maintenance manager',
    subjects: '',
    hints: 'plant, production, redevelopment, power, biofuel, hydroelectric, geothermal',
    competencyIds: ids(
      'management planning leadership problem-solving decision-making delegation working-under-pressure ' +
        'negotiation leading-change stakeholder-management',
    ),
    fieldIds: ids('management-practice business-operations-practice'),
    related: [
      { title: 'Operations Manager', competencyIds: ids('management leadership planning') },
      { title: 'Continuous Improvement Lead', competencyIds: ids('problem-solving leading-change manufacturing') },
      { title: 'Health and Safety Manager', competencyIds: ids('integrity influence planning') },
    ],
  },
  {
    id: 'hospitality-management',
    name: 'Restaurant, hotel and leisure management',
    majorGroups: ['11'],
    titles:
      'restaurant manager, hotel manager, food service manager, catering manager, lodging manager, ' +
      'cafe manager, pub manager, bar manager, kitchen manager, food and beverage manager, f and b manager, ' +
      'banqueting manager, spa manager, salon manager, gym manager, leisure centre manager, leisure manager, ' +
      'fitness manager, fitness coordinator, wellness coordinator, fitness and wellness coordinator, ' +
      'club manager, casino manager, gambling manager, gaming manager, entertainment manager, ' +
      'recreation manager, park manager, theatre manager, cinema manager, hostel manager, resort manager, ' +
      'publican, restaurateur, hotelier, innkeeper, personal service manager, front office manager, ' +
      'event venue manager',
    subjects: '',
    hints: 'hotel, restaurant, casino, gambling, gaming, spa, leisure',
    competencyIds: ids(
      'hospitality management customer-focus leadership working-under-pressure delegation conflict-resolution ' +
        'planning mentoring decision-making',
    ),
    fieldIds: ids('hospitality-practice management-practice'),
    related: [
      { title: 'Hospitality Area Manager', competencyIds: ids('management hospitality delegation') },
      { title: 'Events Manager', competencyIds: ids('planning hospitality working-under-pressure') },
      { title: 'Retail Store Manager', competencyIds: ids('customer-focus leadership delegation') },
    ],
  },
  {
    id: 'public-service-management',
    name: 'Education, health and social care management',
    majorGroups: ['11'],
    titles:
      'school principal, principal, headteacher, head teacher, headmaster, headmistress, deputy head, ' +
      'school administrator, school head, education administrator, education manager, school manager, ' +
      'childcare administrator, nursery manager, nursery school manager, daycare manager, preschool manager, ' +
      'dean, provost, registrar, university registrar, rector, academic manager, admission manager, ' +
      'health service manager, medical and health service manager, hospital manager, hospital administrator, ' +
      'practice manager, clinic manager, nursing home manager, nursing home administrator, nursing manager, ' +
      'nurse manager, care home manager, care manager, registered manager, medical manager, clinical manager, ' +
      'clinical research coordinator, social service manager, community service manager, charity manager, ' +
      'nonprofit manager, ngo manager, charity programme manager, head of nursing, matron, ward manager, ' +
      'clinical research manager, health information manager, head of math, math manager, ' +
      'school business manager, bursar, head of department at a school, head of year, head of sixth form, ' +
      'schulleiter',
    subjects: '',
    hints: 'education, health, clinical, school, hospital',
    competencyIds: ids(
      'management leadership stakeholder-management leading-change conflict-resolution integrity ' +
        'decision-making inclusion giving-feedback',
    ),
    fieldIds: ids('management-practice human-resources-practice'),
    related: [
      { title: 'Director of Services', competencyIds: ids('management strategic-thinking leadership') },
      { title: 'Quality and Safeguarding Lead', competencyIds: ids('integrity attention-to-detail influence') },
      { title: 'Programme Manager', competencyIds: ids('planning stakeholder-management leading-change') },
    ],
  },
  {
    id: 'technology-management',
    name: 'Product and technology management',
    majorGroups: ['11'],
    titles:
      'product manager, product owner, technical product manager, chief product officer, cpo, ' +
      'group product manager, product lead, chief technology officer, cto, chief information officer, cio, ' +
      'chief information security officer, ciso, it manager, ict manager, information technology manager, ' +
      'information system manager, computer system manager, software engineering manager, software manager, ' +
      'software development manager, engineering team manager, engineering manager, vp engineering, ' +
      'technology manager, development team manager, analytics manager, data science manager, ' +
      'infrastructure manager, it service manager, it operation manager, chief data officer, digital manager, ' +
      'digital transformation manager, tech manager, head of product, head of engineering',
    subjects: '',
    hints: 'product, computer, technology',
    competencyIds: ids(
      'leadership strategic-thinking stakeholder-management decision-making delegation influence ' +
        'giving-feedback customer-focus conflict-resolution leading-change management',
    ),
    fieldIds: ids('product system-design devops security data-analysis management-practice'),
    related: [
      { title: 'Head of Product', competencyIds: ids('strategic-thinking influence leadership product') },
      { title: 'Engineering Manager', competencyIds: ids('leadership giving-feedback delegation system-design') },
      { title: 'Technical Programme Manager', competencyIds: ids('planning stakeholder-management devops') },
    ],
  },
]
