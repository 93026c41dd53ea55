/** Titles as people type them, with the families that serve them: "title | family", or "| a or b" where either will do. */
export const typedTitles = `
Software Engineer | software
senior software engineer | software
Sr. Software Enginer | software
sofware developer | software
SWE | software
dev | software
web dev | software
Full-stack developer (m/f/d) | software
fullstack enginer | software
Frontend Developer - React | software
Java Developer | software
Junior Backend Developer | software
iOS developer | software
QA tester | software
test automation engineer | software
UX/UI designer | software
game programmer | software
Développeur front-end | software
Software-Entwickler | software
coder | software
data scientist | data
Data Analist | data
machine learning enginere | data
BI analyst | data
statistician | data
actuary | data
prompt engineer | data
sysadmin | it-operations
IT support | it-operations
the IT guy | it-operations
helpdesk analyst | it-operations
Network Enginer | it-operations
DevOps Engineer | it-operations
SRE | it-operations
cloud architect | it-operations
DBA | it-operations
penetration tester | cyber-security
ethical hacker | cyber-security
Cybersecurity analyst | cyber-security
Head of Engineering | technology-management
CTO | technology-management
Product Manager | technology-management
product owner | technology-management
IT manager | technology-management
CEO | general-management
Managing Director | general-management
General Manger | general-management
branch manager | general-management
Chief of Staff | general-management
Director of Operations | general-management
startup founder | general-management
Marketing Manager | commercial-management
Head of Sales | commercial-management
VP Marketing | commercial-management
Director, Sales | commercial-management
regional sales manager | commercial-management
CFO | finance-management
Finance Director | finance-management
HR manager | people-management
Procurement Manager | finance-management
Plant Manager | site-and-plant-management
site manager | site-and-plant-management
Facilities Manager | site-and-plant-management
supply chain manager | site-and-plant-management
farmer | site-and-plant-management
Restaurant manager | hospitality-management
hotel manager | hospitality-management
pub landlord | hospitality-management or site-and-plant-management
School Principal | public-service-management
headteacher | public-service-management
Director of Nursing | public-service-management
care home manager | public-service-management
accountant | accounting-and-finance
Acountant | accounting-and-finance
chartered accountant (ACCA) | accounting-and-finance
financial analyst | accounting-and-finance
auditor | accounting-and-finance
tax adviser | accounting-and-finance
loan officer | accounting-and-finance
insurance underwriter | accounting-and-finance
quantity surveyor | accounting-and-finance
project manager | business-and-projects
Projekt Manager | business-and-projects
business analyst | business-and-projects
management consultant | business-and-projects
event planner | business-and-projects
wedding planner | business-and-projects
buyer | business-and-projects
procurement specialist | business-and-projects
SEO specialist | business-and-projects
social media manager | business-and-projects
compliance officer | business-and-projects
Scrum Master | business-and-projects
fundraiser | business-and-projects
recruiter | human-resources
headhunter | human-resources
HR generalist | human-resources
HR Business Partner | human-resources
talent aquisition specialist | human-resources
corporate trainer | human-resources
secretary | administration
PA | administration
executive assistant | administration
receptionist | administration
recepcionist | administration
office manager | administration
admin | administration
data entry clerk | administration
legal secretary | administration
medical receptionist | administration
bookkeeper | bookkeeping
book keeper | bookkeeping or accounting-and-finance
payroll clerk | bookkeeping
accounts payable | bookkeeping
debt collector | bookkeeping
call centre agent | customer-service
customer service rep | customer-service
customer sevice advisor | customer-service
bank teller | customer-service
999 call handler | dispatch-and-post or customer-service
postie | dispatch-and-post
bike courier | dispatch-and-post
dispatcher | dispatch-and-post
freight forwarder | dispatch-and-post
stock controller | dispatch-and-post
civil engineer | engineering
Mechanical Enginneer | engineering
architect | engineering
landscape architect | engineering
electrical engineer | engineering
chemical engineer | engineering
land surveyor | engineering
CAD technician | engineering-technology
draughtsman | engineering-technology
lab technician | science
lab tech | science
chemist | science
marine biologist | science
PhD student in physics | science
postdoc | science
health and safety officer | science
meteorologist | science
economist | social-research
clinical psychologist | social-research
town planner | social-research
archaeologist | social-research
policy analyst | social-research
social worker | social-work
youth worker | social-work
probation officer | social-work
priest | social-work
school counsellor | social-work
psychotherapist | social-work
lawyer | legal
solicitor | legal
paralegal | legal
judge | legal
in-house counsel | legal
barrister | legal
teacher | teaching
primary school teacher | teaching
maths teacher | teaching
Nursing Instructor | teaching
teaching assistant | teaching
uni lecturer | teaching
Professor of Chemistry | teaching
TEFL teacher | teaching
driving instructor | teaching
instructional designer | teaching
librarian | libraries-and-museums
museum curator | libraries-and-museums
police officer | public-safety
cop | public-safety
fire fighter | public-safety
security gaurd | public-safety
bouncer | public-safety
prison officer | public-safety
lifeguard | public-safety
lollipop lady | public-safety
First-Line Supervisor of Police | public-safety
soldier | military
infantry officer | military
graphic designer | design
grafic designer | design
fashion designer | design
wedding photographer | design
florist | design
tattoo artist | design
journalist | media
journlist | media
copywriter | media
telly presenter | media
YouTuber | media
translator | media
video editor | media
sound engineer | media
PR consultant | media
DJ | media
actress | stage-and-sport
opera singer | stage-and-sport
football coach | stage-and-sport
stand-up comedian | stage-and-sport
choreographer | stage-and-sport
nurse | nursing
RN | nursing
ICU nurse | nursing
Staff Nurse (Band 5) | nursing
midwife | nursing
Registerd Nurse | nursing
GP | medicine
junior doctor | medicine
orthopaedic surgeon | medicine
dentist | medicine
vet | medicine
physio | therapy
speech therapist | therapy
occupational therapist | therapy
dietician | therapy
pharmacist | health-technology
paramedic | health-technology
radiographer | health-technology
dental hygienist | health-technology
vet nurse | health-technology
carer | care-work
care assistant | care-work
HCA | care-work
live-in carer | care-work
dental nurse | clinical-support
phlebotomist | clinical-support
hospital porter | care-work
barista | food-service
Baristra | food-service
head chef | food-service
sous-chef | food-service
waiter/waitress | food-service
kitchen porter | food-service
bartender | food-service
dinner lady | food-service
pizzaiolo | food-service
hotel receptionist | hotels-and-travel
concierge | hotels-and-travel
bellboy | hotels-and-travel
cleaner | cleaning-and-grounds
office cleaner | cleaning-and-grounds
chambermaid | cleaning-and-grounds
janitor | cleaning-and-grounds
gardener | cleaning-and-grounds
tree surgeon | cleaning-and-grounds
hairdresser | beauty-and-personal-care
barber | beauty-and-personal-care
nail tech | beauty-and-personal-care
personal trainer | beauty-and-personal-care
undertaker | beauty-and-personal-care
nanny | childcare-and-leisure
childminder | childcare-and-leisure
dog groomer | childcare-and-leisure
tour guide | childcare-and-leisure
croupier | childcare-and-leisure
shop assistant | retail
cashier | retail
Retail Sales Associate | retail
store manager | retail
supermarket checkout | retail
sales rep | sales
Sales Engineer | sales
SDR | sales
account executive | sales
estate agent | sales
car salesman | sales
insurance broker | sales
farm hand | farming-and-forestry
fisherman | farming-and-forestry
fruit picker | farming-and-forestry
lumberjack | farming-and-forestry
carpenter | construction
brickie | construction
sparky | construction
plumber | construction
plummer | construction
roofer | construction
scaffolder | construction
painter & decorator | construction
digger driver | construction
mechanic | installation-and-repair
car mechanic | installation-and-repair
HVAC tech | installation-and-repair
boiler engineer | installation-and-repair
handyman | installation-and-repair
lineman | installation-and-repair
wind turbine technician | installation-and-repair
locksmith | installation-and-repair
welder | manufacturing
CNC operator | manufacturing
factory worker | manufacturing
assembly line worker | manufacturing
quality inspector | manufacturing
machine operater | manufacturing
baker | crafts
butcher | crafts
tailor | crafts
Dental Lab Technician | crafts
jeweller | crafts
cabinet maker | crafts
power plant operator | plant-and-utilities
water treatment operator | plant-and-utilities
HGV driver | driving-and-transport
lorry driver | driving-and-transport
truck drvier | driving-and-transport
cabbie | driving-and-transport
bus driver | driving-and-transport
airline pilot | driving-and-transport
flight attendant | driving-and-transport
cabin crew | driving-and-transport
train driver | driving-and-transport
warehouse operative | warehouse
forklift driver | warehouse
picker packer | warehouse
bin man | warehouse
removal man | warehouse
Uber Eats rider | driving-and-transport
beekeper | farming-and-forestry
Kfz-Mechatroniker | installation-and-repair
Krankenschwester | nursing
enfermera | nursing
Lehrerin | teaching
cocinero | food-service
Comptable | accounting-and-finance
Elektriker | construction
abogada | legal
React Native Engineer | software
MLOps engineer | data
Community Manager | business-and-projects
KYC analyst | accounting-and-finance
grants officer | business-and-projects
assistant manager at Tesco | general-management
Shift supervisor, warehouse | warehouse
night receptionist | administration or hotels-and-travel
Team leader call centre | customer-service
head of maths | public-service-management
school bursar | public-service-management
court usher | legal
butler | food-service
stocktaker | dispatch-and-post
cheesemonger | retail
chimney sweep | cleaning-and-grounds
jockey | stage-and-sport
merchant navy officer | driving-and-transport
biomedical scientist | health-technology
army chef | food-service
prison chaplain | social-work
crypto trader | sales
PLC programmer | software
asdfgh | general
xx | general
??? | general
12345 | general
ninja rockstar unicorn | general
qwertz uiop | general
something nice | general
`
