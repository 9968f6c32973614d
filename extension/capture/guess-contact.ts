import type { CaptureOptions, ContactGuess } from '../../shared/capture/contact.ts';
import type { PageFacts } from '../../shared/capture/facts.ts';

/** STAND-IN until shared/capture has contactFrom. */
export function guessContact(facts: PageFacts, options: CaptureOptions): ContactGuess {
  void options;
  const emails = facts.links
    .filter(link => link.kind === 'mailto')
    .map(link => link.value)
    .slice(0, 1);
  const heading = facts.target?.text || facts.blocks.find(block => block.level === 1)?.text || '';
  return {
    person: heading ? { name: heading.slice(0, 80), honorific: null, credentials: null, role: null } : null,
    kind: null,
    organisation: null,
    emails,
    phones: [],
    website: null,
    address: null,
    registers: [],
    sourceUrl: facts.url,
    title: facts.title,
    people: [],
    evidence: heading ? { name: { text: heading.slice(0, 200), from: 'heading', confidence: 0.8 } } : {},
    offers: [],
  };
}
