// What rooms above may use of the clients' doors.
export { noSuchPlace } from './errors.ts';
export { atPublicPlace } from './visitor.ts';
