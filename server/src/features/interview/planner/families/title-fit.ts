/**
 * Questions of a profession that fit only some of its trades: nobody asks a plumber how to pour
 * concrete. For each question's id the beginnings of words, one of which the title has to contain;
 * questions that are not listed fit every title of their profession.
 */
const lines = `
data-analysis-network-effects | data|analy|statist|product|growth|market|research|scientist|logist|engineer
construction-practice-height | build|construct|site|foreman|roof|scaffold|slater|solar|steel|paint|decorat|rigger|carpent|tower|inspect|labour|labor
construction-practice-set-out | build|construct|site|foreman|brick|mason|carpent|joiner|tiler|drywall|steel|concret|survey|fram|fenc
construction-practice-water | build|plumb|roof|plaster|construct|pipe|inspect|handy|drain|site|heating
construction-practice-trench | build|construct|site|foreman|ground|pipe|plumb|labour|labor|digger|excavat|drain|pav|road|mine
construction-practice-concrete | build|construct|site|foreman|concret|cement|steel|rebar|labour|labor|mason|pav|pile|road
construction-practice-load-wall | build|construct|site|foreman|carpent|brick|mason|joiner|demol|engineer|architect
construction-practice-sequence | manager|foreman|supervis|site|build|construct|contract
construction-practice-variation | build|plumb|electric|joiner|carpent|tiler|kitchen|plaster|site|construct|foreman|contract
construction-practice-hidden-hazard | build|construct|site|foreman|ground|digger|excavat|demol|plumb|electric|pipe|drill|road|labour|labor|mine|asbestos
engineering-trades-practice-isolation | mainten|electric|spark|plant|machin|fitter|engineer|millwright|mechanic|hvac|lift|technic|factory|operat|weld
engineering-trades-practice-fuse | electric|spark|mainten|hvac|refrig|applian|technic|mechanic|automot|boiler|air|alarm|lift|field|service|solar|engineer
engineering-trades-practice-talk-customer | mechanic|repair|applian|service|field|automot|technic|plumb|boiler|heating|hvac|bike|bicycle|electric|piano|handy|car |garage
engineering-trades-practice-bearing | mechanic|mainten|fitter|millwright|machin|wind|pump|plant|engineer|rail|aircraft|diesel|industrial
engineering-trades-practice-commission | electric|spark|install|plumb|heating|boiler|hvac|alarm|solar|engineer|technic|fitter|lift|refrig|mainten|gas|kitchen
engineering-trades-practice-repair-replace | mechanic|repair|mainten|applian|service|field|technic|boiler|hvac|plant|machin|engineer|fitter|lift
engineering-trades-practice-maintenance-plan | mainten|plant|factory|facilit|engineer|plann|supervis|millwright|fitter|manager
engineering-trades-practice-bypass | mainten|electric|plant|factory|machin|fitter|engineer|millwright|automat|lift|operat|manufact
manufacturing-good-shift | machin|operat|product|line|manufact|packag|plant|factory|cnc|print|assembl|weld|process|control|technic|inspect|quality
manufacturing-stop-line | machin|operat|product|line|manufact|packag|plant|factory|cnc|print|assembl|process|control|technic|inspect|quality
manufacturing-shift-handover | machin|operat|product|line|manufact|packag|plant|factory|cnc|print|assembl|process|control|technic|inspect|quality
manufacturing-scrap | machin|operat|product|line|manufact|packag|plant|factory|cnc|print|assembl|weld|process|technic|inspect|quality|engineer
manufacturing-practice-drift | quality|inspect|machin|cnc|operat|engineer|manufact|product|calibrat|metrolog|plant|technic
manufacturing-practice-changeover | machin|operat|product|line|manufact|packag|plant|factory|cnc|print|engineer|setter
manufacturing-practice-sampling | quality|inspect|product|manufact|operat|factory|assembl|machin|engineer
manufacturing-practice-root-cause | quality|product|manufact|machin|operat|factory|plant|engineer|cnc|weld|assembl|print|setter
manufacturing-practice-oee | machin|operat|product|line|manufact|packag|plant|factory|engineer|manager
manufacturing-practice-recall | food|manufact|product|quality|plant|factory|packag|assembl|bak|brew|butch|operat|engineer
logistics-late-load | driv|couri|deliver|dispatch|freight|pilot|train|ship|transport|logist|warehouse|pick|plann|captain|rider|truck|lorry|hgv|van
logistics-competing-urgent | dispatch|freight|plann|warehouse|couri|logist|deliver|driv|coordinat|shipping
logistics-practice-pre-check | driv|pilot|truck|lorry|hgv|van|bus|train|forklift|crane|fleet|couri|aircraft|transport|taxi|captain|rider
logistics-practice-goods-in | warehouse|stock|goods|receiv|store|logist|invent|forklift|pick|supply|shipping|load
logistics-practice-fifo | warehouse|stock|pick|pack|invent|store|supply|logist|forklift|goods
logistics-practice-load | driv|lorry|truck|hgv|van|load|warehouse|forklift|transport|logist|plann|removal|freight|deliver
logistics-practice-delay | driv|dispatch|plann|couri|deliver|transport|logist|bus|post|freight|coordinat|truck|lorry|hgv|van|rider|train
logistics-practice-stock-accuracy | warehouse|stock|invent|supply|logist|store|plann|pick|goods|forklift
logistics-practice-safety-stock | stock|invent|supply|logist|plann|buyer|warehouse manager|warehouse supervis
logistics-practice-fatigue | driv|pilot|fleet|transport|supervis|manager|dispatch|plann|captain|crew|train|lorry|hgv|truck
logistics-practice-supplier-out | plann|manager|supply|logist|freight|coordinat|supervis|dispatch|buyer
hospitality-kitchen-floor | restaurant|kitchen|chef|wait|server|food|bar|cater|cook|manager
hospitality-practice-arrival | hotel|front|desk|recept|concierge|guest|night|porter|reserv|lodging|hostel|resort
hospitality-practice-allergy | restaurant|wait|server|bar|cafe|food|chef|cook|kitchen|cater|banquet|host|pub
hospitality-practice-complaint | restaurant|wait|server|pub|cafe|food|chef|host|maitre|cater|bar
hospitality-practice-overbooked | hotel|front|desk|recept|night|reserv|lodging|hostel|guest|resort
hospitality-practice-event-sheet | event|banquet|cater|wedding|venue|manager
hospitality-practice-food-cost | restaurant|chef|kitchen|cater|food|pub|cafe|manager
hospitality-practice-pricing | hotel manager|revenue|reserv|lodging|resort|hostel|front office
hospitality-practice-illness | restaurant|chef|kitchen|food|cater|manager|banquet|cook
hospitality-practice-new-team | manager|supervis|head|lead
retail-practice-order-quantity | buyer|manager|merchandis|owner|keeper|supervis
retail-practice-falling-sales | manager|owner|keeper|supervis
retail-practice-rota | manager|owner|keeper|supervis
food-service-practice-raw-and-ready | chef|cook|kitchen|cater|food|sandwich|commis|canteen|burger|pizza
food-service-practice-cooling-soup | chef|cook|kitchen|cater|canteen|commis
food-service-practice-rescue-flavour | chef|cook|kitchen|bar|mixolog|commis|pizza|sommelier
food-service-practice-price-a-dish | chef|manager|owner|cater|pub
food-service-practice-pass-collapses | chef|cook|kitchen|wait|server|restaurant|commis
food-service-practice-sick-guests | manager|chef|supervis|owner|cater|cook
nursing-practice-first-half-hour | nurs|ward|midwi|healthcare|hca|care
nursing-practice-four-bells | nurs|ward|midwi|healthcare|hca
nursing-practice-pressure-sores | nurs|ward|healthcare|hca|care|hospice
nursing-practice-right-medicine | nurs|ward|midwi|pharm|care
nursing-practice-last-days | nurs|ward|care|hospice|doctor|physician|hca|healthcare
care-work-practice-dignity-washing | care|home|nurs|aide|health|hca|support|orderl|cna|live-in
care-work-practice-daily-notes | care|home|aide|support|live-in|health
care-work-practice-drinking | care|home|nurs|aide|health|hca|support|cna|live-in|ward
care-work-practice-wants-home | care|home|nurs|aide|health|hca|support|cna|live-in|ward
care-work-practice-tablets | care|home|aide|support|live-in|nurs
care-work-practice-bruises | care|home|aide|support|live-in|nurs|health
care-work-practice-risk-or-freedom | care|home|nurs|aide|health|hca|support|cna|live-in|therap
personal-services-practice-unrealistic-wish | hair|barb|beaut|nail|make|styl|tattoo|cosmet|lash|skin
personal-services-practice-tantrum-or-grump | child|nann|nurser|guide|camp|play|leisur|recreat|instruct|youth|activ|sport|entertain|host|usher|flight|babysit|au pair
personal-services-practice-lost-person | child|nann|nurser|guide|camp|play|leisur|recreat|instruct|youth|activ|sport|tour|babysit|au pair|holiday
personal-services-practice-over-months | train|fitness|hair|beaut|therap|instruct|coach|nann|child|yoga|pilates
public-safety-practice-evidence | police|detect|investig|crime|forensic|sheriff|constab|custom|fire
public-safety-practice-smoke | fire|rescue|emergenc|security|marshal|warden|prison
public-safety-practice-crowd-pressure | security|event|crowd|police|steward|fire|lifeguard|door|bounc|usher
public-safety-practice-force-decision | police|security|prison|correct|bounc|door|military|soldier|guard|sheriff|custom|constab|infantry
public-safety-practice-insider-theft | security|guard|loss|investig|detect|police
arts-and-media-practice-verify | journal|report|editor|news|photo|produc|present|writer|broadcast|media|content|press|pr |public|document|video|podcast
arts-and-media-practice-deliberate | music|sing|act|danc|athlet|coach|player|sport|perform|comed|conduct|interpret|footbal|pianis|violin
arts-and-media-practice-real-people | journal|report|writer|author|film|document|photo|editor|produc|direct|podcast|present|video
arts-and-media-practice-rights | design|writer|music|photo|editor|produc|video|film|content|artist|illustr|animat|journal|sound|compos|podcast|dj
arts-and-media-practice-everyone-can-use | design|writer|editor|produc|video|film|web|content|media|translat|caption|broadcast|interpret|exhibit|museum|journal
laboratory-practice-near-detection | chem|lab|forensic|quality|environment|toxic|bio|analyst|food
laboratory-practice-unknown-chemical | chem|lab|bio|scien|forensic|toxic|pharma|material|research|phd|postdoc
social-research-practice-source-trust | histor|archiv|archaeo|archeo|anthropo|journal|curat|museum|librar|politic
social-research-practice-keep-or-discard | archiv|histor|museum|librar|curat|conserv|archaeo|archeo
social-research-practice-forecast-policy | econom|plann|policy|transport|politic|demograph
social-research-practice-good-item | survey|psycholog|sociolog|research|market|econom|politic
social-research-practice-interviews-to-claims | sociolog|anthropo|psycholog|research|ethnograph|histor|market
agriculture-practice-morning-round | farm|animal|livestock|dair|herd|shepherd|stock|milk|breed|ranch|zoo|kennel|groom|poultry|horse|cattle
agriculture-practice-keep-disease-out | farm|animal|livestock|dair|herd|shepherd|stock|milk|breed|ranch|poultry|cattle
agriculture-practice-end-of-life | farm|animal|livestock|dair|herd|shepherd|stock|milk|breed|ranch|vet|zoo|poultry|cattle
agriculture-practice-soil | crop|farm|green|garden|plant|vineyard|fruit|field|harvest|nursery|land|grow|agric|hortic
agriculture-practice-pest-threshold | crop|farm|green|garden|plant|vineyard|fruit|field|harvest|nursery|grow|agric|hortic
agriculture-practice-water-short | crop|farm|green|garden|plant|vineyard|fruit|field|nursery|land|grow|agric|hortic|ranch
agriculture-practice-felling | forest|tree|log|chainsaw|arbor|lumber|timber|fell|park|landscap
agriculture-practice-machine-check | forest|tree|log|chainsaw|arbor|lumber|timber|fell|farm|tractor|agric|garden|ground
agriculture-practice-how-much-to-take | fish|hunt|forest|game|ranch|shepherd|log|conserv|farm
cleaning-and-grounds-practice-room-order | clean|housekeep|janitor|maid|chamber|room|custod|caretak|domestic|hygiene|hotel
cleaning-and-grounds-practice-clean-or-disinfect | clean|housekeep|janitor|maid|chamber|room|custod|caretak|domestic|hygiene|hospital
cleaning-and-grounds-practice-unknown-stain | clean|housekeep|janitor|maid|chamber|room|custod|caretak|domestic|laund
cleaning-and-grounds-practice-needle-and-blood | clean|housekeep|janitor|custod|caretak|domestic|hygiene|hospital|park|street
cleaning-and-grounds-practice-mowing | garden|ground|landscap|lawn|green|park|estate|caretak
cleaning-and-grounds-practice-pruning | garden|ground|landscap|lawn|green|park|estate|tree|arbor
cleaning-and-grounds-practice-pests | pest|extermin|clean|housekeep|caretak|custod|janitor|estate
accounting-found-error | account|book|audit|financ|control|tax|payroll|treasur|ledger|analyst|cfo
accounting-close | account|book|audit|financ|control|tax|payroll|treasur|ledger|analyst|cfo
accounting-messy-books | account|book|audit|financ|control|tax|payroll|ledger|cfo
accounting-practice-bank-rec | account|book|audit|financ|control|payroll|ledger|treasur|cfo
accounting-practice-accrual | account|book|audit|financ|control|tax|ledger|cfo
accounting-practice-profit-cash | account|book|audit|financ|control|tax|credit|loan|invest|bank|analyst|cfo
accounting-practice-controls | account|book|audit|financ|control|ledger|payroll|fraud|complian|cfo
accounting-practice-variance | account|audit|financ|control|analyst|budget|cost|cfo
accounting-practice-old-debts | account|book|financ|control|credit|ledger|debt|collect|cfo
accounting-practice-materiality | account|audit|financ|control|examin|cfo
accounting-practice-estimate | account|audit|financ|control|claim|underwrit|insur|actuar|valu|apprais|estimat|risk|cfo
administration-practice-minutes | assistant|secretar|pa |office|executive|admin|clerk|team
administration-practice-diary | assistant|secretar|pa |office|executive|admin|team
administration-practice-trip | assistant|secretar|pa |office|executive|admin|travel|team
administration-practice-data-entry | data|clerk|admin|typist|office|record
administration-practice-caller | recept|secretar|admin|assistant|switch|telephone|office|pa |clerk
business-operations-supplier | buy|purchas|procure|project|event|market|logist|sourc|categor|manager|wedding
business-operations-practice-requirements | project|program|business|consult|scrum|product|implement|pmo|analyst|agile
business-operations-practice-kickoff | project|program|consult|scrum|product|implement|pmo|agile|event|coordinat
business-operations-practice-schedule | project|program|consult|scrum|implement|pmo|agile|plann|coordinat|product
business-operations-practice-rescue | project|program|consult|scrum|implement|pmo|agile|manager
business-operations-practice-business-case | project|program|business|consult|pmo|analyst|manager|financ|strateg|director
business-operations-practice-audience | market|brand|content|seo|social|communicat|campaign|digital|public|growth|communit|fundrais|ppc|pr 
business-operations-practice-campaign | market|brand|content|seo|social|communicat|campaign|digital|growth|communit|fundrais|ppc
business-operations-practice-supplier-choice | buy|purchas|procure|sourc|supply|categor|vendor|contract|event|project|logist|manager
business-operations-practice-press | public|press|communicat|market|brand|spokes|director|chief|pr |ceo
business-operations-practice-event-day | event|wedding|confer|meeting|convention|organis|produc|fundrais
business-operations-practice-compliance | complian|risk|regulat|audit|legal|licens|custom|safety|govern|quality|sustainab
business-operations-practice-process | process|operation|business|consult|logist|supply|improve|manager|merchant|commerce
sales-practice-qualify | sales|account|sdr|bdr|business|b2b|commercial|telesales
sales-practice-pipeline | sales|account|sdr|bdr|business|b2b|commercial
sales-practice-committee | sales rep|sales exec|sales eng|sales man|sales dir|account|business|b2b|commercial|enterprise|presales|pre-sales
sales-practice-forecast | sales rep|sales exec|sales man|sales dir|account|business|b2b|commercial|enterprise
sales-practice-negotiate-renewal | sales rep|sales exec|sales man|sales dir|account|business|b2b|commercial|enterprise|customer success
engineering-practice-safety-factor | civil|struct|mechanic|aero|design|architect|marine|material|build|automot|engineer
teaching-practice-disclosure | school|primary|secondary|teach|nurser|kindergarten|preschool|child|sen|early|classroom|tutor
teaching-practice-fair-assessment | teach|lectur|profess|examin|school|instruct|tutor|educat
legal-practice-witness-memory | litigat|trial|barrister|attorney|solicitor|lawyer|paralegal|prosecut|defend|judge|court|magistrat|legal
legal-practice-settle-or-fight | litigat|trial|barrister|attorney|solicitor|lawyer|paralegal|counsel|mediat|arbitrat|legal
legal-practice-bad-document | litigat|trial|barrister|attorney|solicitor|lawyer|paralegal|prosecut|legal
legal-practice-inside-pressure | counsel|in-house|corporate|lawyer|legal
legal-practice-intake | lawyer|attorney|solicitor|paralegal|law|convey|notar|legal|barrister
legal-practice-risky-clause | lawyer|solicitor|attorney|counsel|contract|paralegal|legal|convey
social-work-practice-family-strengths | social|child|famil|case|youth|welfare|communit|school|counsel
social-work-practice-child-at-risk | social|child|famil|case|youth|welfare
social-work-practice-group-conflict | youth|group|school|communit|social|counsel|case
social-work-practice-help-or-control | social|probat|parole|case|welfare|child|hous
social-work-practice-ambivalence | addict|substance|counsel|social|health|probat|therap|case|coach|psych
customer-service-practice-opening | call|contact|recept|customer|support|phone|desk|service|office|sales|travel|reserv|teller|admin
customer-service-practice-hold | call|contact|recept|customer|support|phone|desk|service|switch|admin
customer-service-practice-notes | support|case|call|customer|bank|service|contact|desk
customer-service-practice-angry | call|contact|customer|support|phone|desk|service|recept
customer-service-practice-triage | support|help|service|contact|call|customer
customer-service-practice-metrics | manager|supervis|contact|call|customer|support
customer-service-practice-outage | support|desk|call|contact|customer|telecom|help
customer-service-practice-impostor | call|bank|contact|teller|customer|insur|support|phone
`

