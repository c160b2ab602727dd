import { randomUUID } from 'node:crypto';
import { runTaskListOnce } from 'graphile-worker';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type SmsRuSimulator, startSmsRuSimulator } from '../../../../../tools/simulators/sms-ru.ts';
import { type SmtpSimulator, startSmtpSimulator } from '../../../../../tools/simulators/smtp.ts';
import { readConfig } from '../../platform/config.ts';
import { taskListOf } from '../../platform/jobs/runner.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';
import { givePublicAddress } from '../org/public.ts';
import { askFates } from './ask-fates.ts';
import { installMessaging } from './installation.ts';
import { sendCode } from './send-code.ts';
import { sendMessage } from './send-message.ts';
import { sweepMessages } from './sweep.ts';

const server = useServer();
const apiId = randomUUID();
let smtp: SmtpSimulator;
let sms: SmsRuSimulator;

beforeAll(async () => {
  smtp = await startSmtpSimulator({ user: 'salon', password: 'a long password' });
  sms = await startSmsRuSimulator({ apiId });
  const settings = { SMS_RU_URL: sms.url, ALLOW_LOCAL_MAIL_SERVERS: 'true', PUBLIC_URL: 'https://salus.example' };
  installMessaging(readConfig({ ...settings, SECRET_KEY: 'k'.repeat(40), LOG_LEVEL: 'error' }));
});
afterEach(() => {
  smtp.mood(null);
  sms.mood(null);
});
afterAll(async () => {
  await smtp?.close();
  await sms?.close();
});

const inDays = (days: number, clock: string) =>
  new Date(`${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${clock}:00+03:00`).toISOString();

const emailAccount = () => ({
  host: '127.0.0.1',
  port: smtp.port,
  user: 'salon',
  from: 'Salon <desk@salon.example>',
  dkimDomain: '',
  dkimSelector: '',
});

/** A network with both channels connected, no quiet hours, and somebody to book. */
async function salon(clientFacts: Record<string, unknown> = {}) {
  const network = await server.newNetwork();
  const settings = `/api/v1/messaging/settings/${network.companyId}`;
  const saved = [
    await network.http('PUT', `${settings}/channels/email`, {
      body: { isOn: true, usesOwn: true, email: emailAccount(), password: 'a long password' },
    }),
    await network.http('PUT', `${settings}/channels/sms`, { body: { isOn: true, usesOwn: true, apiId } }),
    await network.http('PUT', `${settings}/rules`, { body: { quietFromMin: 0, quietToMin: 0, kinds: [] } }),
  ];
  expect(saved.map(({ status }) => status)).toEqual([200, 200, 200]);
  const client = await network.build.client({
    first_name: 'Anna',
    email: `${randomUUID()}@client.example`,
    ...clientFacts,
  });
  const specialist = await network.build.employee({ first_name: 'Mary', last_name: 'Cooper' });
  const service = await network.build.service({ name: 'Massage' }, [specialist]);
  const book = async (startsAt: string, facts: Record<string, unknown> = {}) => {
    const lines = [{ serviceId: service, employeeId: specialist }];
    const body = { studioId: network.studioId, clientId: client, startsAt, lines, notify: true, ...facts };
    return (await network.http('POST', '/api/v1/visits', { body })).body;
  };
  return { network, settings, client, specialist, service, book };
}

/** Delivers events and sends what is due, as the queue would. */
async function workOff(network: TestNetwork): Promise<void> {
  await server.deliverEvents();
  for (const { id } of await rows(network)) {
    await sendMessage.go({ pool: server.pool, networkId: network.networkId }, { messageId: id });
  }
}

/** The same when the half minute has passed in which the desk may change its mind. */
async function workOffSoon(network: TestNetwork): Promise<void> {
  await server.deliverEvents();
  await comeDue(network);
  await workOff(network);
}

const rows = (network: TestNetwork) =>
  network.read(
    (ctx) =>
      ctx.db
        .selectFrom('messaging.message')
        .selectAll()
        .where('network_id', '=', ctx.networkId)
        .orderBy('created_at')
        .orderBy('id')
        .execute(),
    undefined,
  );

