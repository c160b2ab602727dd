export { type AddEmployee, addEmployee } from './add-employee.ts';
export { employeeAdded, employeeChanged, employeeDismissed, employeeRestored, journalArranged } from './events.ts';
export { inSightOf } from './head-sight.ts';
export { employeeInReach, nameOf } from './model.ts';
export { dismissFromTeam, restoreToTeam } from './team.ts';
