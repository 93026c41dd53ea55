/** A bucket that fills by time and is emptied by use. */
export interface Budget {
  perSecond: number
  /** The most that can be used at once. */
  burst: number
}

export interface Bucket {
  left: number
  atMs: number
}

/** Far above what people and browsers do: buttons, words, and a report of playback each 100 ms. */
const messageBudget: Budget = { perSecond: 40, burst: 200 }
/** Sound comes at 50 frames a second; after a reconnect a browser sends what it kept, up to 20 times as fast. */
const frameBudget: Budget = { perSecond: 1_000, burst: 2_000 }
/** Messages that cannot be understood. */
const faultBudget: Budget = { perSecond: 1, burst: 20 }

/** What one connection may send. */
export interface Budgets {
  message: Budget
  frame: Budget
  fault: Budget
}
export const defaultBudgets: Budgets = { message: messageBudget, frame: frameBudget, fault: faultBudget }

export const fullBucket = (budget: Budget, nowMs: number): Bucket => ({ left: budget.burst, atMs: nowMs })

/** Takes one; `waitMs`: how long until there is one to take, 0 where it was taken. */
export const take = (budget: Budget, bucket: Bucket, nowMs: number): { bucket: Bucket; waitMs: number } => {
  const filled = bucket.left + (Math.max(0, nowMs - bucket.atMs) * budget.perSecond) / 1000
  const left = Math.min(budget.burst, filled)
  if (left >= 1) return { bucket: { left: left - 1, atMs: nowMs }, waitMs: 0 }
  return { bucket: { left, atMs: nowMs }, waitMs: Math.ceil(((1 - left) * 1000) / budget.perSecond) }
}
