import type { Competency, Field } from '../../schema.ts'

const competency: Competency = {
  id: 'social-research',
  name: 'Research on people and society',
  group: 'profession',
  keywords: [
    'economist',
    'psychologist',
    'sociologist',
    'historian',
    'survey research',
    'policy analysis',
    'urban planner',
    'archivist',
    'market research',
    'political scientist',
    'anthropologist',
    'interviews and focus groups',
    'econometrics',
    'demography',
    'programme evaluation',
    'curator',
  ],
  questions: [
    {
      id: 'social-research-finding-used',
      difficulty: 'easy',
      text: 'Tell me about a piece of research or planning of yours that somebody put to use. What was it about?',
    },
    {
      id: 'social-research-source-found',
      difficulty: 'easy',
      text: 'What source, data set or archive did you have to work hard to get at, and what did it give you?',
    },
    {
      id: 'social-research-flawed-data',
      difficulty: 'medium',
      text: 'Which study had a hole in its data that you saw only halfway through? Tell me how you dealt with it.',
    },
    {
      id: 'social-research-explained-to-deciders',
      difficulty: 'medium',
      text: 'Think of a meeting in which officials or clients misread your findings. How did you set that right?',
    },
    {
      id: 'social-research-unwelcome-result',
      difficulty: 'hard',
      text: 'Who has ever been displeased with your conclusions, and did anything in the report change because of it?',
    },
    {
      id: 'social-research-people-harmed',
      difficulty: 'hard',
      text: 'Tell me of a moment when the interests of the people you studied clashed with those of your study.',
    },
  ],
  levels: [
    "Speaks about the discipline, its schools of thought or social ills at large, and never comes to a study of the speaker's own.",
    'Says which topic was studied and by what technique, but the puzzle, the material and what it revealed remain abstract.',
    'Takes the listener from question through material to conclusion; rival explanations and limits of the sample get a dutiful mention.',
    'Explains why this evidence could answer this question, how gaps were bridged or admitted, and how readers outside the field came to act on the finding.',
    'Lets evidence overrule expectation or sponsor, guards those studied, states confidence candidly, and shows how criticism from peers or the public sharpened the work.',
  ],
  probes: {
    situation: [
      'Who had commissioned or prompted this research, and why then?',
      'What was already known about the matter, and what was missing?',
    ],
    task: [
      'What precise question did you set out to answer?',
      'What were you asked to deliver: a number, a plan, a history?',
    ],
    action: ['How did you choose whom to ask, or what to read?', 'What did you do with the material once you had it?'],
    result: [
      'What did you conclude, and how sure were you?',
      'Has a decision, a text or a plan been altered because of it?',
    ],
    ownership: [
      'Where several of you worked on it, which argument or analysis is yours?',
      'Did you do the fieldwork yourself, or did it reach you as a file?',
    ],
    learning: [
      'If you had the budget again, what would you ask or collect that you did not?',
      'How has that study made you read the work of others differently?',
    ],
  },
}

