/** Where bugs go: one line in the extension's own console, never with the content of a record. */
export function report(error: unknown, when: string): void {
  console.error(`Kith, ${when}:`, error);
}
