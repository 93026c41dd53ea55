import type { Competency, Field } from '../../schema.ts'

const competency: Competency = {
  id: 'public-safety',
  name: 'Protecting the public',
  group: 'profession',
  keywords: [
    'police officer',
    'firefighter',
    'security guard',
    'corrections officer',
    'emergency dispatcher',
    'military',
    'patrol',
    'emergency response',
    'rescue',
    'crowd control',
    'surveillance',
    'border guard',
    'loss prevention',
    'incident command',
    'lifeguard',
    'site access control',
  ],
  questions: [
    {
      id: 'public-safety-routine-odd',
      difficulty: 'easy',
      text: 'On a quiet patrol or watch, what did you once notice that others had walked past?',
    },
    {
      id: 'public-safety-helped-citizen',
      difficulty: 'easy',
      text: 'Tell me about a member of the public who needed help rather than enforcement. What did you do?',
    },
    {
      id: 'public-safety-talked-down',
      difficulty: 'medium',
      text: 'When did you calm down somebody who was ready to fight? I want to hear what you said and where you stood.',
    },
    {
      id: 'public-safety-report-challenged',
      difficulty: 'medium',
      text: 'Has a report or a statement of yours ever been picked apart? Tell me how it held up.',
    },
    {
      id: 'public-safety-seconds',
      difficulty: 'hard',
      text: 'Take one call or incident where you had seconds to decide. What did you see, and what did you do?',
    },
    {
      id: 'public-safety-colleague-crossed-line',
      difficulty: 'hard',
      text: 'What did you do when a colleague in uniform cut a corner or went too far in front of you?',
    },
  ],
  levels: [
    'Speaks of duty, discipline and staying calm, or boasts of action; no call, post or person is described closely enough to check.',
    'An incident is told by its drama, the fire or the fight, and skips from alarm to ending with little about orders given or alternatives.',
    'Reports in sequence: call, arrival, size-up, measure, handover. The reason for choosing that level of force or risk is assumed rather than said.',
    'States what was known at each moment, why talk, distance or withdrawal was preferred or not, who was protected, and how the scene and the report were left.',
    'Retraces their own judgement under threat, errors included: restraint kept, crew and bystanders accounted for, rights respected, and training or procedure altered after the debrief.',
  ],
  probes: {
    situation: [
      'What did you know beforehand, and what did you find?',
      'How many of you were there, and how far off was backup?',
    ],
    task: [
      'What were your orders, and what was left to your discretion?',
      'Who was most in danger at that moment, as you saw it?',
    ],
    action: [
      'What words did you use, on the radio or face to face?',
      'What did you do before anything else, and what did you deliberately hold back from?',
    ],
    result: [
      'How did it end, and was anyone hurt or worse off?',
      'What came out of the debrief or the inquiry afterwards?',
    ],
    ownership: [
      'A crew acts together, of course. Which decision was yours alone?',
      'What went over the radio from you, and what from your partner?',
    ],
    learning: [
      'What did you train differently after that incident?',
      'Knowing how it ended, what would you change about your first minutes there?',
    ],
  },
}

