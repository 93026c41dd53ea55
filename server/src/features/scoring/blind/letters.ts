import type { IdentityKind } from './blinded.ts'

const stems: Readonly<Record<IdentityKind, string>> = {
  person: 'Person',
  contact: 'Contact',
  pronoun: 'Person',
  gender: 'Detail',
  school: 'School',
  place: 'Place',
  date: 'Date',
  age: 'Age',
}

/** Gives every name its stand-in, `PersonA`, `PlaceB`: the same for the same name, in order of appearance. */
export class Letters {
  readonly #known = new Map<string, string>()
  readonly #counts = new Map<string, number>()

  /** Whoever is named by any part of a known name is that person, unless another given name comes first. */
  standIn(kind: IdentityKind, keys: readonly string[]): string {
    const stem = stems[kind]
    const [first = '', ...others] = keys
    const named = this.#known.get(`${stem} ${first}`)
    if (named !== undefined) {
      for (const key of others) this.#remember(stem, key, named)
      return named
    }
    const count = this.#counts.get(stem) ?? 0
    this.#counts.set(stem, count + 1)
    const given = stem + letter(count)
    for (const key of keys) this.#remember(stem, key, given)
    return given
  }

  #remember(stem: string, key: string, given: string): void {
    if (!this.#known.has(`${stem} ${key}`)) this.#known.set(`${stem} ${key}`, given)
  }
}

const letter = (count: number): string =>
  count < 26 ? String.fromCharCode(65 + count) : letter((Math.floor(count / 26) - 1) % 26) + letter(count % 26)
