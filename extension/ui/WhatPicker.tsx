import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import { TOUCHPOINT_KINDS } from '../../shared/model/touchpoint.ts';
import { Icon } from './Icon.tsx';
import { COMMON_TOUCHPOINTS, isWhat, OTHER_TOUCHPOINTS, REFERRALS, type What, type WhatChoice } from './log-draft.ts';
import './WhatPicker.css';

export type WhatPickerProps = { what: What; onChoose: (what: What) => void; autoFocus?: boolean | undefined };

/** What happened: tiles that arrow keys or their letter choose, and a list for the rarer kinds. */
export function WhatPicker({ what, onChoose, autoFocus }: WhatPickerProps) {
  const name = useId();
  const element = useRef<HTMLFieldSetElement>(null);
  // The browser heeds an autofocus attribute once a page, this one opens again and again. Before the paint: the letter of what
  // happened may be typed right after Enter, and would be lost on the page.
  useLayoutEffect(() => {
    if (autoFocus) element.current?.querySelector<HTMLElement>('input:checked, .what-chosen')?.focus();
  }, []);
  const other = OTHER_TOUCHPOINTS.some(kind => kind === what);
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    const choice = [...REFERRALS, ...COMMON_TOUCHPOINTS].find(({ key }) => key === event.key.toLowerCase());
    if (!choice) return;
    event.preventDefault();
    onChoose(choice.id);
    if (event.currentTarget instanceof HTMLElement) radioOf(event.currentTarget, choice.id)?.focus();
  };
  const tile = (choice: WhatChoice) => (
    <label key={choice.id} class="what-tile" title={`${choice.label} (key ${choice.key.toUpperCase()})`}>
      <input
        type="radio"
        class="unseen"
        name={name}
        value={choice.id}
        checked={what === choice.id}
        aria-keyshortcuts={choice.key}
        onChange={() => onChoose(choice.id)}
      />
      <Icon name={choice.icon} />
      <span>{choice.label}</span>
      <kbd aria-hidden>{choice.key.toUpperCase()}</kbd>
    </label>
  );
  return (
    <fieldset class="what" onKeyDown={onKey} ref={element}>
      <legend class="unseen">What happened</legend>
      <div class="what-referrals">{REFERRALS.map(tile)}</div>
      <div class="what-touchpoints">{COMMON_TOUCHPOINTS.map(tile)}</div>
      <select
        class={other ? 'control what-more what-chosen' : 'control what-more'}
        aria-label="Something else that happened"
        value={other ? what : ''}
        onChange={event => isWhat(event.currentTarget.value) && onChoose(event.currentTarget.value)}
      >
        <option value="" disabled hidden>
          Something else …
        </option>
        {OTHER_TOUCHPOINTS.map(kind => (
          <option key={kind} value={kind}>
            {TOUCHPOINT_KINDS[kind]}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

function radioOf(within: HTMLElement, what: What): HTMLInputElement | undefined {
  return [...within.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(radio => radio.value === what);
}
