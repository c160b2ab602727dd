const hour = 3_600_000;

/** How long before its beginning a client is reminded. */
export const reminders = { reminder_24h: 24 * hour, reminder_2h: 2 * hour } as const;
export const reminderKinds = Object.keys(reminders) as (keyof typeof reminders)[];
