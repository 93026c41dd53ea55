import { z } from 'zod'

/** Every id is a UUID. */
export const idSchema = z.uuid()
export const idParams = z.object({ id: idSchema })

/** A moment, ISO 8601 in UTC with milliseconds. */
export const momentSchema = z.iso.datetime()

/** `?limit&cursor`: the cursor is what the page before returned as `nextCursor`. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(200).exactOptional(),
})

/** A page of a list, newest first unless said otherwise. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() })
