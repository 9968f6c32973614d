import { fieldsOf, type Draft } from '../../shared/model/kinds.ts';
import { PRACTICE_ID } from '../../shared/model/practice.ts';
import type { IdSource } from '../../shared/model/ids.ts';
import type { Change } from '../../shared/model/record.ts';
import { commit } from '../store/commit.ts';
import type { KithDb } from '../store/db.ts';
import { localeOf } from './countries.ts';

export type NewPractice = { name: string; profession: string; country: string };

/** Professions offered while typing; a practice may write its own. */
export const PROFESSIONS = [
  'Podiatry',
  'Physiotherapy',
  'Dentistry',
  'Optometry',
  'Chiropractic',
  'Osteopathy',
  'Audiology',
  'Dietetics',
  'Occupational therapy',
  'Psychology',
  'Speech therapy',
  'Sports medicine',
];

/** Sets the practice up in this browser; time zone and currency follow from the country. */
export function setUpPractice(
  db: KithDb,
  { name, profession, country }: NewPractice,
  browserZone: string,
  source: IdSource,
): Promise<Change[]> {
  const draft = { name: name.trim(), profession: profession.trim(), country, ...localeOf(country, browserZone) };
  return editPractice(db, draft, source);
}

/** Writes some of the practice's settings; `null` brings a default back. */
export function editPractice(db: KithDb, draft: Draft<'practice'>, source: IdSource): Promise<Change[]> {
  return commit(db, [{ kind: 'practice', recordId: PRACTICE_ID, fields: fieldsOf('practice', draft) }], source);
}
