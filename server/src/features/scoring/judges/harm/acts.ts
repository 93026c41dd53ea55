/** What a harmful deed is about. */
export type HarmKind = 'records' | 'hiding' | 'abuse' | 'safety' | 'secrets' | 'blame' | 'dishonesty'

const gap = (most: number): string => `[^.;!?]{0,${most}}?\\b`
const small = "(?:(?!(?:and|or|to|for|from|before|after|with|when|if|but|so|by|at|until|than)\\b)[\\w'-]{1,20} ){0,3}?"

/** What keeps people, things and data from harm. */
const protection =
  '(?:lock[- ]?outs?|tag[- ]?outs?|guards?|guarding|interlocks?|alarms?|safety|safet(?:y|ies)|(?:safety |cross|double[- ]?|spot |id(?:entity)? |background |pre[- ]?\\w+ |quality |final |allergy |drug |daily )?checks?|checklists?|inspections?|procedures?|protocols?|polic(?:y|ies)|approvals?|sign[- ]?offs?|consent|permission|backups?|verification|validation|reviews?|code reviews?|tests?|testing|warnings?|warning (?:light|sign|label)s?|firewalls?|anti[- ]?virus|permits?|harness(?:es)?|helmets?|gloves?|goggles|masks?|ppe|protective \\w+|isolation|isolating|earthing|allerg(?:y|ies)|prescriptions?|contraindications?|due diligence|audits?|audit trail|encryption|two[- ]factor\\w*|authentication|access controls?|brakes?|speed limits?|weight limits?|load limits?|limits?|rest (?:break|period|hour|time)s?|hand ?wash\\w*|hand hygiene|hygiene|use[- ]by dates?|expiry dates?|regulations?|rules?|laws?|privacy|data protection|gdpr|supervision|smoke detectors?|sensors?|emergency (?:stop|exit|brake)s?|risk assessments?|fuses?|light curtains?|fire doors?|relief valves?|safety valves?|seat ?belts?|instructions of the (?:doctor|manufacturer))'

const violating =
  '(?:skip(?:p\\w+|s)?|bypass\\w*|ignor\\w+|disabl\\w+|overrid\\w+|overrode|circumvent\\w*|defeat\\w*|disregard\\w*|neglect\\w*|evad\\w+|dodg\\w+|flout\\w*|violat\\w+|omit\\w*|silenc\\w+|mut(?:e|ed|ing)|dispens\\w+ with|do(?:ne|ing)? without|did without|leav\\w+ out|left out|work\\w* around|get\\w* (?:around|round)|got (?:around|round)|switch\\w* off|turn\\w* off|cut\\w* corners on|unplug\\w*|disconnect\\w*|remov\\w+|took (?:off|out)|tak(?:e|ing) (?:off|out)|wir\\w+ around|jumper\\w*|bridg(?:ed|ing)|tap(?:e|ed|ing) (?:over|down|up)|prop\\w* open|wedg\\w+|sav\\w+ (?:time|money) on|rush\\w* (?:past|through))'

const careless = `without (?:(?:the|a|an|any|even|first|ever|really|bothering to|taking time to|waiting (?:for|until)|getting|having|asking (?:for|first)|his|her|their|our|proper) ?){0,4}(?:check\\w*|verify\\w*|test\\w*|consent|permission|approval|backup|backing|review\\w*|isolat\\w+|lock\\w*|prescription|wash\\w* (?:my |your |our |his |her |their |the )?hands|gloves|harness|helmet|permit|licen[cs]e|training|safety|measur\\w+|read\\w* (?:it|the (?:label|leaflet|instructions|contract|manual|chart|notes))|ask\\w* (?:the |a |my |any|her|him|them|whoever)|tell\\w* (?:the |a |my |any|her|him|them)|inform\\w*|report\\w*|document\\w*|look\\w* (?:at|up)|risk assessment|authori[sz]ation|authori[sz]\\w*)`

const people =
  "(?:him|her|them|people|(?:the |a |an |my |our |your |that |one |another |every |any )?(?:[\\w'-]{1,20} )?(?:patients?|residents?|customers?|clients?|guests?|child(?:ren)?|pupils?|students?|kids?|boys?|girls?|colleagues?|interns?|trainees?|apprentices?|juniors?|staff|team|worker|workers|employees?|applicants?|candidates?|users?|tenants?|callers?|passengers?|owners?|man|woman|lady|clerks?|drivers?|nurses?|cooks?|waiters?|suppliers?|neighbours?|sellers?|dealers?))"

