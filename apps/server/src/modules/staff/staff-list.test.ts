import { describe, expect, it } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { useServer } from '../../testing/new-network.ts';
import { bulkEditEmployees } from './bulk-edit-employees.ts';
import { getEmployee } from './get-employee.ts';

const server = useServer();

describe('several cards at once', () => {
  it('[STF-001] gives all of them the setting and the department, or none', async () => {
    const network = await server.newNetwork();
    const { studioId } = network;
    const departmentId = newId();
    await network.build.insert('org.department', { id: departmentId, studio_id: studioId, name: 'Massage' });
    const employeeIds = [await network.build.employee(), await network.build.employee()];

    const { changed } = await network.run(bulkEditEmployees, {
      employeeIds,
      onlineBooking: false,
      place: { studioId, departmentId },
    });

    expect(changed).toBe(2);
    for (const employeeId of employeeIds) {
      expect(await network.read(getEmployee, { employeeId })).toMatchObject({
        onlineBooking: false,
        places: [{ studioId, departmentId }],
      });
    }
    const elsewhere = { employeeIds, place: { studioId: await network.build.studio(), departmentId: null } };
    await expect(network.run(bulkEditEmployees, elsewhere)).rejects.toBeRefusal('staff.place_unknown');
  });

  it('refuses as a whole when one of them is out of reach', async () => {
    const network = await server.newNetwork();
    const [near, far] = [
      await network.build.employee(),
      await network.build.employee({}, { studioIds: [await network.build.studio()] }),
    ];
    const right = { view: true, add: false, edit: true, delete: false, scope: 'studio' } as const;
    const manager = await network.build.employee({}, { rights: { 'staff.employee': right } });

    const answer = await network.http('POST', '/api/v1/employees/bulk-edits', {
      as: manager,
      body: { employeeIds: [near, far], acceptsNewClients: false },
    });

    expect(answer.status).toBe(404);
    expect(await network.read(getEmployee, { employeeId: near })).toMatchObject({ acceptsNewClients: true });
  });
});

describe('the sheet of employees', () => {
  it('[STF-001i] holds what the list shows, or those that were chosen, and leaves a trace', async () => {
    const network = await server.newNetwork();
    const kira = await network.build.employee({ first_name: 'Kira', last_name: 'Makarova', phone: '+79161234567' });
    await network.build.employee({ first_name: 'Oleg', last_name: '=cmd' });

    const all = await network.http('GET', '/api/v1/employees/export');
    const chosen = await network.http('GET', `/api/v1/employees/export?employeeId=${kira}`);
    const found = await network.http('GET', '/api/v1/employees/export?q=Oleg');

    expect(all.status).toBe(200);
    expect(all.body).toContain('Makarova');
    expect(all.body).toContain("'=cmd");
    expect(chosen.body).toContain('Kira');
    expect(chosen.body).not.toContain('Oleg');
    expect(found.body).not.toContain('Kira');
    const worksheet = await network.http('GET', '/api/v1/employees/export?format=xlsx');
    expect(worksheet.headers['content-type']).toContain('spreadsheetml');
    expect(String(worksheet.body).slice(0, 2)).toBe('PK');
    const audit = (await network.http('GET', '/api/v1/audit?action=employee.export')).body;
    expect(audit.items).toHaveLength(4);
  });

  it('is not for those who may not see employees', async () => {
    const network = await server.newNetwork();
    const stranger = await network.build.employee();

    expect((await network.http('GET', '/api/v1/employees/export', { as: stranger })).status).toBe(403);
  });
});
