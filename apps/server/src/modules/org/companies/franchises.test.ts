import { describe, expect, it } from 'vitest';
import { useServer } from '../../../testing/new-network.ts';
import { editNetwork } from '../network/edit-network.ts';
import { networkView } from '../network/read-network.ts';
import { createStudio } from '../studios/create-studio.ts';
import { createCompany } from './create-company.ts';
import { editCompany } from './edit-company.ts';
import { createLegalEntity, editLegalEntity } from './legal-entities.ts';
import { listCompanies } from './list-companies.ts';

const server = useServer();
const studio = { timeZone: 'Europe/Moscow', address: 'Street 1', departmentPresets: 'none' as const };

describe('franchises', () => {
  it('[ORG-003] can be added only in franchise mode, and archived', async () => {
    const network = await server.newNetwork();

    await expect(network.run(createCompany, { name: 'North' })).rejects.toBeRefusal('org.franchise_mode_off');

    await network.run(editNetwork, { franchiseMode: true });
    const north = await network.run(createCompany, { name: 'North' });
    expect(north).toMatchObject({ kind: 'franchise', isArchived: false });
    await network.run(editCompany, { companyId: north.id, isArchived: true });
    const active = await network.read(listCompanies, {});
    expect(active.items.map(({ name }) => name)).toEqual(['Head']);
    const archived = await network.read(listCompanies, { archived: true });
    expect(archived.items.map(({ name }) => name)).toEqual(['North']);
  });

  it('[ORG-002i] keep the mode on while several of them are active; nothing is lost by switching [ORG-028]', async () => {
    const network = await server.newNetwork();
    await network.run(editNetwork, { franchiseMode: true });
    const north = await network.run(createCompany, { name: 'North' });
    await network.run(createCompany, { name: 'South' });

    await expect(network.run(editNetwork, { franchiseMode: false })).rejects.toBeRefusal('org.franchises_still_active');

    await network.run(editCompany, { companyId: north.id, isArchived: true });
    const { franchiseMode } = await network.run(editNetwork, { franchiseMode: false });
    expect(franchiseMode).toBe(false);
    const kept = await network.read(listCompanies, {});
    expect(kept.items.map(({ name }) => name)).toEqual(['Head', 'South']);
  });

  it('[ORG-005i] have exactly one head at any moment', async () => {
    const network = await server.newNetwork();
    await network.run(editNetwork, { franchiseMode: true });
    const north = await network.run(createCompany, { name: 'North' });

    await network.run(editNetwork, { headCompanyId: north.id });

    const { items } = await network.read(listCompanies, {});
    expect(items.map(({ name, kind }) => [name, kind])).toEqual([
      ['North', 'head'],
      ['Head', 'franchise'],
    ]);
    expect(await network.events()).toContain('org.head_company_changed');
    await expect(network.run(editCompany, { companyId: north.id, isArchived: true })).rejects.toBeRefusal(
      'org.head_cannot_be_archived',
    );
  });

  it('[ORG-004] own studios, and are not archived over their heads', async () => {
    const network = await server.newNetwork();
    await network.run(editNetwork, { franchiseMode: true });
    const north = await network.run(createCompany, { name: 'North' });
    await network.run(createStudio, { ...studio, name: 'Harbour', companyId: north.id });

    await expect(network.run(editCompany, { companyId: north.id, isArchived: true })).rejects.toBeRefusal(
      'org.company_has_studios',
    );
  });

  it('[ORG-006i] own legal entities; a studio has one of its own company', async () => {
    const network = await server.newNetwork();
    await network.run(editNetwork, { franchiseMode: true });
    const north = await network.run(createCompany, { name: 'North' });
    const ours = await network.run(createLegalEntity, { name: 'Ours Ltd', taxId: '7700000000' });
    const theirs = await network.run(createLegalEntity, { name: 'North Ltd', companyId: north.id });

    const harbour = await network.run(createStudio, { ...studio, name: 'Harbour' });

    expect(harbour.legalEntityId).toBe(ours.id);
    await expect(network.run(createStudio, { ...studio, name: 'Hill', legalEntityId: theirs.id })).rejects.toBeRefusal(
      'org.legal_entity_of_other_company',
    );
    await expect(network.run(editLegalEntity, { entityId: ours.id, isArchived: true })).rejects.toBeRefusal(
      'org.legal_entity_has_studios',
    );
  });
});

describe('the company profile', () => {
  it('[ORG-008] [ORG-009] keeps name, phone, description and support contacts, changed at any time', async () => {
    const network = await server.newNetwork();

    const company = await network.run(editCompany, {
      companyId: network.companyId,
      name: 'Terma',
      phone: '+74951234567',
      description: 'Baths',
      supportEmail: 'help@terma.test',
      supportPhone: '+74957654321',
      version: 1,
    });

    expect(company).toMatchObject({ name: 'Terma', supportEmail: 'help@terma.test', version: 2 });
    await expect(
      network.run(editCompany, { companyId: network.companyId, name: 'Late', version: 1 }),
    ).rejects.toBeRefusal('platform.version_conflict');
  });

  it('is not shown to another network and not changed without the right', async () => {
    const [ours, theirs] = [await server.newNetwork(), await server.newNetwork()];

    const stranger = await theirs.http('PATCH', `/api/v1/companies/${ours.companyId}`, { body: { name: 'Mine' } });
    const employee = await ours.build.employee();
    const unable = await ours.http('PATCH', `/api/v1/companies/${ours.companyId}`, {
      body: { name: 'Mine' },
      as: employee,
    });

    expect([stranger.status, unable.status]).toEqual([404, 403]);
  });

  it('tells which field is wrong', async () => {
    const network = await server.newNetwork();

    const answer = await network.http('PATCH', `/api/v1/companies/${network.companyId}`, {
      body: { phone: '12', supportEmail: 'nobody' },
    });

    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
      '/phone',
      '/supportEmail',
    ]);
  });

  it('[ORG-001] the network tells its name, currency and modes to everybody signed in', async () => {
    const network = await server.newNetwork();

    expect(await network.read(networkView, undefined)).toMatchObject({
      name: 'Test',
      currency: 'RUB',
      franchiseMode: false,
      headCompanyId: network.companyId,
      setupDoneAt: null,
    });
  });
});
