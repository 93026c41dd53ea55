import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { obtainBrowser } from '../tools/browser.ts'
import { printFigures, startProduct, stopProduct, temporaryFolder } from './support.ts'

/**
 * JavaScript that a first visit loads, gzipped, as a real browser asks for it: the landing, and the
 * interview room up to its question.
 */

const settings = { jobTitle: 'Nurse', seniority: 'mid', type: 'mixed' }

/** Kilobytes (1,000 bytes) of every script that the page has loaded when it shows what it is for. */
const scriptsOf = async (page: Page, open: () => Promise<unknown>): Promise<number> => {
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body())
  })
  await open()
  await page.waitForLoadState('networkidle')
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length)
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}

const folder = await temporaryFolder()
const dataDir = join(folder, 'data')
const { child, address } = await startProduct({ CANDOR_DATA_DIR: dataDir })
const browser = await chromium.launch({
  executablePath: await obtainBrowser(),
  args: ['--disable-background-networking'],
})
try {
  const landing = await browser.newPage()
  const landingKb = await scriptsOf(landing, () => landing.goto(address))
  const headline = await landing.getByRole('heading', { level: 1 }).isVisible()

  const withoutScript = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await withoutScript.goto(address)
  const prerendered = await withoutScript.getByRole('heading', { level: 1 }).isVisible()

  const context = await browser.newContext()
  const started = await context.request.post(`${address}/api/v1/interviews`, { data: settings })
  const { interview, turn } = (await started.json()) as { interview: { id: string }; turn: { question: string } }
  const room = await context.newPage()
  const roomKb = await scriptsOf(room, async () => {
    await room.goto(`${address}/interviews/${interview.id}`)
    await room.getByRole('heading', { name: turn.question }).waitFor()
  })
  printFigures('JavaScript of a first visit, gzipped', [
    { name: 'landing', value: landingKb, unit: 'kB', target: { most: 40 } },
    {
      name: 'landing readable without JavaScript (1: yes)',
      value: headline && prerendered ? 1 : 0,
      unit: '',
      target: { least: 1 },
    },
    { name: 'interview room', value: roomKb, unit: 'kB', target: { most: 160 } },
  ])
} finally {
  await browser.close()
  await stopProduct(child)
  await rm(folder, { recursive: true, force: true })
}
