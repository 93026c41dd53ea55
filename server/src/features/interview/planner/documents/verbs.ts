/** Verbs that tasks and achievements begin with, in their base form. */
export const baseVerbs: ReadonlySet<string> = new Set(
  (
    'accelerate accept accompany achieve acquire act adapt add address adhere adjust administer adopt advance ' +
    'advertise advise aid align allocate analyse analyze answer anticipate apologise apply appoint appraise ' +
    'approve arrange ask assemble assess assign assist assure attach attend attract audit author authorise ' +
    'authorize automate award back bake balance be become begin bid bind blend block boost borrow breed brew ' +
    'brief bring broker brush budget build buy calculate calibrate call campaign canvass capture care carry ' +
    'cast catalogue cater celebrate certify chair champion change charge chart chase check clarify classify ' +
    'clean clear climb close co-ordinate coach coat code collaborate collate collect combat combine comfort ' +
    'command commence commission commit communicate compare compile complete comply compose compress compute ' +
    'conceive conclude conduct configure confirm connect conserve consolidate construct consult contact ' +
    'continue contribute control converse convert convey convince cook coordinate copy correct counsel count ' +
    'cover craft create cross-sell crush cultivate customise cut dance deal debug decide decorate decrease ' +
    'deepen defend define delegate deliver demolish demonstrate deploy deputise describe design detect ' +
    'determine develop devise diagnose differentiate dig digitise direct discover discuss dismantle dispatch ' +
    'dispense display distribute diversify document double draft draw drive dry dye earn ease edit educate ' +
    'elicit eliminate embed embrace empathise emphasise empower empty enable encourage enforce engage ' +
    'engineer enhance enrol enroll ensure enter entertain equip erect escalate escort establish estimate ' +
    'evaluate examine excavate exceed exchange excite execute exhibit expand expedite experiment explain ' +
    'explore export extend extract fabricate facilitate feed file fill find fish fit fix flag follow forecast ' +
    'foresee forge form formulate forward foster found frame fulfil fulfill fundraise gain gather gauge ' +
    'generate give glaze govern graduate greet grind group grow guide halve handcraft handle hang harvest ' +
    'head hear heat help hire host hunt identify illuminate illustrate implement import improve improvise ' +
    'incorporate increase induct influence inform initiate innovate inspect inspire install instruct insulate ' +
    'integrate interact internationalise interpret intervene interview introduce invent inventory invest ' +
    'investigate invite invoice iron irrigate isolate issue itemise join judge keep knit know label launch ' +
    'lay lead learn lend liaise lift light link listen live liven load lobby locate log look lower lubricate ' +
    'maintain make manage manoeuvre manufacture map market master match maximise maximize measure mediate ' +
    'meet mentor merge migrate milk mine minimise minimize mix mobilise model moderate modernise modernize ' +
    'modify monitor mop motivate mount move mow multitask name navigate negotiate notice notify nurture ' +
    'observe obtain offer onboard open operate optimise optimize orchestrate order organise organize orient ' +
    'outline outsource overcome overhaul oversee own pack package paint participate pass patrol pay peel ' +
    'perform persuade photograph pick pilot pioneer pitch place plan plant plaster play plough point polish ' +
    'portray position post practice practise prepare prescribe present preserve preside press prevent print ' +
    'prioritise prioritize process procure produce program programme project promise promote prompt proofread ' +
    'propose protect prototype prove provide prune publish pull purchase pursue push put qualify ' +
    'quality-check quantify quote raise rank reach read reassure rebalance rebrand rebuild recall receive ' +
    'recognise recommend reconcile reconfigure record recover recruit recycle redeploy redesign redirect ' +
    'reduce refactor refer refill refine reform refund register regulate rehabilitate rehearse reinforce ' +
    'reject relate relay release relieve relocate remain remind remove renegotiate renew renovate rent ' +
    'reorganise reorganize repair repay replace replenish report represent rescue research reshape resolve ' +
    'respect respond restock restore restructure retain rethink retouch retrieve return reuse revamp review ' +
    'revise revitalise reward rewrite ride ring rinse roast roll rollout rope rotate route run safeguard sail ' +
    'sanction sand sanitise save saw scale scan schedule scope score scout screen sculpt seal search secure ' +
    'seek select sell send separate serve service set settle setup sew shadow shape share shear ship shop ' +
    'shorten show sign simplify simulate sketch skim slice slow smooth solder solicit solve sort source sow ' +
    'space speak spearhead specify speed spot spray spread squeeze stabilise stack staff stage stand ' +
    'standardise standardize start stay steer step stimulate stir stitch stock stop store strategise ' +
    'streamline strengthen stretch strip structure study subcontract submit substitute suggest summarise ' +
    'summarize supervise supply support surpass survey sustain swap sweep swim switch synthesise tackle ' +
    'tailor take talk target taste teach tend test testify thank think tidy tighten tile tow trace track ' +
    'trade train transcribe transfer transform transition translate transport trap travel treat triage trim ' +
    'triple troubleshoot trust try tune turn tutor type uncover understand undertake unify unload update ' +
    'upgrade uphold upload use usher utilise utilize vaccinate vacuum validate value varnish vary verify vet ' +
    'view visit volunteer wait warn wash watch water wean weave weigh welcome weld whisk win wipe wire ' +
    'witness work wrap write'
  ).split(' '),
)

