import type { Reading } from './reading.ts';

/** A news or blog article: whom it names are its subjects, and their numbers not its publisher's. */
export function isArticle({ facts }: Reading): boolean {
  if (
    facts.meta['og:type'] === 'article' &&
    facts.items.some(item => item.types.some(type => /Article|BlogPosting/.test(type)))
  )
    return true;
  return facts.items.some(
    item =>
      item.types.some(type => /^(?:Article|NewsArticle|BlogPosting|MedicalScholarlyArticle)$/.test(type)) &&
      item.props['author'],
  );
}
