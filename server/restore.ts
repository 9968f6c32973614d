import { resolve } from 'node:path';
import { restore } from './backup/restore-file.ts';
import { RESTORE_HELP, readRestoreCommand } from './command-line.ts';
import { readConfig } from './config.ts';
import { checkFolder, databasePath } from './data-folder.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const { help, file, force } = readRestoreCommand(process.argv.slice(2));
  if (help) return void process.stdout.write(RESTORE_HELP);
  const { dataDir } = readConfig(process.env, { needsFile: true });
  checkFolder(dataDir);
  const { practices, records, keptAside } = await restore(resolve(file), databasePath(dataDir), {
    force,
    now: Date.now(),
  });
  process.stdout.write(`Restored ${practices} practices, ${records} records.\n`);
  if (keptAside !== null) process.stdout.write(`The old database is at ${keptAside}\n`);
  process.stdout.write(
    'Start the server: the browsers send again what the backup did not have. Then look through the connected browsers:\n' +
      'one that was disconnected after the backup is connected again.\n',
  );
});