/** Base forms that are as often nouns: "design of ...", "sales support". */
export const nounVerbs: ReadonlySet<string> = new Set(
  (
    'aid audit award balance bid bind blend borrow brew brief brush budget building call campaign care chair ' +
    'change charge chart chase check climb code comfort command commit contact control copy cover craft ' +
    'cross-sell cut dance deal design detail display document double draft dress drill drive dye end engineer ' +
    'estimate exchange experiment export file fill fish fit fix flag forecast form frame gauge group guide ' +
    'head help host increase influence interview inventory invoice issue judge label launch lead level lift ' +
    'light limit link list load lobby log map market master match measure mentor milk mine mix model mop ' +
    'mount move name note notice nurse offer order pack package paint patrol photograph pick pilot place plan ' +
    'plant play post practice present press process produce profile program programme project promise pull ' +
    'purchase push quote rank reach record reform register relay release rent repair report research respect ' +
    'retouch return review run scale schedule screen seal serve service set setup shape share ship shop sign ' +
    'sort source space speed spot staff stage start stock stop store structure study supply support survey ' +
    'swap switch target test trace track trade train transfer transport travel turn type update upgrade use ' +
    'value view visit volunteer wait wash watch water wire witness work'
  ).split(' '),
)

/** Past forms that do not end in -ed. */
export const irregularPasts: ReadonlySet<string> = new Set(
  (
    'became began bought broke brought built came chose cut dealt did drew drove fed fell flew fought found ' +
    'gave got grew had held hit kept knew laid learnt led left lent lost made met overhauled oversaw paid put ' +
    'ran read rebuilt rewrote rode rose sang saw sent set shot shrank slept sold sought spent spoke stood ' +
    'stuck swam swept taught thought threw told took understood undertook underwent upheld went withdrew won ' +
    'wound wove wrote'
  ).split(' '),
)

/** End in -ed and are no verbs at the head of a line: "Advanced Excel", "Experienced nurse". */
export const notPasts: ReadonlySet<string> = new Set(
  (
    'accomplished advanced bed chartered committed desired detail-oriented driven embed enthused exceed ' +
    'experienced fast-paced feed good-natured highly-motivated hundred interested need open-minded preferred ' +
    'proceed proven red required results-oriented seasoned seed self-motivated shed skilled speed succeed ' +
    'talented united used valued'
  ).split(' '),
)

/** As often adjectives as pasts: "Organised and reliable", "Organised two trips". */
export const pastsOrAdjectives: ReadonlySet<string> = new Set(
  (
    'applied automated certified dedicated detailed distributed educated integrated involved licensed limited ' +
    'motivated organised organized qualified registered'
  ).split(' '),
)
