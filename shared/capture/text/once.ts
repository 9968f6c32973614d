/**
 * What is made when it is first asked for. Tables and large expressions are: a page that reads a mail loads them anew each time, and asks one in
 * twenty of them.
 */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/**
 * An expression that is asked, and so compiled, only of a text with one of these words, as every text has that it matches. A page that reads a
 * mail compiles what it asks anew, which is two fifths of the reading; looking for words costs next to nothing.
 */
export function ofTextsWith(words: string, expression: RegExp): (text: string) => boolean {
  const all = once(() => words.split('|'));
  return text => all().some(word => text.includes(word)) && expression.test(text);
}

/** An expression that is put together and compiled when it is first asked. */
export function expression(source: () => string, flags?: string): () => RegExp {
  return once(() => new RegExp(source(), flags));
}
