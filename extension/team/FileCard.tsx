import { Button } from '../ui/Button.tsx';
import { useDesk } from '../ui/desk.ts';
import { saveCopy, savePartners } from './files.ts';
import { ImportButton } from './ImportButton.tsx';

/** Everything out as a file, and back in. */
export function FileCard() {
  const { db, source, today } = useDesk();
  return (
    <section class="card side-card" aria-labelledby="files-title">
      <h2 id="files-title">Your records as files</h2>
      <p class="small">
        The export holds everything in this browser with its history, in plain JSON. Keep one somewhere safe: without a
        service this browser has the only copy.
      </p>
      <div class="button-row">
        <Button icon="note" onClick={() => void saveCopy(db, today)}>
          Export everything
        </Button>
        <ImportButton db={db} source={source}>
          Import an export
        </ImportButton>
      </div>
      <h3>Partners only</h3>
      <p class="small soft">Contact details, without counts or notes.</p>
      <div class="button-row">
        <Button size="small" onClick={() => void savePartners(db, today, 'vcf')}>
          Address book (vCard)
        </Button>
        <Button size="small" onClick={() => void savePartners(db, today, 'csv')}>
          Spreadsheet (CSV)
        </Button>
      </div>
    </section>
  );
}
