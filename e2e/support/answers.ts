/** What people say in the tests: true to their trade, each long enough to be marked. */
export const nurse = {
  title: 'Senior staff nurse, intensive care',
  result:
    'Last winter our surgical ward had eleven falls in three months, and I was asked to bring that down. I looked at ' +
    'every incident form and saw that nine of them happened between four and six in the morning, on the way to the ' +
    'toilet. I proposed a round at half past three, drew up a list of who needed help to walk, and trained the six ' +
    'healthcare assistants on nights myself. I put the list on the handover sheet so that nobody had to look for it. ' +
    'In the next three months we had two falls, and the ward next door has taken the round over.',
  conflict:
    'A consultant wanted to discharge a man on a Friday although he could not manage his stoma bag alone. I disagreed, ' +
    'because I had changed it with him that morning and his hands shook. I asked the consultant for five minutes away ' +
    'from the bed, told her what I had seen, and suggested one more night and a visit by the stoma nurse on Saturday. ' +
    'She was annoyed at first, then she came and watched him try. He went home on Saturday with a simpler bag, and he ' +
    'was not readmitted.',
  deterioration:
    'On a night shift I looked after a man on his first evening after a bowel resection. His numbers were in range, ' +
    'but he had gone quiet and his hands were cool. I repeated the observations by hand, checked his drain and found ' +
    'only twenty millilitres of urine in three hours. I rang the registrar, gave her the trend, and said that I was ' +
    'worried about bleeding and needed her within ten minutes. His haemoglobin had fallen from 118 to 71; he was back ' +
    'in theatre within the hour and went home eleven days later.',
  thin: 'We had a problem with the handover on nights, and I sorted it out.',
} as const

export const developer = {
  title: 'Backend developer',
  result:
    'At my last company the nightly invoice run had grown to seven hours and ran into office time. I was responsible ' +
    'for it, so I profiled one run and found that two thirds of it went into one query per customer. I rewrote it as a ' +
    'single join with an index on the billing period, tested it against a copy of production, and rolled it out ' +
    'behind a switch over two weeks. The run came down from seven hours to forty minutes, and the support team stopped ' +
    'getting calls about late invoices.',
} as const

export const warehouse = {
  title: 'Warehouse shift lead',
  result:
    'Last autumn returns piled up to 900 parcels and my manager asked me to clear them before the sales week. I sorted ' +
    'them by reason for two days, saw that half were the same damaged carton, and moved two people from picking to ' +
    'returns. I also showed the supplier photographs and agreed a thicker carton with him. In three weeks we were down ' +
    'to 60 open returns, and damaged parcels fell from forty a day to six.',
  other:
    'A new colleague kept scanning pallets twice and the stock was wrong every evening. I took her through one pallet ' +
    'slowly, found that the scanner beeped before it had saved, and asked IT to change the sound. Since then we have ' +
    'had no double scan on my shift.',
} as const
