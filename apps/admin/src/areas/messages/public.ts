// What other areas may show of the messages.

export { ClientMessages } from './client-messages.tsx';
