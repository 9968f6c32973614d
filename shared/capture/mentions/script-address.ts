import type { AddressMention } from './address.ts';

/** An address in Japanese or Chinese, without parts to part it, or in Cyrillic letters. */
export function scriptAddress(line: string): AddressMention | null {
  return japanese(line) ?? chinese(line) ?? cyrillic(line);
}

/** Prefecture, city and block: "東京都千代田区丸の内1-2-3". */
function japanese(line: string): AddressMention | null {
  const found =
    /(?:〒? ?\d{3}-\d{4}\s*)?(?:東京都|北海道|(?:京都|大阪)府|\p{Script=Han}{2,3}県)[\p{Alpha}\p{N}〇一-龠 　ーノ々\-−－]{4,60}/u.exec(
      line,
    );
  return found ? { address: found[0].replace(/\s+/g, ' ').trim(), country: 'JP', name: null } : null;
}

/** City, district, road and number: "106 臺北市大安區和平東路二段118號3樓". */
function chinese(line: string): AddressMention | null {
  const found =
    /(?:\d{3,6} ?)?\p{Script=Han}{2,8}(?:市|縣|县|省|區|区)\p{Script=Han}{0,16}(?:路|街|大道|巷)[\p{Script=Han}\d]{0,8}\d+(?:之\d+)?[號号](?:\d+[樓楼层層]|[\p{Script=Han}\d]{0,10}[樓楼层層室])?/u.exec(
      line,
    );
  return found ? { address: found[0].trim(), country: null, name: null } : null;
}

/** Code, town, street and house, in whatever order: "630099, г. Новосибирск, ул. Лесная, д. 18", "Москва, просп. Мира, 5". */
function cyrillic(line: string): AddressMention | null {
  if (!/[а-яіїє]/i.test(line)) return null;
  const parts = line.split(/,\s*/);
  const at = parts.findIndex(part => STREET.test(part));
  if (
    at < 0 ||
    (!/^(?:д\.?|дом|буд\.?)?\s?\d{1,4}|\s\d{1,4}\p{Alpha}?$/u.test(parts[at + 1] ?? '') &&
      !/\s\d{1,4}\p{Alpha}?$/u.test(parts[at]!))
  )
    return null;
  let [first, last] = [at, at];
  while (first > 0 && TOWN.test(parts[first - 1]!)) first--;
  while (last + 1 < parts.length && HOUSE.test(parts[last + 1]!)) last++;
  while (last + 1 < parts.length && TOWN.test(parts[last + 1]!)) last++;
  const address = parts
    .slice(first, last + 1)
    .join(', ')
    .replace(/^[^:]*:\s*/, '');
  return { address, country: /[іїє]|вул\./i.test(line) ? 'UA' : 'RU', name: null };
}

/** "630099", "г. Новосибирск", "Адрес: Москва", "LV-5401": what stands before a street, or behind the house. */
const TOWN =
  /^(?:[Аа]дрес[аи]?:\s*)?(?:\d{5,6}|[A-Z]{2}-\d{4}|(?:г|гор|м|с|пос|дер|обл|р-н)\.\s?\p{Alpha}[\p{Alpha} -]{1,30}|\p{Upper}[\p{Alpha}-]+(?:\s(?:\p{Upper}[\p{Alpha}-]+|область|обл\.|край|район|р-н))?)$/u;
/** "д. 18", "24-А", "корп. 2", "оф. 301" */
const HOUSE =
  /^(?:(?:д|дом|буд|корп|корпус|стр|строение|кв|оф|офис|пом|каб|эт|этаж)\.?\s?)?\d{1,4}(?:[\s-]?\p{Alpha})?(?:\sэтаж)?$/iu;
const STREET =
  /(?:^|:\s)(?:ул|вул|просп|пр-т|пр|пер|наб|бульв|б-р|шоссе|площ|пл)\.?\s\p{Alpha}|^\p{Upper}[\p{Alpha} -]*\s(?:улица|проспект|переулок|шоссе)(?:\s|$)/iu;
