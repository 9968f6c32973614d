import { TOUCHPOINT_KINDS, type TouchpointKind } from '../../shared/model/touchpoint.ts';
import { HANDOVERS } from '../../shared/model/referral.ts';
import type { IconName } from '../ui/icon-paths.ts';
import { SIDE_LABELS } from '../ui/partner-words.ts';
import type { TimelineItem } from './timeline-queries.ts';

/** What an entry is called: "Referral received", "Phone call". */
export function entryTitle(item: TimelineItem): string {
  if (item.kind === 'referral') {
    return item.referral.direction === 'received' ? 'Referral received' : 'Referral sent';
  }
  return item.touchpoint.touchpointKind ? TOUCHPOINT_KINDS[item.touchpoint.touchpointKind] : 'Touchpoint';
}

/** The small facts under its title, those that are there. */
export function entryFacts(item: TimelineItem): string[] {
  if (item.kind === 'referral') {
    const { service, handover, urgency } = item.referral;
    return [
      service,
      handover === undefined ? undefined : HANDOVERS[handover],
      urgency === 'urgent' ? 'urgent' : undefined,
    ].filter(fact => fact !== undefined);
  }
  const { side, minutes } = item.touchpoint;
  const others = item.others.length > 0 ? `with ${item.others.join(', ')}` : undefined;
  const doing = side && side !== 'mutual' ? SIDE_LABELS[side].toLowerCase() : undefined;
  return [doing, minutes ? `${minutes} min` : undefined, others].filter(fact => fact !== undefined);
}

const ICONS: { [kind in TouchpointKind]?: IconName } = {
  call: 'phone',
  email: 'mail',
  letter: 'mail',
  report: 'note',
  meeting: 'people',
  visit: 'building',
  coffee: 'coffee',
  'thank-you': 'star',
  event: 'calendar',
  talk: 'people',
  introduction: 'handshake',
  'web-link': 'globe',
};

export function entryIcon(item: TimelineItem): IconName {
  if (item.kind === 'referral') return item.referral.direction === 'received' ? 'received' : 'sent';
  return ICONS[item.touchpoint.touchpointKind ?? 'other'] ?? 'handshake';
}
