import type { Competency, Field } from '../../schema.ts'

const competency: Competency = {
  id: 'cleaning-and-grounds',
  name: 'Cleaning and groundskeeping',
  group: 'profession',
  keywords: [
    'cleaner',
    'janitor',
    'housekeeping',
    'room attendant',
    'caretaker',
    'custodian',
    'groundskeeper',
    'gardener',
    'landscaping',
    'lawn care',
    'pest control',
    'window cleaning',
    'facility services',
    'tree care',
    'laundry',
    'hospital cleaning',
  ],
  questions: [
    {
      id: 'cleaning-and-grounds-before-after',
      difficulty: 'easy',
      text: 'Tell me about a place that looked hopeless before you took it on. How did you go at it?',
    },
    {
      id: 'cleaning-and-grounds-own-system',
      difficulty: 'easy',
      text: 'What have you arranged in your round, trolley or shed that makes the work go better?',
    },
    {
      id: 'cleaning-and-grounds-complaint',
      difficulty: 'medium',
      text: 'When did someone last complain that a room or a bed had not been done properly? What did you do?',
    },
    {
      id: 'cleaning-and-grounds-found-something',
      difficulty: 'medium',
      text: 'You go where others do not look. What have you found, a fault, money, a leak, and how did you act on it?',
    },
    {
      id: 'cleaning-and-grounds-short-handed',
      difficulty: 'hard',
      text: 'Think of a day with half the crew missing and the whole job still to do. How did you manage the hours?',
    },
    {
      id: 'cleaning-and-grounds-risky-job',
      difficulty: 'hard',
      text: 'Which job made you stop because it was not safe, and what did you say to the person who wanted it done?',
    },
  ],
  levels: [
    'States that everything is always left clean and tidy, or that the work is simple; no room, garden, stain or working day is described.',
    'Lists the round, such as floors, bins and hedges, with no sign of what was difficult or how well it came out.',
    'Tells of one messy place or busy day and how it was put right; tools and order of work are named, the check at the end is not.',
    'Explains the choice of method for this surface or plant, the time it took, what residents or guests noticed, and a fault reported before it grew.',
    'Organises the job so that it stays good: priorities set under shortage, danger refused and explained, honesty with things found, and a routine, tool or product changed for everybody on the team.',
  ],
  probes: {
    situation: ['What kind of building or grounds was that, and how big?', 'In what state did you find it?'],
    task: [
      'What did it have to look like, and by what hour?',
      'Which areas were on your list, and which on that of others?',
    ],
    action: [
      'Where did you begin, and with which tools?',
      'What did you try first, and what when that was not enough?',
    ],
    result: ['What did the people who use the place say or do afterwards?', 'How long did it stay that way?'],
    ownership: [
      'Which rooms, floors or beds were yours, and which those of the crew?',
      'Who thought of doing it that way?',
    ],
    learning: [
      'Which product or habit have you dropped for good since then?',
      'What would you bring along if you had to do that place again?',
    ],
  },
}