const medicine =
  '(?:medicines?|medications?|drugs?|doses?|dosage|tablets?|pills?|painkillers?|antibiotics?|insulin|sedatives?|sleeping (?:pill|tablet)s?|morphine|paracetamol|ibuprofen|aspirin|injections?|drip|infusion)'

const data =
  "(?:passwords?|log[- ]?ins?|credentials?|access (?:cards?|codes?|keys?)|api keys?|tokens?|private keys?|pins?|badges?|(?:patient|customer|client|personal|medical|health|employee|user|staff|confidential|sensitive|private)(?:s|'s|s')? (?:data|records?|details?|files?|lists?|information|names?|addresses|photos?|documents?|emails?|phone numbers?)|trade secrets?|exam (?:questions|papers)|salar(?:y|ies)|source code)"

const chemical =
  '(?:bleach|ammonia|acids?|vinegar|chlorine|peroxide|drain cleaner|toilet cleaner|lime ?scale remover|descaler|petrol|gasoline|solvents?|alcohol)'

const records =
  '(?:records?|logs?|reports?|figures?|numbers?|results?|signatures?|readings?|data|time ?sheets?|hours|entr(?:y|ies)|receipts?|invoices?|certificates?|charts?|sheets?|books|boxes|documents?|minutes|temperatures?|measurements?|expenses?|reviews?|dates?|labels?|statistics|history|cv|resume|credentials)'

