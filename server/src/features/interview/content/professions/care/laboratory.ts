import type { Competency, Field } from '../../schema.ts'

const competency: Competency = {
  id: 'laboratory',
  name: 'Laboratory and scientific work',
  group: 'profession',
  keywords: [
    'laboratory',
    'lab technician',
    'research scientist',
    'chemist',
    'biologist',
    'microbiology',
    'assay',
    'laboratory experiments',
    'chromatography',
    'sample preparation',
    'quality control laboratory',
    'laboratory research',
    'field sampling',
    'geologist',
    'environmental science',
    'physicist',
    'postdoc',
  ],
  questions: [
    {
      id: 'laboratory-clean-result',
      difficulty: 'easy',
      text: 'Which experiment, analysis or field campaign of yours are you happiest with, and what did it show?',
    },
    {
      id: 'laboratory-method-improved',
      difficulty: 'easy',
      text: 'Tell me about a procedure at the bench or in the field that you made faster, cleaner or safer.',
    },
    {
      id: 'laboratory-nothing-worked',
      difficulty: 'medium',
      text: 'Think of an assay or a setup that refused to work for weeks. How did you track the cause down?',
    },
    {
      id: 'laboratory-outlier',
      difficulty: 'medium',
      text: 'Was there ever a data point you simply did not believe? Tell me what you did before keeping it or leaving it out.',
    },
    {
      id: 'laboratory-hypothesis-dropped',
      difficulty: 'hard',
      text: 'When have your own data forced you to abandon an idea you liked? How did you and your group take it?',
    },
    {
      id: 'laboratory-spill-or-breach',
      difficulty: 'hard',
      text: 'Describe a contamination, a spill or a mix-up of samples that you had to deal with.',
    },
  ],
  levels: [
    'Enumerates instruments, techniques or publications; the question under study is never named, nor a single result that came of all the work.',
    'Refers to a project and its method; what varied, what was controlled and what the numbers said is skipped over.',
    'Reports question, method and finding coherently; when it comes to doubt or troubleshooting, only says that several things were tried until it worked.',
    'Isolates causes one factor at a time, mentions controls, replicates and size of effect, and shows how the result altered the next experiment.',
    'Tried to break their own result before publishing it: said what would refute it, reported an inconvenient finding, documented so well that others reproduced it, and left a better method.',
  ],
  probes: {
    situation: [
      'What was the scientific or customer question behind this work?',
      'What equipment, samples and time did you have for it?',
    ],
    task: ['Which part of the project had been given to you?', 'How good did the result have to be, in numbers?'],
    action: ['Which factor did you vary, and which did you hold constant?', 'Which controls did you run alongside?'],
    result: [
      'What was the effect, and how large was its uncertainty?',
      'Has anyone repeated it since, and did they get the same?',
    ],
    ownership: [
      'There were several names on that work. Which measurements or analyses were yours?',
      'Whose idea was the decisive step?',
    ],
    learning: [
      'What entered the protocol or the lab book template because of this?',
      'Which control would you run on day one if you began afresh?',
    ],
  },
}

