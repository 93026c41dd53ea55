export type Theme = 'system' | 'light' | 'dark'

const key = 'candor.theme'

/** What the person chose on this device; the script in theme-boot.js reads the same key. */
export function chosenTheme(): Theme {
  try {
    const stored = localStorage.getItem(key)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

/** What is shown now. */
export function shownTheme(): 'light' | 'dark' {
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
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Storage may be blocked: the choice then lasts until the page is left.
  }
}

/** Light to dark and back. */
export function switchTheme(): Theme {
  const next = shownTheme() === 'dark' ? 'light' : 'dark'
  setTheme(next)
  return next
}
