/** Free slots of a studio with 50 specialists and full diaries, over HTTP and with the database. */
import { dayAhead, fillDays, openBigStudio } from './big-studio.ts';
import { medianMs, openApp } from './measured-app.ts';

const goals = [
  { days: 1, ms: 6 },
  { days: 31, ms: 60 },
];
const runs = 25;
const visitsADay = 15;

export async function run(): Promise<void> {
  const studio = await openBigStudio({ staff: 50, clients: 2000 });
  const app = await openApp(studio);
  try {
    const from = dayAhead(3);
    await fillDays(
      studio,
      Array.from({ length: 31 }, (_, n) => dayAhead(3 + n)),
      visitsADay,
    );
    const figures: string[] = [];
    let isMet = true;
    for (const { days, ms } of goals) {
      const path = `/api/v1/slots?studioId=${studio.studioId}&serviceIds=${studio.serviceId}&from=${from}&days=${days}`;
      const median = await medianMs(() => app.get(path), runs);
      figures.push(`${days} d ${median.toFixed(1)} ms`);
      isMet &&= median <= ms;
    }
    const goal = goals.map(({ days, ms }) => `${days} d <= ${ms} ms`).join(', ');
    console.log(`bench free-slots: ${figures.join(', ')} (goal ${goal}) ${isMet ? 'met' : 'short'}`);
  } finally {
    await app.close();
    await studio.close();
  }
}
