import { render } from 'preact';
import { DashboardPage } from '../../dashboard-page.tsx';
import { idSource } from '../../platform/ids.ts';
import { keepAwake } from '../../platform/messages.ts';
import { KithDb } from '../../store/db.ts';

const db = new KithDb();
render(<DashboardPage db={db} source={idSource} />, document.getElementById('app')!);
keepAwake();
