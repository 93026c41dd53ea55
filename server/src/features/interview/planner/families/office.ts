import { type Family, ids } from './family.ts'

/** Business, finance, people and office work. */
export const officeFamilies: readonly Family[] = [
  {
    id: 'accounting-and-finance',
    name: 'Accounting and finance',
    majorGroups: ['13'],
    titles:
      'accountant, auditor, financial analyst, finance analyst, investment analyst, credit analyst, ' +
      'budget analyst, tax adviser, tax consultant, tax preparer, tax examiner, tax inspector, tax collector, ' +
      'revenue agent, financial adviser, financial advisor, wealth manager, mortgage adviser, loan officer, ' +
      'loan adviser, underwriter, claim adjuster, claim examiner, loss adjuster, claim handler, ' +
      'insurance appraiser, appraiser, valuer, property valuer, financial examiner, bank examiner, ' +
      'risk analyst, risk specialist, quant, quantitative analyst, financial specialist, actuarial accountant, ' +
      'investment banker, banker, cost estimator, quantity surveyor, estimator, credit counselor, ' +
      'credit counsellor, debt adviser, fraud examiner, fraud analyst, fraud investigator, forensic accountant, ' +
      'management accountant, cpa, acca, finance business partner, treasury analyst, venture capital associate, ' +
      'assessor, private equity associate, stock analyst, equity analyst, insurance adjuster, ' +
      'payroll accountant, cost accountant, fp and a analyst, hedge fund analyst, paraplanner, kyc analyst, ' +
      'aml officer, aml analyst, tax specialist, buchhalter, steuerberater, comptable, contable, contador, ' +
      'ragioniere',
    subjects: 'accounting, audit, tax, finance, financial, insurance, credit, investment, budget, banking, claim, loan',
    competencyIds: ids(
      'accounting attention-to-detail integrity problem-solving time-management communication ' +
        'stakeholder-management working-under-pressure decision-making customer-focus learning',
    ),
    fieldIds: ids('accounting-practice business-operations-practice data-analysis'),
    related: [
      { title: 'Financial Controller', competencyIds: ids('accounting attention-to-detail leadership') },
      { title: 'Finance Business Partner', competencyIds: ids('stakeholder-management communication accounting') },
      { title: 'Internal Auditor', competencyIds: ids('integrity attention-to-detail problem-solving') },
    ],
  },
  {
    id: 'business-and-projects',
    name: 'Projects, purchasing, marketing and compliance',
    majorGroups: ['13'],
    titles:
      'project manager, project coordinator, project management specialist, project lead, pmo analyst, ' +
      'scrum master, agile coach, program manager, programme manager, business analyst, management analyst, ' +
      'management consultant, consultant, strategy consultant, business consultant, process analyst, ' +
      'process improvement specialist, operation analyst, buyer, purchasing agent, purchaser, ' +
      'procurement specialist, procurement officer, category manager, sourcing specialist, vendor manager, ' +
      'contract specialist, contract administrator, marketing specialist, marketing executive, ' +
      'marketing assistant, marketing coordinator, marketing analyst, marketer, digital marketer, ' +
      'market research analyst, seo specialist, seo, sem specialist, search marketing strategist, ' +
      'ppc specialist, social media manager, social media specialist, content strategist, email marketer, ' +
      'growth hacker, event planner, event manager, event coordinator, wedding planner, meeting planner, ' +
      'convention planner, conference organiser, fundraiser, fundraising officer, grant writer, ' +
      'compliance officer, compliance analyst, compliance inspector, regulatory affairs specialist, ' +
      'customs broker, logistician, logistics analyst, logistics engineer, supply chain analyst, ' +
      'supply chain planner, demand planner, sustainability specialist, sustainability consultant, ' +
      'sustainability manager, business continuity planner, security management specialist, coroner, ' +
      'licensing officer, property inspector, online merchant, online seller, talent agent, artist manager, ' +
      'band manager, literary agent, sport agent, operation specialist, import export specialist, ' +
      'e-commerce specialist, customer success manager, implementation consultant, policy officer, ' +
      'farm labor contractor, environmental compliance inspector, brand ambassador manager, community manager, ' +
      'bid manager, bid writer, tender writer, civil servant, diplomat, grants officer, charity worker, ' +
      'volunteer coordinator, investor relation officer, trading standards officer, implementation manager, ' +
      'technical program manager, events officer, projektleiter, chef de projet, jefe de proyecto, einkaufer',
    subjects:
      'business, project, procurement, purchasing, marketing, compliance, regulatory, sustainability, ' +
      'logistics analysis, continuity, fundraising, merchant',
    hints: 'specialist, analyst, coordinator, planner, advisor, adviser, agent, officer, consultant, strategist',
    competencyIds: ids(
      'business-operations stakeholder-management planning communication problem-solving influence ' +
        'time-management negotiation creativity adaptability teamwork',
    ),
    fieldIds: ids('business-operations-practice data-analysis product'),
    related: [
      { title: 'Programme Manager', competencyIds: ids('planning stakeholder-management leadership') },
      { title: 'Operations Manager', competencyIds: ids('business-operations leadership problem-solving') },
      { title: 'Product Owner', competencyIds: ids('stakeholder-management decision-making customer-focus') },
    ],
  },
  {
    id: 'human-resources',
    name: 'People, recruiting and training',
    majorGroups: ['13'],
    titles:
      'recruiter, recruitment consultant, recruitment specialist, headhunter, talent acquisition specialist, ' +
      'talent acquisition partner, sourcer, hr generalist, hr specialist, hr business partner, hrbp, ' +
      'hr adviser, hr advisor, hr officer, hr consultant, hr coordinator, human resource specialist, ' +
      'human resource generalist, human resource officer, people partner, people operation specialist, ' +
      'compensation analyst, compensation specialist, benefit specialist, job analyst, job analysis specialist, ' +
      'labor relation specialist, labour relation officer, union officer, employee relation specialist, ' +
      'training specialist, training officer, trainer, corporate trainer, learning and development specialist, ' +
      'l and d specialist, equal opportunity officer, equal opportunity representative, diversity officer, ' +
      'workforce planner, employment adviser, personnel officer, employer branding specialist, ' +
      'organisational development consultant',
    subjects: 'human resource, hr, recruiting, recruitment, talent, personnel, training, compensation',
    competencyIds: ids(
      'human-resources communication integrity conflict-resolution influence inclusion stakeholder-management ' +
        'time-management problem-solving giving-feedback learning',
    ),
    fieldIds: ids('human-resources-practice business-operations-practice administration-practice'),
    related: [
      { title: 'HR Business Partner', competencyIds: ids('human-resources stakeholder-management influence') },
      { title: 'Learning and Development Partner', competencyIds: ids('communication planning mentoring') },
      { title: 'Recruitment Team Lead', competencyIds: ids('leadership human-resources time-management') },
    ],
  },
  {
    id: 'administration',
    name: 'Office administration',
    majorGroups: ['43'],
    titles:
      'secretary, administrative assistant, admin assistant, admin, office assistant, office administrator, ' +
      'office manager, office supervisor, executive assistant, executive secretary, personal assistant, pa, ea, ' +
      'virtual assistant, receptionist, front desk assistant, clerk, office clerk, file clerk, ' +
      'data entry clerk, data entry operator, data entry keyer, typist, word processor, transcriber, ' +
      'audio typist, legal secretary, medical secretary, medical receptionist, school secretary, ' +
      'library assistant, library clerk, statistical assistant, hr assistant, human resource assistant, ' +
      'human resource administrator, hr administrator, proofreader, copy marker, court clerk, license clerk, ' +
      'municipal clerk, correspondence clerk, order clerk, records clerk, information clerk, ' +
      'information and record clerk, eligibility interviewer, eligibility officer, interviewer, ' +
      'survey interviewer, desktop publisher, desktop publishing operator, switchboard operator, ' +
      'telephone operator, office machine operator, mail clerk, mailroom clerk, office junior, team assistant, ' +
      'project administrator, sales administrator, office support worker, office administrative support, ' +
      'administrative support, administrative support worker, administrative officer, ' +
      'communication equipment operator, production planning clerk, procurement clerk, expediter, ' +
      'expediting clerk, data entry, company secretary, sekretarin, sekretar, secretaire, secretaria, ' +
      'burokauffrau, examiner of records, invigilator, exam invigilator, information officer, planning officer',
    subjects: 'office, secretarial, administrative, clerical, reception, typing, admin',
    hints: 'assistant, administrator',
    competencyIds: ids(
      'administration time-management attention-to-detail communication planning integrity customer-focus ' +
        'adaptability teamwork initiative working-under-pressure',
    ),
    fieldIds: ids('administration-practice customer-service-practice business-operations-practice'),
    related: [
      { title: 'Office Manager', competencyIds: ids('administration planning leadership') },
      { title: 'Project Coordinator', competencyIds: ids('planning communication time-management') },
      { title: 'HR Administrator', competencyIds: ids('integrity attention-to-detail administration') },
    ],
  },
  {
    id: 'bookkeeping',
    name: 'Bookkeeping, payroll and financial clerks',
    majorGroups: ['43'],
    titles:
      'bookkeeper, book keeper, bookkeeping clerk, account assistant, accounts assistant, account clerk, ' +
      'accounting clerk, accounting assistant, finance assistant, account payable clerk, accounts payable, ' +
      'account payable specialist, account receivable clerk, accounts receivable, ap clerk, ar clerk, ' +
      'ledger clerk, purchase ledger clerk, sales ledger clerk, auditing clerk, audit clerk, payroll clerk, ' +
      'payroll administrator, payroll officer, payroll specialist, payroll assistant, timekeeping clerk, ' +
      'billing clerk, billing specialist, posting clerk, invoice clerk, credit controller, debt collector, ' +
      'bill collector, account collector, collection agent, credit clerk, credit authorizer, credit checker, ' +
      'brokerage clerk, financial clerk, insurance clerk, insurance claim clerk, claim processing clerk, ' +
      'policy processing clerk, loan clerk, loan interviewer, loan processor, new account clerk, ' +
      'medical biller, bank clerk, finance administrator, legal cashier',
    subjects: 'collector, bookkeeping, payroll, ledger, billing, invoicing, payable, receivable',
    competencyIds: ids(
      'accounting attention-to-detail administration time-management integrity problem-solving communication ' +
        'working-under-pressure teamwork learning customer-focus',
    ),
    fieldIds: ids('accounting-practice administration-practice customer-service-practice'),
    related: [
      { title: 'Assistant Accountant', competencyIds: ids('accounting attention-to-detail learning') },
      { title: 'Payroll Supervisor', competencyIds: ids('accounting time-management leadership') },
      { title: 'Credit Controller', competencyIds: ids('negotiation communication accounting') },
    ],
  },
  {
    id: 'customer-service',
    name: 'Customer service and front counters',
    majorGroups: ['43'],
    titles:
      'customer service representative, customer service agent, customer service adviser, ' +
      'customer service advisor, customer service assistant, customer service, customer service manager, ' +
      'customer service supervisor, customer support, customer support agent, customer support specialist, ' +
      'customer adviser, customer advisor, customer care, call centre agent, call center agent, call centre, ' +
      'call center, call handler, contact centre agent, telephone agent, support agent, complaint handler, ' +
      'teller, bank teller, gambling cage worker, cage cashier, reservation agent, ticket agent, ticket clerk, ' +
      'booking agent, travel clerk, customer experience specialist, customer happiness, complaint officer, ' +
      'enquiry desk, help desk clerk, csr, live chat agent, client service representative, ' +
      'member service representative',
    subjects:
      'customer service, customer support, customer care, call centre, call center, customer, ' + 'customer experience',
    competencyIds: ids(
      'customer-service customer-focus communication conflict-resolution working-under-pressure ' +
        'problem-solving resilience teamwork time-management attention-to-detail learning',
    ),
    fieldIds: ids('customer-service-practice sales-practice administration-practice'),
    related: [
      { title: 'Customer Service Team Leader', competencyIds: ids('customer-service leadership giving-feedback') },
      { title: 'Customer Success Manager', competencyIds: ids('customer-focus stakeholder-management communication') },
      {
        title: 'Complaints Specialist',
        competencyIds: ids('conflict-resolution attention-to-detail customer-service'),
      },
    ],
  },
  {
    id: 'dispatch-and-post',
    name: 'Dispatch, post and stock records',
    majorGroups: ['43'],
    titles:
      'dispatcher, courier, bike courier, messenger, bicycle messenger, postman, postwoman, postie, ' +
      'mail carrier, mailman, letter carrier, mail sorter, postal worker, postal clerk, postal service, ' +
      'shipping clerk, receiving clerk, inventory clerk, stock clerk, stock controller, inventory controller, ' +
      'shipping and receiving, freight agent, cargo agent, freight forwarder, cargo and freight agent, ' +
      'forwarding agent, transport planner, transport clerk, traffic clerk, emergency dispatcher, ' +
      '911 dispatcher, 999 call handler, emergency call handler, emergency call taker, police dispatcher, ' +
      'public safety telecommunicator, telecommunicator, meter reader, weigher, checker, production planner, ' +
      'material planner, weighbridge operator, scheduler, logistics coordinator, shipping coordinator, ' +
      'logistics clerk, stocktaker, uber eats courier',
    subjects: 'dispatch, postal, mail, shipping, freight, recordkeeping, meter',
    competencyIds: ids(
      'logistics time-management attention-to-detail working-under-pressure communication problem-solving ' +
        'ownership teamwork adaptability customer-focus planning',
    ),
    fieldIds: ids('logistics-practice administration-practice customer-service-practice'),
    related: [
      { title: 'Transport Planner', competencyIds: ids('planning logistics problem-solving') },
      { title: 'Logistics Coordinator', competencyIds: ids('logistics communication time-management') },
      { title: 'Stock Control Supervisor', competencyIds: ids('attention-to-detail leadership logistics') },
    ],
  },
]
