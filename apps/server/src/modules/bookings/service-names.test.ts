import { expect, it } from 'vitest';
import { useServer } from '../../testing/new-network.ts';

const server = useServer();
const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

it('[L10N-004i] a booked service is named in the reader’s language, or as it was booked', async () => {
  const network = await server.newNetwork();
  const irina = await network.build.employee();
  const clientId = await network.build.client();
  const translations = JSON.stringify({ ru: { name: 'Массаж' }, es: { name: ' ' } });
  const service = await network.build.service({ name: 'Massage', translations }, [irina]);
  const { body: visit } = await network.http('POST', '/api/v1/visits', {
    body: {
      studioId: network.studioId,
      clientId,
      startsAt: `${day}T10:00:00+03:00`,
      lines: [{ serviceId: service }],
    },
  });
  const read = async (url: string, language: string) =>
    (await network.http('GET', url, { headers: { 'accept-language': language } })).body;
  const namesIn = async (language: string) => [
    (await read(`/api/v1/visits/${visit.id}`, language)).lines[0].serviceName,
    (await read(`/api/v1/journal?studioId=${network.studioId}&from=${day}`, language)).visits[0].lines[0].serviceName,
    (await read(`/api/v1/visits?clientId=${clientId}`, language)).items[0].services[0].name,
    (await read(`/api/v1/clients/${clientId}/visit-summary`, language)).usualServices[0].name,
    (await read('/api/v1/services', language)).items[0].shownName,
  ];

  expect(await namesIn('ru')).toEqual(Array(5).fill('Массаж'));
  expect(await namesIn('es')).toEqual(Array(5).fill('Massage'));
  expect((await read('/api/v1/visits?search=%D0%BC%D0%B0%D1%81%D1%81', 'ru')).items).toHaveLength(1);
});