const field: Field = {
  id: 'cleaning-and-grounds-practice',
  name: 'Cleaning and grounds practice',
  kind: 'profession',
  keywords: [
    'disinfection',
    'colour-coded cloths',
    'dilution',
    'floor care',
    'stain removal',
    'chemical safety',
    'waste sorting',
    'pruning',
    'mowing',
    'weed control',
    'ladder safety',
    'slip hazard',
    'sharps',
  ],
  questions: [
    {
      id: 'cleaning-and-grounds-practice-room-order',
      difficulty: 'easy',
      text: 'In what order do you clean a bathroom, and why that order?',
      keyPoints: [
        'Work runs from high to low and from the cleaner parts to the dirtier, with the toilet near the end.',
        'Product goes on early, so that it has time to act while other things are done.',
        'Separate colour-marked cloths for bowl, basin and other surfaces prevent carrying germs about.',
        'Floor comes last, towards the door, with a sign until it is dry.',
      ],
    },
    {
      id: 'cleaning-and-grounds-practice-never-mix',
      difficulty: 'easy',
      text: 'Which products must never come together, and how do you handle chemicals in general?',
      keyPoints: [
        'Bleach with acid or with ammonia gives off poisonous gas.',
        'The label decides dilution; more than stated harms surfaces and lungs without cleaning better.',
        'Concentrate is added to water with gloves and eye protection, in fresh air.',
        'Nothing is decanted into drink bottles or unlabelled containers.',
        'Splashes are rinsed with plenty of water, and the data sheet is at hand for the doctor.',
      ],
    },
    {
      id: 'cleaning-and-grounds-practice-mowing',
      difficulty: 'easy',
      text: 'What do you watch out for when mowing, for the lawn and for the people around?',
      keyPoints: [
        'No more than about a third of the height is taken at once, and less in drought.',
        'Sharp blades cut cleanly, while blunt ones tear and brown the tips.',
        'Stones, toys and animals are cleared away, and passers-by kept at a distance.',
        'Mower is stopped and disconnected before hands go near the blade.',
        'Wet slopes wait until they are dry, and ride-on machines stay off ground steeper than the maker allows.',
      ],
    },
    {
      id: 'cleaning-and-grounds-practice-clean-or-disinfect',
      difficulty: 'medium',
      text: 'Where is cleaning enough and where do you disinfect, and what makes disinfecting fail?',
      keyPoints: [
        'Cleaning lifts off soil and most germs, and suffices for ordinary floors and desks.',
        'Hand-contact points, sanitary areas, blood, vomit and sickrooms need disinfection too.',
        'Dirt left on the surface protects germs and uses up the agent.',
        'The surface must stay wet for the whole contact time on the label.',
        'Wrong strength, old solution or a reused cloth makes the treatment worthless.',
      ],
    },
    {
      id: 'cleaning-and-grounds-practice-unknown-stain',
      difficulty: 'medium',
      text: 'A carpet or a stone floor has a stain, and nobody knows from what. How do you get it out without ruining anything?',
      keyPoints: [
        'The material is identified first, since acid eats marble and heat or alkali can damage wool.',
        'Loose matter is lifted and liquid blotted rather than rubbed.',
        'Treatment starts mild, with water or neutral detergent, on a hidden spot.',
        'Work goes from the edge inwards, and residue is rinsed out, as it attracts new dirt.',
        'If it does not move, one stops and asks instead of trying ever stronger products.',
      ],
    },
    {
      id: 'cleaning-and-grounds-practice-pruning',
      difficulty: 'medium',
      text: 'A shrub has grown over the path. When and how do you cut it back so that it recovers?',
      keyPoints: [
        'Plants that flower in spring on old wood are cut after blooming, summer bloomers in late winter.',
        'Dead, diseased and crossing wood goes first, then the shape is reduced to a bud or branch.',
        'Clean sharp tools and a cut just above a bud or outside the branch collar let wounds close.',
        'Nests are looked for, and severe frost or drought is avoided.',
        'Rejuvenating over several years spares those that do not sprout from old stems.',
      ],
    },
    {
      id: 'cleaning-and-grounds-practice-needle-and-blood',
      difficulty: 'hard',
      text: 'In a public toilet you meet a pool of blood with a syringe in it. What do you do, step by step?',
      keyPoints: [
        'The area is closed off, and suitable gloves and, against splashes, face protection are put on.',
        'The sharp is lifted with tongs into a puncture-proof container, never recapped or put in a bag.',
        'Blood is soaked up, then the spot is cleaned and disinfected with full contact time.',
        'Waste is bagged as contaminated, and hands are washed after gloves come off.',
        'A prick is washed under running water, reported and seen by a doctor without delay.',
      ],
    },
    {
      id: 'cleaning-and-grounds-practice-plan-building',
      difficulty: 'hard',
      text: 'You take over a whole building or park with too few hours for it. How do you build the schedule?',
      keyPoints: [
        'Areas are ranked by hygiene risk, use and visibility instead of being treated alike.',
        'Frequency follows need: daily for toilets and entrances, periodic for high ledges or beds.',
        'Realistic times per task are measured by walking and doing.',
        'Prevention such as entrance mats, mulch and fitting plants saves hours later.',
        'What cannot be done is said openly to the client, and quality checked against agreed standards.',
      ],
    },
    {
      id: 'cleaning-and-grounds-practice-pests',
      difficulty: 'hard',
      text: 'Mice or cockroaches keep returning. Why does poison alone not help, and what would you do?',
      keyPoints: [
        'Food, water and hiding places draw them back, so hygiene and storage are dealt with first.',
        'Entry gaps around pipes and doors are sealed.',
        'Droppings, traps and sticky monitors show species, numbers and routes before treatment.',
        'Baits are secured from children, pets and wildlife, applied by trained people and removed again.',
        'Repeated use of one agent breeds resistance, and success is checked by continued monitoring.',
      ],
    },
  ],
  levels: [
    'More product and more elbow grease is the whole method; dangers such as mixing, sharps or blades do not come up.',
    'Knows some of the steps but in no sensible order, confuses cleaning with disinfecting, and would try a product straight on the visible spot.',
    'Keeps a proper order, follows the label and protects hands and passers-by; materials, seasons or causes beyond the stain are not considered.',
    'Chooses by surface, soil or plant, tests before treating, keeps contact times, prevents cross-contamination, and can say what each step is for.',
    'Runs an area with foresight: priorities by risk and use, prevention before effort, clear word to the client about limits, and safe handling even of the rare nasty case.',
  ],
  probes: {
    reason: [
      'What happens to the surface or the plant if you do it the other way?',
      'Plenty of people skip that step. What comes of it after a month?',
    ],
    example: [
      'When did you last have that yourself, and where?',
      'Which product or tool would you reach for, by type?',
    ],
    tradeOff: [
      'You have half the time. What do you leave, and who gets told?',
      'When is strong chemistry worth its price to skin, material and soil?',
    ],
    depth: [
      'What would you be wearing for that job, head to foot?',
      'How can you tell, other than by looking, that it has worked?',
    ],
  },
}

export const cleaningAndGrounds = { competency, field }
