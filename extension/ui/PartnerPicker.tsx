import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import { Avatar } from './Avatar.tsx';
import { Icon } from './Icon.tsx';
import type { FindPartners, PartnerChoice } from './partner-finder.ts';
import { classes } from './class-names.ts';
import './PartnerPicker.css';

export type PartnerPickerProps = {
  label: string;
  hideLabel?: boolean | undefined;
  placeholder?: string | undefined;
  /** Undefined while the network is loading: nothing is offered then, not even to add who may be there. */
  find: FindPartners | undefined;
  onChoose: (partner: PartnerChoice) => void;
  /** Offers "Add «typed»" as the last option. */
  onAdd?: ((name: string) => void) | undefined;
  /** Told at each keystroke. */
  onTyped?: ((typed: string) => void) | undefined;
  typed?: string | undefined;
  autoFocus?: boolean | undefined;
  /** The list pushes what follows down instead of lying over it. */
  inline?: boolean | undefined;
  error?: string | undefined;
};

type Option = { type: 'partner'; partner: PartnerChoice } | { type: 'add'; name: string };

/**
 * Type to find a partner: an editable combobox with a list (ARIA 1.2). The first hit is active, Enter takes it. Of names that are only spelt
 * alike none is active until one moves to it or presses Enter, so that nothing is logged with somebody else by habit.
 */
export function PartnerPicker(props: PartnerPickerProps) {
  const id = useId();
  const [typed, setTyped] = useState(props.typed ?? '');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<number>();
  const input = useRef<HTMLInputElement>(null);
  // The browser heeds an autofocus attribute once a page; this field comes and goes.
  useLayoutEffect(() => {
    if (props.autoFocus) input.current?.focus();
  }, []);
  const options = open ? optionsFor(typed, props) : [];
  const isOpen = options.length > 0;
  const active = chosen ?? (isGuess(options[0]) ? undefined : 0);

  const type = (value: string) => {
    setTyped(value);
    setOpen(value.trim() !== '');
    setChosen(undefined);
    props.onTyped?.(value);
  };
  const take = (option: Option | undefined) => {
    if (!option) return;
    setOpen(false);
    if (option.type === 'partner') {
      setTyped(option.partner.name);
      props.onChoose(option.partner);
    } else {
      props.onAdd?.(option.name);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const move = moveOf(event.key, active, options.length);
    if (move !== undefined) setChosen(move);
    else if (event.key === 'ArrowDown' && typed.trim()) setOpen(true);
    else if (event.key === 'Enter' && isOpen && active === undefined) setChosen(0);
    else if (event.key === 'Enter' && isOpen) take(options[active!]);
    else if (event.key === 'Escape' && (isOpen || typed)) type('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class={classes('picker', props.inline && 'picker-inline', props.error && 'field-wrong')}>
      <label for={id} class={props.hideLabel ? 'unseen' : 'picker-label'}>
        {props.label}
      </label>
      <div class="picker-box">
        <Icon name="search" />
        <input
          id={id}
          ref={input}
          class="control picker-input"
          type="text"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active !== undefined ? `${id}-${active}` : undefined}
          aria-describedby={props.error ? `${id}-error` : undefined}
          aria-invalid={props.error ? 'true' : undefined}
          autoComplete="off"
          spellcheck={false}
          placeholder={props.placeholder}
          value={typed}
          onInput={event => type(event.currentTarget.value)}
          onKeyDown={onKey}
          onBlur={() => {
            setChosen(undefined);
            if (!props.inline) setOpen(false);
          }}
        />
      </div>
      <ul id={`${id}-list`} class="picker-list" role="listbox" aria-label={props.label} hidden={!isOpen}>
        {options.map((option, index) => (
          <li
            key={option.type === 'partner' ? option.partner.id : 'add'}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            class="picker-option"
            // Keeps the focus in the field; the click that follows takes the option.
            onMouseDown={event => event.preventDefault()}
            onMouseMove={() => index !== active && setChosen(index)}
            onClick={() => take(option)}
          >
            <OptionLine option={option} />
          </li>
        ))}
      </ul>
      <p class="unseen" role="status">
        {open && typed.trim() ? (props.find ? countOf(options) : 'Loading your network …') : ''}
      </p>
      {props.error && (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="warning" size="small" /> {props.error}
        </p>
      )}
    </div>
  );
}

function OptionLine({ option }: { option: Option }) {
  if (option.type === 'add') {
    return (
      <>
        <span class="picker-plus">
          <Icon name="plus" />
        </span>
        <span class="picker-words">
          Add <b>«{option.name}»</b>
        </span>
      </>
    );
  }
  return (
    <>
      <Avatar name={option.partner.name} size="small" />
      <span class="picker-words">
        <span class="picker-name">
          {option.partner.isGuess ? `Did you mean ${option.partner.name}?` : option.partner.name}
        </span>
        {option.partner.detail && <span class="picker-detail">{option.partner.detail}</span>}
      </span>
    </>
  );
}

function optionsFor(typed: string, { find, onAdd }: PartnerPickerProps): Option[] {
  if (!find) return [];
  const options: Option[] = find(typed).map(partner => ({ type: 'partner', partner }));
  const name = typed.trim().replace(/\s+/g, ' ');
  if (onAdd && name) options.push({ type: 'add', name });
  return options;
}

function isGuess(option: Option | undefined): boolean {
  return option?.type === 'partner' && option.partner.isGuess === true;
}

function moveOf(key: string, active: number | undefined, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return ((active ?? -1) + 1) % count;
  if (key === 'ArrowUp') return ((active ?? 0) + count - 1) % count;
  return undefined;
}

function countOf(options: Option[]): string {
  const partners = options.flatMap(option => (option.type === 'partner' ? option.partner : []));
  if (partners.length === 0) return 'No partner found';
  return partners[0]?.isGuess ? `No partner found, ${partners.length} spelt alike` : `${partners.length} found`;
}
