import type { Competency, Field } from '../../schema.ts'

const competency: Competency = {
  id: 'agriculture',
  name: 'Work with land, animals and water',
  group: 'profession',
  keywords: [
    'farming',
    'farm worker',
    'agriculture',
    'livestock',
    'crop production',
    'forestry',
    'fishing',
    'aquaculture',
    'horticulture',
    'veterinary assistant',
    'animal care',
    'dairy',
    'greenhouse',
    'harvesting',
    'timber logging',
    'stockman',
    'vineyard',
  ],
  questions: [
    {
      id: 'agriculture-good-season',
      difficulty: 'easy',
      text: 'Tell me about a season, a catch or a batch of animals that turned out well under your hands. What was your part in that?',
    },
    {
      id: 'agriculture-saw-early',
      difficulty: 'easy',
      text: 'Which sick animal, plant or patch of ground did you spot in good time? What gave it away?',
    },
    {
      id: 'agriculture-weather-turned',
      difficulty: 'medium',
      text: 'When did the weather or the sea upset a whole plan of yours, and how did you rearrange the work?',
    },
    {
      id: 'agriculture-breakdown-at-harvest',
      difficulty: 'medium',
      text: 'Machinery likes to fail on the busiest day. Which breakdown do you remember, and how did you get through it?',
    },
    {
      id: 'agriculture-loss',
      difficulty: 'hard',
      text: 'Of the losses you have been through, stock, crop, timber or gear, which was the worst? Tell me what you decided as it unfolded.',
    },
    {
      id: 'agriculture-unsafe-shortcut',
      difficulty: 'hard',
      text: 'Describe a dangerous situation with a machine, an animal or a felled tree, and what you did in it.',
    },
  ],
  levels: [
    'Says the work is hard and the days long, or lists machines driven; no field, herd, stand or trip with its own story is told.',
    'Mentions a good harvest or a sick cow, but luck, weather and other people seem to have done it all.',
    'Tells what was seen and done through a stretch of days, with sensible care of stock or soil; amounts, timing and outcome are only rough.',
    'Gives the sign that prompted action, the timing in relation to weather or growth, the quantities, and yield, survival or quality in figures.',
    'Acted early on faint signs, weighed welfare, safety and money against each other, found another way when the plan collapsed, and altered rotation, feed or routine for the following year.',
  ],
  probes: {
    situation: [
      'What kind of holding, boat or forest was it, and what time of year?',
      'How many head, hectares or tonnes are we talking about?',
    ],
    task: ['What had you been put in charge of?', 'What had to be done there, and how much time did you have?'],
    action: [
      'What did you look at or feel with your hands first?',
      'Once you had made up your mind, which job came first and which last?',
    ],
    result: [
      'What did it come to in the end: yield, weight, survivors, price?',
      'How did the animals or the plants look two weeks afterwards?',
    ],
    ownership: [
      'On a farm everyone pitches in. Which jobs were down to you?',
      'Did you take that decision, or did the owner or the skipper?',
    ],
    learning: [
      'What went into the plan for the next season because of that?',
      'Which sign would you trust sooner now?',
    ],
  },
}

