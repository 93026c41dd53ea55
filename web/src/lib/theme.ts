export type Theme = 'system' | 'light' | 'dark'

const key = 'candor.theme'
const listeners = new Set<() => void>()

/** What the person chose on this device; the script in theme-boot.js reads the same key. */
export function chosenTheme(): Theme {
  const shown = document.documentElement.dataset.theme
  return shown === 'light' || shown === 'dark' ? shown : 'system'
}

/** What is shown now. */
function shownTheme(): 'light' | 'dark' {
  const chosen = chosenTheme()
  if (chosen !== 'system') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Shows a theme and keeps the choice. `system` follows the device again. */
export function setTheme(theme: Theme): void {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Storage may be blocked: the choice then lasts until the page is left.
  }
  for (const listener of listeners) listener()
}

/** Light to dark and back. */
export function switchTheme(): Theme {
  const next = shownTheme() === 'dark' ? 'light' : 'dark'
  setTheme(next)
  return next
}

/** Nothing was ever chosen on this device: it may take over what the account says. */
export function themeUnchosen(): boolean {
  try {
    return localStorage.getItem(key) === null
  } catch {
    return false
  }
}

/** Calls back when the choice changes; returns the way to stop. */
export function subscribeTheme(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
