/** The rows to draw of a long list: those in view and some more on each side, so that scrolling and arrow keys never meet a gap. */
export type Slice = { first: number; end: number };

const EXTRA = 12;

/** `top` is how far the list's first row lies above the top of the view, in pixels (negative: below). */
export function sliceInView(count: number, rowHeight: number, top: number, viewHeight: number): Slice {
  const first = Math.floor(top / rowHeight) - EXTRA;
  const end = Math.ceil((top + viewHeight) / rowHeight) + EXTRA;
  return { first: clamp(first, 0, count), end: clamp(end, 0, count) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