/** Harmful deeds, each beginning with its verb in any form; lower case. What is done to what, rather than phrases. */
const sources: readonly (readonly [HarmKind, string])[] = [
  ['safety', `${violating} (?:on )?${small}${protection}\\b(?! (?:lights? up|tool|company))`],
  [
    'safety',
    `(?!refus|stop|forb|prohib|prevent|avoid|declin|reject|object|warn|caught|saw|see|notic|report|found|find|never)\\w+(?: \\S+){0,14}? ${careless}\\b`,
  ],
  [
    'safety',
    `(?:giv\\w+|gave|administer\\w*|prescrib\\w+|inject\\w*|slip\\w*|crush\\w*|mix\\w*|doubl\\w+|increas\\w+|rais\\w+|stop\\w*|halv\\w+|chang\\w+|swap\\w*)\\b${gap(40)}(?:doubl\\w+|twice|extra|more|another|spare|leftover|left[- ]over|somebody else's|someone else's|another \\w+'s|my own|her husband's|a friend's|on my own|own (?:judg\\w+|initiative)|secretly|into (?:his|her|their) (?:food|tea|juice|drink))\\b${gap(30)}(?:${medicine}|so that)`,
  ],
  [
    'safety',
    `(?:giv\\w+|gave|administer\\w*)\\b${gap(40)}${medicine}\\b${gap(12)}(?:of|from|meant for|prescribed (?:for|to)) (?:another|a different|the other|the next|my|someone else|somebody else)`,
  ],
  [
    'safety',
    `(?:doubl\\w+|tripl\\w+|increas\\w+|upped|halv\\w+) (?:the |his |her |their )?(?:\\w+ )?(?:dose|dosage|insulin|sedat\\w+|medication)\\b(?![^.;!?]{0,60}\\b(?:doctor|physician|consultant|prescri\\w+|ordered|chart|gp|pharmacist)\\b)`,
  ],
  [
    'safety',
    `(?:mix\\w*|combin\\w+|pour\\w*|add\\w*)\\b${gap(30)}${chemical}\\b${gap(30)}(?:with|and|to|into|on)\\b${gap(20)}(?:${chemical}|cleaners?|hot water|the fire|the flames)\\b`,
  ],
  [
    'safety',
    `(?:pour\\w*|throw\\w*|threw|use\\w*|put\\w*|spray\\w*) (?:some |a bucket of |cold )?water (?:on|over|onto|into|at) (?:the |a |an )?(?:burning |hot |electrical |fat |oil |grease |chip )*(?:oil|fat|grease|pan|acid|electrical fire|switchboard|fuse box|fryer)`,
  ],
  [
    'safety',
    `(?:dump\\w*|pour\\w*|tip\\w*|empt\\w+|flush\\w*|buri\\w+|bury\\w*|wash\\w*)\\b${gap(40)}(?:oil|paint|solvents?|chemicals?|waste|acid|fuel|asbestos|batteries|coolant)\\b${gap(25)}(?:down the (?:drain|sink|toilet)|into the (?:drain|river|stream|sewer|lake|ground|sea|canal|ditch|gully)|in the (?:woods|forest|river|field|normal bin|household))`,
  ],
  [
    'safety',
    `(?:test|try|experiment|debug|run|ran|chang|edit|deploy|push|delet|drop|updat|patch)\\w*\\b${gap(50)}(?:directly|straight|right|live)\\b${gap(12)}(?:in|on|to|into|against) (?:the )?(?:live|prod\\w*|customers?)`,
  ],
  [
    'safety',
    `(?:drive|drove|driving|work\\w*|operat\\w+|keep driving|kept driving|climb\\w*)\\b${gap(40)}(?:drunk|after (?:a few|two|three|some|several) (?:beers?|drinks?)|high on|while (?:texting|on the phone)|without (?:sleep|a break|rest)|for (?:1[2-9]|2\\d|twelve|fourteen|sixteen|eighteen|twenty) hours (?:straight|without|in a row)|past (?:my|the|our) (?:legal )?(?:driving )?(?:limit|hours))`,
  ],
  ['safety', `(?:re-?us\\w+)\\b${gap(10)}(?:needles?|syringes?|gloves|instruments|filters?|dressings?|blades)\\b`],
  [
    'safety',
    `(?:serv\\w+|sell|sold|selling|us(?:e|ed|ing)|cook\\w*|re-?froz\\w+|re-?freez\\w+)\\b${gap(30)}(?:expired|out[- ]of[- ]date|past (?:its|their|the) (?:date|use[- ]by|best)|mould\\w*|moldy|spoil(?:ed|t)|rotten|gone off|thawed|dropped on the floor|off the floor)`,
  ],
  [
    'safety',
    `(?:tie|tied|tying|strap\\w*|lock\\w*|shut|restrain\\w*|held|hold|holding|pin|pinn\\w+|sedat\\w+)\\b ?${people} (?:down|in|to|up|inside|into|against|so that|until|at night|quiet|alone)\\b(?![^.;!?]{0,60}\\b(?:seat|belt|stretcher|safety|fall\\w*|surgeon|doctor|police|smiles?|hand)\\b)`,
  ],
  [
    'safety',
    `(?:reach\\w*|put (?:my|your|a|the) (?:hand|arm|fingers?)|climb\\w*|crawl\\w*|stick|stuck)\\b${gap(30)}(?:in|into|under|between|over)\\b${gap(40)}(?:while (?:it|they|the \\w+) (?:is|are|was|were) (?:still )?(?:running|moving|turning|on|live)|(?:running|moving|live|rotating) (?:machine|belt|blade|saw|press|conveyor|wire|cable|part|engine)s?)`,
  ],
  [
    'records',
    `(?:falsif\\w+|forg(?:e|ed|ing)\\b|fak(?:e|ed|ing)|backdat\\w+|fabricat\\w+|tamper\\w*|fudg\\w+|doctor(?:ed|ing)|massag\\w+ (?:the )?(?:figures|numbers|data)|cook\\w* the books|invent\\w*\\b${gap(20)}${records}\\b|ma(?:k|d)\\w+ up\\b${gap(30)}${records}\\b)`,
  ],
  [
    'records',
    `(?:copy|copi\\w+|re-?us\\w+|enter\\w*|fill\\w*|wr(?:i|o)t\\w+|put|record\\w*|log(?:g\\w+)?|document\\w*|note|noted)\\b${gap(30)}(?:yesterday's|last (?:week|month|year|shift|time)'?s?|the previous (?:day|week|shift|month)'?s?|old|usual|expected|plausible|made[- ]up|invented|estimated|typical|average|normal|good[- ]looking|fictitious|false) (?:\\w+ )?(?:readings?|temperatures?|figures?|values?|numbers?|measurements?|results?|entries|checks?)\\b(?![^.;!?]{0,50}\\b(?:marked|noted|next to|against|to compare|for comparison|archive|as estimates?)\\b)`,
  ],
  [
    'records',
    `(?:tick\\w*|sign\\w*|initial\\w*|fill\\w* (?:in|out)|check\\w* off|approv\\w+)\\b${gap(45)}(?:without (?:look\\w+|check\\w+|read\\w+|test\\w+|do\\w+|see\\w+|inspect\\w+)|in advance|beforehand|afterwards from memory|from memory|as if|although (?:i|we|nobody|it|they) (?:had|have|was|were|has)(?: not|n't)|unread|unchecked|for (?:a|my|the|an absent) (?:colleague|boss|manager|absent)|on behalf of (?:a|my|the) (?:colleague|absent))`,
  ],
  [
    'records',
    `(?:chang\\w+|alter\\w*|adjust\\w*|delet\\w+|remov\\w+|edit\\w*|improv\\w+|inflat\\w+|tweak\\w*|smooth\\w*|leav\\w+ out|left out|drop\\w*|relabel\\w*|re-?label\\w*|hid\\w*|round\\w* (?:up|down))\\b${gap(30)}${records}\\b${gap(50)}(?:look(?:s|ed)? (?:better|good|right|fine)|to (?:pass|reach|hit|meet|please|avoid)|so (?:that )?(?:it|they|we|nobody|no one|the (?:audit|numbers|figures|boss|inspector|customer|result|report|graph)|everything)|before the (?:audit|inspection|inspector|visit)|that (?:do|did|does) ?n[o']t (?:fit|match))`,
  ],
  [
    'hiding',
    `(?:hid(?:e|es|ing|den)?\\b|conceal\\w*|cover\\w* (?:it |this |that |\\w+ \\w+ )?up|bury\\w*|buri\\w+|sweep\\w* |swept |keep\\w* quiet|kept quiet|kept it (?:quiet|secret)|keep it (?:quiet|secret|to (?:myself|yourself))|keep it from|kept it from|say nothing|said nothing|stay\\w* quiet|stay\\w* silent|kept silent|deny|denied|denying|play\\w* dumb|play(?:ed)? (?:it|that|this) down)\\b${gap(40)}(?:mistakes?|errors?|accidents?|incidents?|damage\\w*|faults?|defects?|breach\\w*|leaks?|injur\\w+|spills?|complaints?|evidence|footage|losses|under the (?:rug|carpet)|from (?:the |my |your |our )?(?:\\w+ )?(?:customer|client|inspector|auditor|patient|public|authorit|supervisor|investor|regulator|police)\\w*|about (?:it|that|this)|nobody (?:noticed|would notice|notices|finds? out|knew))`,
  ],
  [
    'hiding',
    `(?:delet\\w+|destroy\\w*|shred\\w*|wip(?:e|ed|ing)|eras\\w+|overwr\\w+)\\b${gap(40)}(?:evidence|footage|recordings?|complaints?|proof|incidents?|so (?:that )?(?:nobody|no one|he|she|they)|before (?:anyone|anybody|the (?:audit|inspect|manager|boss|police)))`,
  ],
  [
    'hiding',
    `(?:hope\\w*|hoping|wait\\w*|assum\\w+|bet)\\b${gap(20)}(?:that )?(?:nobody|no one|noone|not anyone|they|he|she|anyone) (?:would |will |to |ever |really |does ?n't |did ?n't |wo n't |won't )*(?:notic\\w+|find\\w* out|see|realis\\w+|realiz\\w+|ask\\w*|check\\w*|complain\\w*)\\b`,
  ],
  [
    'secrets',
    `(?:shar\\w+|giv\\w+|gave|send\\w*|sent|lend\\w*|lent|post\\w*|upload\\w*|copy|copi\\w+|sell\\w*|sold|leak\\w*|pass\\w*|show\\w*|tell\\w*|told|forward\\w*|publish\\w*|email\\w*|paste\\w*|pasting|write|wrote|writing|put|hard[- ]?cod\\w+|commit\\w*|reveal\\w*|disclos\\w+|took|take|taking|look\\w* (?:up|into|at)|brows\\w+|us(?:e|ed|ing))\\b (?:him |her |them |everyone |everybody |it |my \\w+ |a \\w+ |the \\w+ |our \\w+ )?${small}${data}\\b(?:${gap(50)}(?:with|to|on|in|into|for|among|home|by|at|from|everyone|everybody|instead))(?![^.;!?]{0,40}\\b(?:police|security team|auditor|court|data protection|secret(?:s)? (?:store|manager)|vault|password manager|encrypted|safe|authori[sz]ed|consent|permission|anonymi[sz]\\w+|(?:the|her|his|their) (?:doctor|consultant|nurse|gp|ward|next of kin))\\b)(?<!\\b(?:new|test|dummy|sample) \\w+)`,
  ],
  [
    'secrets',
    `(?:look\\w*|brows\\w+|snoop\\w*|read\\w*|open\\w*|check\\w*)\\b${gap(20)}(?:records?|files?|accounts?|emails?|messages|data|charts?)\\b${gap(20)}(?:of (?:my|a|an) (?:\\w+ )?(?:neighbours?|neighbors?|ex|friends?|relatives?|sister|brother|celebrity|girlfriend|boyfriend|wife|husband|famous)|out of curiosity|for fun)`,
  ],
  [
    'blame',
    `(?:blam(?:e|ed|ing)|put\\w* (?:the blame|it) on|shift\\w* the blame|pin\\w* (?:it|the blame|this|that) on|let\\b${gap(20)}take the (?:blame|fall)|tak\\w+ (?:the )?credit for|took (?:the )?credit for|claim\\w* (?:the )?credit for|present\\w* (?:his|her|their|\\w+'s) (?:\\w+ )?as (?:mine|my own|your own))\\b(?! (?:me|myself|yourself|ourselves)\\b)`,
  ],
  [
    'dishonesty',
    `(?:lie\\b|lied|lying|mislead\\w*|misled|deceiv\\w*|trick(?:ed|ing)?\\b(?: ${people})?|cheat\\w*|exaggerat\\w*|pretend\\w*|brib\\w+|steal\\w*|stole|pocket(?:ed|ing)\\b|overcharg\\w*|embezzl\\w*)\\b(?! (?:myself|in bed|down|flat|still|awake|low|around|ahead|in wait|at the|on (?:the|a|his|her|my)))`,
  ],
  [
    'dishonesty',
    `(?:promis\\w+|tell\\w*|told|say|said|sell|sold|quot\\w+|claim\\w*|assur\\w+|swear|swore)\\b${gap(45)}(?:whatever (?:they|he|she|the \\w+) (?:want\\w*|need\\w*) to hear|what (?:they|he|she) want\\w* to hear|anything (?:to|they)|(?:even (?:if|though)|although|knowing|while i knew|when i knew)\\b${gap(40)}(?:not|n't|never|impossible|false|untrue|no)\\b|(?:they|he|she) (?:did|do|does) ?n[o']t need)`,
  ],
  [
    'dishonesty',
    `(?:pay|paid|paying|hire|hired|employ\\w*|work\\w*|sell|sold)\\b${gap(40)}(?:off the books|under the table|cash in hand without|without (?:a |any )?(?:contract|receipt|invoice|registering)|off the clock|unpaid overtime)`,
  ],
  [
    'abuse',
    `(?:reject\\w*|turn\\w* down|sort\\w* out|exclud\\w+|fire|fired|dismiss\\w*|sack\\w*|refus\\w+ to (?:hire|serve|promote)|prefer\\w*|avoid\\w* hiring|only (?:hire|hired|invite|invited|choose|chose))\\b${gap(20)}(?:applicants?|applications?|candidates?|tenants?|people|women|men|mothers?|parents|him|her|them|someone|somebody|anyone|staff|employees?|colleagues?|young)\\b${gap(40)}(?:pregnan\\w+|too old|over (?:40|50|forty|fifty)|younger (?:men|women|people)|young (?:men|women|people)|foreign\\w*|(?:her|his|their) (?:age|religion|race|skin|accent|disability|headscarf|nationality|gender|origin)|with (?:small )?children|disabled|gay|black|muslim\\w*|jew\\w*|immigrants?)(?![^.;!?]{0,40}\\b(?:is|was|would be) (?:illegal|wrong|unlawful|discriminat))`,
  ],
  [
    'abuse',
    `(?:threaten\\w*|humiliat\\w*|intimidat\\w*|bull(?:y|ied|ying)|insult\\w*|ridicul\\w*|harass\\w*|mock\\w*|slap\\w*|punch\\w*|shov\\w+) ${people}\\b(?! (?:with a smile))`,
  ],
  [
    'abuse',
    `(?:shout|yell|scream|swear|swore)\\w* (?:back )?at ${people}\\b(?![^.;!?]{0,25}\\bto (?:get|stop|leave|run|move|stand|come|hold|stay|duck|jump|let go|watch))`,
  ],
]

