export { asMarkdown } from './markdown.rules.ts'
export { type DeliveryParts, readDelivery } from './read-delivery.ts'