/** `kind channel status reason`, in alphabetical order. */
async function log(network: TestNetwork, kinds = /./): Promise<string[]> {
  const all = (await rows(network)).filter(({ kind }) => kinds.test(kind));
  return all.map((row) => [row.kind, row.channel, row.status, row.reason].filter(Boolean).join(' ')).sort();
}

/** As if the time of the next try had come. */
const comeDue = (network: TestNetwork) =>
  network.run(async (ctx) => {
    const due = { due_at: new Date(Date.now() - 1000) };
    const waiting = ctx.db.updateTable('messaging.message').set(due).where('network_id', '=', ctx.networkId);
    await waiting.where('status', '=', 'queued').where('kind', 'not like', 'reminder%').execute();
    await ctx.db
      .updateTable('messaging.gateway_health')
      .set({ paused_until: null })
      .where('network_id', '=', ctx.networkId)
      .execute();
  }, undefined);

const lettersTo = async (network: TestNetwork) => {
  const addresses = (await rows(network)).map(({ address }) => address);
  return smtp.letters.filter(({ to }) => addresses.includes(to[0] ?? ''));
};

describe('what a client is told', () => {
  it('[MSG-021] hears of a booking by letter with the facts, a plain part and an invitation', async () => {
    const { network, book } = await salon();
    const visit = await book(inDays(5, '12:00'));

    await workOff(network);

    const [letter] = await lettersTo(network);
    expect(await log(network, /booked/)).toEqual(['visit_booked email sent']);
    expect(letter?.parsed.subject).toContain('12:00');
    expect(letter?.parsed.from).toMatchObject({ name: 'Head', address: 'desk@salon.example' });
    expect(letter?.parsed.html).toContain('Massage');
    expect(letter?.parsed.text).toContain('Mary Cooper');
    const invitation = String(letter?.raw);
    expect(invitation).toMatch(/text\/calendar; charset=utf-8; method=REQUEST/);
    expect(calendarOf(letter)).toContain(`UID:visit-${visit.id}@salus`);
  });

  it('[MSG-021] every message carries the same secret link; the log does not hold it, and own texts may place it', async () => {
    const { network, book, settings } = await salon();
    const slug = await network.run(givePublicAddress, {
      name: `Salon ${randomUUID()}`,
      companyId: network.companyId,
      studioId: network.studioId,
    });
    const visit = await book(inDays(5, '12:00'));
    await workOff(network);
    await network.http('PUT', `${settings}/templates/visit_moved/sms/en`, {
      body: { title: '', body: 'See {link} now' },
    });
    await network.http('PUT', `/api/v1/visits/${visit.id}/time`, {
      body: { startsAt: inDays(5, '15:00'), notify: true },
    });
    await workOffSoon(network);

    const all = await rows(network);
    const [letter] = await lettersTo(network);
    const text =
      sms.taken.findLast(({ to }) => to === all.find(({ channel }) => channel === 'sms')?.address)?.text ?? '';
    const link = new RegExp(`https://salus\\.example/s/${slug}/v/[0-9A-Za-z]{17}`);
    const inLetter = link.exec(letter?.parsed.text ?? '')?.[0];
    expect(inLetter).toBeDefined();
    expect(letter?.parsed.html).toContain(inLetter);
    expect(text).toContain(inLetter);
    const token = String(inLetter).split('/').at(-1) ?? '?';
    expect(all.filter(({ title, body }) => `${title} ${body}`.includes(token))).toEqual([]);
    expect(all.find(({ kind, channel }) => kind === 'visit_moved' && channel === 'sms')?.body).toContain('/v/••••');
  });

  it('[MSG-021] a move keeps the UID and raises SEQUENCE, a cancellation takes the entry away', async () => {
    const { network, book } = await salon();
    const visit = await book(inDays(5, '12:00'));
    await workOff(network);
    await network.http('PUT', `/api/v1/visits/${visit.id}/time`, {
      body: { startsAt: inDays(5, '15:00'), notify: true },
    });
    await workOffSoon(network);
    await network.http('POST', `/api/v1/visits/${visit.id}/cancellation`, { body: { by: 'client', notify: true } });
    await workOffSoon(network);

    const calendars = (await lettersTo(network)).map(calendarOf);
    const sequences = calendars.map((text) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]));
    expect(calendars.map((text) => /METHOD:(\w+)/.exec(text)?.[1])).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
    expect(calendars.every((text) => text.includes(`UID:visit-${visit.id}@salus`))).toBe(true);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    expect(await log(network, /reminder/)).toEqual(
      expect.arrayContaining(['reminder_24h email skipped cancelled', 'reminder_2h sms skipped cancelled']),
    );
  });

  it('[MSG-021] moved there and back within half a minute: nobody is told', async () => {
    const { network, book } = await salon();
    const visit = await book(inDays(5, '12:00'));
    await workOff(network);
    for (const clock of ['15:00', '12:00']) {
      await network.http('PUT', `/api/v1/visits/${visit.id}/time`, {
        body: { startsAt: inDays(5, clock), notify: true },
      });
      await server.deliverEvents();
    }
    await workOffSoon(network);

    expect(await log(network, /moved/)).toEqual([
      'visit_moved email skipped superseded',
      'visit_moved sms skipped superseded',
    ]);
  });

  it('[MSG-021] a cancellation taken back within half a minute is not told, and the reminders are there again', async () => {
    const { network, book } = await salon();
    const visit = await book(inDays(5, '12:00'));
    await workOff(network);
    await network.http('POST', `/api/v1/visits/${visit.id}/cancellation`, { body: { by: 'studio', notify: true } });
    await server.deliverEvents();
    await network.http('PUT', `/api/v1/visits/${visit.id}/state`, { body: { state: 'expected' } });
    await workOffSoon(network);

    expect(await log(network, /cancelled|reminder/)).toEqual([
      'reminder_24h email queued',
      'reminder_2h sms queued',
      'visit_cancelled email skipped superseded',
      'visit_cancelled sms skipped superseded',
    ]);
  });

  it('[MSG-021] a cancellation taken back after it was told is told too', async () => {
    const { network, book } = await salon();
    const visit = await book(inDays(5, '12:00'));
    await workOff(network);
    await network.http('POST', `/api/v1/visits/${visit.id}/cancellation`, { body: { by: 'studio', notify: true } });
    await workOffSoon(network);
    await network.http('PUT', `/api/v1/visits/${visit.id}/state`, { body: { state: 'expected' } });
    await workOffSoon(network);

    expect((await log(network, /booked|cancelled/)).filter((row) => row.includes('email'))).toEqual([
      'visit_booked email sent',
      'visit_booked email sent',
      'visit_cancelled email sent',
    ]);
    await network.http('PUT', `/api/v1/visits/${visit.id}/state`, { body: { state: 'confirmed' } });
    await workOffSoon(network);
    expect(await log(network, /visit_booked/)).toHaveLength(2);
  });

  it('[MSG-021] a move told before it was taken back is told back as well', async () => {
    const { network, book } = await salon();
    const visit = await book(inDays(5, '12:00'));
    await workOff(network);
    for (const clock of ['15:00', '12:00']) {
      await network.http('PUT', `/api/v1/visits/${visit.id}/time`, {
        body: { startsAt: inDays(5, clock), notify: true },
      });
      await workOffSoon(network);
    }

    expect((await log(network, /moved/)).filter((row) => row === 'visit_moved email sent')).toHaveLength(2);
  });

  it('[MSG-021] reminders move with the visit', async () => {
    const { network, book } = await salon();
    const visit = await book(inDays(5, '12:00'));
    await server.deliverEvents();
    await network.http('PUT', `/api/v1/visits/${visit.id}/time`, { body: { startsAt: inDays(6, '15:00') } });
    await server.deliverEvents();

    const waiting = (await rows(network)).filter(({ kind, status }) => kind === 'reminder_2h' && status === 'queued');
    expect(waiting.map(({ due_at }) => due_at.toISOString())).toEqual([
      new Date(new Date(inDays(6, '15:00')).getTime() - 7_200_000).toISOString(),
    ]);
  });

  it('[MSG-021] the same event delivered twice makes one message', async () => {
    const { network, book } = await salon();
    await book(inDays(5, '12:00'));
    await workOff(network);
    await network.run(async (ctx) => {
      await ctx.db.deleteFrom('outbox.delivery').where('network_id', '=', ctx.networkId).execute();
      const events = await ctx.db
        .selectFrom('outbox.event')
        .select(['id', 'subject_id'])
        .where('network_id', '=', ctx.networkId)
        .where('type', '=', 'bookings.visit_booked')
        .execute();
      for (const { id, subject_id } of events) {
        const again = { network_id: ctx.networkId, event_id: id, subject_id };
        await ctx.db.insertInto('outbox.pending').values(again).execute();
      }
    }, undefined);
    await workOff(network);

    expect(await log(network, /booked/)).toEqual(['visit_booked email sent']);
    expect(await lettersTo(network)).toHaveLength(1);
  });

  it('[CLI-025] [MSG-012i] without consent nothing goes out, and the log says why', async () => {
    const { network, book } = await salon({ notifications_consent: false });
    await book(inDays(5, '12:00'));
    await workOff(network);

    expect(await log(network)).toEqual([
      'reminder_24h email skipped no_consent',
      'reminder_24h sms skipped no_consent',
      'reminder_2h sms skipped no_consent',
      'visit_booked email skipped no_consent',
      'visit_booked sms skipped no_consent',
    ]);
  });

  it('[MSG-004] [MSG-004i] a channel the client switched off is left out, and SMS takes its place', async () => {
    const { network, book, client } = await salon();
    await network.http('PATCH', `/api/v1/clients/${client}/channels`, { body: { emailOn: false } });
    await book(inDays(5, '12:00'));
    await workOff(network);

    expect(await log(network, /booked/)).toEqual(['visit_booked email skipped client_off', 'visit_booked sms sent']);
  });

  it('[MSG-003] a channel the company switched off is left out', async () => {
    const { network, book, settings } = await salon();
    await network.http('PUT', `${settings}/channels/sms`, { body: { isOn: false, usesOwn: true } });
    await book(inDays(5, '12:00'));
    await workOff(network);

    expect(await log(network, /reminder_2h/)).toEqual(['reminder_2h sms skipped channel_off']);
  });

  it('[MSG-012i] quiet hours hold a message, and a reminder whose visit has begun is dropped', async () => {
    const { network, book, settings } = await salon();
    const minute = (new Date().getUTCHours() * 60 + new Date().getUTCMinutes() + 180) % 1440;
    const quiet = { quietFromMin: (minute + 1435) % 1440, quietToMin: (minute + 120) % 1440, kinds: [] };
    await network.http('PUT', `${settings}/rules`, { body: quiet });
    await book(inDays(5, '12:00'));
    await workOff(network);
    expect(await log(network, /booked/)).toEqual(['visit_booked email queued quiet_hours']);
    expect(await lettersTo(network)).toHaveLength(0);

    await network.run(async (ctx) => {
      const past = { due_at: new Date(Date.now() - 9000), too_late_at: new Date(Date.now() - 1000) };
      await ctx.db.updateTable('messaging.message').set(past).where('network_id', '=', ctx.networkId).execute();
    }, undefined);
    await workOff(network);
    expect(await log(network, /booked|reminder_2h/)).toEqual([
      'reminder_2h sms skipped too_late',
      'visit_booked email skipped too_late',
    ]);
  });

  it('[CLI-025i] a code goes out at any hour and without consent; the log does not hold it', async () => {
    const { network, client } = await salon({ notifications_consent: false });
    const address = '+79161112233';
    const code = { channel: 'sms', address, code: '4821', minutes: 10, locale: 'ru', clientId: client } as const;
    await network.run(sendCode, { ...code, companyId: network.companyId });
    await workOff(network);

    expect(sms.taken.findLast(({ to }) => to === address)?.text).toContain('4821');
    const [row] = await rows(network);
    expect(row).toMatchObject({ kind: 'code', status: 'sent', sealed_code: null });
    expect(row?.body).not.toContain('4821');
  });
});