const field: Field = {
  id: 'laboratory-practice',
  name: 'Laboratory practice',
  kind: 'profession',
  keywords: [
    'experimental design',
    'calibration',
    'good laboratory practice',
    'standard operating procedure',
    'method validation',
    'limit of detection',
    'proficiency testing',
    'biosafety',
    'chemical safety',
    'chain of custody',
    'lab notebook',
    'measurement uncertainty',
    'laboratory quality assurance',
  ],
  questions: [
    {
      id: 'laboratory-practice-notebook',
      difficulty: 'easy',
      text: 'What must be in your lab or field book so that a stranger can repeat your day?',
      keyPoints: [
        'Date, purpose, batch and lot numbers, instrument settings and conditions are written down as the work is done.',
        'Raw readings are kept, including failed runs and deviations from the protocol.',
        'Corrections leave the original legible and are initialled, and electronic entries keep an audit trail.',
        'Every number can be followed from sample label through file to the calculation.',
      ],
    },
    {
      id: 'laboratory-practice-controls',
      difficulty: 'easy',
      text: 'Why do you run controls and replicates, and which ones would you never do without?',
      keyPoints: [
        'A blank or negative control uncovers background signal and contamination.',
        'A positive control or reference material proves that the method can find what is there.',
        'Independent replicates show variation of the whole process, whereas technical ones show only that of the measurement.',
        'Pseudoreplication makes an effect look more certain than it is.',
      ],
    },
    {
      id: 'laboratory-practice-unknown-chemical',
      difficulty: 'easy',
      text: 'You are about to work with a substance or organism for the first time. What do you do beforehand?',
      keyPoints: [
        'Safety data sheet or risk group is read, with hazards, incompatibilities and first aid.',
        'Substitution, smaller amounts and containment such as a hood come before gloves and goggles.',
        'Suitable glove material, spill kit, eyewash and waste route are ready.',
        'A colleague knows about it, and nobody does hazardous work alone.',
      ],
    },
    {
      id: 'laboratory-practice-calibration-drift',
      difficulty: 'medium',
      text: 'How do you know that an instrument is telling you the truth today?',
      keyPoints: [
        'Standards traceable to a reference are measured across the working range, not only at one point.',
        'Check samples during the run and control charts reveal drift before limits are exceeded.',
        'Matrix effects are tested by spiking or by matched standards.',
        'When a check fails, results since the last good one are held back and reassessed.',
      ],
    },
    {
      id: 'laboratory-practice-outlier-rule',
      difficulty: 'medium',
      text: 'One of ten values lies far off. By what rule may it go, and when must it stay?',
      keyPoints: [
        'Removal needs a documented cause, such as a bubble, a wrong volume or a swapped tube.',
        'Statistical tests flag a candidate but do not by themselves justify deletion.',
        'The criterion is fixed before the data are seen, and applied to convenient values as well.',
        'Exclusions are reported, with the analysis shown both ways or robust methods used.',
        'An odd reading may be the discovery, so the measurement is repeated where possible.',
      ],
    },
    {
      id: 'laboratory-practice-troubleshoot',
      difficulty: 'medium',
      text: 'A method that worked last month gives nothing now. Where do you begin, and how do you narrow it down?',
      keyPoints: [
        'What changed is asked first: reagent lot, water, person, room, software or column.',
        'Controls tell whether sample, chemistry or instrument is at fault.',
        'The process is halved at intermediate points, changing a single factor at a time.',
        'Old reagents or a retained good sample are run beside new ones.',
        'Cause and remedy are recorded, so that it is found faster next time.',
      ],
    },
    {
      id: 'laboratory-practice-design-study',
      difficulty: 'hard',
      text: 'You may run forty samples in all. How do you design the study so that the answer can be trusted?',
      keyPoints: [
        'Question, primary outcome and smallest effect worth finding are fixed beforehand.',
        'A power estimate shows whether forty suffice, or the question has to be narrowed.',
        'Randomised order and blocking keep day, plate and operator from mimicking an effect.',
        'Blinding at sample handling or reading protects against expectation.',
        'Some runs are reserved for controls and independent replication rather than for more conditions.',
      ],
    },
    {
      id: 'laboratory-practice-near-detection',
      difficulty: 'hard',
      text: 'Your reading sits just above the limit of detection. What may you claim, and what not?',
      keyPoints: [
        'Detection means distinguishable from blank; quantitation needs a higher level with known precision.',
        'Between both limits only presence may be reported, with no reliable figure.',
        'Setting non-detects to zero biases averages, so they are treated as censored data.',
        'Blank levels, recovery and expanded uncertainty belong beside the figure.',
        'Pre-concentration, larger sample or a more sensitive technique could settle it.',
      ],
    },
    {
      id: 'laboratory-practice-pressure-on-data',
      difficulty: 'hard',
      text: 'The supervisor asks you to rerun the test until it passes. What do you do with the results, and with the request?',
      keyPoints: [
        'Testing into compliance is misconduct, since chance alone will eventually deliver a pass.',
        'An out-of-specification value triggers an investigation for a laboratory error before any retest.',
        'Number of retests and how they are averaged is laid down in a procedure in advance.',
        'All values remain on record, including those that failed.',
        'Pressure is refused with reasons and raised with quality assurance or another independent body.',
      ],
    },
  ],
  levels: [
    'Trusts whatever the display shows or the protocol says; no control is run, no hazard looked up, and no reading ever questioned.',
    'Mentions calibration, replicates or goggles as things one does in a lab, without being able to say which error or injury each of them prevents.',
    'Follows good practice from labelling to records and chooses suitable controls; uncertainty is treated as a number to report rather than a guide to design.',
    'Explains where errors come from and separates random from systematic ones, sets criteria before seeing the data, and troubleshoots by ruling out one cause after another.',
    'Designs so that a wrong idea would fail visibly, quantifies what the result can and cannot carry, holds out against pressure for tidy data, and thinks of safety upstream.',
  ],
  probes: {
    reason: [
      'Which error would creep in if you did not do that?',
      'What is the chemistry, biology or physics behind that precaution?',
    ],
    example: [
      'Take a measurement you know well: what would that be in practice?',
      'When did such a check of yours catch something?',
    ],
    tradeOff: [
      'All this doubles the bench time. When would you do without it?',
      'What would you simplify if it had to run every day for years?',
    ],
    depth: ['How would you put a number on that uncertainty?', 'What result would convince you that you are wrong?'],
  },
}

export const laboratory = { competency, field }
