// What `npm start` runs. Plain JavaScript, because for the first TypeScript file that is not in this cache Node loads its type stripper:
// 30 MB that a small server then keeps. For the same reason package.json bounds V8's young generation at 4 MB a half: of the default,
// which grows to 32 MB, a server that mostly passes bytes on keeps 70 MB resident and gains nothing (npm run bench, W6).
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/kith'));
await import('./main.ts');
flushCompileCache();
