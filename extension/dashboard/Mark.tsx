/** Kith's mark: two hands' worth of arc that meet. Decoration; the name stands beside it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect class="mark-ground" width="32" height="32" rx="9" />
      <path class="mark-us" d="M9 22.5V9.500M9 16.500c5 0 7-2.500 7-7" />
      <path class="mark-them" d="M23 9.500v13M23 15.500c-5 0-7 2.500-7 7" />
    </svg>
  );
}
