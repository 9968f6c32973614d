import type { Day } from '../../shared/model/ids.ts';
import type { KithDb } from '../store/db.ts';
import { download } from './download.ts';
import { exportAll, exportName } from './export-file.ts';
import { partnersByName, partnersToCsv, partnersToVcard } from './partner-export.ts';

/** Saves everything in this browser as one JSON file. */
export async function saveCopy(db: KithDb, today: Day): Promise<void> {
  download(exportName(today), 'application/json', JSON.stringify(await exportAll(db, Date.now())));
}

/** Saves the partners' contact details for spreadsheets or address books. */
export async function savePartners(db: KithDb, today: Day, form: 'csv' | 'vcf'): Promise<void> {
  const partners = await partnersByName(db);
  if (form === 'csv') download(exportName(today, 'csv'), 'text/csv', partnersToCsv(partners));
  else download(exportName(today, 'vcf'), 'text/vcard', partnersToVcard(partners));
}
