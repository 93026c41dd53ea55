import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const sizes = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1440, height: 900 },
] as const
const themes = ['light', 'dark'] as const
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
/** Kept out of version control; each run empties it. */
const pictures = join('test-results', 'pictures')
/** The narrowest screen that nothing may stick out of; WCAG 2.2, 1.4.10 Reflow. */
const narrowest = 320

/** What axe finds wrong, each in a line that names the rule, the element and the reason. */
const violationsOf = async (page: Page): Promise<string[]> => {
  // Without frames of other hosts there is no need of the second page that axe otherwise opens for its findings.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .setLegacyMode()
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}

/**
 * Looks at what the page shows now, on a phone and a desktop, light and dark: nothing that axe calls a fault,
 * and nothing wider than the narrowest screen. Leaves a picture of each.
 */
export const examine = async (page: Page, name: string): Promise<void> => {
  await mkdir(pictures, { recursive: true })
  // A page taller than the screen is drawn whole, but what covers the screen would cover only its head.
  const isDialog = await page.getByRole('dialog').isVisible()
  for (const { name: size, ...viewport } of sizes) {
    await page.setViewportSize(viewport)
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme })
      await page.screenshot({ path: join(pictures, `${name}-${size}-${theme}.png`), fullPage: !isDialog })
      expect.soft(await violationsOf(page), `${name}, ${size}, ${theme}`).toEqual([])
    }
  }
  await page.setViewportSize({ width: narrowest, height: 640 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect.soft(width, `${name}: the width of the page on a screen of ${narrowest} px`).toBeLessThanOrEqual(narrowest)
}
