import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { shoot } from '../helpers/shots.ts';
import { serveSites, type StaticPages } from '../helpers/static-pages.ts';
import { discard, networkLines, rightClick, saveCard, setUpPractice, timelineTitles, visit } from './steps.ts';

let browser: Chromium;
let sites: StaticPages;
let dashboard: Page;

beforeAll(async () => {
  browser = await startChromium();
  sites = await serveSites();
  dashboard = await setUpPractice(browser);
});
afterAll(async () => {
  expect(browser.troubles).toEqual([]);
  await browser.stop();
  await sites.stop();
});

type Card = { name?: string; organisation?: string; kind?: string; email?: string; phone?: string };
type Case = { page: string; on?: { link?: string; selected?: string }; card: Card };

/** Where the right-click lands, and what the card must say then. */
const CASES: Case[] = [
  {
    page: 'dentist-profile',
    card: { name: 'Aisha Rahman', kind: 'Dentist', email: 'aisha@cardiganroaddental.example' },
  },
  {
    page: 'running-club-committee',
    on: { link: '#coach a[href^="mailto"]' },
    card: { name: 'Siobhán Ó Briain', email: 'coaching@mvharriers.example' },
  },
  {
    page: 'school-contact',
    on: { selected: '#senco' },
    card: { name: 'Ruth Oyelaran', email: 'senco@stwilfrids.leeds.sch.example' },
  },
  {
    page: 'gp-surgery-team',
    on: { link: '#okafor a' },
    card: { name: 'Ngozi Okafor', email: 'ngozi.okafor@oakwoodlanemedical.example' },
  },
  { page: 'au-exercise-physiology', card: { name: 'Mia Tran', email: 'mia@movewellbondi.example' } },
  {
    page: 'us-orthopedics',
    card: { name: 'Rebecca L. Stein', organisation: 'Lakeshore Bone & Joint', kind: 'Orthopaedic surgeon' },
  },
  {
    page: 'optician-branch',
    card: { name: '', organisation: 'Brightwell Opticians Horsforth', kind: 'Optometrist', phone: '0113 496 0233' },
  },
];

describe('right-click, Add to network', () => {
  test.each(CASES)('$page gives a card that only needs Enter', async ({ page: name, on = {}, card }) => {
    const page = await visit(browser, sites.page(name));
    const at = Object.fromEntries(Object.entries(on).map(([what, selector]) => [what, page.locator(selector).first()]));
    const capture = await rightClick(browser, page, 'add', at);
    expect(await shown(capture, card)).toEqual(card);
    await saveCard(capture);
    const who = card.name || card.organisation!;
    expect((await networkLines(dashboard)).some(line => line.includes(who))).toBe(true);
    await page.close();
  });

  test('what is too uncertain to be filled in is offered, and taken with one click', async () => {
    const page = await visit(browser, sites.page('village-list'));
    const capture = await rightClick(browser, page, 'add', { selected: page.locator('#dentist span') });
    const organisation = capture.getByLabel('Organisation', { exact: true });
    expect(await shown(capture, { organisation: '', kind: '', phone: '' })).toEqual({
      organisation: '',
      kind: 'Dentist',
      phone: '0113 496 0103',
    });
    await shoot(capture, 'capture-offered');
    const offers = capture.getByRole('group', { name: 'Seen on the page for organisation' });
    await offers.getByRole('button', { name: 'J & P Harrop' }).press('Enter');
    await expect.poll(() => organisation.inputValue()).toBe('J & P Harrop');
    expect(await organisation.evaluate(field => field === document.activeElement)).toBe(true);
    await saveCard(capture);
    expect((await networkLines(dashboard)).some(line => line.includes('J & P Harrop'))).toBe(true);
    await page.close();
  });

  test('a page that names several people lets one choose whom to add, several at once', async () => {
    const capture = await rightClick(browser, await visit(browser, sites.page('physio-json-ld')), 'add');
    await capture.getByRole('checkbox', { name: /Tom Fairbank/ }).check();
    await capture.getByRole('checkbox', { name: /The organisation itself/ }).check();
    await capture.getByRole('button', { name: 'Add 2 partners' }).click();
    await capture.getByText('Saved in this browser.').waitFor();
    const lines = await networkLines(dashboard);
    const added = ['Tom Fairbank', 'Roundhay Physiotherapy & Sports Injury Clinic', 'Maria Kowalczyk'];
    expect(added.map(name => lines.some(line => line.includes(name)))).toEqual([true, true, false]);
  });

  test('a card that cannot be saved yet says what to write, with the cursor there and everything kept', async () => {
    const capture = await rightClick(browser, await visit(browser, sites.page('pharmacy')), 'add');
    const phone = capture.getByRole('textbox', { name: 'Phone', exact: true });
    const organisation = await capture.getByLabel('Organisation', { exact: true }).inputValue();
    await phone.fill('12');
    await capture.getByLabel('Organisation', { exact: true }).press('Enter');
    await capture.getByText('This is no telephone number. Write all of its digits').waitFor();
    await expect.poll(() => phone.evaluate(field => field === document.activeElement)).toBe(true);
    expect(await capture.getByLabel('Organisation', { exact: true }).inputValue()).toBe(organisation);
    await shoot(capture, 'capture-refused');
    await discard(capture);
  });

  test('of several people the one whose card cannot be saved yet is opened', async () => {
    const capture = await rightClick(browser, await visit(browser, sites.page('physio-json-ld')), 'add');
    await capture.getByRole('checkbox', { name: /Tom Fairbank/ }).check();
    const email = capture.getByRole('textbox', { name: 'E-mail', exact: true });
    await email.fill('tom@clinic');
    await capture.getByRole('checkbox', { name: /Maria Kowalczyk/ }).check();
    await expect.poll(() => email.inputValue()).not.toBe('tom@clinic');
    await capture.getByRole('button', { name: 'Add 2 partners' }).click();
    await capture.getByText('This is no e-mail address.').waitFor();
    expect(await email.inputValue()).toBe('tom@clinic');
    await expect.poll(() => email.evaluate(field => field === document.activeElement)).toBe(true);
    await discard(capture);
  });

  test('nothing of the page is kept before Enter, nor after Discard', async () => {
    const before = await networkLines(dashboard);
    const page = await visit(browser, sites.page('pharmacy'));
    const capture = await rightClick(browser, page, 'add');
    expect(
      (await capture.getByText(/Patel/).count()) +
        (await capture.getByLabel('Organisation', { exact: true }).inputValue()).length,
    ).toBeGreaterThan(0);
    await discard(capture);
    expect(await networkLines(dashboard)).toEqual(before);
  });
});