const field: Field = {
  id: 'public-safety-practice',
  name: 'Public safety practice',
  kind: 'profession',
  keywords: [
    'de-escalation',
    'use of force',
    'scene safety',
    'evidence handling',
    'incident report',
    'radio communication',
    'evacuation',
    'emergency call handling',
    'threat assessment',
    'fire behaviour',
    'perimeter security',
    'chain of custody',
    'crowd management',
  ],
  questions: [
    {
      id: 'public-safety-practice-arrival',
      difficulty: 'easy',
      text: 'You are first at a scene. What do you do before you do anything for anyone?',
      keyPoints: [
        'A brief size-up looks for traffic, fire, gas, electricity, weapons and unstable structures.',
        'Own safety comes first, because an injured responder helps nobody and ties up others.',
        'A short situation message asks for the resources needed, early rather than late.',
        'The area is secured and bystanders kept back, with access left open for ambulances and engines.',
      ],
    },
    {
      id: 'public-safety-practice-incident-report',
      difficulty: 'easy',
      text: 'What turns a page of notes into an incident report that stands up a year later?',
      keyPoints: [
        'Times, places, people and sequence are precise, and the text was written soon afterwards.',
        'Observation is separated from hearsay and opinion, with key utterances quoted.',
        'Measures taken, including any force, come with the reason for each.',
        'Facts that do not suit the writer are included, and amendments stay traceable.',
      ],
    },
    {
      id: 'public-safety-practice-radio',
      difficulty: 'easy',
      text: 'Give me your rules for a radio message or an emergency call when everybody is talking at once.',
      keyPoints: [
        'Location comes first, so that help can start even if the line breaks.',
        'Think, press, then speak: short plain phrases with who is calling whom.',
        'Critical content is repeated back by the receiver to confirm it.',
        'Distress traffic has priority and all others keep the channel clear.',
      ],
    },
    {
      id: 'public-safety-practice-agitated-person',
      difficulty: 'medium',
      text: 'A shouting man blocks a doorway, hands empty, possibly confused. How do you deal with him?',
      keyPoints: [
        'Distance, an angle rather than face to face, and a free way out lower the threat for both.',
        'One officer talks, slowly, with simple sentences and open hands.',
        'Intoxication, low blood sugar, injury, psychosis or not hearing well may explain the behaviour.',
        'Listening and small choices buy time, and time usually works in favour of safety.',
        'Physical means remain the last resort, necessary and proportionate, and stop when resistance stops.',
      ],
    },
    {
      id: 'public-safety-practice-evidence',
      difficulty: 'medium',
      text: 'Rescuers and onlookers are all over the scene. How do you look after the evidence meanwhile?',
      keyPoints: [
        'Saving life has priority, with any disturbance this causes being noted.',
        'A cordon, one path in and out and a log of everyone entering limit contamination.',
        'Position is photographed and sketched before items are moved.',
        'Gloves are changed between objects, each packed separately, labelled and sealed.',
        'An unbroken record of custody shows who held what and when.',
      ],
    },
    {
      id: 'public-safety-practice-smoke',
      difficulty: 'medium',
      text: 'Smoke is coming from the third floor of an occupied building. What are your priorities until the chief arrives?',
      keyPoints: [
        'People are warned and led out by smoke-free stairs, never by lifts.',
        'Closed doors hold back fire and smoke; opening one feeds it with air.',
        'Handles and door edges are felt for heat, and one stays low in smoke.',
        'Nobody without breathing protection enters a smoke-filled space.',
        'Missing persons, access, gas and power are reported from the assembly point.',
      ],
    },
    {
      id: 'public-safety-practice-crowd-pressure',
      difficulty: 'hard',
      text: 'A crowd in front of a stage or gate is getting denser. When does it become deadly, and what can still be done?',
      keyPoints: [
        'Beyond roughly five people per square metre movement is no longer voluntary and pressure waves can pass through.',
        'Deaths come mostly from compression that stops breathing, rather than from panic.',
        'Inflow is stopped far upstream and exits opened, instead of pushing at the front.',
        'The programme is interrupted with clear, calm, truthful announcements and lights up.',
        'Density is watched against agreed trigger levels, with one person authorised to halt the event.',
      ],
    },
    {
      id: 'public-safety-practice-force-decision',
      difficulty: 'hard',
      text: 'When is force justified, in your judgement, and how do you account for it afterwards?',
      keyPoints: [
        'A lawful aim, necessity and proportion to the threat are all required at every moment.',
        'Milder means, warning and withdrawal are tried or must be shown to be unworkable.',
        'As soon as control is reached, force ends and medical care is offered.',
        'Breathing is guarded: face-down restraint with weight on the back can kill.',
        'Justification is reported individually and truthfully, witnesses and video are preserved, and review is welcomed.',
      ],
    },
    {
      id: 'public-safety-practice-insider-theft',
      difficulty: 'hard',
      text: 'Things keep vanishing from a site that you guard, with no break-in. How would you set about it?',
      keyPoints: [
        'Losses are plotted by time, place, shift and access rights before anyone is suspected.',
        'Keys, badges, deliveries, waste and staff exits are typical weak spots.',
        'Checks are applied equally to all and within the law on search and surveillance.',
        'Management or police lead any accusation, and hints are kept confidential.',
        'Better records, dual control and layout often stop it more reliably than catching one thief.',
      ],
    },
  ],
  levels: [
    'Would rush in, overpower somebody or just wait for orders; their own safety, what the law permits and other people nearby are not thought of.',
    'Knows slogans like secure the scene, yet cannot say at what distance, with which words and equipment, or whom to call in which order.',
    'Gives the trained drill correctly for the standard case, including report and backup; what to do when it does not work is missing.',
    'Reads the particular scene, chooses the mildest means likely to succeed, explains the physics or psychology behind it, and preserves evidence along the way.',
    'Sees the whole operation: triggers set in advance, causes dealt with upstream, power used lawfully and accounted for, those restrained cared for, lessons brought back to planning.',
  ],
  probes: {
    reason: [
      'Why does that keep people safer than the quicker way?',
      'What in the way fire, crowds or angry people behave makes that the right step?',
    ],
    example: [
      'Can you describe a call on which that drill proved itself?',
      'Where have you watched it go wrong on duty or in an exercise?',
    ],
    tradeOff: [
      'You are alone for eight minutes. What do you leave for later?',
      'How do you weigh the safety of your crew against that of the public?',
    ],
    depth: [
      'At what exact point would you change tactics or pull back?',
      'What must your report contain about that decision?',
    ],
  },
}

export const publicSafety = { competency, field }