/** Kind and pattern of each family, at the beginning of a text and anywhere in one. */
export const acts: readonly { kind: HarmKind; begins: RegExp; within: RegExp }[] = sources.map(([kind, source]) => ({
  kind,
  begins: new RegExp(`^(?:${source})`),
  within: new RegExp(`\\b(?:${source})`, 'g'),
}))

/** What makes it allowed: somebody entitled agreed, the danger was over, or the rules say so. */
const allowed =
  /\b(with (the |my |his |her |their |our )?(\S+ ){0,3}(approval|permission|consent|agreement|ok|okay|authori[sz]ation)|after (the|a|we|they|he|she|it|everybody|everyone|consulting|checking|asking|making sure|isolating|locking)\b[^.;!?]{0,50}\b(clear\w*|confirm\w*|agreed|approv\w*|releas\w*|gave|given|signed|allowed|checked|isolat\w*|locked|dead|safe|off|doctor|supervisor|manager|engineer|consultant|pharmacist|permission|sure)|as (the|our) (procedure|rules?|manual|law|protocol|policy|doctor|plan|manufacturer)\b|in line with|according to|on (the )?(\w+ )?(\S+'s |\S+s' )?(orders?|advice|instructions?|request)\b|had (been )?(approv\w*|clear\w*|agreed|authori[sz]\w*|signed off)|was (approv\w*|clear\w*|agreed|authori[sz]\w*|a false alarm|broken|faulty|obsolete|outdated|duplicate\w*)|because it was (out ?dated|wrong|obsolete|faulty|a duplicate)|in (a|the|our) (test|staging|training|sandbox|lab)\b|false alarm|to (repair|replace|mend|service|clean|renew|update|calibrate) (it|them|the)|fictional|simulat\w+|drill\b|\b(duplicate|redundant|superfluous|obsolete|outdated|unused|flaky|needless|nobody needed|foreign key|null|bounds|type|spell|constraint) |re-?enabl\w+|back on\b|only (when|if|after|once)\b|rules? of (three|thumb))/

