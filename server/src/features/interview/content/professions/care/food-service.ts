import type { Competency, Field } from '../../schema.ts'

const competency: Competency = {
  id: 'food-service',
  name: 'Kitchen and dining-room work',
  group: 'profession',
  keywords: [
    'head chef',
    'cooking',
    'line cook',
    'sous chef',
    'baker',
    'pastry',
    'kitchen porter',
    'waiter',
    'waitress',
    'bartender',
    'barista',
    'restaurant',
    'catering',
    'canteen',
    'fine dining',
    'fast food',
    'banqueting',
  ],
  questions: [
    {
      id: 'food-service-dish-or-table',
      difficulty: 'easy',
      text: 'Which dish you made, or table you looked after, are you still a bit proud of? Tell me how it went.',
    },
    {
      id: 'food-service-station-ready',
      difficulty: 'easy',
      text: 'How did you set yourself up before the busiest service you have worked, and did the set-up hold?',
    },
    {
      id: 'food-service-sent-back',
      difficulty: 'medium',
      text: 'A plate comes back or a guest is furious. Tell me about the one you remember best and how you put it right.',
    },
    {
      id: 'food-service-in-the-weeds',
      difficulty: 'medium',
      text: 'When were you really in the weeds, tickets piling up, and what did you do to get out again?',
    },
    {
      id: 'food-service-allergy-scare',
      difficulty: 'hard',
      text: 'Have you come close to serving something that could have made a guest ill? What did you do at that moment?',
    },
    {
      id: 'food-service-waste-cut',
      difficulty: 'hard',
      text: 'Tell me about a time you brought down waste, cost or waiting time in a kitchen or a dining room that was used to its ways.',
    },
  ],
  levels: [
    'Says that food and people are a passion and that stress is no problem, without describing a single service, plate or guest.',
    'Names the restaurant, the station and how busy it was; whether the food came out right, and through whose work, is not said.',
    'Describes one service or complaint in sequence with a decent recovery; how many covers there were, the timing and the taste are missing.',
    'Can be followed minute by minute: set-up, calls between pass and floor, what was re-fired or re-ordered, how the guest left, and what the shift cost or saved.',
    'Keeps standard, safety and mood together under pressure, stops a plate rather than risk a guest, lifts colleagues along, and leaves behind a recipe, prep list or routine that others still use.',
  ],
  probes: {
    situation: [
      'How many covers were there, and which section were you on?',
      'What sort of house was it, and how short of people were you that night?',
    ],
    task: [
      'What were you responsible for between the pass and the table?',
      'What had the chef or the manager told you before service?',
    ],
    action: [
      'What did you say, and to whom: the pass, the guest, the chef?',
      'What did you do at once, and what did you let wait?',
    ],
    result: [
      'How did the guests or the chef take it in the end?',
      'How many minutes, plates or kilos did that make a difference of?',
    ],
    ownership: [
      'A kitchen is a brigade. Which part of that service hung on you?',
      'Was the dish or the idea yours, or were you carrying it out?',
    ],
    learning: [
      'What have you added to your prep list or your briefing since that service?',
      'What do you say to a new colleague because of that night?',
    ],
  },
}

