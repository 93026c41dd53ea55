import type { Delivery } from '@candor/contracts/delivery/measures.ts'
import type { DeliveryStore } from './delivery.store.ts'
import { measureAnswer } from './measure-answer.rules.ts'
import { summarise } from './summary.rules.ts'

export interface DeliveryParts {
  store: DeliveryStore
}

/**
 * How an interview was spoken, from what is stored: the same each time. For the person who spoke, in their own
 * workspace; null: it was written, nobody answered, or it is not theirs.
 */
export const readDelivery = async (
  { store }: DeliveryParts,
  workspaceId: string,
  interviewId: string,
): Promise<Delivery | null> => {
  const spoken = await store.find(workspaceId, interviewId)
  if (!spoken) return null
  const english = /^en\b/i.test(spoken.language)
  return summarise(spoken.answers.map((answer) => measureAnswer(answer, english)))
}
