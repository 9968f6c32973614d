import { nameIn } from '../mentions/person-name.ts';
import { kindOfPlace } from '../mentions/role.ts';
import { foldText } from '../text/clean.ts';
import { fitsHost } from './fits-host.ts';
import type { Finds } from './site.ts';

/** The address in the page's frame is another than the one in its content. */
export function twoAddresses({ places }: Finds): number {
  const digits = (address: string) => foldText(address).replace(/ /g, '');
  const content = places.filter(place => !place.frame).map(place => digits(place.address));
  const frame = places.filter(place => place.frame).map(place => digits(place.address));
  if (!content.length || !frame.length) return 0;
  return content.some(one =>
    frame.some(two => one.includes(two) || two.includes(one) || one.slice(-7) === two.slice(-7)),
  )
    ? -0.5
    : 0.7;
}

/** "Larkfield Physiotherapy, 12 Town Street, …" at larkfieldphysio.co.uk: a practice's own site, whatever places it names besides. */
export function ownPlace(finds: Finds, label: string, head: string): number {
  // A hospital's page of a surgeon is often of one who only operates there.
  if ((nameIn(head)?.score ?? 0) >= 0.5) return 0;
  const isOwn = ({ name }: Finds['places'][number]) =>
    name !== null && fitsHost(name, label) >= 0.6 && kindOfPlace(name) !== null;
  return finds.places.some(isOwn) ? -1 : 0;
}
