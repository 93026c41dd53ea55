/**
 * What a question may never be about: age, family, health, faith, origin, sex, politics, unions,
 * criminal records. A line that carries one of these words is not taken up, whoever wrote it.
 */
const protectedTopics = new RegExp(
  [
    String.raw`\bages?\b(?! (?:group|range of))|\bage[- ](?:limit|range|between|group)|\bdate of birth|\bd\.?o\.?b\b|\bborn\b|\bbirth(?:day|date|place)?\b|\byears? old\b|\byear-old|\byoung(?:er|est)? (?:and|,|team|dynamic|man|woman|professional|applicant|candidate)|\byouthful|\bunder \d\d\b|\bdigital native|\bretire[ds]?\b|\bretirement age`,
    String.raw`\bmarital|\bmarried|\bunmarried|\bsingle (?:mother|father|parent|status|man|woman)|\bstatus: single|\bdivorced|\bwidow|\bspouse|\bhusband|\bwife\b|\bpregnan|\bmaternity|\bpaternity|\bchildless|\bchild-free|\b(?:no|own|your|have|without|any) (?:children|kids)|\bfamily (?:status|plan|situation|commitment)|\bfather of|\bmother of|\bplan(?:s|ning)? (?:to have )?(?:a family|children|kids)`,
    String.raw`\breligio|\bchristian|\bmuslim|\bislam|\bjewish|\bhindu|\bbuddhis|\bcatholic|\bprotestant|\bchurch|\bmosque|\bsynagogue|\bfaith\b|\batheis|\bpray|\bbelievers?\b`,
    String.raw`\bnationalit|\bcitizen|\bnative[- ](?:[a-z]+[- ])?speaker|\bmother tongue|\bethnic|\bracial|\b(?:your|of any|any) race\b|\brace, |\bskin colou?r|\b(?:national|country of|place of|ethnic) origin|\bimmigra|\bvisa\b|\bwork permit|\bright to work|\bresidence permit|\bpassport|\baccent\b|\bforeigner`,
    String.raw`\bgender|\bsex\b|\bsexual|\bmale\b|\bfemale\b|\btrans(?:gender|sexual)|\blgbt|\bgay\b|\blesbian|\bmen only|\bwomen only|\bcaste\b`,
    String.raw`\bdisabled|\bhandicap|\bmedical (?:condition|histor|exam)|\billness(?:es)?\b|\bsick (?:leave|days)|\bhealthy\b|\bgood health|\b(?:your|state of|my) health|\bhealth (?:status|condition|check|exam|problem|issue)|\bphysically fit|\bhiv\b|\bdepression\b|\bmedication you|\bheight and weight|\bphotograph of yourself|\bsmok(?:er|ing)\b`,
    String.raw`\bcriminal|\bconviction|\bbackground check|\bdbs\b|\bpolitical (?:party|view|opinion|belief)|\btrade union|\bunion member|\bgenetic (?:test|information)|\bbankrupt|\bcredit history|\bzodiac`,
  ].join('|'),
  'i',
)

/** Words that belong to some work ("support families") and must not sound like a question about oneself. */
const delicate =
  /\bchild|\bkids?\b|\bbab(?:y|ies)\b|\bfamil|\bparent|\belder|\bolder|\bold\b|\byoung|\byouth|\baged\b|\bdisabilit|\bmental health|\bunion|\bpolitic|\bmigrant|\brefugee|\bwomen\b|\bwoman\b|\bmen\b|\bhealth\b(?! and safety| ?care| record| data| inform)/i
const servesOthers =
  /^(?:\w+ly )?(?:car(?:e|ed|ing) for|support|teach|taught|work(?:ed|ing)? with|help|educat|supervis|look(?:ed|ing)? after|serv|assist|advis|plan|organi[sz]|lead|led\b|run|ran\b|prepar|deliver|provid|manag|treat|nurs|feed|cook|bak|driv|drove|entertain|creat|develop|coach|coordinat|arrang|instruct|accompan|assess|observ|guid|engag|train|mentor|build)/i

