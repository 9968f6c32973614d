import { render } from 'preact';
import '../../ui/theme.css';
import { CaptureApp } from '../../capture/CaptureApp.tsx';
import { createCapture } from '../../capture/capture.ts';
import { formMaker } from '../../capture/first-form.ts';
import { idSource } from '../../platform/ids.ts';
import { keepAwake } from '../../platform/messages.ts';
import { openDashboard } from '../../platform/pages.ts';
import { report } from '../../platform/report.ts';
import { openDb } from '../../store/open-db.ts';

const id = new URLSearchParams(location.search).get('draft') ?? '';
const db = openDb();
// The worker makes the card; only where it was stopped in the middle does the window.
const makeForm = formMaker(db, async () => (await import('../../../shared/capture/contact-from.ts')).contactFrom);
const capture = createCapture(db, idSource, id, makeForm);
const leaveTo = (path: '/welcome' | `/partner/${string}`) => {
  openDashboard(path).catch((error: unknown) => report(error, 'opening the dashboard'));
};
const doors = {
  openPartner: (partner: string) => leaveTo(`/partner/${partner}`),
  setUp: () => leaveTo('/welcome'),
  close: () => window.close(),
};

render(<CaptureApp capture={capture} doors={doors} />, document.getElementById('app')!);
capture.start().catch((error: unknown) => report(error, 'opening a card'));
keepAwake();
