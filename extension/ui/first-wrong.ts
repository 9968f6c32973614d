/** Puts the cursor in the first field of a form that says what is wrong with it, once that is drawn: so it is also read out. */
export function toFirstWrong(form: HTMLFormElement | null): void {
  setTimeout(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
