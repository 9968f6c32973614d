import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ContactGuess } from '../../shared/capture/contact.ts';
import { emptyFacts, type MessageFacts } from '../../shared/capture/facts.ts';
import { messageContact } from '../../shared/capture/message/message-contact.ts';
import { messageKind } from '../../shared/capture/message/message-kind.ts';
import { shouldPropose } from '../../shared/capture/message/propose.ts';
import { type MessageReader, startReader } from './message-reader.ts';
import { sampleMails, startWebmail, type Webmail } from './roundcube.ts';

const OWN = { addresses: [], domains: ['northside-podiatry.example'] };

let reader: MessageReader;
let webmail: Webmail;
let page: Page;

beforeAll(async () => {
  [reader, webmail] = await Promise.all([startReader(), startWebmail()]);
  page = await reader.newPage();
  await page.goto(webmail.url);
  await page.fill('#rcmloginuser', 'desk');
  await page.fill('#rcmloginpwd', 'desk');
  await page.click('#rcmloginsubmit');
  await page.waitForSelector('#messagelist');
});
afterAll(async () => {
  await reader?.browser.close();
  await webmail?.stop();
});

/** The open message of a sample mail, in its own page. */
async function open(name: string): Promise<MessageFacts> {
  await page.goto(webmail.message(sampleMails().indexOf(name) + 1));
  await page.waitForSelector('#messagebody');
  const { message } = await reader.read(page);
  if (!message) throw new Error(`no message in ${name}`);
  return message;
}

async function contactOf(name: string): Promise<ContactGuess> {
  return messageContact(emptyFacts(page.url()), await open(name), { country: 'GB' });
}

describe('in the real Roundcube', () => {
  test('a GP’s plain signature becomes a whole card, and the mail a referral without a word of it', async () => {
    const guess = await contactOf('01-gp-referral');
    expect(guess).toMatchObject({
      person: { name: 'Amara Okafor', honorific: 'Dr', credentials: 'MBBS MRCGP', role: 'GP Partner' },
      kind: 'gp',
      organisation: 'Harbour Medical Centre',
      emails: ['a.okafor@harbourgp.example'],
      phones: [{ number: '+441947820010' }, { number: '+447400123123', type: 'mobile' }],
      website: 'http://www.harbourgp.example',
      address: '12 Quay Street, Whitby YO21 1QR',
    });
    const kind = messageKind(await open('01-gp-referral'), OWN);
    expect(kind).toEqual({
      type: 'referral',
      direction: 'received',
      with: ['a.okafor@harbourgp.example'],
      on: '2026-11-16',
    });
  });

  test('an HTML signature is read without its disclaimer', async () => {
    expect(await contactOf('02-physio-html-signature')).toMatchObject({
      person: { name: 'Jane Patel', honorific: null, credentials: 'MSc MCSP', role: 'Lead Physiotherapist' },
      kind: 'physiotherapist',
      organisation: 'MoveWell Physiotherapy',
      emails: ['jane@movewell.example'],
      phones: [{ number: '+441947820020' }],
      address: 'Unit 4, Station Yard, Whitby, YO21 1DG',
    });
  });

  test('a quoted message’s signature is not the sender’s', async () => {
    expect(await contactOf('03-reply-with-quoted-signature')).toMatchObject({
      person: { name: 'Owen Pritchard', role: 'Chair' },
      organisation: 'Stride Running Club',
      emails: ['owen.pritchard@strideclub.example'],
      phones: [{ number: '+447400123456' }],
    });
  });

  test('a secretary is the contact, not the surgeon', async () => {
    const guess = await contactOf('04-surgeon-secretary');
    expect(guess).toMatchObject({
      person: { name: 'Maria Gomez', honorific: null, credentials: null },
      organisation: 'East Bay Orthopaedics',
      registers: [],
    });
    expect(guess.evidence['name']?.text).toContain('on behalf of Erik Lindqvist');
  });

  test('a mail from a phone gives the head alone', async () => {
    expect(await open('05-sent-from-phone')).not.toHaveProperty('signature');
    expect(await contactOf('05-sent-from-phone')).toMatchObject({
      person: { name: 'Zoë Müller' },
      organisation: null,
      phones: [],
    });
  });

  test('a patient is asked about, a newsletter never offered', async () => {
    const context = { own: OWN, neverLog: [], isKnown: () => false };
    expect(shouldPropose(await open('06-a-patient'), context).verdict).toBe('ask');
    expect(shouldPropose(await open('07-newsletter'), context).verdict).toBe('never');
    expect(await open('06-a-patient')).not.toMatchObject({
      signature: { lines: expect.arrayContaining([expect.stringContaining('Okafor')]) },
    });
  });

  test('the preview beside the list gives the same message as its own page', async () => {
    const own = await open('08-dentist-thread');
    await page.goto(`${webmail.url}?_task=mail&_mbox=INBOX`);
    await page.click('#messagelist tr.message:first-child td.subject');
    await page.frameLocator('#messagecontframe').locator('#messagebody').waitFor();
    const { message } = await reader.read(page);
    expect(message).toEqual(own);
    expect(own).toMatchObject({
      from: { name: 'Leila Haddad (Harbour Dental)' },
      cc: [{ name: 'Dr Tom Nguyen', address: 'tom@harbourdental.example' }],
    });
  });

  test('the list without an open message gives none', async () => {
    await page.goto(`${webmail.url}?_task=mail&_mbox=INBOX`);
    await page.waitForSelector('#messagelist tr.message');
    expect((await reader.read(page)).message).toBeNull();
  });
});