/** What is no breach of what it sounds like, by kind: those who may know, a part that was played. */
const sounds: Partial<Record<HarmKind, RegExp>> = {
  safety: allowed,
  hiding:
    /^hid\w* (the |a |an |some |his |her |their |our )?(\w+ )?(cake|presents?|gifts?|surprise|card|flowers|eggs?|key|toys?)\b|\bsurprise\b/,
  abuse: /\b(fictional|role[- ]?play\w*|drill)\b/,
  records:
    /\b(marked|labelled) (it|them)? ?as (an? )?(estimate|correction)|\bas (an? )?estimates?\b|\bin (a|the) (test|training|demo)\b/,
  secrets:
    /\b(with|to|by) (the|her|his|their|our) (\w+ )?(doctor|consultant|nurse|gp|ward|pharmacist|paramedics?|ambulance|police|auditors?|security|court|next shift)\b|\bneeded (it|them) for\b|\bhad asked\b|\b(consent|permission|encrypted|anonymi[sz]\w+|vault|password manager)\b|\b(password|privacy|data|badge) (rules?|polic\w+|managers?|resets?|training|protection)\b/,
  dishonesty:
    /^(lied|lie|lying) (down|in|on|still|awake|flat)\b|\bto be (a|an|the) (\w+ )?(caller|customer|patient|guest|client|buyer|attacker|shopper|thief)\b|\b(practi[sc]e|role[- ]?play\w*|drill|exercise)\b/,
}

/** Whether the text from a deed on tells of something sound that only sounds like harm of that kind. */
export const isSound = (kind: HarmKind, text: string): boolean => sounds[kind]?.test(text) ?? false
