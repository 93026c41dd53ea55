export { asMarkdown } from './markdown.rules.ts'
export { readDelivery } from './read-delivery.ts'
