import type { Flow, PartnerState, Tier } from '../model/partner.ts';

/** How the practice and one partner get on. */
export type Profile = {
  tier: Tier;
  state: PartnerState;
  flow: Flow;
  /** How busy it is between them, beside the others. */
  weight: number;
  /** Which part of what happens is referrals, and which part of those we send. */
  referrals: number;
  sent: number;
  /** Nothing happened in the last so many days; the last thing then was a call, a visit … */
  silent: number;
  /** Something on today's list, made by hand: scripts.ts. */
  script?: Script;
};
export type Script = 'unanswered' | 'unreported' | 'unseen' | 'unchased' | 'one-sided' | 'dated' | 'captured';

/** The first partners, one of each thing that a practice should be shown. */
export const SCRIPTED: readonly Profile[] = [
  profile('core', 'active', 'mutual', 5, 0.6, 0.3, 8, 'unanswered'),
  profile('core', 'active', 'mutual', 4, 0.6, 0.5, 9, 'unreported'),
  profile('core', 'active', 'mutual', 4, 0.6, 0.5, 6, 'unseen'),
  profile('growing', 'active', 'to-them', 3, 0.7, 0.8, 12, 'unchased'),
  profile('core', 'active', 'support', 2, 0.2, 0.5, 74),
  profile('growing', 'active', 'mutual', 1.5, 0, 1, 11, 'one-sided'),
  profile('core', 'active', 'mutual', 3, 0.5, 0.5, 5, 'dated'),
  profile('growing', 'courting', 'not-agreed', 0, 0, 0, 10, 'captured'),
];

/** The others, in turn. */
export const ORDINARY: readonly Profile[] = [
  profile('growing', 'active', 'mutual', 3, 0.6, 0.5, 3),
  profile('core', 'active', 'to-us', 4, 0.7, 0.2, 2),
  profile('growing', 'active', 'to-them', 2, 0.6, 0.8, 14),
  profile('occasional', 'active', 'not-agreed', 1, 0.5, 0.5, 60),
  profile('growing', 'active', 'mutual', 3, 0.5, 0.45, 21),
  profile('growing', 'courting', 'not-agreed', 1, 0.3, 0.4, 20),
  profile('occasional', 'active', 'support', 1, 0.1, 0.5, 35),
  profile('core', 'active', 'mutual', 4, 0.6, 0.5, 4),
  profile('growing', 'active', 'mutual', 2, 0.6, 0.5, 40),
  profile('occasional', 'prospect', 'not-agreed', 0.3, 0, 0.5, 90),
  profile('growing', 'active', 'mutual', 2, 0.5, 0.6, 125),
  profile('occasional', 'paused', 'mutual', 1, 0.5, 0.5, 150),
];

/** Which profile the partner of this number has. */
export function profileOf(index: number): Profile {
  return SCRIPTED[index] ?? ORDINARY[(index - SCRIPTED.length) % ORDINARY.length]!;
}

function profile(
  tier: Tier,
  state: PartnerState,
  flow: Flow,
  weight: number,
  referrals: number,
  sent: number,
  silent: number,
  script?: Script,
): Profile {
  return { tier, state, flow, weight, referrals, sent, silent, ...(script && { script }) };
}
