import { useEffect, useSyncExternalStore } from 'react'
import { useMe, useUpdateMe } from './me.ts'
import { chosenTheme, setTheme, subscribeTheme, switchTheme, type Theme, themeUnchosen } from './theme.ts'

/** The theme chosen on this device, and ways to change it that the account remembers too. */
export function useTheme() {
  const theme = useSyncExternalStore(subscribeTheme, chosenTheme, (): Theme => 'system')
  const { data: me } = useMe()
  const { mutate } = useUpdateMe()
  const remembered = me?.settings.theme

  useEffect(() => {
    if (remembered !== undefined && remembered !== 'system' && themeUnchosen()) setTheme(remembered)
  }, [remembered])

  // That the account learns of it is a comfort, not a need: a failure here is not worth a word.
  const remember = (next: Theme) => mutate({ settings: { theme: next } })
  return {
    theme,
    choose: (next: Theme) => {
      setTheme(next)
      remember(next)
    },
    toggle: () => remember(switchTheme()),
  }
}
