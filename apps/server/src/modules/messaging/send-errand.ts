import * as z from 'zod';

/** How the sending of one message stands in the queue; what it does is in send-message.ts. */
export const sendErrand = { name: 'messaging_send_message', input: z.object({ messageId: z.uuid() }) };
