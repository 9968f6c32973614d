import { useState } from 'preact/hooks';
import type { Practice } from '../../shared/model/kinds.ts';
import { DEFAULT_SETTINGS } from '../../shared/rules/settings.ts';
import { SETTING_GROUPS, readSetting, type SettingName, type SettingRow } from './settings-rows.ts';

export type SettingsTableProps = {
  practice: Practice;
  /** `null` brings the default back. */
  onSet: (row: SettingRow, value: number | null) => void;
};

/** Every number the reminders go by, with its default; a field is saved when it is left. */
export function SettingsTable({ practice, onSet }: SettingsTableProps) {
  return (
    <div class="settings">
      {SETTING_GROUPS.map(({ title, rows }) => (
        <table key={title} class="settings-group">
          <caption>{title}</caption>
          <thead class="unseen">
            <tr>
              <th scope="col">Setting</th>
              <th scope="col">Value</th>
              <th scope="col">Default</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <Setting key={row.name} row={row} value={practice[row.name]} onSet={value => onSet(row, value)} />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

type SettingProps = { row: SettingRow; value: number | undefined; onSet: (value: number | null) => void };

function Setting({ row, value, onSet }: SettingProps) {
  const [typed, setTyped] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const standing = DEFAULT_SETTINGS[row.name as SettingName];
  const shown = typed ?? String(value ?? standing);
  const save = () => {
    if (typed === undefined) return;
    const read = readSetting(row.name, typed);
    setTrouble(read.ok ? undefined : read.message);
    if (!read.ok) return;
    setTyped(undefined);
    if (read.value !== (value ?? null)) onSet(read.value);
  };
  const id = `setting-${row.name}`;
  return (
    <tr>
      <th scope="row">
        <label for={id}>{row.label}</label>
        <span class="small soft">{row.hint}</span>
        {trouble && (
          <span class="field-error" id={`${id}-error`} role="alert">
            {trouble}
          </span>
        )}
      </th>
      <td class="settings-value">
        <input
          id={id}
          class="control"
          inputMode="numeric"
          autoComplete="off"
          value={shown}
          aria-invalid={trouble ? true : undefined}
          aria-describedby={trouble ? `${id}-error` : undefined}
          onInput={event => setTyped(event.currentTarget.value)}
          onBlur={save}
          onKeyDown={event => event.key === 'Enter' && save()}
        />
        <span class="small soft">{row.unit}</span>
      </td>
      <td class="small soft settings-default">
        {value === undefined || value === standing ? 'default' : `default ${standing}`}
      </td>
    </tr>
  );
}
