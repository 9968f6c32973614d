import type { ComponentChildren } from 'preact';
import type { Draft } from '../../shared/model/kinds.ts';
import type { Change } from '../../shared/model/record.ts';
import { act, useDesk } from '../ui/desk.ts';
import { FileCard } from './FileCard.tsx';
import { Sealing } from './Sealing.tsx';
import { SettingsTable } from './SettingsTable.tsx';
import './team.css';

export type SettingsPageProps = {
  /** Writes settings of the practice. */
  onEdit: (draft: Draft<'practice'>) => Promise<Change[]>;
  /** Who the practice is: its name and place. */
  practiceCard: ComponentChildren;
  /** In which mailboxes this browser shows the chip. */
  mailboxes: ComponentChildren;
};

/** The practice's own numbers, its name and place, and its records as files. */
export function SettingsPage({ onEdit, practiceCard, mailboxes }: SettingsPageProps) {
  const desk = useDesk();
  const { practice } = desk;
  return (
    <div class="page">
      <header class="page-head">
        <div>
          <h1 tabIndex={-1}>Settings</h1>
          <p class="soft">They are the practice’s: a change counts for everybody. An empty field takes the default.</p>
        </div>
      </header>
      <div class="two-columns">
        <div class="stack">
          <section class="card side-card" aria-labelledby="reminders-title">
            <h2 id="reminders-title">Reminders</h2>
            <SettingsTable
              practice={practice}
              onSet={(row, value) =>
                void act(desk, `${row.label}: ${value === null ? 'the default' : `${value} ${row.unit}`}`, () =>
                  onEdit({ [row.name]: value }),
                )
              }
            />
          </section>
          {mailboxes}
        </div>
        <div class="stack">
          {practiceCard}
          <FileCard />
          <Sealing />
        </div>
      </div>
    </div>
  );
}
