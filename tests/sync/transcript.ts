/**
 * What a browser and a service said to each other in one version of the protocol, word for word. `<name>` stands for what differs each time
 * (tokens, codes, ids): the answer that has it first gives it its value.
 */
export type Transcript = { protocol: number; steps: Step[] };
export type Step = {
  says: string;
  ask: { method: string; path: string; token?: string; body?: unknown };
  status: number;
  answer: unknown;
};

const NAME = /<[a-z ]+>/g;

/** A text with its names replaced by what they stand for so far, or by themselves as words (`member-ana`). */
export function filledIn<T>(value: T, known = new Map<string, string>()): T {
  const word = (name: string) => name.slice(1, -1).replaceAll(' ', '-');
  return JSON.parse(JSON.stringify(value).replace(NAME, name => known.get(name) ?? word(name))) as T;
}

/**
 * Where an answer is not what was said before: every key that was there must be there with its value, further ones may be. Takes note of
 * what names stand for. Null: all as it was.
 */
export function difference(said: unknown, now: unknown, known: Map<string, string>, path = ''): string | null {
  if (typeof said === 'string' && said.replace(NAME, '') === '' && said !== '') {
    const value = known.get(said) ?? (typeof now === 'string' ? now : undefined);
    if (value === undefined || value !== now) return `${path} is ${JSON.stringify(now)}, not ${said}`;
    known.set(said, value);
    return null;
  }
  if (typeof said !== 'object' || said === null) {
    return said === now ? null : `${path} is ${JSON.stringify(now)}, not ${JSON.stringify(said)}`;
  }
  if (typeof now !== 'object' || now === null) return `${path} is ${JSON.stringify(now)}`;
  if (Array.isArray(said) && (!Array.isArray(now) || now.length !== said.length)) return `${path} has another length`;
  for (const [key, value] of Object.entries(said)) {
    // What is said to people may be said better.
    if (key === 'message' && typeof Reflect.get(now, key) === 'string') continue;
    const found = difference(value, Reflect.get(now, key), known, `${path}.${key}`);
    if (found) return found;
  }
  return null;
}
