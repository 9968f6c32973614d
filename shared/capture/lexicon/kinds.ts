import { dental } from './kinds/dental.ts';
import { knownNames } from './kinds/known-names.ts';
import { medicine } from './kinds/medicine.ts';
import { neighbourhood, shops } from './kinds/neighbourhood.ts';
import type { KindRow } from './kinds/row.ts';
import { therapies } from './kinds/therapies.ts';
import { once } from '../text/once.ts';

/** "Ward 6 (Vascular)", "Oddział Rehabilitacji": a ward, whatever is treated there. */
const WARD: KindRow = {
  kind: 'hospital-ward',
  place: /^(?:ward (?:\d{1,3}[a-z]?|[a-z]\d{0,2})(?= |$)|oddzial |reparto di )/,
};

/** Most telling first: the first row that matches wins. Other scripts in kinds/scripts.ts. */
export const kindRows = once((): KindRow[] => [
  WARD,
  ...shops(),
  ...dental(),
  ...therapies(),
  ...medicine(),
  ...neighbourhood(),
  ...knownNames(),
]);