/** By a question's id: what the title has to contain for it to fit. */
export const titleFit: ReadonlyMap<string, RegExp> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map(([id = '', beginnings = '']): [string, RegExp] => [id, new RegExp(String.raw`\b(?:${beginnings})`)]),
)

/** Questions of different owners on the same matter: of each row one interview asks only one. */
export const alike: readonly (readonly string[])[] = [
  ['hospitality-practice-allergy', 'food-service-practice-allergen-order', 'food-service-allergy-scare'],
  ['hospitality-practice-illness', 'food-service-practice-sick-guests'],
  ['hospitality-practice-complaint', 'hospitality-unhappy-guest', 'food-service-sent-back'],
  ['sales-practice-too-expensive', 'sales-price-pushback'],
  ['engineering-trades-practice-intermittent', 'engineering-trades-stubborn-fault', 'problem-solving-kept-returning'],
  ['teaching-practice-low-disruption', 'teaching-disruption'],
  ['retail-practice-display', 'retail-display'],
  ['retail-practice-return', 'retail-angry-return'],
  ['customer-service-practice-angry', 'customer-service-shouting', 'customer-focus-unhappy'],
  ['customer-service-practice-refuse', 'customer-service-bad-news', 'customer-focus-had-to-refuse'],
  ['manufacturing-practice-changeover', 'manufacturing-changeover'],
  ['manufacturing-practice-root-cause', 'manufacturing-scrap'],
  ['laboratory-practice-troubleshoot', 'laboratory-nothing-worked'],
  ['laboratory-practice-outlier-rule', 'laboratory-outlier'],
  ['public-safety-practice-agitated-person', 'public-safety-talked-down'],
  ['public-safety-routine-odd', 'initiative-walked-past'],
  ['business-operations-practice-requirements', 'business-operations-real-need', 'customer-focus-need-behind'],
  ['arts-and-media-harsh-feedback', 'receiving-feedback-stung'],
  ['management-practice-delegate', 'delegation-former-task'],
  ['logistics-practice-stock-accuracy', 'logistics-missing-goods', 'retail-till-short'],
  ['nursing-practice-medicine-refused', 'care-work-refused-help'],
  ['accounting-close', 'working-under-pressure-half-the-time'],
]
