import type { Random } from '../sync/random.ts';
import { DISGUISES, SCRIPTS, slowBait } from './bait.ts';

/** One page that means ill, the same for the same random numbers: an honest contact among three to nine pieces of mischief. */
export function generatedPage(random: Random): string {
  const pieces = Array.from({ length: 3 + random.int(7) }, () => random.pick(MISCHIEF)(random));
  pieces.splice(random.int(pieces.length), 0, honest(random));
  return `<!doctype html><html lang="${attribute(word(random))}"><head><title>${text(word(random))}</title></head><body>${pieces.join('\n')}</body></html>`;
}

const SLOW = slowBait(600);
const CLOBBERED =
  'body documentElement childNodes firstChild nextSibling parentNode nodeType localName attributes getAttribute querySelectorAll querySelector shadowRoot contentDocument title location defaultView getElementById createElement ownerDocument textContent data'.split(
    ' ',
  );

type Mischief = (random: Random) => string;

const MISCHIEF: Mischief[] = [
  // Names that shadow the DOM's own.
  random =>
    `<form id="${random.pick(CLOBBERED)}" name="${random.pick(CLOBBERED)}">${some(random, 6, () => `<input name="${random.pick(CLOBBERED)}" value="${attribute(word(random))}">`)}</form>`,
  random =>
    `<img name="${random.pick(CLOBBERED)}"><embed name="${random.pick(CLOBBERED)}"><object id="${random.pick(CLOBBERED)}"></object>`,
  // Depth and width.
  random => '<div>'.repeat(1 + random.int(600)) + text(word(random)),
  random => '<b><i><span class=x>'.repeat(1 + random.int(100)) + text(word(random)),
  random => some(random, 100, () => `<p>${text(word(random))}</p>`),
  random => `<table>${some(random, 12, () => `<tr>${some(random, 8, () => `<td>${text(word(random))}`)}`)}</table>`,
  random => `<p>${text(random.pick(SLOW).repeat(1 + random.int(4)))}</p>`,
  random => `<a href="mailto:${attribute(random.pick(SLOW))}">${text(word(random))}</a>`,
  // More than may leave the page.
  random =>
    random.chance(0.3)
      ? `<p>Call ${text(word(random))} on 0113 496 0123 or write to ana@ridge.example.</p>`.repeat(random.int(900))
      : '',
  // Links that are more than they say.
  random =>
    `<a href="${random.pick(['mailto:', 'tel:', 'https://', 'whatsapp:', 'https://wa.me/', '/cdn-cgi/l/email-protection#'])}${attribute(word(random))}">${text(word(random))}</a>`,
  random =>
    `<a href="mailto:a@b.example%0d%0aBcc:x@y.example?subject=${attribute(word(random))}">${text(word(random))}</a>`,
  random =>
    `<span data-cfemail="${attribute(random.chance(0.5) ? 'ff'.repeat(random.int(500)) : word(random))}"></span>`,
  random => `<span data-user="${attribute(word(random))}" data-domain="${attribute(word(random))}"></span>`,
  // Data that lies.
  random => `<script type="application/ld+json">${script(jsonBait(random))}</script>`,
  random =>
    `<div itemscope itemtype="https://schema.org/Person" id="loop" itemref="loop loop2"><p itemprop="name">${text(word(random))}</p><div id="loop2" itemprop="worksFor" itemscope itemref="loop">${text(word(random))}</div></div>`,
  random =>
    some(
      random,
      60,
      () =>
        `<div vocab="http://schema.org/" typeof="${attribute(word(random))}" property="${attribute(word(random))}">`,
    ) + text(word(random)),
  random =>
    `<div class="h-card vcard ${attribute(word(random))}"><span class="p-name fn">${text(word(random))}</span><a class="u-email email" href="${attribute(word(random))}">x</a></div>`,
  random =>
    some(random, 60, () => `<meta property="og:${attribute(word(random))}" content="${attribute(word(random))}">`),
  // Other trees.
  random =>
    `<div><template shadowrootmode="open">${'<div><template shadowrootmode="open">'.repeat(random.int(40))}${text(word(random))}</template></div>`,
  random => some(random, 4, () => `<iframe srcdoc="${attribute(`<p>${text(word(random))}</p>`)}"></iframe>`),
  random =>
    `<svg><foreignObject><p>${text(word(random))}</p></foreignObject><text>${text(word(random))}</text></svg><math><mi>${text(word(random))}</mi></math>`,
  random => `<p dir="rtl" style="unicode-bidi:bidi-override">${text(word(random))}</p>`,
  random =>
    `<div style="display:${random.pick(['none', 'contents', 'ruby', 'flow-root'])};opacity:${random.pick(['0', '1'])}">${text(word(random))}</div>`,
  // Mail that is none.
  random =>
    `<p>From: ${text(word(random))} &lt;${text(word(random))}&gt;<br>To: ${text(word(random))}<br>Subject: ${text(word(random))}</p>`,
  random =>
    `<div role="main"><div role="list"><div class="adn"><h3 class="gD" email="${attribute(word(random))}" name="${attribute(word(random))}">${text(word(random))}</h3><div class="a3s">-- <br>${some(random, 50, () => `${text(word(random))}<br>`)}</div></div></div></div>`,
  random =>
    `<dl>${some(random, 30, () => `<dt>${text(word(random))}<dd>${text(word(random))}`)}</dl><address>${text(word(random))}</address>`,
  // Raw: whatever the parser makes of it.
  random => random.pick(SCRIPTS),
];

