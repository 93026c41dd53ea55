import type { Competency } from '../schema.ts'

export const problemSolving: Competency = {
  id: 'problem-solving',
  name: 'Problem solving',
  group: 'core',
  keywords: [
    'problem solving',
    'problem-solving',
    'problem solver',
    'troubleshoot',
    'troubleshooting',
    'analytical',
    'root cause',
    'diagnose',
    'fault finding',
    'resourceful',
    'critical thinking',
    'investigate',
    'resolve issue',
  ],
  questions: [
    {
      id: 'problem-solving-last-fix',
      text: 'What did you last get working again, at work or in your studies? How did you go about it?',
      difficulty: 'easy',
    },
    {
      id: 'problem-solving-kept-returning',
      text: 'Describe a problem that kept coming back until you found what was really behind it. How did you find it?',
      difficulty: 'medium',
    },
    {
      id: 'problem-solving-first-fix-failed',
      text: 'Which fix of yours failed the first time, and what did you try after that?',
      difficulty: 'medium',
    },
    {
      id: 'problem-solving-several-causes',
      text: 'Walk me through a fault that could have had several causes. Which did you rule out first, and why?',
      difficulty: 'medium',
    },
    {
      id: 'problem-solving-missing-facts',
      text: 'When have you had to solve something with half of the facts missing? How did you fill the gaps?',
      difficulty: 'hard',
    },
    {
      id: 'problem-solving-others-gave-up',
      text: 'Tell me about a puzzle that others had already given up on. How did you crack it?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Jumps from trouble to solution or waits for someone else to sort it; the cause is guessed, and nothing was looked into, tested or compared.',
    'Treats the symptom with the first idea that comes up; tells what was done but not how the source was found, so the fault may well return.',
    'Sets out what was wrong, gathers a few facts to narrow it down, tries a sensible remedy, and reports that the trouble went away.',
    'Separates likely causes, tests them one after another, weighs at least two remedies with their drawbacks, and verifies afterwards that the chosen one cured it.',
    'Looks at a stubborn problem afresh when early ideas fail, follows evidence to a root nobody suspected, and prevents the whole family of such faults with measured effect.',
  ],
  probes: {
    situation: [
      'What were the first signs that something was wrong?',
      'How long had the problem been there, and who did it affect?',
    ],
    task: ['What would count as solved, for you?', 'What limits did you have to solve it within?'],
    action: [
      'What did you check first, and what did that tell you?',
      'Which other solution did you consider, and why did you drop it?',
    ],
    result: ['What have you seen of the problem since then?', 'How did you make sure that your fix had really worked?'],
    ownership: [
      'Who found the cause in the end, and what was your contribution?',
      'Which test or idea in all this came from you?',
    ],
    learning: [
      'What would get you to the answer sooner another time?',
      'Where else have you used that way of tracking down a cause?',
    ],
  },
}

export const decisionMaking: Competency = {
  id: 'decision-making',
  name: 'Decision making',
  group: 'core',
  keywords: [
    'decision making',
    'decision-making',
    'decision maker',
    'decisive',
    'judgement',
    'judgment',
    'sound judgement',
    'weigh options',
    'risk assessment',
    'prioritisation',
    'prioritization',
    'autonomy',
  ],
  questions: [
    {
      id: 'decision-making-took-advice',
      text: 'Think of a choice you made after asking other people for advice. What did you take from it, and what did you leave?',
      difficulty: 'easy',
    },
    {
      id: 'decision-making-two-downsides',
      text: 'What decision have you made where both options had a real downside? How did you choose?',
      difficulty: 'medium',
    },
    {
      id: 'decision-making-within-minutes',
      text: 'When did you have to decide within minutes, with nobody to ask? Take me through those minutes.',
      difficulty: 'medium',
    },
    {
      id: 'decision-making-others-live-with',
      text: 'Describe a choice of yours that other people had to live with. How did you weigh their side of it?',
      difficulty: 'medium',
    },
    {
      id: 'decision-making-facts-and-instinct',
      text: 'When did the facts point one way and your instinct the other? Which did you follow, and how did it end?',
      difficulty: 'hard',
    },
    {
      id: 'decision-making-reversed',
      text: 'Which of your decisions did you later take back? Tell me what made you change course.',
      difficulty: 'hard',
    },
  ],
  levels: [
    "Presents the choice as obvious or as somebody else's; no alternatives are mentioned, and no ground for taking one rather than another.",
    'Names options but picks on habit, mood or the loudest voice; reasons turn up only in hindsight, and what followed is left open.',
    'Lists the choices that were really available, one or two criteria that counted, who was consulted, and how the matter turned out.',
    'Says what was unknown and what it would cost to find out, which risk was accepted and why, and decides in time with a way back prepared.',
    'Makes a weighty call under uncertainty, gives the best argument against it, fixed beforehand what would prove it wrong, and tells judgement from luck in the outcome.',
  ],
  probes: {
    situation: [
      'What forced a decision at that moment?',
      'What did you know when you decided, and what did you not know?',
    ],
    task: ['How far could you decide that by yourself?', 'What mattered most to you in choosing?'],
    action: [
      'Which options did you really have on the table?',
      'What finally tipped you one way rather than the other?',
    ],
    result: ['What happened because you chose as you did?', 'Who gained from that decision, and who lost by it?'],
    ownership: [
      'At which point did the decision become yours alone?',
      'What did you argue for before the choice was made?',
    ],
    learning: [
      'Knowing what you know now, what would you decide, and why?',
      'What question do you ask yourself now before a choice like that?',
    ],
  },
}

export const creativity: Competency = {
  id: 'creativity',
  name: 'Creativity',
  group: 'core',
  keywords: [
    'creativity',
    'creative',
    'innovation',
    'innovative',
    'ideation',
    'brainstorm',
    'new idea',
    'imaginative',
    'inventive',
    'experimentation',
    'design thinking',
    'originality',
  ],
  questions: [
    {
      id: 'creativity-odd-at-first',
      text: 'What idea of yours seemed odd to people at first but ended up being used? How did it come to you?',
      difficulty: 'easy',
    },
    {
      id: 'creativity-tight-limits',
      text: 'When did a shortage of money, time or material push you to a clever way round? What did you come up with?',
      difficulty: 'medium',
    },
    {
      id: 'creativity-borrowed',
      text: 'Tell me about something you borrowed from a completely different field and made work in your own.',
      difficulty: 'medium',
    },
    {
      id: 'creativity-same-old-way',
      text: 'Which task did everyone do in the same old way until you did it afresh? How did you go about it?',
      difficulty: 'medium',
    },
    {
      id: 'creativity-did-not-fly',
      text: "Not every idea flies. Which of yours didn't, and why did you give it up?",
      difficulty: 'hard',
    },
    {
      id: 'creativity-several-ideas',
      text: 'Show me how you once developed several very different ideas for one tricky task, and picked among them.',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Calls themselves inventive without an idea to show, or presents routine work as new; where the thought came from and what it altered are not told.',
    'Offers one idea, mostly taken over as it was, and leaves it at the suggestion; no trying out, and the reaction of others is unknown.',
    'Describes a fresh approach to a definite task, what prompted it, and how it was tried, with a visible difference from the usual way.',
    'Worked through several possibilities, mixed in something from elsewhere, built a cheap trial, reworked it after seeing it used, and names what it improved.',
    'Turned a tight limit or dead end into a new starting point, brought sceptics along with proof, and left a solution that others have copied or still use.',
  ],
  probes: {
    situation: [
      'What was the usual way of doing it, and why was that not enough?',
      'Where were you when the idea came, and what set it off?',
    ],
    task: ['What did a new idea have to achieve here?', 'Which limits could you not get around?'],
    action: ['How did you try the idea out before relying on it?', 'Which ideas did you throw away first?'],
    result: ['What is different today because of that idea?', 'Who else has taken your idea up since?'],
    ownership: [
      'Which bit of the idea was yours, and which came from somebody else?',
      'Who had to be won over before it could be tried, and who did that?',
    ],
    learning: ['What helps you now when you need a fresh idea?', 'What did the ideas that failed teach you?'],
  },
}

export const strategicThinking: Competency = {
  id: 'strategic-thinking',
  name: 'Strategic thinking',
  group: 'core',
  keywords: [
    'strategic',
    'strategy',
    'strategic thinking',
    'long-term',
    'long term',
    'long-range',
    'roadmap',
    'big picture',
    'foresight',
    'business acumen',
    'competitive strategy',
    'market trend',
    'market positioning',
  ],
  questions: [
    {
      id: 'strategic-thinking-bigger-aim',
      text: 'When did knowing what your organisation was really after change the way you did your own work?',
      difficulty: 'easy',
    },
    {
      id: 'strategic-thinking-saw-it-coming',
      text: 'What did you see coming before others around you did? Tell me how you got ready for it.',
      difficulty: 'medium',
    },
    {
      id: 'strategic-thinking-chose-against',
      text: 'Describe something worthwhile that you decided not to do because something else counted more in the long run.',
      difficulty: 'medium',
    },
    {
      id: 'strategic-thinking-useful-trend',
      text: 'Pick a development in your trade or subject that you acted on early. What did you see in it, and what did you do?',
      difficulty: 'medium',
    },
    {
      id: 'strategic-thinking-paid-off-late',
      text: 'Which effort of yours paid off only a year or more later? Why did you believe in it at the start?',
      difficulty: 'hard',
    },
    {
      id: 'strategic-thinking-overtaken',
      text: 'Take a long-term plan that events overtook. How did you notice, and what did you propose instead?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Stays with the task of the day; asked for the longer view, repeats a slogan or a target without linking any act of their own to it.',
    'Mentions a general direction such as growth or quality and assumes that the work served it, without saying how or what was given up.',
    'Connects a piece of their own work with an aim a year or two away, and explains one choice that was made because of it.',
    'Reads signs from outside, such as customers, rules or rivals, sketches where they may lead, and shifts effort early while naming what was dropped.',
    'Sets several possible futures side by side, commits scarce means to one with reasons, watches for signs agreed beforehand, and can say much later what the bet returned.',
  ],
  probes: {
    situation: [
      'What was going on around your organisation at the time?',
      'Which signs did you see, and where did you see them?',
    ],
    task: ['Which long-term aim did you have in mind?', 'How far ahead were you looking, and who had asked you to?'],
    action: [
      'What did you start, and what did you stop, because of that view?',
      'How did you test whether your reading of the future was right?',
    ],
    result: ['What had it brought, looking back a year later?', 'Where would you be now had you carried on as before?'],
    ownership: [
      'How much of that thinking was your own, and who did you have to convince?',
      'What was your proposal, as distinct from what was finally decided?',
    ],
    learning: [
      'What did you misread, and how would you notice it earlier?',
      'How do you look further ahead now than you did then?',
    ],
  },
}
