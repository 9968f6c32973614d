import { render } from 'preact';
import { DashboardPage } from '../../dashboard-page.tsx';
import { idSource } from '../../platform/ids.ts';
import { keepAwake } from '../../platform/messages.ts';
import { openDb } from '../../store/open-db.ts';

const db = openDb();
render(<DashboardPage db={db} source={idSource} />, document.getElementById('app')!);
keepAwake();