const field: Field = {
  id: 'food-service-practice',
  name: 'Kitchen and service practice',
  kind: 'profession',
  keywords: [
    'food safety',
    'hazard analysis',
    'allergens',
    'cross-contamination',
    'mise en place',
    'core temperature',
    'menu costing',
    'stock rotation',
    'knife skills',
    'baking',
    'table service',
    'portion control',
    'wine service',
  ],
  questions: [
    {
      id: 'food-service-practice-raw-and-ready',
      difficulty: 'easy',
      text: 'How do you keep raw chicken from making the salad dangerous?',
      keyPoints: [
        'Separate boards, knives and areas are used, or they are washed and sanitised in between.',
        'Raw meat is stored covered, below anything eaten without cooking.',
        'Cooks wash their hands, and change gloves if they wear them, before moving on to the next task.',
        'Poultry is not rinsed under the tap, as splashes spread bacteria.',
      ],
    },
    {
      id: 'food-service-practice-mise-en-place',
      difficulty: 'easy',
      text: 'What has to be ready at your station or in your section before the first guest sits down?',
      keyPoints: [
        'Prep is cut, cooked and portioned to expected numbers, with backup of what runs out first.',
        'Everything has a fixed place within reach, so that no step is wasted.',
        'Tools, cutlery, glassware, towels and fridge temperatures are checked.',
        'Bookings, specials, sold-out items and known allergies are passed on at the briefing.',
      ],
    },
    {
      id: 'food-service-practice-stock-rotation',
      difficulty: 'easy',
      text: 'A delivery arrives at the back door. What do you check, and how does it go into store?',
      keyPoints: [
        'Temperature, dates, packaging, smell and weight are compared with the order before signing.',
        'Doubtful goods are refused or set aside with a note.',
        'Chilled and frozen items are put away first.',
        'Older stock is brought to the front, and opened food labelled with a date.',
        'Goods stand off the floor, with chemicals kept apart.',
      ],
    },
    {
      id: 'food-service-practice-cooling-soup',
      difficulty: 'medium',
      text: 'You have forty litres of hot soup left for tomorrow. How do you get it safely through the night?',
      keyPoints: [
        'Bacteria multiply fast between roughly 5 and 60 degrees Celsius, so the food must pass through that range quickly.',
        'Shallow trays, ice bath or blast chiller speed cooling, where a deep pot stays warm for hours.',
        'It goes covered and labelled into the fridge without heating up what is already there.',
        'Next day it is reheated once until steaming hot at the core, not kept lukewarm.',
        'Temperatures are measured with a clean probe and noted.',
      ],
    },
    {
      id: 'food-service-practice-allergen-order',
      difficulty: 'medium',
      text: 'A guest tells you she reacts badly to nuts. What happens between that sentence and her first bite?',
      keyPoints: [
        'Severity and exact foods are asked, and repeated back to her.',
        'Recipes and labels are read, including sauces, oils, garnish and traces, rather than guessed.',
        'The kitchen gets it in writing, and one person takes charge of that plate.',
        'Clean equipment, surfaces and fresh oil are used, and it is carried out separately and confirmed at table.',
        'If safety cannot be assured, that is said; at a reaction emergency services are called immediately.',
      ],
    },
    {
      id: 'food-service-practice-rescue-flavour',
      difficulty: 'medium',
      text: 'You taste a sauce, a dish or a drink and something is off. How do you work out what it needs?',
      keyPoints: [
        'Salt, acid, sweetness, bitterness, fat and umami are judged one by one, at serving temperature.',
        'Acid or fat can balance too much of another taste, whereas oversalting mostly needs more volume.',
        'Corrections are small and tasted each time with a clean spoon.',
        'Faults of texture or temperature, such as over-dilution or too little reduction, are told apart from flavour.',
        'A standard recipe by weight lets the cause be found and avoided.',
      ],
    },
    {
      id: 'food-service-practice-price-a-dish',
      difficulty: 'hard',
      text: 'A dish sells well, yet you doubt that it earns anything. How do you check, and what might you change?',
      keyPoints: [
        'Every ingredient is costed by usable weight after trimming and cooking loss.',
        'Contribution per portion and number sold are looked at together, besides the food cost percentage.',
        'Labour, energy and station bottlenecks belong in the calculation.',
        'Portion, trim use, supplier, side dish or position on the menu change before quality does.',
        'Actual against theoretical consumption uncovers waste, theft or overportioning.',
      ],
    },
    {
      id: 'food-service-practice-sick-guests',
      difficulty: 'hard',
      text: 'Three guests ring the next day and say that they were ill after eating with you. What do you do?',
      keyPoints: [
        'What they ate, when symptoms began and how to reach them is taken down kindly, without denying or admitting fault.',
        'Suspect food is taken off sale, kept chilled and labelled for testing.',
        'The health authority is informed as required, and records of temperatures and deliveries are secured.',
        'Staff with vomiting or diarrhoea stay off food work until well past recovery.',
        'The likely step, such as cooling, undercooking or handling, is traced and corrected with the team.',
      ],
    },
    {
      id: 'food-service-practice-pass-collapses',
      difficulty: 'hard',
      text: 'Two big tables fired at once, an oven fails, the floor keeps sending orders. How do you bring the service back?',
      keyPoints: [
        'One voice at the pass takes over, stops new fires for a moment and reads out what is open.',
        'Orders are resequenced by table and cooking time rather than strictly by docket.',
        'Dishes depending on the failed equipment are pulled or replaced, and the floor told at once.',
        'Guests receive an honest waiting time and something small early on.',
        'Undercooked or unchecked plates do not leave the pass, however great the rush.',
      ],
    },
  ],
  levels: [
    'Goes by a sniff, a guess or the hope that it will be fine; a guest could fall ill if the kitchen worked that way.',
    'Knows that one must be clean and organised; temperatures and times are missing or wrong, and nobody in kitchen or dining room gets told anything.',
    'Gives the correct procedure for storage, cooking and service in order, but has nothing for the day on which it is full and short-staffed.',
    'Gives figures, from core temperature to portion cost, knows why they hold, and links kitchen and floor so that nothing is lost in between.',
    'Treats service, hygiene and margin as one: foresees where it will break, decides what not to serve, trains others in it, and names precisely what a dish lacks.',
  ],
  probes: {
    reason: [
      'What would become of the food or the guest if you did not?',
      'Why check that every time, and not just when it looks off?',
    ],
    example: [
      'In which kitchen, or on which evening, did you learn that?',
      'How would you say it to the guest, or shout it across the pass?',
    ],
    tradeOff: [
      'It is Saturday, fully booked. Which of those steps would you shorten, and which never?',
      'Cheaper, quicker or better: what do you give up in that dish?',
    ],
    depth: [
      'Which temperatures, times or amounts would you hold to?',
      'What would the inspector or the head chef still find fault with?',
    ],
  },
}

export const foodService = { competency, field }
