import type { Competency, Field } from '../../schema.ts'

const competency: Competency = {
  id: 'legal',
  name: 'Legal work',
  group: 'profession',
  keywords: [
    'lawyer',
    'attorney',
    'solicitor',
    'legal counsel',
    'paralegal',
    'litigation',
    'contract drafting',
    'contract negotiation',
    'legal research',
    'law firm',
    'courtroom',
    'judiciary',
    'mediation',
    'notary',
    'due diligence',
    'legal secretary',
  ],
  questions: [
    {
      id: 'legal-clear-to-layman',
      difficulty: 'easy',
      text: 'Tell me about a client to whom you had to make a tangled legal position clear. How did you put it?',
    },
    {
      id: 'legal-detail-found',
      difficulty: 'easy',
      text: 'What detail in a file, a contract or a judgment have you found that changed the course of a matter?',
    },
    {
      id: 'legal-client-ignores-advice',
      difficulty: 'medium',
      text: 'When did a client want to go ahead against your advice? How did that conversation run?',
    },
    {
      id: 'legal-hard-bargain',
      difficulty: 'medium',
      text: 'Pick a negotiation or settlement of yours that nearly broke down. What brought it back?',
    },
    {
      id: 'legal-weak-case',
      difficulty: 'hard',
      text: 'I would like to hear about a matter in which the law or the facts were against you. How did you run it?',
    },
    {
      id: 'legal-deadline-or-conflict',
      difficulty: 'hard',
      text: 'A missed deadline, a conflict of interest, a wrong filing: which such scare have you lived through, and how did it end?',
    },
  ],
  levels: [
    'Names areas of law or well-known clients; there is no matter, no issue in dispute and no work product of the speaker.',
    'Mentions a case by type and outcome, won or settled; the legal point and what the speaker drafted, argued or found cannot be seen.',
    'Sets out parties, issue, work done and conclusion in a plausible order, though the strategy sounds like the only one possible.',
    'Makes plain which question decided the matter, which options were put to the client with their odds and costs, and how drafting or argument moved the other side.',
    'Faced the weak points of a difficult matter early, stayed candid with court and client, tells it without breaching confidence, and improved a precedent or checklist for the next file.',
  ],
  probes: {
    situation: [
      'Without names: what was in dispute, and how much hung on it?',
      'At what stage did the file reach your desk?',
    ],
    task: [
      'What had the client asked of you, and was that what they needed?',
      'Who was responsible for the argument, and who for the preparation?',
    ],
    action: [
      'Which route did you take through the authorities or the documents?',
      'What did you write or say to the other side first?',
    ],
    result: [
      'How did the matter end, in terms the client would care about?',
      'What had your advice saved or cost, compared with the alternative?',
    ],
    ownership: [
      'Several people worked on that file. Which clause, memo or argument came from your pen?',
      'What had the partner or senior settled before you came in?',
    ],
    learning: [
      'What stands in your checklist now that was not there before?',
      'With hindsight, what would you have advised a month earlier?',
    ],
  },
}