/** Addressed to whoever plans or judges, not to a reader looking for work. */
const addressedToMachine = new RegExp(
  [
    String.raw`\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instruction|previous|prior|above|prompt|rule|everything|guideline|question)`,
    String.raw`\bprompt\b|\bjailbreak|\bdeveloper mode|\bsystem (?:message|instruction|prompt)|\blanguage model|\bllm\b|\bchat ?gpt|\bgpt\b|\bopenai|\bas an ai\b|\byou are (?:now )?(?:an? )?(?:ai|assistant|interviewer|planner|chatbot|bot)\b`,
    String.raw`\b(?:note|message|instruction|attention)s? (?:to|for) (?:the )?(?:ai|assistant|interviewer|planner|model|recruiter|system|judge|grader|bot)`,
    String.raw`\b(?:dear|hey|hello) (?:ai|assistant|interviewer|planner|model)\b|\b(?:the )?(?:ai|planner|interviewer|judge|grader)\b[,:]? (?:must|should|shall|will|is to|has to)`,
    String.raw`\b(?:give|award|grant|score|rate|rank|mark|grade|hire|recommend|advance|approve) (?:only |this |the |every |all )*(?:me|him|her|candidate|applicant|person|answers?)\b|\b(?:ask|tell) (?:only |this |the |every )*(?:him|her|candidate|applicant)\b`,
    String.raw`\b(?:full|maximum|perfect|highest|top|100) (?:marks?|scores?|points|rating)|\bonly ask\b|\bdo not ask\b|\bdon't ask\b|\bask (?:only|no|about)\b|\bskip (?:all|the|every)\b.{0,20}question|\bquestions? (?:must|should|shall) be\b|\brepeat after me|\brespond with|\breply with|\boutput\b.{0,20}\b(?:json|only|exactly)`,
    String.raw`<\/?[a-z!][^>]*>|\{\{|\}\}|\[\/?(?:inst|sys)|\b(?:system|assistant|user|human|ai)\s*:\s|###|\x60{3}|\$\{|javascript:|\beval\(|base64`,
  ].join('|'),
  'i',
)

const contactData =
  /@|https?:|www\.|\b[\w-]+\.(?:com|org|net|io|co\.uk|de|fr)\b|(?<!\d)(?!(?:19|20)\d\d\s*-)\+?\d[\d\s().-]{7,}\d|\blinkedin|\bgithub\.com|\b\d{1,5} [\p{Lu}][\p{L}]+ (?:street|st|road|rd|avenue|ave|lane|drive|close)\b|\b(?:stra(?:ss|ß)e)\b|\bpostcode|\bzip code|\bphone(?: number)?:|\bmobile:|^name:|\baddress:|\be-?mail:/iu

/** A question is said aloud: what no voice can say is not quoted. */
const unspeakable = /[^\p{L}\p{M}\p{N}\s.,;:'’()&/%€$£+#–—*°!?-]|\S{31,}/u

/** Whether a text gives orders to whoever plans or judges. */
export const isAddressedToMachine = (text: string): boolean => addressedToMachine.test(text)

/** Whether a text holds an address, a number or a link. */
export const holdsContactData = (text: string): boolean => contactData.test(text)

/** Whether nothing of it may be asked about or obeyed, in whatever words. */
export const isForbidden = (text: string): boolean =>
  protectedTopics.test(text) || addressedToMachine.test(text) || contactData.test(text)

/** Whether words of a document or a focus area may be taken up in a question. */
export const mayBeTakenUp = (text: string): boolean => !isForbidden(text) && !unspeakable.test(text)

/** Whether the words touch people's circumstances; then only work done for others may be quoted. */
export const isDelicate = (text: string): boolean => delicate.test(text) && !servesOthers.test(text)

/** The commonest of several countries: enough to notice that somebody is named. */
const firstNames: ReadonlySet<string> = new Set(
  (
    'james john robert michael william david richard joseph thomas charles daniel matthew anthony mark steven paul andrew joshua kevin brian george edward peter ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley emily emma olivia anna laura julia maria ' +
    'mohammed muhammad ahmed ali fatima aisha omar hassan ibrahim priya rahul amit anil sunita wei li chen hiroshi yuki jose juan carlos luis pedro sofia elena ' +
    'ivan olga dmitri natasha pierre jean marie hans klaus stefan sven lars ingrid giulia marco luca katarzyna piotr tomasz oluwaseun chidi amara kwame'
  ).split(' '),
)

/** Whether a text names a person: with a title, or by a common first name and a surname. */
export const namesSomebody = (text: string): boolean =>
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|MR|MRS|MS|MISS|DR)\.?\s+\p{Lu}/u.test(text) ||
  [...text.matchAll(/(\p{Lu}\p{L}+)(?=\s+\p{Lu})/gu)].some((match) => firstNames.has((match[1] ?? '').toLowerCase()))
