import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { useServer } from '../../apps/server/src/testing/new-network.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const server = useServer();
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

async function startServer(): Promise<{ address: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'apps/server/src/main.ts'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: server.database.adminUrl, NO_DEMO: 'true', PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const address = /ready: (http:\S+)/.exec(printed)?.[1];
    if (address) return { address, child };
  }
  throw new Error(`The server ended before it was ready: ${printed}`);
}

describe('a server asked to stop', () => {
  it('finishes the request in its hands, ends the live streams and leaves with 0', { timeout: 60_000 }, async () => {
    const network = await server.newNetwork();
    const cookie = await network.cookie();
    const { address, child } = await startServer();
    const ended = once(child, 'exit');

    const stream = await fetch(`${address}/api/v1/live`, { headers: { cookie } });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const streamed = stream.text();

    // Its headers have arrived and its body is still on the way when the signal comes.
    const body = JSON.stringify({ name: 'Written while leaving' });
    const request = http.request(`${address}/api/v1/positions`, {
      method: 'POST',
      agent: false,
      headers: { cookie, 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' },
    });
    const answered = once(request, 'response');
    request.flushHeaders();
    await once(request, 'continue');
    child.kill('SIGTERM');
    const toldBeforeTheEnd = await streamed;
    request.end(body);

    const [response] = (await answered) as [http.IncomingMessage];
    response.resume();
    expect(toldBeforeTheEnd).toContain('retry: 1000');
    expect(response.statusCode).toBe(201);
    expect((await ended)[0]).toBe(0);
    const { body: positions } = await network.http('GET', '/api/v1/positions');
    expect(JSON.stringify(positions)).toContain('Written while leaving');
    await expect(fetch(`${address}/health`)).rejects.toThrow();
  });
});
