/** Whether a text can be an e-mail address: one that mail from outside reaches has a domain with a dot. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}
