import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader } from '../../capture/browser.ts';
import type { MessageFacts, PageFacts } from '../../shared/capture/facts.ts';

/** What the reader makes of a page in Chromium, in the page's isolated world: small pages, each with one thing that was once misread. */
let reader: Awaited<ReturnType<typeof openReader>>;

beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

async function readPage(html: string, selection?: string): Promise<PageFacts> {
  const { facts } = await reader.read({ html, url: 'https://www.elm.example/team.php', selection, kind: 'page' });
  return facts;
}

async function readMail(html: string): Promise<MessageFacts | undefined> {
  const { facts } = await reader.read({ html, url: 'https://webmail.elm.example/', kind: 'message' });
  return facts.message;
}

describe('a selection', () => {
  test('of two lines inside a block is kept, though its first letter is also the last of the block', async () => {
    const html = '<p>Dr Jane Smith<br>Ann Frost<br>assistant 0113 496 0345<br>Mill Lane, room A</p>';
    const { target, blocks } = await readPage(html, 'Ann Frost\nassistant 0113 496 0345');
    expect(target).toMatchObject({ kind: 'selection', text: 'Ann Frost\nassistant 0113 496 0345' });
    expect(target?.blocks.map(at => blocks[at]?.text)).toEqual([expect.stringMatching(/^Dr Jane Smith.*room A$/s)]);
  });

  test('of a sentence inside a block is kept, though the block ends with its first word', async () => {
    const html = '<p>Reception: Ann Frost, 0113 496 0345. Ask for Ann</p><p>Closed on Mondays</p>';
    expect((await readPage(html, 'Ann Frost, 0113 496 0345')).target?.text).toBe('Ann Frost, 0113 496 0345');
  });

  test.each([
    ['dragged from behind the line before', 'a.firstChild, 6, b.lastChild, 13'],
    ['ended by three clicks at the head of the next', 'b.firstChild, 0, c, 0'],
  ])('%s has only what is seen of it', async (_, drag) => {
    const html =
      '<p id="a">Room A</p><p id="b">Ann Frost<br>0113 496 0345</p><p id="c">Omar Reed</p>' +
      `<script>getSelection().setBaseAndExtent(${drag})</script>`;
    const { target, blocks } = await readPage(html);
    expect(target?.text).toBe('Ann Frost\n0113 496 0345');
    expect(target?.blocks.map(at => blocks[at]?.text)).toEqual(['Ann Frost\n0113 496 0345']);
  });

  test('of a doctor’s address is not run into the number that is linked behind its code', async () => {
    const { blocks } = await readPage('<div>Elm Bay, IA 52402<a href="tel:+13195550146">319-555-0146</a></div>');
    expect(blocks.map(block => block.text)).toEqual(['Elm Bay, IA 52402\n319-555-0146']);
  });
});

describe('a line', () => {
  test.each([
    ['<h1>Rehab Unit<small>Elm Bay Hospital</small></h1>', 'Rehab Unit\nElm Bay Hospital'],
    ['<a href="/">Ann Frost<span class="site-subtitle">Strength for all</span></a>', 'Ann Frost\nStrength for all'],
    ['<h1>Physio<span class="red">Works</span></h1>', 'PhysioWorks'],
    ['<p>From £25<small>.50</small></p>', 'From £25.50'],
  ])('%s reads as it is seen', async (html, text) => {
    expect((await readPage(html)).blocks[0]?.text).toBe(text);
  });
});

describe('a link', () => {
  const LIST =
    '<ul><li><a href="team.php#Omar Reed">Omar Reed</a></li><li><a href="team.php#Jane Smith">Dr Smith</a></li></ul>';

  test('whose target is written with a space is found by it', async () => {
    const { target, blocks } = await readPage(LIST, 'team.php#Jane Smith');
    expect(target).toMatchObject({ kind: 'link', text: 'Dr Smith' });
    expect(target?.href).toBe('https://www.elm.example/team.php#Jane%20Smith');
    expect(target?.blocks.map(at => blocks[at]?.text)).toEqual(['Dr Smith']);
  });

  test('is not meant where its target is a text of the page, but is where it is none', async () => {
    const page = (text: string) => `<p><a href="Jane Smith">Profile</a></p><p>${text}</p>`;
    expect((await readPage(page('Ask for Jane Smith'), 'Jane Smith')).target?.kind).toBe('selection');
    expect((await readPage(page('Ask for her'), 'Jane Smith')).target?.kind).toBe('link');
  });
});

