import { DENTAL } from './kinds/dental.ts';
import { KNOWN_NAMES } from './kinds/known-names.ts';
import { MEDICINE } from './kinds/medicine.ts';
import { NEIGHBOURHOOD, SHOPS } from './kinds/neighbourhood.ts';
import type { KindRow } from './kinds/row.ts';
import { THERAPIES } from './kinds/therapies.ts';

/** "Ward 6 (Vascular)", "Oddział Rehabilitacji": a ward, whatever is treated there. */
const WARD: KindRow = {
  kind: 'hospital-ward',
  place: /^(?:ward (?:\d{1,3}[a-z]?|[a-z]\d{0,2})(?= |$)|oddzial |reparto di )/,
};

/** Most telling first: the first row that matches wins. Other scripts in kinds/scripts.ts. */
export const KIND_ROWS: KindRow[] = [
  WARD,
  ...SHOPS,
  ...DENTAL,
  ...THERAPIES,
  ...MEDICINE,
  ...NEIGHBOURHOOD,
  ...KNOWN_NAMES,
];
