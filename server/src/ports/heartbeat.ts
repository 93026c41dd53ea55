/** Signs of life of the server, so that time lost to a fault can be given back. */
export interface Heartbeat {
  /** When any instance was last seen alive; null: never. */
  lastSeen(): Promise<Date | null>
  beat(instance: string, now: Date): Promise<void>
}
