import type { Competency } from '../schema.ts'
import { adaptability, learning, resilience, workingUnderPressure } from './adapting.ts'
import { givingFeedback, receivingFeedback } from './feedback.ts'
import { delegation, leadership, leadingChange, mentoring } from './leading-people.ts'
import { attentionToDetail, planning, timeManagement } from './organising-work.ts'
import { initiative, integrity, ownership } from './taking-responsibility.ts'
import { creativity, decisionMaking, problemSolving, strategicThinking } from './thinking.ts'
import { communication, conflictResolution, inclusion, teamwork } from './working-together.ts'
import { customerFocus, influence, negotiation, stakeholderManagement } from './working-with-interests.ts'

/** Competencies that can be asked of anyone, whatever the profession. */
export const coreCompetencies: readonly Competency[] = [
  communication,
  teamwork,
  conflictResolution,
  leadership,
  problemSolving,
  decisionMaking,
  adaptability,
  timeManagement,
  ownership,
  initiative,
  customerFocus,
  learning,
  resilience,
  integrity,
  givingFeedback,
  receivingFeedback,
  delegation,
  mentoring,
  influence,
  negotiation,
  planning,
  attentionToDetail,
  creativity,
  workingUnderPressure,
  inclusion,
  strategicThinking,
  leadingChange,
  stakeholderManagement,
]
