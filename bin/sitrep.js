#!/usr/bin/env node
import { run } from '../dist/cli.js';

// The reader has seen enough (`| head`): no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
process.on('SIGINT', () => process.exit(130));

process.exitCode = await run(process.argv.slice(2), process);
