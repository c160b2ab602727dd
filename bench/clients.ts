/** Lists and searches of 200,000 clients over HTTP, as the server's own role under row-level security. */
import { openBigStudio } from './big-studio.ts';
import { medianMs, openApp } from './measured-app.ts';

const size = 200_000;
const goalMs = 100;
const runs = 9;

const questions: readonly [what: string, query: string][] = [
  ['by name', 'sort=name'],
  ['by last visit', 'sort=-lastVisit'],
  ['with a next visit', 'sort=nextVisit&nextVisit=any'],
  ['deep in the list', 'sort=name&page=100'],
  ['last four digits', 'q=4711'],
  ['beginning of a name', 'q=иван'],
  ['two letters', 'q=ан'],
  ['two words', 'q=елена+иван'],
  ['how many by a common name', 'count?q=иван'],
  ['e-mail', 'q=u4711@mail'],
  ['birthdays', 'birthdayWithinDays=7'],
  ['sleeping', 'sleepingMonths=6&sort=-lastVisit'],
];

export async function run(): Promise<void> {
  const studio = await openBigStudio({ staff: 1, clients: 1 });
  const app = await openApp(studio);
  try {
    await studio.admin.query(
      `insert into clients.client (network_id, id, phone, first_name, last_name, email, home_studio_id, completed_visits,
         first_visit_at, last_visit_at, next_visit_at, born_on, created_at)
       select $1, gen_random_uuid(), '+7916' || lpad(n::text, 7, '0'),
         (array['Анна','Ирина','Елена','Пётр','Ольга','Мария'])[1 + n % 6],
         (array['Иванова','Ковалёва','Морозова','Новикова','Павлова','Романова','Соколова','Титова'])[1 + n % 8] || md5(n::text),
         'u' || n || '@mail.test', $2, n % 40, now() - make_interval(days => n % 900), now() - make_interval(days => n % 700),
         case when n % 9 = 0 then now() + make_interval(hours => n % 400) end, date '1960-01-01' + n % 18000,
         now() - make_interval(mins => n)
       from generate_series(1, ${size}) as n`,
      [studio.networkId, studio.studioId],
    );
    for (const table of ['client', 'client_word', 'client_studio'])
      await studio.admin.query(`vacuum analyze clients.${table}`);
    let slowest = { what: '', ms: 0 };
    for (const [what, query] of questions) {
      const ms = await medianMs(
        () => app.get(`/api/v1/clients${query.startsWith('count') ? `/${query}` : `?${query}`}`),
        runs,
      );
      console.log(`  ${what}: ${ms.toFixed(1)} ms`);
      if (ms > slowest.ms) slowest = { what, ms };
    }
    const verdict = slowest.ms <= goalMs ? 'met' : 'short';
    console.log(
      `bench clients: slowest ${slowest.ms.toFixed(1)} ms, ${slowest.what} (goal <= ${goalMs} ms) ${verdict}`,
    );
  } finally {
    await app.close();
    await studio.close();
  }
}
