/** Frames of one turn that lie one after another. */
export interface FrameRun {
  interviewId: string
  turnIndex: number
  /** Number of the first one. */
  first: number
  frames: Uint8Array<ArrayBuffer>[]
}

/** Where sound waits until the server has it. No method rejects: a browser that keeps nothing keeps nothing. */
export interface FrameStore {
  put(run: FrameRun): Promise<void>
  /** All runs of a turn, in order. */
  read(interviewId: string, turnIndex: number): Promise<FrameRun[]>
  /** Removes the runs of a turn that end before frame `below`, and those of every earlier turn. */
  forget(interviewId: string, turnIndex: number, below: number): Promise<void>
}

const [database, store] = ['candor-live', 'runs']

/** In the browser's own database; survives the tab. */
export function browserFrameStore(factory: IDBFactory | undefined = globalThis.indexedDB): FrameStore {
  let opened: Promise<IDBDatabase> | undefined
  const open = () => {
    opened ??= openDatabase(factory)
    return opened
  }
  const within = async <T>(
    mode: IDBTransactionMode,
    work: (runs: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T | null> => {
    try {
      const runs = (await open()).transaction(store, mode, { durability: 'relaxed' }).objectStore(store)
      return await settled(work(runs))
    } catch {
      // Refused or full: what is in memory is still sent, only a closed tab would lose it.
      return null
    }
  }
  return {
    put: async (run) => void (await within('readwrite', (runs) => runs.put(run))),
    read: async (interviewId, turnIndex) =>
      (await within('readonly', (runs) => runs.getAll(ofTurn(interviewId, turnIndex)))) ?? [],
    async forget(interviewId, turnIndex, below) {
      const earlier = IDBKeyRange.bound([interviewId], [interviewId, turnIndex, 0], false, true)
      await within('readwrite', (runs) => runs.delete(earlier))
      const kept = (await this.read(interviewId, turnIndex)).filter((run) => run.first + run.frames.length > below)
      const firstKept = kept[0]?.first ?? below
      if (firstKept > 0) {
        const sent = IDBKeyRange.bound([interviewId, turnIndex, 0], [interviewId, turnIndex, firstKept], false, true)
        await within('readwrite', (runs) => runs.delete(sent))
      }
    },
  }
}

const ofTurn = (interviewId: string, turnIndex: number) =>
  IDBKeyRange.bound([interviewId, turnIndex, 0], [interviewId, turnIndex, Number.MAX_SAFE_INTEGER])

function openDatabase(factory: IDBFactory | undefined): Promise<IDBDatabase> {
  if (!factory) return Promise.reject(new Error('this browser has no database'))
  const request = factory.open(database, 1)
  request.onupgradeneeded = () =>
    request.result.createObjectStore(store, { keyPath: ['interviewId', 'turnIndex', 'first'] })
  return settled(request)
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the database refused'))
  })
