import { expect, test } from 'vitest';
import { emptyCard } from '../../bench/capture/card.ts';
import { readCases } from '../../bench/capture/cases.ts';
import { PEERS, peerCard } from '../../bench/capture/peers.ts';

test('a peer that throws on a page has an empty card of it, and the reason is told', () => {
  const page = readCases()[0]!;
  const based = {
    ...page,
    html: '<base href="/mail/so/"><div class="h-card"><a class="u-url" href="us">Elm</a></div>',
  };
  const { card, error } = peerCard(PEERS['microformats-parser']!, based);
  expect(card).toEqual(emptyCard());
  expect(error).toMatch(/invalid url/i);
  expect(peerCard(PEERS['all of them glued']!, based)).not.toHaveProperty('error');
});
