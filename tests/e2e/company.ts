import { expect, type Page } from '@playwright/test';

export interface Company {
  studioId: string;
  /** The last part of the link that its clients book by. */
  publicAddress: string;
  /** The day that the tests book: nothing of it is in the past. */
  day: string;
  people: { id: string; firstName: string; lastName: string }[];
  serviceId: string;
}

/** A company of the test's own, with two masseurs, one service and an owner who is signed in: open nine to nine. */
export async function newCompany(page: Page): Promise<Company> {
  const registered = await page.request.post('/api/v1/registrations', {
    data: {
      companyName: 'Терма',
      ownerName: 'Ирина Зотова',
      email: `owner-${Date.now()}-${Math.random().toString(36).slice(2)}@terma.example`,
      password: 'тёплый хаммам 42',
      businessKind: 'spa',
      locale: 'ru',
      country: 'RU',
      currency: 'RUB',
      studio: {
        name: 'Чеховская',
        address: 'Москва, Страстной бульвар, 8',
        timeZone: 'Europe/Moscow',
        weekHours: Array.from({ length: 7 }, () => [[540, 1260]]),
      },
      services: [{ name: 'Балийский массаж', durationMin: 60, priceMinor: 450_000 }],
      staff: [
        { name: 'Вероника Лаптева', jobTitle: 'массажист' },
        { name: 'Артём Дорохов', jobTitle: 'массажист' },
      ],
    },
  });
  expect(registered.status()).toBe(201);
  const { studioId } = await registered.json();
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const journal = await (await page.request.get(`/api/v1/journal?studioId=${studioId}&from=${day}`)).json();
  const people = journal.employees.map(
    ({ id, name }: { id: string; name: { firstName: string; lastName: string } }) => ({ id, ...name }),
  );
  const { publicAddress } = await (await page.request.get(`/api/v1/studios/${studioId}`)).json();
  return { studioId, publicAddress, day, people, serviceId: journal.employees[0].serviceIds[0] };
}

/** A visit that stands in the journal already. Clocks are Moscow's. */
export async function bookedVisit(
  page: Page,
  company: Company,
  facts: { clock: string; employeeId?: string; firstName: string; phone: string },
): Promise<{ id: string }> {
  const booked = await page.request.post('/api/v1/visits', {
    data: {
      studioId: company.studioId,
      newClient: { phone: facts.phone, firstName: facts.firstName },
      startsAt: new Date(`${company.day}T${facts.clock}:00+03:00`).toISOString(),
      lines: [{ serviceId: company.serviceId, employeeId: facts.employeeId }],
    },
  });
  expect(booked.status()).toBe(201);
  return booked.json();
}
