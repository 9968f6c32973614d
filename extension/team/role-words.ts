import type { Role } from '../../shared/model/practice.ts';

export const ROLE_LABELS: { [role in Role]: string } = {
  owner: 'Owner',
  clinician: 'Clinician',
  'front-desk': 'Front desk',
  'read-only': 'Read only',
};

/** What a role may do. */
export const ROLE_WORDS: { [role in Role]: string } = {
  owner: 'Everything: invite, disconnect browsers, change settings.',
  clinician: 'Logs, edits and plans with partners.',
  'front-desk': 'Logs, edits and ticks reminders off.',
  'read-only': 'Sees everything, changes nothing.',
};