const field: Field = {
  id: 'legal-practice',
  name: 'Legal practice',
  kind: 'profession',
  keywords: [
    'legal analysis',
    'statutory interpretation',
    'precedent',
    'contract law',
    'client confidentiality',
    'legal privilege',
    'conflict of interest',
    'burden of proof',
    'legal writing',
    'disclosure',
    'settlement negotiation',
    'limitation period',
    'cross-examination',
  ],
  questions: [
    {
      id: 'legal-practice-new-question',
      difficulty: 'easy',
      text: 'A question lands on your desk from an area you hardly know. Take me through your research.',
      keyPoints: [
        'Facts and the precise issue are pinned down before any database is opened.',
        'A commentary or other secondary source gives the map, and primary sources then settle the point.',
        'Whether a statute or ruling is still in force and has not been overruled is verified.',
        'Contrary authority is looked for on purpose and reported.',
        'The answer states its confidence, its assumptions and what would change it.',
      ],
    },
    {
      id: 'legal-practice-intake',
      difficulty: 'easy',
      text: 'What has to be cleared up before you accept a new client or a new matter?',
      keyPoints: [
        'A conflict check covers existing and former clients, opponents and related companies.',
        'Identity, authority to instruct and, where required, origin of funds are verified.',
        'Time limits are identified at once and put in the diary twice.',
        'Scope, fees and what is not covered are confirmed in writing.',
        'Someone lacking the competence or capacity declines or brings in another lawyer.',
      ],
    },
    {
      id: 'legal-practice-letter-plain',
      difficulty: 'easy',
      text: 'What does written advice look like when a busy client is meant to read it, understand it and act?',
      keyPoints: [
        'The conclusion and the recommended step stand at the top.',
        'Options come with consequences, cost and likelihood rather than a lecture on the law.',
        'Everyday words replace terms of art, or these are explained once.',
        'Assumptions, missing facts and deadlines for a decision are set out visibly.',
      ],
    },
    {
      id: 'legal-practice-risky-clause',
      difficulty: 'medium',
      text: 'The other side sends its draft contract. In what way do you read it, and what are you hunting for?',
      keyPoints: [
        'The commercial deal is understood first, so that the text can be tested against it.',
        'Definitions, scope, payment, liability, indemnities and termination carry most of the risk.',
        'What is absent, such as a remedy, a cap or a procedure for change, matters as much as what is written.',
        'Applicable law, forum and order of precedence between documents are checked.',
        'Comments are ranked into essential, desirable and cosmetic before negotiating.',
      ],
    },
    {
      id: 'legal-practice-witness-memory',
      difficulty: 'medium',
      text: 'Your key witness is sincere but unsure. How do you prepare and judge such testimony?',
      keyPoints: [
        'Memory is reconstructed and shifts with suggestion, so open questions come first.',
        'Confidence alone is a poor guide to accuracy.',
        'Contemporaneous documents and independent accounts are used to test it.',
        'Explaining the procedure to them is proper, whereas suggesting what to say is not.',
        'Contradictions are explored before the hearing, rather than hidden.',
      ],
    },
    {
      id: 'legal-practice-settle-or-fight',
      difficulty: 'medium',
      text: 'How do you help a client decide between settling and going to trial?',
      keyPoints: [
        'Chances, amount at stake, cost, duration and recoverability are combined into a range of outcomes.',
        'The best alternative of each side defines the room for agreement.',
        'Publicity, relations, precedent and strain on the people weigh beside money.',
        'Own arguments are tested from the standpoint of the opponent, against overconfidence.',
        'The decision belongs to the client, and the advice is recorded.',
      ],
    },
    {
      id: 'legal-practice-bad-document',
      difficulty: 'hard',
      text: "Among the papers in a lawsuit you find a letter that ruins your client's story. What must you do, and what may you not?",
      keyPoints: [
        'Evidence must not be destroyed, altered or hidden, and the client is told so at once.',
        'Whether it falls under the duty to produce, or is protected by privilege, is analysed carefully.',
        'A lawyer may not mislead the court or let a known falsehood stand as evidence.',
        'Persuading the client to correct the position comes before withdrawing, which may become unavoidable.',
        'Strategy is reassessed, with settlement often the wiser course.',
      ],
    },
    {
      id: 'legal-practice-ambiguous-statute',
      difficulty: 'hard',
      text: 'Two readings of a provision are both arguable. How do you build the better argument for yours?',
      keyPoints: [
        'The ordinary meaning of the words in their context is the starting point.',
        'Structure, purpose, drafting history and consistency with higher-ranking norms support a construction.',
        'Authorities are distinguished by their decisive facts and the weight of the court.',
        'Consequences of each interpretation are tested on hypothetical cases.',
        'The strongest counterargument is met openly, with a fallback submission prepared.',
      ],
    },
    {
      id: 'legal-practice-inside-pressure',
      difficulty: 'hard',
      text: 'As in-house counsel you learn that the board wants to sign something you think unlawful. How do you proceed?',
      keyPoints: [
        'The organisation is the client, rather than the individual who gives the orders.',
        'Facts and law are verified quickly, with outside opinion where it is not clear-cut.',
        'A clear warning names personal and corporate consequences and offers a lawful way to the goal.',
        'The concern is taken up the ladder to the highest organ if it is brushed aside.',
        'No part is taken in the wrong itself; withdrawal and any reporting duty are considered within confidentiality rules.',
      ],
    },
  ],
  levels: [
    'States an opinion on what is fair or cites a rule from memory as certain; issue, source and duty to client or court are confused.',
    'Finds the area of law and a relevant principle, but applies it without facts, exceptions or deadlines, as in a student note.',
    'Identifies the issue, states the rule and applies it sensibly; contrary authority, proof and what the client would do with it get little attention.',
    'Argues both sides from text and authority, ranks the risks, translates them into options with costs, and observes conflict and confidentiality rules on the way.',
    'Combines analysis and judgement: knows what is uncertain and why, plans evidence and fallback, keeps professional duties firm against pressure, and brings the client to a decision.',
  ],
  probes: {
    reason: ['Which principle or authority does that rest on?', 'Why does that duty outweigh what the client wants?'],
    example: [
      'What wording would you use, in the letter, the clause or the pleading?',
      'Can you think of a matter, anonymised, in which this arose?',
    ],
    tradeOff: [
      'What does that course cost the client, and is it worth the price?',
      'How would you advise differently if the sum at stake were small?',
    ],
    depth: [
      'How would the best lawyer on the other side reply?',
      'What would you need to prove, and with which evidence?',
    ],
  },
}

export const legal = { competency, field }
