export { blind } from './blind/index.ts'
export { createBuiltinJudge } from './judges/builtin.ts'
export { scoreLine } from './score-line.ts'
export { storyElementsOf } from './story-elements.ts'