const field: Field = {
  id: 'agriculture-practice',
  name: 'Farming, forestry and animal practice',
  kind: 'profession',
  keywords: [
    'soil health',
    'crop rotation',
    'integrated pest management',
    'animal husbandry',
    'animal welfare',
    'biosecurity',
    'irrigation',
    'pesticide application',
    'chainsaw',
    'tractor safety',
    'feeding',
    'fish handling',
    'sustainable harvest',
  ],
  questions: [
    {
      id: 'agriculture-practice-morning-round',
      difficulty: 'easy',
      text: 'On your morning round among the animals, what tells you that one of them is unwell?',
      keyPoints: [
        'Standing apart, hanging head or reluctance to rise is noticed from a distance before disturbing the group.',
        'Lower appetite, less chewing of cud or a full trough often precedes visible disease.',
        'Breathing, eyes, nose, dung, gait and coat are looked at closely.',
        'Temperature and sudden drop in milk, eggs or growth confirm the suspicion.',
        'A suspect is separated and the vet called if it worsens or more fall ill.',
      ],
    },
    {
      id: 'agriculture-practice-soil',
      difficulty: 'easy',
      text: 'You take on a piece of ground that is strange to you. By what means do you learn what it can bear?',
      keyPoints: [
        'A spade shows structure, roots, worms, compaction and how water drains.',
        'A laboratory sample from several spots gives acidity and nutrients, which decide lime and fertiliser.',
        'Slope, frost pockets, shade, wind and water supply limit the choice.',
        'Earlier crops, yields and weeds, and what neighbours know, are worth asking about.',
      ],
    },
    {
      id: 'agriculture-practice-machine-check',
      difficulty: 'easy',
      text: 'Before you start a tractor, a chainsaw or a winch, what do you go through?',
      keyPoints: [
        'Guards, brakes, chain, ropes, hydraulics, tyres and fluid levels are inspected.',
        'Power is off and stored energy released before anyone clears a blockage or makes an adjustment.',
        'People, animals and slopes around are checked, with children kept well away.',
        'Roll bar and seat belt, or helmet, trousers and boots with cut protection, are in use.',
        'Somebody knows where one is working, with a way to call for help.',
      ],
    },
    {
      id: 'agriculture-practice-pest-threshold',
      difficulty: 'medium',
      text: 'You find insects on the crop. How do you decide whether to treat, and with what?',
      keyPoints: [
        'Pest and natural enemies are identified and counted on a sample across the field.',
        'Action is worth it only when expected damage exceeds the cost of treating.',
        'Resistant varieties, rotation, hygiene, traps and beneficial insects come before chemicals.',
        'Where spraying is needed, dose, wind, bees, water margins and waiting time before harvest are observed.',
        'Changing the mode of action slows down resistance.',
      ],
    },
    {
      id: 'agriculture-practice-keep-disease-out',
      difficulty: 'medium',
      text: 'A contagious animal disease is reported a few miles away. What changes on your place from today?',
      keyPoints: [
        'Visitors, vehicles and purchases are cut to what is necessary and logged.',
        'Boots, clothes, tools and wheels are cleaned of dirt before being disinfected at one entrance.',
        'New or returning stock is quarantined, and contact with wild animals or shared water is reduced.',
        'Work goes from young and healthy to old and suspect, with separate equipment.',
        'Suspicion of a notifiable disease is reported at once, and nothing leaves the premises.',
      ],
    },
    {
      id: 'agriculture-practice-water-short',
      difficulty: 'medium',
      text: 'Water will be short this summer. Where does the little there is go, and how do you stretch it?',
      keyPoints: [
        'Livestock drinking comes first, since heat and thirst kill within days.',
        'Crops are watered at their most sensitive stage, flowering or fruit set for many, and others given up.',
        'Irrigating by soil moisture, at night or early, by drip, lowers evaporation.',
        'Mulch, shallow cultivation and organic matter hold moisture in the ground.',
        'Salt build-up and falling wells limit what may be drawn.',
      ],
    },
    {
      id: 'agriculture-practice-felling',
      difficulty: 'hard',
      text: 'A leaning tree with a rotten heart stands near a path. How do you judge it, and when do you walk away?',
      keyPoints: [
        'Lean, crown weight, wind, dead branches, rot and tension in the wood determine the method.',
        'Two retreat paths lead diagonally backwards, and the danger zone is at least two tree lengths.',
        'The hinge steers the fall, and decay there removes control.',
        'A heavily leaning trunk can split upwards, so special cuts, winch or harvester are used.',
        'With hung-up or unpredictable trees one closes the path and brings specialists or machines.',
      ],
    },
    {
      id: 'agriculture-practice-end-of-life',
      difficulty: 'hard',
      text: 'When do you go on treating an injured or sick animal, when do you end its suffering, and how is that done decently?',
      keyPoints: [
        'Pain, ability to stand, eat and drink, and the realistic prospect of recovery decide, not price alone.',
        'A time limit for improvement is set with the vet, instead of waiting from day to day.',
        'An animal that cannot walk is not dragged or sent on a journey.',
        'Killing is done on site by a competent person with a method that causes immediate unconsciousness, and death is verified.',
        'Withdrawal periods, disposal and records are respected.',
      ],
    },
    {
      id: 'agriculture-practice-how-much-to-take',
      difficulty: 'hard',
      text: 'How much may one graze, cut or catch so that it is still there in twenty years? Tell me how you would work that out.',
      keyPoints: [
        'Removal stays within what the stock, sward or stand grows back, averaged over good and bad years.',
        'Young and breeding individuals, nests and regrowth are spared by season, size or rest periods.',
        'Warning signs are falling catch per effort, shrinking size, bare ground or failing regeneration.',
        'By-catch, soil damage and habitat are counted as part of the cost.',
        'Uncertain estimates call for a margin and for yearly monitoring that changes the plan.',
      ],
    },
  ],
  levels: [
    'Goes by habit or by one favourite product; nothing is looked at closely before acting, and danger from machines or animals is laughed off.',
    'Knows the names of pests, feeds or machines and the odd rule, but not the timing, amount or sign that makes it useful.',
    "Gives a decent farmer's answer: look, decide, treat, note it down. Threshold values, weather and effects on soil or neighbours hardly come up.",
    'Observes first, sets cost against expected loss, prefers prevention, and brings in growth stage, withdrawal time or machine limits unprompted.',
    'Manages a living system over years, with margins for bad ones: welfare, soil, water and income balanced, monitoring built in, and a plain line where one stops for safety.',
  ],
  probes: {
    reason: [
      'What goes on in the soil, the plant or the animal that makes this work?',
      'Why at that time and not a week later?',
    ],
    example: ['On what ground, herd or boat did you learn it?', 'What did it look like the last time you had this?'],
    tradeOff: [
      'That costs money or yield. When is it not worth doing?',
      'You have one day and too few hands. Which part of that gives way?',
    ],
    depth: ['At which point, in numbers, would you act?', 'What would a vet, a forester or an adviser add to that?'],
  },
}

export const agriculture = { competency, field }
