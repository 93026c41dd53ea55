import type { Competency, Field } from '../../schema.ts'

export const retailCompetency: Competency = {
  id: 'retail',
  name: 'Retail work',
  group: 'profession',
  keywords: [
    'retail',
    'shop assistant',
    'store manager',
    'cashier',
    'sales floor',
    'merchandising',
    'stock replenishment',
    'point of sale',
    'till',
    'visual merchandising',
    'loss prevention',
    'inventory count',
    'supermarket',
    'store associate',
    'checkout',
  ],
  questions: [
    {
      id: 'retail-helped-choose',
      difficulty: 'easy',
      text: 'Think of a shopper who came in not knowing what they wanted. How did you help them find it?',
    },
    {
      id: 'retail-rush',
      difficulty: 'easy',
      text: 'What was your busiest day on a shop floor, and what did you do to keep things moving?',
    },
    {
      id: 'retail-angry-return',
      difficulty: 'medium',
      text: 'Picture a shopper at your counter who wanted money back against the policy. Who was it, and how did you part?',
    },
    {
      id: 'retail-display',
      difficulty: 'medium',
      text: 'Have you moved, rearranged or promoted something in store that then sold better? What made you try it?',
    },
    {
      id: 'retail-till-short',
      difficulty: 'hard',
      text: "Describe a time when cash, stock or prices didn't add up. How did you get to the bottom of it?",
    },
    {
      id: 'retail-floor-team',
      difficulty: 'hard',
      text: 'When were you last short of staff with the shop full? What did you let slip on purpose, and what did you protect?',
    },
  ],
  levels: [
    'Likes people and keeps busy, is about all that comes; there is no particular shopper, shift or product in the story.',
    "Recalls a queue or a complaint, but hands it to the manager or quotes the policy; the customer's reaction goes unmentioned.",
    'Relates one shift or purchase from greeting to outcome, including what was asked, offered and done, and says whether the shopper left satisfied.',
    'Notices cues on the floor, such as gaps, queues or hesitation, acts before being told, and backs it with takings, basket size, shrinkage or a returning regular.',
    "Balances the person at the counter with everyone behind them and the shop's margin; finds the cause in stock, layout or rota, and gets colleagues doing it too.",
  ],
  probes: {
    situation: [
      'Was it a small shop or a big store, and how full was the floor just then?',
      'Whereabouts in the store were you posted?',
    ],
    task: [
      'What were you meant to be looking after on that shift?',
      'How far could you decide yourself before calling the manager?',
    ],
    action: [
      'How did you open the conversation with that shopper?',
      'And the people queueing behind: how did you look after them?',
    ],
    result: [
      'Did they buy, come back or complain? What happened?',
      'Could you see a difference in sales or in the stock count?',
    ],
    ownership: [
      'What did you do yourself while your colleagues covered the rest?',
      'Whose idea was the change on the shelves?',
    ],
    learning: [
      "What do you watch for on the floor now that you didn't before?",
      'How would you set up that shift differently next time?',
    ],
  },
}

