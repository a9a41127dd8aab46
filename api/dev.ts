/** `npm run dev`: the API restarts on a change, the web pages reload by themselves (http://localhost:5173). */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, NODE_ENV: 'development' };
const run = (...args: string[]): ChildProcess =>
  spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });

const children = [
  run('node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'api/main.ts'),
  run('node_modules/vite/bin/vite.js', '--config', 'web/vite.config.ts'),
];
const stop = () => {
  for (const child of children) child.kill();
};
for (const child of children) child.on('exit', stop);
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
