import { isRole } from '../mentions/role.ts';
import { SECRETARYS } from '../mentions/scan.ts';
import { fieldNamed } from '../page/labels.ts';
import { type Outline, groupsAround, rowAround } from '../page/outline.ts';
import type { PersonSpot } from './person-spot.ts';

/** "APA Titled Sports Physiotherapist" below a name is what that person is, and nobody called "Apa Titled". */
export function isRoleOfAnother(outline: Outline, spots: PersonSpot[], spot: PersonSpot): boolean {
  const line = outline.blocks[spot.block]!.text.split('\n')[spot.line] ?? '';
  return spots.some(each => each !== spot && each.block < spot.block && each.role === line);
}

/** "Praxisart: Berufsausübungsgemeinschaft mit: Frau Dr. Focken" in the record that another's name heads: with whom that one works. */
export function isPartner({ labels, blocks }: Outline, spots: PersonSpot[], { block, mention }: PersonSpot): boolean {
  const { text } = blocks[block]!;
  const label = labels[block]!;
  const isLed = label !== '' && !isRole(label) && text.indexOf(mention.name) > 12 && fieldNamed(label) !== 'name';
  return (
    isLed &&
    spots.some(each => each.heading && labels[each.block] === '' && block > each.block && block - each.block < 30)
  );
}

/** "Secretary: Jean Holroyd, 0113 …" among a consultant's details, unless she was pointed at. */
export function isAnothersSecretary(outline: Outline, spots: PersonSpot[], { block, line }: PersonSpot): boolean {
  const { target } = outline.facts;
  // "Paralegal: Denise Okamura" below an attorney's number, in one block.
  const [said = '', after] = outline.blocks[block]!.text.split('\n')[line]!.split(/:\s/);
  const isSaid = after !== undefined && AIDE.test(said);
  if (!isSaid && !SECRETARYS.test(outline.labels[block]!)) return false;
  const isMeant = target?.kind === 'selection' && target.text.includes(after ?? outline.blocks[block]!.text);
  if (isSaid ? isMeant : target?.blocks.includes(block)) return false;
  const row = rowAround(outline, block);
  const isOfRow = (each: number) => rowAround(outline, each) === row && CLINICIANS.test(outline.labels[each]!);
  const whose = spots.findLast(each => each.block < block && (each.heading || isOfRow(each.block)));
  return (
    whose !== undefined &&
    groupsAround(outline, block).includes(outline.groups[outline.blocks[whose.block]!.group]!.parent)
  );
}

/** Heads of the column of those who have secretaries. */
const CLINICIANS = /^(?:consultant|doctor|surgeon|physician|clinician)s?$/i;

const AIDE = /^(?:(?:legal|medical|personal|private|executive|np?hs) )?(?:secretary|assistant|paralegal|pa)$/i;