export const retailPractice: Field = {
  id: 'retail-practice',
  name: 'Retail practice',
  kind: 'profession',
  keywords: [
    'merchandising',
    'stock control',
    'shrinkage',
    'cash handling',
    'planogram',
    'replenishment',
    'returns policy',
    'footfall',
    'basket size',
    'upselling',
    'stocktaking',
    'store opening',
  ],
  questions: [
    {
      id: 'retail-practice-approach',
      difficulty: 'easy',
      text: 'A customer is wandering between the shelves. How and when do you approach?',
      keyPoints: [
        'Greet and make eye contact early without crowding the person.',
        'Watch for signals such as picking up, comparing or looking around.',
        'Begin with an open question or a remark about the item, not one answered by yes or no.',
        'If they prefer to browse, step back and stay within reach.',
      ],
    },
    {
      id: 'retail-practice-cash-up',
      difficulty: 'easy',
      text: 'Talk me through opening and closing a till so that the money in it can be trusted.',
      keyPoints: [
        'Count the float at the start and record it.',
        'One person is responsible for one drawer wherever possible.',
        'Large notes are checked and surplus cash is dropped to the safe during the day.',
        'At the end cash, card slips and vouchers are counted against the system total.',
        "Differences are written down and reported, never made up from one's own pocket.",
      ],
    },
    {
      id: 'retail-practice-shelf-gap',
      difficulty: 'easy',
      text: "There's an empty space on the shelf where a best seller should be. What are the possible reasons, and what do you do?",
      keyPoints: [
        'It may be in the stockroom, misplaced on the floor or still on the delivery.',
        'The recorded quantity may be wrong because of theft, damage or scanning errors.',
        'Check the back room and the system, then refill or correct the count.',
        'Offer the shopper an alternative, an order or another branch.',
        'Leave the label in place so the gap stays visible instead of hiding it with another product.',
      ],
    },
    {
      id: 'retail-practice-return',
      difficulty: 'medium',
      text: 'A jacket comes back worn, without a receipt, and the customer is raising their voice. How do you deal with it?',
      keyPoints: [
        'Stay calm, listen fully and move the talk aside if others are affected.',
        'Look for other proof of purchase such as a card payment or loyalty record.',
        "Tell a faulty item apart from a change of mind, since a buyer's rights differ.",
        'Explain what is possible, such as exchange or repair, before what is not.',
        "Bring in a manager when it exceeds one's authority or turns threatening.",
      ],
    },
    {
      id: 'retail-practice-display',
      difficulty: 'medium',
      text: "You've been given the space by the entrance for a fortnight. What do you put there, and how will you know it worked?",
      keyPoints: [
        'Pick goods that suit the season, local shoppers and available stock.',
        'A clear theme with few items, prices and related products together sells best.',
        'Best positions are at eye and hand level, and access must stay open and safe.',
        'Compare sales with the weeks before or with a similar branch.',
        'Watch margin and leftover stock as well as units sold.',
      ],
    },
    {
      id: 'retail-practice-shrinkage',
      difficulty: 'medium',
      text: "Losses in cosmetics have doubled this season. How do you find where it's going?",
      keyPoints: [
        'Count the affected lines often to learn when and where the difference arises.',
        'Consider theft by outsiders or staff, delivery shortages, damage and pricing errors.',
        'Check deliveries against paperwork and review refunds, voids and discounts.',
        'Attentive service and good sight lines deter theft better than locks alone.',
        'Suspicion must rest on facts, and nobody is profiled or put at risk by a chase.',
      ],
    },
    {
      id: 'retail-practice-order-quantity',
      difficulty: 'hard',
      text: "How do you decide how much to order of a seasonal item you've never sold before?",
      keyPoints: [
        'Base it on sales of comparable products and footfall in that period.',
        'Weigh lost sales from running out against markdowns on leftovers.',
        'Lead time and the chance to reorder decide how cautious the first buy can be.',
        "Start small across sizes or branches and react to the first weeks' sell-through.",
        'Set in advance when to mark down and how far.',
      ],
    },
    {
      id: 'retail-practice-falling-sales',
      difficulty: 'hard',
      text: 'You take over a branch where sales have slid for a year though the street is as busy as ever. What do you examine first?',
      keyPoints: [
        'Break turnover into visitors, conversion and average basket to find the weak link.',
        'Walk the shop as a customer would, including windows, queues and empty shelves.',
        'Compare range and prices with nearby competitors and online.',
        'Talk to staff and shoppers, and match the rota to the busy hours.',
        'Change a few things at a time so their effect can be seen.',
      ],
    },
    {
      id: 'retail-practice-rota',
      difficulty: 'hard',
      text: "With ten percent fewer staff hours to give out, how would you build next month's rota?",
      keyPoints: [
        'Use sales and visitor counts by hour to place people where demand is.',
        'Move filling, deliveries and cleaning to quiet times.',
        'Keep minimum cover for safety, tills and opening or closing.',
        'Train people across tasks so they can switch when a queue builds.',
        'Share it early and fairly, respect rest times, and watch service and overtime afterwards.',
      ],
    },
  ],
  levels: [
    'Would just be friendly or ask a supervisor about everything; does not know how a till, a shelf or a refund is handled.',
    'Knows single routines such as scanning or facing up, but gives one cause for every problem and forgets the customer waiting.',
    'Describes shop routines correctly and in order, treats complaints fairly, and mentions stock or cash checks without using figures to decide.',
    'Chooses actions from what shoppers do and what sells by hour or line; sees several causes and tells how to find the right one.',
    "Thinks like the shop's owner: range, margin, people and loss together; tries changes small, reads sell-through and conversion, and says what they would give up.",
  ],
  probes: {
    reason: ['Why there, and not further back in the store?', "What tells you that's what the shopper wants?"],
    example: ['Name a product line where that paid off, if you can.', 'How would that sound at the counter?'],
    tradeOff: [
      'What do you lose on the shelf or in margin by doing that?',
      'When would the rule have to give way to the customer?',
    ],
    depth: [
      'Which figure would you check at the end of the week?',
      "What if the count still doesn't match after that?",
    ],
  },
}
