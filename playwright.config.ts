import { defineConfig } from 'playwright/test';

// `npm test` (scripts/lib/e2e.ts) starts the app and gives its address and the browser.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.TERAJU_URL,
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Chromium's sandbox does not work as root, which CI machines often are.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
