import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { buildLab, type LabBuild } from './lab.ts';

/** `KILLS=100` for a release. */
const KILLS = Number(process.env['KILLS'] ?? 20);

let build: LabBuild;
beforeAll(async () => {
  build = await buildLab('chromium');
});
afterAll(() => build.remove());

test(
  `a browser killed right after "saved" has the entry when it opens again, ${KILLS} of ${KILLS} times`,
  async () => {
    let profile: string | undefined;
    let there: string[] = [];
    const saved: string[] = [];
    for (let round = 0; round <= KILLS; round += 1) {
      const browser: Chromium = await start(profile);
      profile = browser.profile;
      const page = await browser.open('lab.html');
      there = await page.evaluate(() => lab.ids());
      expect(there).toEqual(saved);
      if (round === KILLS) {
        await browser.stop();
        break;
      }
      const id = `round-${String(round).padStart(2, '0')}`;
      await page.evaluate(recordId => lab.commit([{ kind: 'partner', recordId, fields: { name: recordId } }]), id);
      // A kill of the browser leaves the disk's cache alone; that a power cut does not matter either shows here.
      if (round === 0) expect(await page.evaluate(() => lab.durabilities())).toEqual(['strict']);
      await browser.crash();
      saved.push(id);
    }
    console.log(`${there.length} of ${KILLS} there`);
  },
  20_000 * (KILLS + 1),
);

test('the test notices a form that says "saved" before it is', async () => {
  const first = await start();
  const page = await first.open('lab.html');
  await page.evaluate(() => lab.ids());
  await page.evaluate(() => {
    const entries = Array.from({ length: 3000 }, (_, i) => ({
      kind: 'partner',
      recordId: `r${i}`,
      fields: { name: 'r' },
    }));
    void lab.commit(entries);
  });
  await first.crash();
  const again = await start(first.profile);
  const lost = 3000 - (await (await again.open('lab.html')).evaluate(() => lab.ids())).length;
  await again.stop();
  expect(lost).toBe(3000);
  rmSync(first.profile, { recursive: true, force: true });
}, 60_000);

function start(profile?: string): Promise<Chromium> {
  return startChromium({ folder: build.folder, ...(profile ? { profile } : {}) });
}
