import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { run } from './run.ts'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** A Chromium or Chrome that is on this machine; `CANDOR_TEST_BROWSER` names another one. */
export const findBrowser = (): string | undefined =>
  [process.env.CANDOR_TEST_BROWSER, ...installed].find((path) => path !== undefined && existsSync(path))

const isDebian = async (): Promise<boolean> => {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release)
}

const installThroughApt = async (): Promise<void> => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], env)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env)
}

/**
 * The browser for the tests: an installed one, then Debian's package where we may install it, then
 * Playwright's own download. Throws with what to do where none can be had.
 */
export const obtainBrowser = async (): Promise<string> => {
  const found = findBrowser()
  if (found) return found
  if (process.getuid?.() === 0 && (await isDebian())) {
    console.log('No browser found: installing Debian’s Chromium.')
    await installThroughApt()
    const installedNow = findBrowser()
    if (installedNow) return installedNow
  }
  await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  throw new Error('No browser for the tests. Install Chromium or Chrome, or name one in CANDOR_TEST_BROWSER.')
}
