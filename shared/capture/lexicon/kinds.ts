import { DENTAL } from './kinds/dental.ts';
import { MEDICINE } from './kinds/medicine.ts';
import { NEIGHBOURHOOD, SHOPS } from './kinds/neighbourhood.ts';
import type { KindRow } from './kinds/row.ts';
import { THERAPIES } from './kinds/therapies.ts';

/** Most telling first: the first row that matches wins. Other scripts in kinds/scripts.ts. */
export const KIND_ROWS: KindRow[] = [...SHOPS, ...DENTAL, ...THERAPIES, ...MEDICINE, ...NEIGHBOURHOOD];