describe('a partner who is known already', () => {
  let page: Page;
  beforeEach(async () => {
    page = await visit(browser, sites.page('dentist-profile'));
  });

  test('is said to be known before saving, with the reason', async () => {
    const capture = await rightClick(browser, page, 'add');
    const known = capture.getByRole('status', { name: 'Known already' });
    await known.waitFor();
    expect(await known.innerText()).toMatch(/You know them already/);
    expect(await known.innerText()).toContain('Aisha Rahman');
    await shoot(capture, 'capture-known');
    await capture.close();
  });

  test('gets the referral that is logged from their page, and is not added again', async () => {
    const before = (await networkLines(dashboard)).length;
    const capture = await rightClick(browser, page, 'received');
    await shoot(capture, 'capture-received');
    await capture.getByRole('radio', { name: 'Referral received' }).press('Enter');
    await capture.getByText('Saved in this browser.').waitFor();
    expect((await networkLines(dashboard)).length).toBe(before);
    expect(await timelineTitles(dashboard, 'Aisha Rahman')).toEqual(['Referral received']);
  });
});

test('a message in webmail gives its sender, and its words stay where they are', async () => {
  const page = await visit(browser, sites.page('roundcube-message'));
  const capture = await rightClick(browser, page, 'add');
  expect(await shown(capture, { name: '', email: '' })).toEqual({
    name: 'Amara Okafor',
    email: 'a.okafor@harbourgp.example',
  });
  expect(await capture.getByText('persistent heel pain?').count()).toBe(0);
  await capture.close();
});

async function shown(capture: Page, like: Card): Promise<Card> {
  const kind = capture.getByLabel('Kind', { exact: true });
  const read = {
    name: () => capture.getByLabel('Name', { exact: true }).inputValue(),
    organisation: () => capture.getByLabel('Organisation', { exact: true }).inputValue(),
    kind: () => kind.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]!.text),
    email: () => capture.getByLabel('E-mail', { exact: true }).inputValue(),
    phone: () => capture.getByLabel('Phone', { exact: true }).inputValue(),
  };
  const card: Card = {};
  for (const field of Object.keys(like) as (keyof Card)[]) card[field] = await read[field]();
  return card;
}
