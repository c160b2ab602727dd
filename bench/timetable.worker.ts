/** People who look at a timetable, apart from the server: so many reads a second, each begun at its time. */
import http from 'node:http';

export interface Looking {
  url: string;
  hasTag: boolean;
  readsASecond: number;
  seconds: number;
}

export interface Looked {
  p99: number;
  rate: number;
  failed: number;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

function get(url: string, headers: Record<string, string>): Promise<{ status: number; etag: string }> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers: { 'accept-encoding': 'gzip', ...headers } }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, etag: String(answer.headers.etag) }));
    });
    request.once('error', reject);
  });
}

async function looked({ url, hasTag, readsASecond, seconds }: Looking): Promise<Looked> {
  const { etag } = await get(url, {});
  const headers: Record<string, string> = hasTag ? { 'if-none-match': etag } : {};
  const times: number[] = [];
  let failed = 0;
  const total = readsASecond * seconds;
  const began = performance.now();
  const one = async (due: number) => {
    const { status } = await get(url, headers).catch(() => ({ status: 0 }));
    if (status !== (hasTag ? 304 : 200)) failed += 1;
    times.push(performance.now() - due); // from when it should have begun: waiting in line counts
  };
  const running: Promise<void>[] = [];
  await new Promise<void>((resolve) => {
    let sent = 0;
    const timer = setInterval(() => {
      const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * readsASecond));
      for (; sent < due; sent += 1) running.push(one(began + (sent / readsASecond) * 1000));
      if (sent < total) return;
      clearInterval(timer);
      resolve();
    }, 2);
  });
  await Promise.all(running);
  const lasted = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  return { p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN, rate: times.length / lasted, failed };
}

process.on('message', (task: Looking) => {
  void looked(task).then((answer) => process.send?.(answer, () => process.exit(0)));
});
process.send?.('ready');
