import * as v from 'valibot';
import { PageFactsSchema, type PageFacts } from '../../shared/capture/facts.ts';

/** What the reader handed over, if it is what it should be: a page may have tampered with it. */
export function parseFacts(raw: unknown): PageFacts | undefined {
  const facts = v.safeParse(PageFactsSchema, raw);
  return facts.success ? facts.output : undefined;
}
