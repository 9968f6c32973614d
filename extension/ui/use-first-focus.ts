import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Focuses the field marked `autoFocus` of a form that opens later than its page: browsers do so only while a page loads. */
export function useFirstFocus<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.querySelector<HTMLElement>('[autofocus]')?.focus(), []);
  return element;
}
