import { setOf } from './set-of.ts'

/** Who may be named right after: "my manager Grace". */
export const roles = setOf(`
manager boss supervisor lead leader colleague coworker teammate friend mentor mentee director ceo cto cfo coo head chef nurse doctor surgeon consultant registrar matron sister teacher headteacher principal professor tutor
lecturer student pupil patient resident guest customer client caller tenant neighbour neighbor apprentice trainee intern junior senior developer engineer designer architect tester analyst assistant secretary receptionist
foreman supplier contractor driver mechanic electrician plumber owner landlord partner husband wife son daughter brother sister mother father mum mom dad uncle aunt cousin grandmother grandfather child boy girl man woman lady gentleman
recruiter trainer coach officer sergeant captain inspector lawyer solicitor paralegal accountant bookkeeper cashier waiter waitress barista cook baker porter cleaner carer caretaker parent person guy employee worker member
chairman chairwoman chair chairperson minister priest rabbi imam pastor midwife dentist pharmacist paramedic counsellor therapist physiotherapist librarian investor founder cofounder
`)

/** Deeds of people, in the past: "Grace said". */
export const personVerbs = setOf(`
said says told asked replied explained agreed complained thanked apologised apologized admitted insisted suggested felt cried shouted smiled laughed thought wanted refused resigned argued disagreed sat phoned noticed offered
promised warned begged nodded yelled whispered answered texted emailed interrupted joined taught praised objected hesitated worried understood realised realized preferred trusted mentored hired promoted encouraged
recommended confirmed mentioned approved confessed blamed criticised criticized
`)

/** Deeds done to people: "I told Grace". */
export const toPeople = setOf(`
told tell asked ask thanked thank convinced convince persuaded persuade mentored mentor coached coach emailed phoned texted messaged hired married invited reassured comforted consoled reminded
congratulated apologised interviewed greeted befriended
`)

/** "Spoke with Grace". */
export const talkVerbs = setOf(`
spoke talked speak talk talking speaking chatted reported explained apologised apologized listened listening said sat met meeting agreed argued disagreed wrote complained turned went sitting lunch coffee over passed
`)

/** Words that a sentence may open with, or a heading hold, and that are nobody's name though a deed follows. */
export const nobody = setOf(`
i we you he she they it who everyone everybody someone somebody nobody one none others most some many all both few management staff people this that these those which what there here also then so but and or as if when while
then just once later never always even still ever only finally eventually suddenly actually really usually often sometimes already himself herself themselves itself myself ourselves had has have was were is are be been being would will could
should might may can did does do not no yes in on at to for from with by of the a an my our his her their its your another any each every other such same than team company customers clients patients guests students parents
legal marketing finance sales support security operations engineering product compliance procurement hr it qa ux pr leadership headquarters head office once however therefore moreover afterwards meanwhile instead perhaps maybe
first second third next last today yesterday tomorrow now up down out off over back again too well very quite much more less and
me him them us what how why where because after before until since though although about into onto during through without against between
`)

/** Words after which a doubtful name is technology, a rule, a product or a company. */
export const thingsNamed = setOf(`
api app application framework language library code script scripts server cluster pipeline pipelines build builds job plugin driver database db topic queue stack project sdk cli ui test tests developer developers programmer
engineer backend frontend service services module class classes function functions package gem gems tool tools board ticket tickets software platform cloud agreement accord protocol convention treaty declaration curve theorem law effect algorithm method
principle distribution matrix chart diagram scale syndrome disease inc ltd llc gmbh corp corporation plc group bank foundation institute hotel hotels airlines systems solutions consulting industries technologies brothers sons stores supermarket
numerals numeral notation equation transform series model models process machine process index number numbers constant filter classifier network networks regression test rule rules
`)

/** Names that are first of all technology, brands or things; they are people only where the words around them say so. */
export const technology = setOf(`
ada alexa apache asher athena aurora basil cassandra crystal delphi django einstein gatsby gemini hudson jenkins jasmine java julia karma kelvin lambda lex maven mercury nova oracle pascal phoenix puma rails ruby sage
siri sinatra swift tesla titan travis watson rosetta vagrant marvel mercedes ford jaguar dell chase wells morgan stanley taylor newton fisher nash norton pearson webster kent lewis prince agile genesis eden
`)
