import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sliceInView, type Slice } from './window.ts';

/** Which rows of the list in `element` to draw as the page scrolls. */
export function useSlice(element: RefObject<HTMLElement | null>, count: number, rowHeight: number): Slice {
  const measure = () => {
    const top = -(element.current?.getBoundingClientRect().top ?? 0);
    return sliceInView(count, rowHeight, top, innerHeight);
  };
  const [slice, setSlice] = useState<Slice>(() => sliceInView(count, rowHeight, 0, innerHeight));
  useEffect(() => {
    const update = () =>
      setSlice(before => {
        const now = measure();
        return now.first === before.first && now.end === before.end ? before : now;
      });
    update();
    addEventListener('scroll', update, { passive: true });
    addEventListener('resize', update);
    return () => {
      removeEventListener('scroll', update);
      removeEventListener('resize', update);
    };
  }, [count]);
  return { first: Math.min(slice.first, count), end: Math.min(slice.end, count) };
}
