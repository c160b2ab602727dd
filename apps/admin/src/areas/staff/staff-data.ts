import type { components } from '@salus/api-client';
import { apiQuery } from '../../api/client.ts';

export type EmployeeRow = components['schemas']['EmployeeRow'];
export type Employee = components['schemas']['Employee'];

/** Positions with their grades; those who may not see them get none. */
export const positionsQuery = apiQuery.queryOptions('get', '/api/v1/positions', {});

export const departmentsQuery = (studioId?: string) =>
  apiQuery.queryOptions('get', '/api/v1/departments', { params: { query: studioId ? { studioId } : {} } });

export const employeeQuery = (employeeId: string) =>
  apiQuery.queryOptions('get', '/api/v1/employees/{employeeId}', { params: { path: { employeeId } } });

/** All queries about employees, to be asked again after a change. */
export const employeesKey = ['get', '/api/v1/employees'] as const;
export const employeeKey = ['get', '/api/v1/employees/{employeeId}'] as const;

/** "Massage therapist, grade 3": the position as people say it. */
export function roleWords(employee: Pick<EmployeeRow, 'roles' | 'jobTitle'>): string {
  const role = employee.roles[0];
  if (!role) return employee.jobTitle;
  return [employee.jobTitle || role.positionName, role.gradeName].filter(Boolean).join(', ');
}
