import type { Competency, Field } from '../../schema.ts'

const competency: Competency = {
  id: 'arts-and-media',
  name: 'Creative and performing work',
  group: 'profession',
  keywords: [
    'graphic designer',
    'journalist',
    'copywriter',
    'copy editor',
    'photographer',
    'musician',
    'theatre',
    'athlete',
    'video producer',
    'illustrator',
    'content creation',
    'portfolio',
    'art director',
    'filmmaker',
    'translator',
    'interior design',
    'broadcasting',
    'stage performance',
  ],
  questions: [
    {
      id: 'arts-and-media-proud-piece',
      difficulty: 'easy',
      text: 'Choose one piece, story, match or performance that shows what you can do. How did it come about?',
    },
    {
      id: 'arts-and-media-thrown-away',
      difficulty: 'easy',
      text: 'What did you cut or throw away that you were fond of, and what did the work gain?',
    },
    {
      id: 'arts-and-media-brief-unclear',
      difficulty: 'medium',
      text: 'Tell me about a commission where nobody could say what they wanted. How did you get to something they would accept?',
    },
    {
      id: 'arts-and-media-harsh-feedback',
      difficulty: 'medium',
      text: 'Who has torn your work apart, an editor, a coach, a client? Tell me what you did the next day.',
    },
    {
      id: 'arts-and-media-day-it-failed',
      difficulty: 'hard',
      text: 'Take me to a premiere, deadline or competition that went badly. What was happening, and how did you finish it?',
    },
    {
      id: 'arts-and-media-integrity',
      difficulty: 'hard',
      text: 'Has anyone wanted you to publish, stage or design something that you could not stand behind? How did you deal with it?',
    },
  ],
  levels: [
    'Talks of passion, inspiration or style; no single work is shown from the inside and the listener would not recognise its maker.',
    'Points to a finished piece or an appearance and how it was received, but choices, drafts and rehearsals on the way are invisible.',
    'Describes the brief, the process and the result of one work; each decision is reported as if there had never been an alternative.',
    'Lets one follow the craft: what was tried or cut and why, what an audience or client was meant to feel or grasp, and how feedback reshaped it.',
    'Combines a voice of their own with service to audience, facts or team, salvages work under failure, holds an ethical line at a price, and trains deliberately on what was weak.',
  ],
  probes: {
    situation: [
      'For whom was this made or played, and where was it going to appear?',
      'How long had you got, and with which means?',
    ],
    task: [
      'What did the brief, the score or the game plan demand from you in particular?',
      'What did you want people to see, feel or know at the end?',
    ],
    action: [
      'What was your first attempt like, and what did you change in it?',
      'How did you prepare in the last days before it?',
    ],
    result: [
      'How did the audience, the readers or the client actually respond?',
      'What did it lead to: a sale, a prize, another job, a correction?',
    ],
    ownership: [
      'Many hands make a production. Which ideas and which minutes of it are yours?',
      'What had the director, the editor or the coach already fixed?',
    ],
    learning: [
      'Has your preparation changed since then? Tell me one thing you now practise or check.',
      'Looking at it today, what would you still alter?',
    ],
  },
}

