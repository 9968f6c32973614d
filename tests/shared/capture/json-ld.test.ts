import { expect, test } from 'vitest';
import { jsonLdItems } from '../../../shared/capture/items/json-ld.ts';
import { parseJsonLd } from '../../../shared/capture/items/parse-json-ld.ts';

test.each([
  ['a trailing comma', '{"name":"Elm","tags":["a",],}'],
  ['comments', '{/* who */"name":"Elm", // the name\n"tags":["a"]}'],
  ['line breaks in strings', '{"name":"Elm","text":"two\nlines"}'],
  ['quotes in strings', '{"name":"Elm","text":"the "best" in town"}'],
  ['HTML entities', '{&quot;name&quot;:&quot;Elm&quot;}'],
  ['a missing end', '{"name":"Elm","address":{"streetAddress":"1 High Street"'],
  ['a CDATA wrapping', '//<![CDATA[\n{"name":"Elm"}\n//]]>'],
  ['a missing comma', `{"name":"Elm" "tags":["a"]}`],
  ['two objects in one script', '{"name":"Elm"}{"name":"Oak"}'],
])('reads a script with %s', (_, text) => {
  expect(parseJsonLd(text)[0]).toMatchObject({ name: 'Elm' });
});

test.each(['', 'not json', '<html>', '{'.repeat(5000), `"${'\\'.repeat(9999)}`])(
  'a script that is none gives no items: %#',
  text => {
    expect(jsonLdItems([text])).toEqual([]);
  },
);

test('resolves references across scripts, opens graphs and survives a cycle', () => {
  const items = jsonLdItems([
    '{"@graph":[{"@type":"Person","@id":"#jane","name":"Jane Smith","worksFor":{"@id":"#elm"}}]}',
    '{"@type":["MedicalBusiness","https://schema.org/Physiotherapy"],"@id":"#elm","name":"Elm &amp; Co","employee":{"@id":"#jane"}}',
  ]);
  const person = items.find(item => item.types.includes('Person'));
  const [employer] = person?.props['worksFor'] ?? [];
  expect(items).toHaveLength(2);
  expect(typeof employer === 'object' && items[employer.item]).toMatchObject({
    types: ['MedicalBusiness', 'Physiotherapy'],
    props: { name: ['Elm & Co'], employee: [{ item: 0 }] },
  });
});
