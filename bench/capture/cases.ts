import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** Where the project's labelled pages are; their format is described in the README there. */
export const CASES = join(import.meta.dirname, '../../tests/pages/capture');

const Any = v.literal('any');
/** One right answer, a choice of them, none, or not judged. */
const Choice = v.union([v.null(), v.string(), v.array(v.nullable(v.string()))]);
const ListOrAny = v.union([Any, v.array(v.string())]);

const ExpectedSchema = v.strictObject({
  person: v.nullable(
    v.union([Any, v.strictObject({ name: v.string(), honorific: Choice, credentials: ListOrAny, role: Choice })]),
  ),
  kind: Choice,
  organisation: Choice,
  emails: ListOrAny,
  phones: ListOrAny,
  fax: v.optional(v.array(v.string())),
  website: Choice,
  address: v.nullable(v.union([Any, v.strictObject({ street: v.string(), postcode: v.nullable(v.string()) })])),
  registers: v.union([Any, v.array(v.strictObject({ body: v.string(), number: v.string() }))]),
  people: v.optional(ListOrAny),
});
export type Expected = v.InferOutput<typeof ExpectedSchema>;

const LabelSchema = v.strictObject({
  url: v.string(),
  country: v.string(),
  kind: v.picklist(['page', 'message']),
  set: v.picklist(['open', 'held-out']),
  page: v.optional(v.string()),
  selection: v.optional(v.string()),
  click: v.optional(v.string()),
  note: v.optional(v.string()),
  traps: v.optional(v.array(v.string()), []),
  mayAlso: v.optional(
    v.strictObject({
      emails: v.optional(v.array(v.string()), []),
      phones: v.optional(v.array(v.string()), []),
      people: v.optional(v.array(v.string()), []),
    }),
    {},
  ),
  expected: ExpectedSchema,
});

/** A labelled page with its HTML; `group` and `name` are its folder and file. */
export type Case = v.InferOutput<typeof LabelSchema> & { group: string; name: string; html: string };

/** Every case in a folder laid out like the project's, or in one group of it, in order. Throws, naming the file, on a label of another form. */
export function readCases(folder = CASES, only?: string): Case[] {
  const groups = readdirSync(folder, { withFileTypes: true }).filter(
    entry => entry.isDirectory() && (!only || entry.name === only),
  );
  if (groups.length === 0) throw new Error(`no group ${only ?? ''} in ${folder}`);
  return groups
    .map(entry => entry.name)
    .sort()
    .flatMap(group => readGroup(folder, group));
}

function readGroup(folder: string, group: string): Case[] {
  const files = readdirSync(join(folder, group))
    .filter(file => file.endsWith('.json'))
    .sort();
  return files.map(file => {
    const name = file.replace(/\.json$/, '');
    const label = v.safeParse(LabelSchema, JSON.parse(readFileSync(join(folder, group, file), 'utf8')));
    if (!label.success)
      throw new Error(
        `${group}/${file}: ${v.flatten(label.issues).nested ? JSON.stringify(v.flatten(label.issues).nested) : label.issues[0].message}`,
      );
    const page = join(folder, label.output.page ?? `${group}/${name}.html`);
    if (!existsSync(page)) throw new Error(`${group}/${file}: its page ${page} is missing`);
    return { ...label.output, group, name, html: readFileSync(page, 'utf8') };
  });
}

/** The address of the link that was right-clicked: `click` is written `a[href="…"]`. Null without a click. */
export function hrefOf({ click }: Case): string | null {
  return click === undefined ? null : (/^a\[href="(.+)"\]$/.exec(click)?.[1] ?? click);
}