describe('the queue', () => {
  it('[MSG-021] sends what an event asks for, and picks up each minute what has become due', async () => {
    const { network, book } = await salon({ email: null });
    const visit = await book(inDays(5, '12:00'));
    await server.deliverEvents();
    await runQueue();
    expect(await log(network, /booked/)).toContain('visit_booked sms sent');

    await network.http('POST', `/api/v1/visits/${visit.id}/cancellation`, { body: { by: 'studio', notify: true } });
    await server.deliverEvents();
    await comeDue(network);
    await network.run((ctx) => sweepMessages.run(ctx), undefined);
    await runQueue();
    expect(await log(network, /visit_cancelled/)).toContain('visit_cancelled sms sent');
  });
});

/** All jobs that are due, as the workers of the server would do them. */
async function runQueue(): Promise<void> {
  const client = new pg.Client({ connectionString: server.database.adminUrl });
  await client.connect();
  try {
    await runTaskListOnce({}, taskListOf(server.pool), client as unknown as pg.PoolClient);
  } finally {
    await client.end();
  }
}

describe('a provider with a bad day', () => {
  it('[MSG-008] down: nothing is lost and nothing comes twice', async () => {
    const { network, book } = await salon({ email: null });
    sms.mood('down');
    await book(inDays(5, '12:00'));
    await workOff(network);
    expect(await log(network, /booked/)).toEqual([
      'visit_booked email skipped no_address',
      'visit_booked sms queued retry',
    ]);

    sms.mood(null);
    await comeDue(network);
    await workOff(network);
    await workOff(network);

    const [row] = (await rows(network)).filter(({ kind, channel }) => kind === 'visit_booked' && channel === 'sms');
    expect(row).toMatchObject({ status: 'sent', attempts: 2 });
    expect(sms.taken.filter(({ to }) => to === row?.address)).toHaveLength(1);
  });

  it('[MSG-008] down for an hour: one message goes out when it is back, and a reminder that is too late is dropped with a note', async () => {
    const { network, book } = await salon({ email: null });
    sms.mood('down');
    await book(inDays(5, '12:00'));
    await server.deliverEvents();
    // The reminder's hour has come as well.
    await network.run(
      (ctx) =>
        ctx.db
          .updateTable('messaging.message')
          .set({ due_at: new Date(Date.now() - 1000) })
          .where('network_id', '=', ctx.networkId)
          .where('kind', '=', 'reminder_2h')
          .execute(),
      undefined,
    );
    for (let tries = 0; tries < 6; tries += 1) {
      await comeDue(network);
      await workOff(network);
    }
    await network.run(
      (ctx) =>
        ctx.db
          .updateTable('messaging.message')
          .set({ due_at: new Date(Date.now() - 1000), too_late_at: new Date(Date.now() - 1) })
          .where('network_id', '=', ctx.networkId)
          .where('kind', '=', 'reminder_2h')
          .execute(),
      undefined,
    );
    sms.mood(null);
    for (let tries = 0; tries < 3; tries += 1) {
      await comeDue(network);
      await workOff(network);
    }

    const told = (await rows(network)).filter(({ channel, kind }) => channel === 'sms' && kind !== 'reminder_24h');
    expect(told.map(({ kind, status, reason }) => [kind, status, reason].filter(Boolean).join(' ')).sort()).toEqual([
      'reminder_2h failed too_late',
      'visit_booked sent',
    ]);
    expect(sms.taken.filter(({ to }) => to === told[0]?.address)).toHaveLength(1);
  });

  it('[MSG-008] is not asked again by each message once it has failed three times', async () => {
    const { network, book } = await salon({ email: null });
    sms.mood(500);
    for (const clock of ['10:00', '11:00', '12:00', '13:00', '14:00']) await book(inDays(5, clock));
    const before = sms.calls;
    await workOff(network);

    expect(sms.calls - before).toBe(3);
    expect((await log(network, /booked/)).filter((line) => line.endsWith('queued paused'))).toHaveLength(2);
  });

  it('[MSG-008] out of money: the channel stops, the owner is told once, a test starts it again', async () => {
    const { network, book, settings } = await salon({ email: null });
    await network.run(async (ctx) => {
      await ctx.db
        .updateTable('access.account')
        .set({ email: 'owner@salon.example' })
        .where('network_id', '=', ctx.networkId)
        .where('id', '=', network.ownerId)
        .execute();
    }, undefined);
    sms.mood(201);
    await book(inDays(5, '12:00'));
    await book(inDays(5, '14:00'));
    await workOff(network);
    await workOff(network);
    expect(await log(network, /booked|alert/)).toEqual([
      'channel_alert email sent',
      'visit_booked email skipped no_address',
      'visit_booked email skipped no_address',
      'visit_booked sms queued stopped',
      'visit_booked sms queued stopped',
    ]);
    const stopped = (await network.http('GET', settings)).body.channels[1];
    expect(stopped).toMatchObject({ stoppedCode: '201' });
    expect(await network.events()).toContain('messaging.channel_stopped');

    sms.mood(null);
    const test = await network.http('POST', `${settings}/channels/sms/tests`, { body: { to: '+79165554433' } });
    await workOff(network);
    expect(test).toMatchObject({ status: 201, body: { code: '100' } });
    expect((await log(network, /booked/)).filter((line) => line.endsWith('sms sent'))).toHaveLength(2);
  });

  it('[MSG-012] a number it refuses fails for good, with its answer in the log', async () => {
    const { network, book } = await salon({ email: null });
    sms.mood(207);
    await book(inDays(5, '12:00'));
    await workOff(network);

    const [failed] = (await network.http('GET', '/api/v1/messages?status=failed')).body.items;
    const detail = (await network.http('GET', `/api/v1/messages/${failed.id}`)).body;
    expect(detail).toMatchObject({ reason: 'refused', providerCode: '207', providerAnswer: 'simulated 207' });
  });

  it.each([
    [450, 'visit_booked email queued retry'],
    [550, 'visit_booked email failed refused'],
  ])('[MSG-009] a mail server that answers %i', async (code, expected) => {
    const { network, book } = await salon();
    smtp.mood(code);
    await book(inDays(5, '12:00'));
    await workOff(network);

    expect(await log(network, /booked/)).toEqual([expected]);
  });
});

