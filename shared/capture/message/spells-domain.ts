import { isMailProvider } from '../lexicon/hosts.ts';
import { fitsHost } from '../page/fits-host.ts';
import { domainOf } from './mailbox.ts';

/** "Harbour Traders" <news@harbourtraders.example>: the name that the domain spells. Mail providers spell nobody's. */
export function spellsDomain(name: string, address: string): boolean {
  const domain = domainOf(address);
  if (!domain || isMailProvider(domain) || name.length < 4) return false;
  const labels = domain
    .split('.')
    .slice(0, -1)
    .filter(label => label.length >= 4);
  return labels.some(label => fitsHost(name, label) >= 0.8);
}
