import { useId } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { countText } from '../ui/format.ts';
import type { LocalRecords } from './connect.ts';

export type ChoiceProps = {
  count: number;
  chosen: LocalRecords | undefined;
  copied: boolean;
  onChoose: (records: LocalRecords) => void;
  onCopy: () => void;
};

/** What becomes of this browser's own records when it joins a practice. Nothing is chosen beforehand. */
export function Choice({ count, chosen, copied, onChoose, onCopy }: ChoiceProps) {
  const name = useId();
  const option = (value: LocalRecords, title: string, words: string) => (
    <label class="choice-option">
      <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
      <span>
        <b>{title}</b>
        <span class="small soft">{words}</span>
      </span>
    </label>
  );
  return (
    <fieldset class="choice">
      <legend>This browser already has {countText(count, 'record')} of its own</legend>
      {option(
        'bring',
        'Bring them along',
        'They are added to the practice’s, whose name and settings stay as they are.',
      )}
      {option(
        'aside',
        'Set them aside',
        'You save a copy as a file, then this browser starts with the practice’s records alone.',
      )}
      {chosen === 'aside' && (
        <p class="choice-copy">
          <Button size="small" icon={copied ? 'check' : 'note'} onClick={onCopy}>
            {copied ? 'Copy saved' : 'Save a copy first'}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
