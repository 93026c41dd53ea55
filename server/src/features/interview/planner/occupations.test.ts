import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { interviewSettingsSchema, interviewTypes, seniorities } from '@candor/contracts/interview.ts'
import { expect, test } from 'vitest'
import { protectedTopicOf } from '../proposals/lawful/lawful.rules.ts'
import { planInterview } from './plan.rules.ts'

const list = fileURLToPath(new URL('../../../../../../shared/data/onet/Occupation Data.txt', import.meta.url))

/** Each type and seniority occurs among every 24 of them. */
const each = 2

test.skipIf(!existsSync(list))(
  existsSync(list)
    ? 'every other occupation of O*NET, with its description as the job, gets a whole plan that anybody may be asked'
    : 'skipped: ../shared/data/onet is not there',
  () => {
    const rows = readFileSync(list, 'utf8').trim().split(/\r?\n/).slice(1)
    const faults: string[] = []
    for (const [index, row] of rows.entries()) {
      const [, title = '', description = ''] = row.split('\t')
      if (index % each !== 0) continue
      const { presets } = planInterview({
        settings: interviewSettingsSchema.parse({
          jobTitle: title.slice(0, 120),
          seniority: seniorities[(index / each) % seniorities.length],
          type: interviewTypes[Math.floor(index / each / seniorities.length) % interviewTypes.length],
          questionCount: 8,
        }),
        seed: String(index),
        resumeText: null,
        jobDescriptionText: description,
        recentBankIds: [],
      })
      const texts = presets.map(({ text }) => text)
      if (new Set(texts).size !== 8) faults.push(`${title}: ${new Set(texts).size} questions`)
      for (const text of texts) {
        const topic = protectedTopicOf(text)
        if (topic !== null) faults.push(`${title}: ${topic}: ${text}`)
        if (/[{}]|“(?:and|or|includes?)\b/i.test(text)) faults.push(`${title}: ${text}`)
      }
    }
    expect(rows.length).toBeGreaterThan(1_000)
    expect(faults).toEqual([])
  },
  60_000,
)