describe('delivery reports', () => {
  const form = (networkId: string, companyId: string, body: URLSearchParams) =>
    server.app.inject({
      method: 'POST',
      url: `/api/v1/sms-callbacks/${networkId}/${companyId}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: body.toString(),
    });

  /** One message on its way and the address to which sms.ru reports. */
  async function sentSms() {
    const { network, book } = await salon({ email: null });
    await book(inDays(5, '12:00'));
    await workOff(network);
    const [row] = (await rows(network)).filter(({ status }) => status === 'sent');
    const { callbackHash } = await import('../../platform/sms/sms-ru.ts');
    const report = (codes: readonly number[], key: string = apiId) => {
      const records = codes.map((code) => `sms_status\n${row?.provider_id}\n${code}\n1782469893`);
      const body = new URLSearchParams(records.map((record, index): [string, string] => [`data[${index}]`, record]));
      body.set('hash', callbackHash(key, records));
      return form(network.networkId, network.companyId, body);
    };
    const status = async () => (await rows(network)).find(({ id }) => id === row?.id)?.status;
    return { network, row, report, status };
  }

  it('[MSG-012i] are acknowledged with 100, may come twice, and never go back from delivered', async () => {
    const { report, status } = await sentSms();

    const answers = [await report([102]), await report([103]), await report([103]), await report([104, 102])];

    expect(answers.map(({ body }) => body)).toEqual(['100', '100', '100', '100']);
    expect(await status()).toBe('delivered');
    await report([110]);
    expect(await status()).toBe('read');
  });

  it('[MSG-012] with a wrong hash are refused and change nothing', async () => {
    const { report, status } = await sentSms();

    const answer = await report([103], 'a stolen key');

    expect([answer.statusCode, answer.json().code]).toEqual([403, 'messaging.callback_not_ours']);
    expect(await status()).toBe('sent');
  });

  it('[MSG-012] are asked for where no report comes', async () => {
    const { network, row, status } = await sentSms();
    await sms.deliver(row?.provider_id ?? '', 103);
    await network.run(async (ctx) => {
      const earlier = { sent_at: new Date(Date.now() - 60_000) };
      await ctx.db.updateTable('messaging.message').set(earlier).where('network_id', '=', ctx.networkId).execute();
    }, undefined);

    await askFates.go({ pool: server.pool, networkId: network.networkId }, { gateway: `company:${network.companyId}` });

    expect(await status()).toBe('delivered');
  });
});

function calendarOf(letter: SmtpSimulator['letters'][number] | undefined): string {
  const part = letter?.parsed.attachments.find(
    ({ mimeType }) => mimeType.includes('calendar') || mimeType.includes('ics'),
  );
  const content = part?.content;
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content as ArrayBuffer);
  return text.replace(/\r\n[ \t]/g, '');
}