const field: Field = {
  id: 'arts-and-media-practice',
  name: 'Creative practice',
  kind: 'profession',
  keywords: [
    'visual composition',
    'storytelling',
    'creative brief',
    'fact-checking',
    'copyright',
    'rehearsal',
    'typography',
    'editing',
    'interview technique',
    'accessible media',
    'training plan',
    'post-production',
    'critique',
  ],
  questions: [
    {
      id: 'arts-and-media-practice-first-hour',
      difficulty: 'easy',
      text: 'You get a new brief, script, piece or fixture. What do you do with it in the first hour?',
      keyPoints: [
        'Purpose, audience, place of use and deadline are clarified before style.',
        'What is fixed and what is open is separated, with questions put to whoever decides.',
        'Existing work and context are studied, so as neither to repeat nor to clash.',
        'Several rough directions come before polishing any of them.',
      ],
    },
    {
      id: 'arts-and-media-practice-attention',
      difficulty: 'easy',
      text: 'How do you lead the eye, the ear or the reader to what matters most?',
      keyPoints: [
        'One dominant element or idea leads and others are subordinate to it.',
        'Contrast in size, light, pace, volume or sentence length creates emphasis.',
        'Silence, empty space and pauses give weight to what surrounds them.',
        'Openings promise something that the ending keeps.',
        'Trying it on someone unfamiliar shows where attention really goes.',
      ],
    },
    {
      id: 'arts-and-media-practice-rights',
      difficulty: 'easy',
      text: "You would love to use somebody else's picture, melody or text. What has to be settled first?",
      keyPoints: [
        'Availability on the internet does not mean that reuse is permitted.',
        'The holder of each right grants a licence that names medium, territory and duration.',
        'Recognisable persons and private places may need their consent as well.',
        'Exceptions such as quotation are narrow, and crediting does not replace permission.',
        'Open licences carry conditions, and agreements are kept in writing.',
      ],
    },
    {
      id: 'arts-and-media-practice-deliberate',
      difficulty: 'medium',
      text: 'What does practice or training look like when it makes you better and does not merely repeat what you can do?',
      keyPoints: [
        'A narrow weakness is isolated and worked on at the edge of ability.',
        'Immediate feedback comes from recording, coach or measurable target.',
        'Slow, varied and spaced repetition transfers to performance better than running through the whole.',
        'Rest, sleep and gradual load prevent overuse injury and burnout.',
        'Rehearsal under realistic pressure prepares nerves and routines.',
      ],
    },
    {
      id: 'arts-and-media-practice-verify',
      difficulty: 'medium',
      text: 'A striking claim or image reaches you an hour before publication. How do you make sure that it is true?',
      keyPoints: [
        'The original source is traced, with its date, place and motive.',
        'A second source that does not depend on the first confirms it.',
        'Reverse image search, metadata and landmarks help detect old, staged or generated pictures.',
        'Those accused receive a real chance to reply.',
        'Unverified matter is held back or labelled, and errors are corrected openly.',
      ],
    },
    {
      id: 'arts-and-media-practice-critique',
      difficulty: 'medium',
      text: 'A colleague shows you unfinished work and asks what you think. How do you answer usefully?',
      keyPoints: [
        'What stage it is at and what kind of response is wanted is asked first.',
        'Effects on the viewer, listener or reader are described before any verdict.',
        'Comments are measured against the aim of the piece, not personal taste.',
        'Problems are named with the exact spot, leaving the solution to the maker.',
        'Structure is discussed ahead of surface details.',
      ],
    },
    {
      id: 'arts-and-media-practice-everyone-can-use',
      difficulty: 'hard',
      text: 'How do you make your work reach people who cannot see, hear or read it as you do, without making it dull?',
      keyPoints: [
        'Access is planned from the beginning, because adding it late is costly and clumsy.',
        'Captions, description, alternative text and transcripts carry meaning and mood, not just words.',
        'Colour is never the sole carrier, with sufficient contrast and legible size.',
        'Flashes, motion and loud passages are limited or announced.',
        'People concerned are involved in testing, and often enrich the form itself.',
      ],
    },
    {
      id: 'arts-and-media-practice-real-people',
      difficulty: 'hard',
      text: 'You tell or show the story of a vulnerable person. How far may you go for the sake of a strong piece?',
      keyPoints: [
        'Consent must be informed about reach and permanence, and is weaker in shock, grief or dependence.',
        'Public interest is distinguished from curiosity when intruding on privacy.',
        'Staging, cutting and captions must not alter what happened.',
        'Details that identify or endanger somebody are left out, even when they would be effective.',
        'Dignity is tested by imagining that person in the audience.',
      ],
    },
    {
      id: 'arts-and-media-practice-stuck',
      difficulty: 'hard',
      text: 'The idea is dead, the date stands, and people are waiting. How do you still get to something good?',
      keyPoints: [
        'The problem is restated or constraints are added, since a tighter frame often frees ideas.',
        'Quantity comes before judgement, with generating and selecting kept apart.',
        'Material is looked for outside: research, place, people, chance, another art form.',
        'A modest version that could be delivered is secured first, then raised while time lasts.',
        'Partners hear early about risk to date or scope.',
      ],
    },
  ],
  levels: [
    'Leaves it to talent, mood or software; why one version would be better than another cannot be learned from the answer.',
    'Hands out rules of thumb such as the rule of thirds or daily practice as recipes, with no thought for purpose, audience or the rights of others.',
    'Has a dependable process from brief to finish and knows the common duties of credit and checking; choices sound habitual rather than aimed.',
    'Ties means to effect, names what would be cut or verified, tests on real people, and can argue with a critic from the aim of the work.',
    'Breaks rules knowingly and says what for, protects the people portrayed, plans for audiences usually left out, and has a fallback that still meets the date.',
  ],
  probes: {
    reason: [
      'What does that do to the person watching, reading or listening?',
      'Why does that rule hold, and when would you break it?',
    ],
    example: [
      'Which work, yours or one you admire, does exactly that?',
      'Describe the passage, frame or move so that I can picture it.',
    ],
    tradeOff: [
      'What do you lose in beauty or in speed by working that way?',
      'Client, audience or your own eye: who wins when they disagree?',
    ],
    depth: [
      'What would be your second version, if that one fell flat?',
      'How do you notice in the making that it has started to go wrong?',
    ],
  },
}

export const artsAndMedia = { competency, field }
