import { DEFAULT_SETTINGS } from '../../shared/rules/settings.ts';

export type SettingName = keyof typeof DEFAULT_SETTINGS;
export type SettingRow = { name: SettingName; label: string; hint: string; unit: string };

/** The practice's settings in the order in which one reads them, by group. The defaults and their sources: shared/rules/settings.ts. */
export const SETTING_GROUPS: readonly { title: string; rows: readonly SettingRow[] }[] = [
  {
    title: 'Referrals you receive',
    rows: [
      { name: 'acknowledgeDays', label: 'Acknowledge', hint: 'after it came', unit: 'working days' },
      { name: 'thankDays', label: 'Thank the referrer', hint: 'after it came', unit: 'days' },
      { name: 'reportDays', label: 'Report back', hint: 'after the first visit, if no day was promised', unit: 'days' },
    ],
  },
  {
    title: 'Referrals you send',
    rows: [
      { name: 'seenDays', label: 'Ask if the patient was seen', hint: 'after sending', unit: 'days' },
      {
        name: 'chaseAfterPromiseDays',
        label: 'Ask for a promised report',
        hint: 'after the promised day',
        unit: 'days',
      },
      { name: 'chaseDays', label: 'Ask for a report', hint: 'after sending, if none was promised', unit: 'days' },
    ],
  },
  {
    title: 'Keeping in touch',
    rows: [
      { name: 'keepCoreDays', label: 'Core partners', hint: 'after the last contact of any kind', unit: 'days' },
      { name: 'keepGrowingDays', label: 'Growing partners', hint: 'after the last contact of any kind', unit: 'days' },
      {
        name: 'keepOccasionalDays',
        label: 'Occasional partners',
        hint: 'after the last contact of any kind',
        unit: 'days',
      },
    ],
  },
  {
    title: 'The list',
    rows: [
      {
        name: 'todayCap',
        label: 'Reminders a day',
        hint: 'shown to a person; the rest wait in Later',
        unit: 'reminders',
      },
      { name: 'lapseDays', label: 'Let referral reminders go', hint: 'after they were due', unit: 'days' },
      {
        name: 'noticeDays',
        label: 'Tell people you keep their details',
        hint: 'after capturing (UK and EEA)',
        unit: 'days',
      },
    ],
  },
];

const MOST: { [name in SettingName]?: number } = {
  keepCoreDays: 3650,
  keepGrowingDays: 3650,
  keepOccasionalDays: 3650,
  lapseDays: 3650,
  todayCap: 100,
};

/** A typed setting: its number, `null` for the default (empty), or what is wrong with it. */
export function readSetting(
  name: SettingName,
  text: string,
): { ok: true; value: number | null } | { ok: false; message: string } {
  const typed = text.trim();
  if (typed === '') return { ok: true, value: null };
  const most = MOST[name] ?? 365;
  const least = name === 'todayCap' ? 1 : 0;
  const value = Number(typed);
  if (!/^\d+$/.test(typed) || value < least || value > most) {
    return { ok: false, message: `A whole number from ${least} to ${most}` };
  }
  return { ok: true, value: value === DEFAULT_SETTINGS[name] ? null : value };
}
