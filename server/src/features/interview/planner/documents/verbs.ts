/** Verbs that tasks and achievements begin with, in their base form. */
export const baseVerbs: ReadonlySet<string> = new Set(
  (
    'isolate stay remain seek champion bind chase climb collaborate commence confirm conclude cross-sell dig discuss draft emphasise empty escalate escort exchange examine export fundraise glaze import intervene iron itemise knit lubricate mop mow notify operate package peel pitch plaster plough polish proofread prune quantify rank rebalance recycle remind rent repay restock retouch rinse roast roll sand saw scan sculpt serve sew shadow shop sketch slice solder sow spray squeeze stitch stir strip sweep swim taste trim tune type vacuum varnish wait wean welcome whisk wipe ask apologise attach back bid blend block borrow breed brew broker brush campaign canvass capture cast cater celebrate certify charge clarify classify climb combat comfort command commit compress conserve converse convey copy craft crush customise dance deepen defend demolish deputise differentiate digitise direct discuss dismantle dry dye ease elicit embrace empathise empower enter equip erect excavate excite exhibit experiment fish flag foresee forge forward found frame gauge greet group handcraft hang heat hear hunt illuminate improvise incorporate induct innovate insulate internationalise invite irrigate know lend light liven live lobby lower manoeuvre master match mentor milk mine mobilise mount multitask name navigate notice operate orchestrate outsource pass patrol pay photograph point portray position practise practice preside press promise prompt protect prove pull push put quality-check reassure rebrand recall reconfigure recognise redeploy refill refund rehearse reject relate relay relieve renovate rescue respect rethink retouch return reuse review reward ride ring rollout rope route sail sanitise sanction scope score scout sculpt seal search settle shear show sign skim slow smooth solicit source space spot spread stabilise stage stand step stimulate stop stretch subcontract suggest swap switch synthesise tailor tend testify thank think tighten tile tow trade transition trap travel trim trust try uphold usher vaccinate vary vet view wait warn weave wire witness accelerate accept accompany achieve acquire act adapt add address adhere adjust administer adopt advance advertise advise aid align allocate analyse analyze answer anticipate apply appoint appraise ' +
    'approve arrange assemble assess assign assist assure attend attract audit author authorise authorize automate award bake balance be become begin boost brief bring budget build buy calculate calibrate call carry catalogue ' +
    'care chair change charge chart check clean clear close coach coat code collaborate collate collect combine commission communicate compare compile complete comply compose compute conceive conduct configure connect conserve ' +
    'consolidate construct consult contact continue contribute control convert convince cook coordinate co-ordinate correct counsel count cover create cultivate cut deal debug decide decorate decrease define delegate deliver demonstrate ' +
    'deploy describe design detect determine develop devise diagnose direct discover dispatch dispense display distribute diversify document double draft draw drive earn edit educate eliminate embed enable encourage enforce engage engineer ' +
    'enhance enrol enroll ensure enter entertain establish estimate evaluate examine exceed execute expand expedite explain explore extend extract fabricate facilitate feed file fill find fit fix follow forecast form formulate foster found fulfil fulfill ' +
    'gain gather generate give govern graduate grind greet grow guide halve handle harvest head help hire host identify illustrate implement improve increase influence inform initiate innovate inspect inspire install instruct integrate interact interpret ' +
    'interview introduce inventory invent invest investigate invoice issue join judge keep label launch lay lead learn lift link liaise listen load locate log look maintain make manage manufacture map market maximise maximize measure mediate meet mentor merge migrate ' +
    'minimise minimize mix model moderate modernise modernize modify monitor motivate move negotiate nurture observe obtain offer onboard open operate optimise optimize orchestrate order organise organize orient outline overcome overhaul oversee own pack paint participate ' +
    'perform persuade pick pilot pioneer place plan plant play post prepare prescribe present preserve prevent print prioritise prioritize process procure produce program programme project promote propose protect prototype prove provide publish purchase pursue qualify quote ' +
    'raise reach read rebuild receive recommend reconcile record recover recruit redesign redirect reduce refactor refer refine reform register regulate rehabilitate reinforce release relocate remove renegotiate renew reorganise reorganize repair replace replenish report represent ' +
    'research reshape resolve respond restock restore restructure retain retrieve revamp review revise revitalise rewrite rotate run safeguard save schedule scale screen secure select sell send separate serve service set setup shape share ship shorten simplify simulate solve sort source ' +
    'spearhead speak specify speed stack staff standardise standardize start steer stimulate stock store strategise streamline strengthen structure study submit substitute summarise summarize supervise supply support surpass survey sustain tackle take talk target teach test tend tidy track trace train ' +
    'transcribe transfer transform translate transport treat triage triple troubleshoot turn tutor type uncover understand undertake unify unload update upgrade upload use utilise utilize validate value verify visit volunteer wash watch water weigh weld win wire wrap work write'
  ).split(' '),
)

/** Base forms that are as often nouns: "design of ...", "sales support". */
export const nounVerbs: ReadonlySet<string> = new Set(
  (
    'shop name match master milk mine mount light spot stage sign fish dance value level head lead order rent seal serve stop travel view wait witness trade switch swap space return respect review retouch relay rank push pull practice press promise profile photograph patrol package notice nurse note post mop mix mentor map list lobby limit link group gauge frame flag fix experiment exchange export end dye drill draft detail dress design cross-sell craft copy commit command comfort climb chase campaign brush brew borrow blend bid bind aid audit award balance brief budget building call care change charge chart chair check code contact control cover cut deal design display document double draft drive engineer estimate file fill fit form forecast guide help host increase influence interview inventory issue invoice judge label ' +
    'launch lead lift link load log map market measure model move offer order pack paint pick pilot place plan plant play post present process produce program programme project purchase quote reach record reform register release repair report research review run scale schedule screen service set setup shape share ship sort ' +
    'source speed staff start stock store structure study supply support survey target test track trace train transfer transport turn type update upgrade use value visit volunteer wash watch water wire work'
  ).split(' '),
)

/** Past forms that do not end in -ed. */
export const irregularPasts: ReadonlySet<string> = new Set(
  (
    'led built cut grew ran won made taught wrote rewrote set held kept drove brought sold oversaw took gave found sent began spoke met hit rose fell dealt drew rebuilt became bought did fed fought flew got had knew laid left learnt lent lost paid put read rode sang saw shot shrank slept sought ' +
    'spent stood stuck swam swept took thought threw told understood undertook upheld went wove wound overhauled broke came chose underwent withdrew'
  ).split(' '),
)

/** End in -ed and are no verbs at the head of a line: "Advanced Excel", "Experienced nurse". */
export const notPasts: ReadonlySet<string> = new Set(
  (
    'advanced experienced skilled motivated detailed required related qualified certified licensed talented dedicated accomplished seasoned valued used need speed seed feed exceed proceed succeed embed red bed shed hundred ' +
    'committed self-motivated detail-oriented highly-motivated driven results-oriented preferred desired advanced applied integrated registered chartered limited united proven needed educated distributed automated organised organized enthused fast-paced experienced-based open-minded good-natured ' +
    'interested involved'
  ).split(' '),
)
