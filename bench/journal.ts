/** A day of 100 specialists with 20 visits each: the request's time at the server against the same SQL from a bare client. */
import pg from 'pg';
import { dayAhead, fillDays, openBigStudio } from './big-studio.ts';
import { medianMs, openApp } from './measured-app.ts';

const goal = 2;
const atMostStatements = 3;
const runs = 25;

export async function run(): Promise<void> {
  const studio = await openBigStudio({ staff: 100, clients: 2000 });
  const app = await openApp(studio);
  const bare = new pg.Client({ connectionString: studio.url });
  try {
    const day = dayAhead(10);
    await fillDays(studio, [day], 20);
    const path = `/api/v1/journal?studioId=${studio.studioId}&from=${day}`;
    const statements = await app.statementsOf(path);
    if (statements.length > atMostStatements) throw new Error(`${statements.length} statements for one journal.`);
    const visits = (JSON.parse(await app.get(path)) as { visits: unknown[] }).visits.length;

    await bare.connect();
    await bare.query(`set app.network_id = '${studio.networkId}'`);
    await bare.query('set plan_cache_mode = force_generic_plan');
    const rawMs = await medianMs(async () => {
      for (const [index, statement] of statements.entries()) await bare.query({ name: `raw-${index}`, ...statement });
    }, runs);
    const serverMs = await medianMs(() => app.get(path), runs);
    console.log(
      `${visits} visits, ${statements.length} statements: request ${serverMs.toFixed(1)} ms, raw SQL ${rawMs.toFixed(1)} ms`,
    );
    const ratio = serverMs / rawMs;
    console.log(`bench journal: ${ratio.toFixed(2)}x (goal <= ${goal}x) ${ratio <= goal ? 'met' : 'short'}`);
  } finally {
    await bare.end().catch(() => undefined);
    await app.close();
    await studio.close();
  }
}