const ANN = { name: 'Ann Frost', address: 'ann@oak.example' };
const SIGNED = 'Dear Jane,<br>the results are in.<br><br>Kind regards<br>Ann Frost<br>Physiotherapist<br>0113 496 0345';

const UNLABELLED = '<section><h2>Results</h2><div>Ann Frost</div><div>ann@oak.example</div><div>to me</div></section>';

/** A letter's head and body, as mail programs write them. */
function mail(from: string, body: string): string {
  return `<div>
    <div>From: ${from}</div><div>To: Jane Smith &lt;jane@elm.example&gt;</div>
    <div>Date: 3 March 2026 10:20</div><div>Subject: Results</div>
    ${body}
  </div>`;
}

const PROGRAM = mail('Ann Frost &lt;ann@oak.example&gt;', `<div class="message-body">${SIGNED}</div>`);
const LETTER = mail('Omar Reed &lt;omar@yew.example&gt;', `<div class="message-body">Dear Ann, thank you. Omar</div>`);
const frame = (html: string) => `<iframe srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

describe('an unknown webmail', () => {
  test('that stands in a frame of its page gives its open message', async () => {
    const message = await readMail(`<header>Elm webmail</header>${frame(PROGRAM)}`);
    expect(message).toMatchObject({ provider: 'generic', from: ANN, subject: 'Results' });
    expect(message?.signature?.lines).toContain('0113 496 0345');
  });

  test('is looked for in frames, but not in a letter that a frame shows inside a message’s body', async () => {
    const letter = `<div class="message-body">${frame(LETTER)}</div>`;
    const message = await readMail(letter + frame(PROGRAM));
    expect(message?.from).toEqual(ANN);
    expect(message?.signature?.lines).toContain('0113 496 0345');
  });

  test('is read in a frame by the lines of its head, where that has no labels', async () => {
    const message = await readMail(frame(`<title>Mail</title><main>${UNLABELLED}<div>${SIGNED}</div></main>`));
    expect(message?.from).toEqual(ANN);
    expect(message?.signature?.lines).toContain('0113 496 0345');
  });

  test.each([
    ['https://remote.elm.example/owa/?ae=Item', ANN],
    ['https://www.elm.example/letters', undefined],
  ])('is known by an address such as a practice’s own Outlook has, without being asked for: %s', async (url, from) => {
    const { facts } = await reader.read({ html: PROGRAM, url });
    expect(facts.message?.from).toEqual(from);
  });

  test('gives the signature of a body behind a head that stands in a part of its own', async () => {
    const message = await readMail(`<main>${UNLABELLED}<div>${SIGNED}</div></main>`);
    expect(message?.from).toEqual(ANN);
    expect(message?.signature?.lines).toContain('0113 496 0345');
  });

  test('gives the signature of a body beside an article that holds nothing but the labelled head', async () => {
    const head = `<article>${mail('Ann Frost &lt;ann@oak.example&gt;', '')}</article>`;
    const message = await readMail(`<main>${head}<div class="message-body">${SIGNED}</div></main>`);
    expect(message?.from).toEqual(ANN);
    expect(message?.signature?.lines).toContain('0113 496 0345');
  });
});

describe('the Outlook Web App of one’s own Exchange', () => {
  const person = (name: string, address: string) => `<span class="_pe_l" title="${address}">${name}</span>`;
  const html =
    '<div role="main"><div role="heading">RE: Results</div>' +
    `<div>${person('Frost, Ann', 'ann@oak.example')} &lt;ann@oak.example&gt;</div><div>To: ${person('Hale, Sue', 'sue@elm.example')}</div>` +
    `<div id="Item.MessageUniqueBody"><div id="Item.MessageNormalizedBody">${SIGNED}</div></div></div>`;

  test('is known by the message’s own element, whatever the address', async () => {
    const message = await readMail(html);
    expect(message).toMatchObject({
      provider: 'outlook',
      from: { address: 'ann@oak.example' },
      subject: 'RE: Results',
    });
    expect(message?.signature?.lines).toContain('0113 496 0345');
  });
});
