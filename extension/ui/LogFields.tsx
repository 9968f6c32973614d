import { Button } from './Button.tsx';
import { isReferral, type LogDraft } from './log-draft.ts';
import { Notice } from './Notice.tsx';
import { TextField } from './TextField.tsx';
import { WhatPicker } from './WhatPicker.tsx';
import './LogFields.css';

export type LogFieldsProps = {
  draft: LogDraft;
  onChange: (draft: LogDraft) => void;
  /** The day that `when` is read as, in words; undefined while it cannot be read. */
  day: string | undefined;
  whenError?: string | undefined;
  /** What the text guard has to say of the tag or note. */
  caution?: string | undefined;
  proposeTag: () => string;
  autoFocus?: boolean | undefined;
};

/** What happened, the patient's tag or a note, and when. The partner is chosen by the caller. */
export function LogFields({ draft, onChange, day, whenError, caution, proposeTag, autoFocus }: LogFieldsProps) {
  const referral = isReferral(draft.what);
  return (
    <div class="log-fields">
      <WhatPicker
        what={draft.what}
        onChoose={what => onChange({ what, text: draft.text, when: draft.when })}
        autoFocus={autoFocus}
      />
      <div class="log-row">
        <TextField
          label={referral ? 'Patient tag' : 'Note'}
          placeholder={referral ? 'optional, never a name' : 'optional'}
          maxLength={referral ? 80 : 2000}
          value={draft.text}
          onInput={text => onChange({ ...draft, text })}
          aside={
            referral && (
              <Button
                kind="quiet"
                size="small"
                title="A random tag that says nothing about the patient"
                onClick={() => onChange({ ...draft, text: proposeTag() })}
              >
                Suggest one
              </Button>
            )
          }
        />
        <TextField
          label="When"
          placeholder="today"
          maxLength={40}
          value={draft.when}
          onInput={when => onChange({ ...draft, when })}
          error={whenError}
          aside={draft.when && day}
        />
      </div>
      {caution && (
        <Notice tone="warm" urgent>
          {caution}
        </Notice>
      )}
    </div>
  );
}
