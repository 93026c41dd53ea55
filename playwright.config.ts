import { defineConfig } from '@playwright/test'
import { findBrowser } from './tools/browser.ts'

const executablePath = findBrowser()

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  // A promise that holds sometimes does not hold.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: process.env.CI !== undefined,
  use: {
    actionTimeout: 15_000,
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // What a browser fetches on its own account is not ours to test, and a closed network refuses it slowly.
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
})