const field: Field = {
  id: 'social-research-practice',
  name: 'Social research practice',
  kind: 'profession',
  keywords: [
    'questionnaire design',
    'sampling',
    'causal inference',
    'regression analysis',
    'qualitative coding',
    'source criticism',
    'research ethics',
    'informed consent',
    'anonymisation',
    'cost-benefit analysis',
    'archival provenance',
    'public consultation',
    'psychometrics',
  ],
  questions: [
    {
      id: 'social-research-practice-good-item',
      difficulty: 'easy',
      text: 'What is wrong with asking "Do you agree that the helpful staff and the prices are good?", and how would you repair it?',
      keyPoints: [
        'Two matters in one item cannot be answered separately, so each gets an item of its own.',
        'Loaded adjectives push respondents towards approval and have to go.',
        'Agree-disagree formats invite yea-saying; a balanced scale for each specific attribute works better.',
        'Cognitive interviews or a pilot show how people actually understand the wording.',
      ],
    },
    {
      id: 'social-research-practice-source-trust',
      difficulty: 'easy',
      text: 'An old letter, a statistic and an eyewitness contradict one another. How do you judge which to believe?',
      keyPoints: [
        'Who made it, when, for whom and with what interest is established for each source.',
        'Closeness to the event and independence between accounts add weight.',
        'Provenance, genuineness and later alterations are checked.',
        'Definitions and ways of counting may explain a figure that seems to contradict.',
        'Remaining disagreement is reported rather than smoothed over.',
      ],
    },
    {
      id: 'social-research-practice-consent',
      difficulty: 'easy',
      text: 'Before somebody takes part in your study, what do they have to know, and how do you protect them afterwards?',
      keyPoints: [
        'Purpose, procedure, risks, use of data and the right to withdraw without penalty are explained beforehand.',
        'Agreement is voluntary, free of pressure from employer, teacher or carer.',
        'Removing names is not enough, because combinations of details can identify someone.',
        'Storage, access and deletion are settled, and an ethics review covers vulnerable groups.',
      ],
    },
    {
      id: 'social-research-practice-who-is-missing',
      difficulty: 'medium',
      text: 'Your survey had twelve per cent response. Can you still say something about the population?',
      keyPoints: [
        'Bias depends on how those who answered differ in the matter studied, rather than on the rate alone.',
        'Respondents are compared with known population figures and early with late ones.',
        'Weighting corrects only for characteristics that are measured and related to the outcome.',
        'A large sample does not cure selection, it merely narrows the error around a wrong value.',
        'Claims are limited, or a small follow-up of refusers is made.',
      ],
    },
    {
      id: 'social-research-practice-cause-or-not',
      difficulty: 'medium',
      text: 'Towns with more of a service also have more of the trouble it should cure. How would you find out what causes what?',
      keyPoints: [
        'Reverse causation is likely when a service is placed where need is greatest.',
        'Common causes such as poverty or size may drive both.',
        'Comparison needs a credible counterfactual: random assignment, a cut-off, a staggered rollout or similar towns before and after.',
        'Each design rests on assumptions that can be probed, such as parallel earlier trends.',
        'Talks with people on the ground can suggest mechanisms and further tests.',
      ],
    },
    {
      id: 'social-research-practice-interviews-to-claims',
      difficulty: 'medium',
      text: 'You have thirty long interviews on tape. How do you get from there to conclusions others will trust?',
      keyPoints: [
        'Verbatim transcripts are coded systematically, with codes defined and revised in a codebook.',
        'A second coder or discussion of differences makes interpretation open to scrutiny.',
        'Cases that contradict the emerging pattern are sought and reported.',
        'Thirty people show range and meaning, not percentages of a population.',
        "The researcher's own standpoint and influence on the talk are reflected upon.",
      ],
    },
    {
      id: 'social-research-practice-many-tests',
      difficulty: 'hard',
      text: 'A colleague proudly shows one significant effect out of twenty comparisons. What do you say?',
      keyPoints: [
        'At a five per cent threshold, one false positive in twenty is about what chance yields.',
        'Correction for multiplicity or a preregistered main hypothesis restores meaning.',
        'Effect size with its interval says more than a p-value below a line.',
        'Flexible choices of outcomes, exclusions and models inflate error even without intent.',
        'Replication on fresh data would be the honest next step, with all comparisons reported.',
      ],
    },
    {
      id: 'social-research-practice-forecast-policy',
      difficulty: 'hard',
      text: 'A minister wants one number for what a reform or a new road will bring. What do you deliver?',
      keyPoints: [
        'A range with its main assumptions is given, with a central figure if one is needed.',
        'The baseline, what would happen without the measure, is made explicit.',
        'People adapt their behaviour, so past relationships may break once the rules change.',
        'Who gains and who loses is shown, as an average conceals distribution.',
        'Sensitivity to the weightiest assumption, discounting for instance, is laid open.',
      ],
    },
    {
      id: 'social-research-practice-keep-or-discard',
      difficulty: 'hard',
      text: 'Not everything can be kept or studied. By what criteria do you decide which records, places or cases to leave out?',
      keyPoints: [
        'A written policy with stated purpose makes choices consistent and open to challenge.',
        'Evidential value, uniqueness, context and future use weigh against cost and condition.',
        'Silences matter: groups that left few records are easily lost again.',
        'Original order and provenance are preserved, and what was removed is documented.',
        'Legal duties, privacy and consultation of those affected precede irreversible steps.',
      ],
    },
  ],
  levels: [
    'Takes any figure, quotation or correlation as proof; who was asked, who is missing and what else could explain it do not arise.',
    'Uses terms such as representative, bias or triangulation, but the example given shows that their meaning is not really understood.',
    'Proposes an orthodox design or reading of sources with the standard caveats; how far the caveats damage the conclusion is not worked out.',
    'Matches method to question, spells out the counterfactual or the context of the source, and tells deciders plainly what may and may not be inferred.',
    'Thinks about how evidence came into being at all, tests the weakest assumption, weighs harm to those studied, and turns a range of answers into something a decision can rest on.',
  ],
  probes: {
    reason: ['What assumption is hiding in that step?', 'Why would a sceptical colleague accept that inference?'],
    example: [
      'Which study, your own or another, shows that problem best?',
      'What would that look like in your own line of research?',
    ],
    tradeOff: [
      'Depth with a few or breadth with many: what would make you choose here?',
      'What does that precaution cost in time, money or readers?',
    ],
    depth: [
      'In which direction could your conclusion be wrong, and by how much?',
      'What evidence would make you give up this reading?',
    ],
  },
}

export const socialResearch = { competency, field }
