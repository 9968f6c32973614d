/**
 * What is made when it is first asked for. Tables and large expressions are: a page that reads a mail loads them anew each time, and asks one in
 * twenty of them.
 */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** An expression that is put together and compiled when it is first asked. */
export function expression(source: () => string, flags?: string): () => RegExp {
  return once(() => new RegExp(source(), flags));
}
