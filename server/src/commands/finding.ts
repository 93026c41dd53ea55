/** One line of `candor doctor`. */
export interface Finding {
  name: string
  ok: boolean
  says: string
}
