import { join, resolve } from 'node:path';
import { backUp } from './backup/backup-file.ts';
import { backupName, removeOldBackups } from './backup/retention.ts';
import { BACKUP_HELP, readBackupCommand } from './command-line.ts';
import { readConfig } from './config.ts';
import { backupDir, checkFolder, databasePath } from './data-folder.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const command = readBackupCommand(process.argv.slice(2));
  if (command.help) return void process.stdout.write(BACKUP_HELP);
  const { dataDir } = readConfig(process.env, { needsFile: true });
  checkFolder(dataDir);
  const folder = backupDir(dataDir);
  const target = command.file === null ? join(folder, backupName(Date.now())) : resolve(command.file);
  const { practices, records, changes } = await backUp(databasePath(dataDir), target);
  const removed = command.file === null ? removeOldBackups(folder, command.keep) : [];
  process.stdout.write(`${target}\nProven: ${practices} practices, ${records} records, ${changes} changes.\n`);
  if (removed.length > 0) process.stdout.write(`Removed ${removed.length} older than the newest ${command.keep}.\n`);
});
