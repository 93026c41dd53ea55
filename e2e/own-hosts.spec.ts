import { expect, test } from './support/fixtures.ts'
import { startServer } from './support/server.ts'
import { watchContext } from './support/watch.ts'

// That nothing is loaded from another host is asserted after every test; here is what would catch it.

test('a page that asks for another host is caught', async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.address, bypassCSP: true })
  const watch = watchContext(context, server.address)
  const page = await context.newPage()
  await page.goto('/')
  await page.evaluate(() => fetch('http://example.invalid/font.woff2').catch(() => undefined))
  expect(watch.faults()).toContain('foreign host: example.invalid')
  await context.close()
})

test('the product’s own policy keeps a page from asking another host at all', async ({ page, watch }) => {
  watch.allow(/Content Security Policy|Fetch API cannot load/)
  await page.goto('/')
  const refusedBy = await page.evaluate(async () => {
    const violation = new Promise<SecurityPolicyViolationEvent>((resolve) => {
      document.addEventListener('securitypolicyviolation', resolve, { once: true })
    })
    await fetch('http://example.invalid/').catch(() => undefined)
    return (await violation).effectiveDirective
  })
  expect(refusedBy).toBe('connect-src')
})

test('a server that asks for another host is caught', async () => {
  const server = await startServer({ preload: ['e2e/support/asks-another-host.mjs'] })
  expect(server.faultsIn(server.log())).toContain('foreign host: example.invalid')
  await server.stop()
})

test('the API reference is whole without another host', async ({ page }) => {
  await page.goto('/docs')
  await expect(page.getByText('Start a practice interview')).toBeVisible()
})
