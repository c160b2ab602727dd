export { openSession } from './sign-in/open-session.ts';
export { hashPassword } from './sign-in/password.ts';
export { setSessionCookie } from './sign-in/session-cookie.ts';
