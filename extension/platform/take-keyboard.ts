/** When the first field takes the focus again, in ms after the first picture: the panel around a popup is shown some time after its page. */
const AGAIN = [100, 300, 600, 1200];

/**
 * Firefox shows a popup that was opened by its shortcut without giving it the keyboard (as in its bug 1324255), so that what one types goes nowhere.
 * Until the first key or click arrives, the first field takes it again.
 */
export function takeKeyboard(): void {
  const arrived = new AbortController();
  const again = () => {
    const field = document.querySelector('input');
    if (arrived.signal.aborted || !field) return;
    field.blur();
    window.focus();
    field.focus();
  };
  for (const event of ['keydown', 'pointerdown'])
    addEventListener(event, () => arrived.abort(), { capture: true, signal: arrived.signal });
  for (const ms of AGAIN) setTimeout(again, ms);
}
