import type { Draft, Practice } from '../../shared/model/kinds.ts';

const FIELDS = ['name', 'profession', 'country', 'timeZone', 'currency', 'idealPatient'] as const;
/** The practice as the form holds it. */
export type PracticeText = { [field in (typeof FIELDS)[number]]: string };

export function practiceText(practice: Practice): PracticeText {
  return Object.fromEntries(FIELDS.map(field => [field, practice[field] ?? ''])) as PracticeText;
}

/** What has to be put right before it can be saved. */
export function practiceErrors(text: PracticeText): { [field in keyof PracticeText]?: string } {
  const errors: { [field in keyof PracticeText]?: string } = {};
  if (!text.name.trim()) errors.name = 'Write the name of the practice.';
  if (!/^[a-z]{3}$/i.test(text.currency.trim())) errors.currency = 'Three letters, such as GBP.';
  if (!isTimeZone(text.timeZone.trim())) errors.timeZone = 'A time zone such as Europe/London.';
  return errors;
}

/** The fields that differ; codes in capitals. */
export function practiceChanges(practice: Practice, text: PracticeText): Draft<'practice'> {
  const draft: Draft<'practice'> = {};
  for (const field of FIELDS) {
    const typed = text[field].trim();
    const value = field === 'currency' ? typed.toUpperCase() : typed;
    if (value !== (practice[field] ?? '')) draft[field] = value || null;
  }
  return draft;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
