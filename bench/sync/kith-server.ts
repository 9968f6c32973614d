import { startServer } from '../../server/start-server.ts';

/** The service as `npm start` runs it, without rate limits: they would measure themselves. */
const limits = {
  enrolPerMinute: 1e9,
  enrolPerHourOfPractice: 1e9,
  pushPerMinute: 1e9,
  pullPerMinute: 1e9,
  otherPerMinute: 1e9,
};
const server = await startServer({ dataDir: process.argv[2]!, port: Number(process.argv[3]), limits });
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)));
// Whoever started it is gone.
process.on('disconnect', () => process.exit(0));
process.on('message', () => void server.setupCode().then(code => process.send!({ code })));
process.send!({ url: server.url, setupCode: await server.setupCode() });