function honest(random: Random): string {
  const name = random.pick(['Ana Silva', 'Dr Ngozi Okafor', 'Siobhán Ó Briain']);
  return `<section><h2>${name}</h2><p>Podiatrist</p><a href="mailto:ana@ridge.example">ana@ridge.example</a> <a href="tel:+441134960123">0113 496 0123</a></section>`;
}

function word(random: Random): string {
  const kind = random.int(6);
  if (kind === 0) return random.pick(SCRIPTS);
  if (kind === 1) return random.pick(DISGUISES);
  if (kind === 2) return random.pick(SLOW);
  if (kind === 3)
    return random.pick([
      'ana@ridge.example',
      '0113 496 0123',
      'Dr Ana Silva',
      '1 High Street, Leeds LS1 4AB',
      'GMC 1234567',
    ]);
  if (kind === 4) return String.fromCodePoint(...Array.from({ length: 1 + random.int(30) }, () => random.int(0xd800)));
  return `${random.pick(SCRIPTS)}${random.pick(DISGUISES)}`.repeat(1 + random.int(4));
}

function jsonBait(random: Random): string {
  const kind = random.int(6);
  if (kind === 0) return '['.repeat(1 + random.int(20_000));
  if (kind === 1) return '{"@graph":'.repeat(1 + random.int(3000)) + '1' + '}'.repeat(3000);
  if (kind === 2)
    return `{"@type":"Person","__proto__":{"name":"x"},"constructor":{"prototype":{"name":"y"}},"name":${JSON.stringify(word(random))}}`;
  if (kind === 3)
    return `{"@id":"a","@type":"Person","name":${JSON.stringify(word(random))},"worksFor":{"@id":"a"},"employee":[{"@id":"a"}]}`;
  if (kind === 4)
    return JSON.stringify(
      Array.from({ length: random.int(300) }, () => ({
        '@type': 'Physician',
        name: word(random),
        email: word(random),
        telephone: [{}, [], null, 1e308],
      })),
    );
  return `{"@type":["Person",null,1,{}],"name":["${word(random)}",{"@value":1},[[]]],"email":{"toString":"x"},}`;
}

function some(random: Random, most: number, make: () => string): string {
  return Array.from({ length: random.int(most) }, make).join('');
}

function text(raw: string): string {
  return raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function attribute(raw: string): string {
  return text(raw).replaceAll('"', '&quot;');
}

function script(raw: string): string {
  return raw.replaceAll('</', '<\\/');
}
