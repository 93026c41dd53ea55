export type { Expects, Gap, JudgeAnswer, JudgeInput, Judgement } from './judgement.ts'
