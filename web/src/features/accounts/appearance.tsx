import { useTheme } from '../../lib/use-theme.ts'
import { Choice } from '../../ui/form/choice.tsx'

/** Light, dark, or as the device. */
export function Appearance() {
  const { theme, choose } = useTheme()
  return (
    <Choice
      label="Theme"
      value={theme}
      onChange={choose}
      options={[
        { value: 'system', label: 'As the device' },
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ]}
    />
  )
}
