// Loaded into the app's process (node --import): ends it when the command that started it is gone, even by
// kill -9. The parent holds the other end of file descriptor 3 and never writes to it.
import { Socket } from 'node:net';

// Processes that the app starts inherit --import but not the descriptor.
if (process.env.TERAJU_PARENT_PIPE === '3') {
  delete process.env.TERAJU_PARENT_PIPE;
  const parent = new Socket({ fd: 3 });
  parent.on('error', () => undefined);
  parent.on('close', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 5000).unref();
  });
  parent.resume();
  parent.unref();
}
