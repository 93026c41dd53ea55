import { difficulties, interviewTypes, seniorities } from '@candor/contracts/interview.ts'
import { Choice } from '../../ui/form/choice.tsx'
import { NumberField } from '../../ui/form/number-field.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import type { Shape } from './draft.ts'
import { difficultyWords, seniorityWords, typeWords } from './words.ts'

interface Props {
  value: Shape
  onChange: (change: Partial<Shape>) => void
}

const types = (['mixed', ...interviewTypes.filter((type) => type !== 'mixed')] as const).map((value) => ({
  value,
  ...typeWords[value],
}))
const levels = seniorities.map((value) => ({ value, label: seniorityWords[value] }))
const grades = difficulties.map((value) => ({ value, label: difficultyWords[value] }))

/** What kind of questions: type, seniority, difficulty. */
export function KindFields({ value, onChange }: Props) {
  return (
    <div className="flex flex-col gap-7">
      <Choice label="Kind of questions" options={types} value={value.type} onChange={(type) => onChange({ type })} />
      <Choice
        label="Level of the job"
        options={levels}
        value={value.seniority}
        onChange={(seniority) => onChange({ seniority })}
      />
      <Choice
        label="Difficulty"
        options={grades}
        value={value.difficulty}
        onChange={(difficulty) => onChange({ difficulty })}
      />
    </div>
  )
}

/** How many questions, how far the interviewer asks on, how long it may last. */
export function LengthFields({ value, onChange }: Props) {
  const minutes = [
    ...new Set([10, 15, 20, 30, 45, 60, 90, 120, ...(value.timeLimitMinutes ? [value.timeLimitMinutes] : [])]),
  ]
  return (
    <div className="flex flex-col gap-7">
      <NumberField
        label="How many questions"
        hint="Core questions; follow-ups come on top."
        value={value.questionCount}
        min={1}
        max={20}
        onChange={(questionCount) => onChange({ questionCount })}
      />
      <NumberField
        label="Follow-ups to each, at most"
        hint="Asked where your answer leaves something open."
        value={value.maxFollowUps}
        min={0}
        max={3}
        onChange={(maxFollowUps) => onChange({ maxFollowUps })}
      />
      <SelectField
        label="Time limit"
        hint="The clock stands still while you read feedback."
        value={String(value.timeLimitMinutes ?? '')}
        options={[
          { value: '', label: 'No limit' },
          ...minutes.sort((a, b) => a - b).map((n) => ({ value: String(n), label: `${n} minutes` })),
        ]}
        onChange={({ target }) => onChange({ timeLimitMinutes: target.value === '' ? null : Number(target.value) })}
      />
    </div>
  )
}
