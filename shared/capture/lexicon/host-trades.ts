import { hostLabel, registeredDomain } from './hosts.ts';

/** A trade at the end of a host's name: thedailygrindcafe, redline-law. */
const LAST =
  /(?:cafe|coffee|bakery|gym|fitness|physio(?:therapy)?|dental|dentists?|hotel|school|pilates|yoga|pharmacy|opticians?|eyecare|podiatry|osteopath(?:y|s|ie)?|osteo|chiropractic|chiro|solicitors|law|legal|vets?|apotheke|pharmacie|farmacia|zahnarzt(?:praxis)?|tandarts(?:en)?|massage|audiology|hearing|counselling|dietitian|footcare|runners|harriers|rufc|cricket|tennis)$/;

/** Top-level domains of one trade, with the word for it. */
const DOMAINS = new Map(Object.entries({
  law: 'law', lawyer: 'lawyer', legal: 'legal', dental: 'dental', dentist: 'dentist', vet: 'vet', fitness: 'fitness', yoga: 'yoga', pharmacy: 'pharmacy', hospital: 'hospital', school: 'school', academy: 'academy',
  cafe: 'cafe', coffee: 'coffee', restaurant: 'restaurant', hotel: 'hotel', salon: 'salon', beauty: 'beauty', shoes: 'shoes', golf: 'golf club', tennis: 'tennis club', football: 'football club', accountants: 'accountant',
})); // prettier-ignore

/** The word of a host that says what is done there, or undefined. */
export function tradeOfHost(host: string): string | undefined {
  return LAST.exec(hostLabel(host))?.[0] ?? DOMAINS.get(registeredDomain(host).split('.').at(-1) ?? '');
}
