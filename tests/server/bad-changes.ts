import { LIMITS } from '../../shared/model/record.ts';
import { changeOf } from './test-service.ts';

/** A change that is right in everything. */
export const good = () => changeOf('p2', { name: 'Never to be written' });
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
/** A good change but for its fields, which are this text. */
const withFields = (fields: string) =>
  JSON.stringify([{ ...good(), fields: 0 }]).replace('"fields":0', `"fields":${fields}`);

/** The text that stands for the changes of a push, by HTTP and over the socket. */
export const REFUSED: [string, string][] = [
  ['that is no JSON', '[{'],
  ['with text behind it', `${JSON.stringify([good()])}]`],
  ['that ends in the middle', JSON.stringify([good()]).slice(0, -9)],
  ['with a number that is none', withFields('{"name":NaN}')],
  ['that is null', 'null'],
  ['that is a text', '"[]"'],
  ['that is an object', JSON.stringify({ 0: good() })],
  ['that is empty', '[]'],
  [`of more than ${LIMITS.changesPerPush} changes`, JSON.stringify(Array(LIMITS.changesPerPush + 1).fill(good()))],
  ['ten thousand lists deep', nested(10_000)],
  ['ten thousand lists deep in a field', withFields(`{"notes":${nested(10_000)}}`)],
  ['ten thousand objects deep in a field', withFields('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000))],
  ['with another practice beside it', `${JSON.stringify([good()])},"practice":2`],
  ['with a prototype beside it', `${JSON.stringify([good()])},"__proto__":{"polluted":1}`],
  ['written twice, the second time empty', `${JSON.stringify([good()])},"changes":[]`],
];

/** Changes that are refused one by one, in a push that is answered; with the code if it is another than `bad-request`. */
export const REJECTED: [string, string, string?][] = [
  ['null', '[null]'],
  ['a number', '[7]'],
  ['a text', '["change"]'],
  ['a list', '[[]]'],
  ['nothing but its id', JSON.stringify([{ id: good().id }])],
  ['an id that is no uuid', JSON.stringify([{ ...good(), id: 'p2' }])],
  ['a record id that is a number', JSON.stringify([{ ...good(), recordId: 2 }])],
  ['a record id with a path in it', JSON.stringify([{ ...good(), recordId: '../p1' }])],
  ['a record id without end', JSON.stringify([{ ...good(), recordId: 'p'.repeat(121) }])],
  ['a kind that is none', JSON.stringify([{ ...good(), kind: 'Partner; DROP TABLE records' }])],
  ['no stamp', JSON.stringify([{ ...good(), stamp: undefined }])],
  ['a stamp of another form', JSON.stringify([{ ...good(), stamp: '2026-11-25T12:00:00Z' }])],
  ['a practice of its own choosing', JSON.stringify([{ ...good(), practiceId: 'p' }])],
  ['a seq of its own choosing', JSON.stringify([{ ...good(), seq: 1 }])],
  ['fields that are a list', withFields('["name"]')],
  ['no fields', withFields('{}')],
  ['a field of a wrong type', withFields('{"name":5}')],
  ['a field of a wrong type behind a right one of the same name', withFields('{"name":"Jo","name":["Jo"]}')],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'].map((name): [string, string] => [
    `a field called ${name}`,
    withFields(`{"name":"Jo","${name}":{"polluted":1}}`),
  ]),
  ['a field of a name that is none', withFields('{"name":"Jo","first name":1}')],
  [`more than ${LIMITS.fieldsPerChange} fields`, withFields(JSON.stringify(fieldsOf(LIMITS.fieldsPerChange + 1)))],
  ['values too deep', withFields(`{"later":${nested(LIMITS.depth + 1)}}`)],
  ['too much text', withFields(JSON.stringify({ later: 'x'.repeat(LIMITS.changeSize) }))],
  ['a member, which only the service writes', JSON.stringify([{ ...good(), kind: 'member' }]), 'forbidden'],
];

function fieldsOf(count: number): { [field: string]: number } {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, i]));
}
