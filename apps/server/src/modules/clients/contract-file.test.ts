import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { type TestNetwork, useServer } from '../../testing/new-network.ts';

const server = useServer();
const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

function upload(bytes: Buffer, name: string) {
  const boundary = 'xxPARTxx';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`;
  return {
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

async function contractIn(network: TestNetwork) {
  const clientId = await network.build.client();
  const contractId = newId();
  await network.http('POST', `/api/v1/clients/${clientId}/contracts`, {
    body: { id: contractId, kind: 'medical', number: 'М-7', signedOn: '2026-01-10' },
  });
  return { clientId, contractId, path: `/api/v1/clients/${clientId}/contracts/${contractId}` };
}

const filesOf = (network: TestNetwork) =>
  network.read(
    (ctx) => ctx.db.selectFrom('platform.file').select('name').where('network_id', '=', ctx.networkId).execute(),
    undefined,
  );

describe('[CLI-045] the file of a contract', () => {
  it('is kept with the contract, read with its right, and each reading leaves a trace', async () => {
    const network = await server.newNetwork();
    const { path } = await contractIn(network);

    const attached = await network.http('PUT', `${path}/file`, upload(pdf, 'Договор М-7.pdf'));
    const read = await network.http('GET', `${path}/file`);

    expect(attached.body.contracts[0]).toMatchObject({
      number: 'М-7',
      file: { name: 'Договор М-7.pdf', sizeBytes: pdf.length },
    });
    expect(read.status).toBe(200);
    expect(read.headers['content-type']).toBe('application/pdf');
    expect(read.headers['content-disposition']).toContain(encodeURIComponent('Договор М-7.pdf'));
    const actions = await network.read(
      (ctx) => ctx.db.selectFrom('platform.audit').select('action').where('network_id', '=', ctx.networkId).execute(),
      undefined,
    );
    expect(actions.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['contract.attach_file', 'contract.read_file']),
    );
  });

  it('refuses what is neither a PDF nor a picture, whatever it is called', async () => {
    const network = await server.newNetwork();
    const { path } = await contractIn(network);

    const answer = await network.http('PUT', `${path}/file`, upload(Buffer.from('<script>alert(1)</script>'), 'a.pdf'));

    expect(answer).toMatchObject({ status: 400, body: { code: 'platform.document_format_unknown' } });
    expect(await filesOf(network)).toEqual([]);
  });

  it('takes the place of the one before and goes with the contract', async () => {
    const network = await server.newNetwork();
    const { path } = await contractIn(network);
    await network.http('PUT', `${path}/file`, upload(pdf, 'first.pdf'));

    await network.http('PUT', `${path}/file`, upload(pdf, 'second.pdf'));
    expect(await filesOf(network)).toEqual([{ name: 'second.pdf' }]);

    const edited = await network.http('PUT', path, {
      body: { kind: 'medical', number: 'М-8', signedOn: '2026-01-10' },
    });
    expect(edited.body.contracts[0].file.name).toBe('second.pdf');
    await network.http('DELETE', path);
    expect(await filesOf(network)).toEqual([]);
  });

  it('[CLI-031] goes when the person is forgotten', async () => {
    const network = await server.newNetwork();
    const { clientId, path } = await contractIn(network);
    await network.http('PUT', `${path}/file`, upload(pdf, 'paper.pdf'));

    await network.http('PUT', `/api/v1/clients/${clientId}/anonymisation`);

    expect(await filesOf(network)).toEqual([]);
  });

  it('is out of reach of another network and of the common door to pictures', async () => {
    const network = await server.newNetwork();
    const neighbour = await server.newNetwork();
    const { path } = await contractIn(network);
    await network.http('PUT', `${path}/file`, upload(pdf, 'paper.pdf'));
    const file = await network.read(
      (ctx) =>
        ctx.db.selectFrom('platform.file').select('id').where('network_id', '=', ctx.networkId).executeTakeFirst(),
      undefined,
    );

    expect((await neighbour.http('GET', `${path}/file`)).status).toBe(404);
    expect((await network.http('GET', `/api/v1/files/${file?.id}/full`)).status).toBe(404);
  });
});
