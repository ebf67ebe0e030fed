import { startServer } from './serve/server';

/** `npm start`. `PORT` and `HOST` may be set: `HOST=0.0.0.0` shows the site to a phone nearby. */
const port = Number(process.env['PORT'] ?? '8080');
try {
  const { url } = await startServer(process.env['HOST'] ?? '127.0.0.1', port);
  console.log(`Balcão Aberto: ${url}`);
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!isTaken) throw error;
  console.error(`Port ${port} is taken. Another one: PORT=${port + 1} npm start`);
  process.exitCode = 1;
}
