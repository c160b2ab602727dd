import { type Locale, placeholdersOf } from '@salus/i18n';
import { sql } from 'kysely';
import type * as z from 'zod';
import { recordChange } from '../../platform/audit.ts';
import type { CommandCtx, ReadCtx } from '../../platform/context.ts';
import { publish } from '../../platform/events.ts';
import { rawMessage } from '../../platform/messages.ts';
import { companyInReach } from './company-reach.ts';
import { textBroken, unknownVariable, versionConflict } from './errors.ts';
import { messagingChanged } from './events.ts';
import { type Channel, channels, type Kind, kinds, textCode, variablesOf } from './model.ts';
import type { SaveTemplateBody, TemplateParams, TemplateView } from './schema.ts';

type Template = z.output<typeof TemplateView>;
export type TemplateKey = z.output<typeof TemplateParams>;

/** Every text of a company in one language: its own where it wrote one, the product's elsewhere. */
export async function listMessageTemplates(
  ctx: ReadCtx,
  { companyId, locale }: { companyId: string; locale: Locale },
): Promise<{ items: Template[] }> {
  await companyInReach(ctx, companyId, 'view');
  const own = await ctx.db
    .selectFrom('messaging.template')
    .select(['kind', 'channel', 'title', 'body', 'version'])
    .where('network_id', '=', ctx.networkId)
    .where('company_id', '=', companyId)
    .where('locale', '=', locale)
    .execute();
  const items = kinds.flatMap((kind) =>
    channels.map((channel): Template => {
      const written = own.find((one) => one.kind === kind && one.channel === channel);
      const text = written ?? defaultText(kind, channel, locale);
      return {
        kind,
        channel,
        title: text.title,
        body: text.body,
        isOwn: written !== undefined,
        variables: variablesOf(kind),
        version: written?.version ?? 0,
      };
    }),
  );
  return { items };
}

/** The product's text, with its words still in brackets. */
export function defaultText(kind: Kind, channel: Channel, locale: Locale): { title: string; body: string } {
  return {
    title: channel === 'email' ? rawMessage(locale, textCode(kind, 'title')) : '',
    body: rawMessage(locale, textCode(kind, channel)),
  };
}

/** Writes a company's own text; words that its kind does not know are refused by name. */
export async function saveMessageTemplate(
  ctx: CommandCtx,
  { version, title, body, ...key }: z.output<typeof SaveTemplateBody> & TemplateKey,
): Promise<{ items: Template[] }> {
  await companyInReach(ctx, key.companyId, 'edit');
  requireGoodText(key.kind, key.locale, [title, body]);
  const before = await stored(ctx, key);
  if (version !== undefined && version !== (before?.version ?? 0)) throw versionConflict();
  await sql`
    insert into messaging.template (network_id, company_id, kind, channel, locale, title, body, updated_at)
    values (${ctx.networkId}, ${key.companyId}, ${key.kind}, ${key.channel}, ${key.locale}, ${title}, ${body}, ${ctx.now})
    on conflict (network_id, company_id, kind, channel, locale) do update set title = excluded.title, body = excluded.body,
      updated_at = excluded.updated_at, version = template.version + 1`.execute(ctx.db);
  noteChange(ctx, key, before ?? null, { title, body });
  return listMessageTemplates(ctx, key);
}

/** Returns to the product's text. */
export async function resetMessageTemplate(ctx: CommandCtx, key: TemplateKey): Promise<{ items: Template[] }> {
  await companyInReach(ctx, key.companyId, 'edit');
  const before = await stored(ctx, key);
  if (before) {
    await ctx.db
      .deleteFrom('messaging.template')
      .where('network_id', '=', ctx.networkId)
      .where('company_id', '=', key.companyId)
      .where('kind', '=', key.kind)
      .where('channel', '=', key.channel)
      .where('locale', '=', key.locale)
      .execute();
    noteChange(ctx, key, before, null);
  }
  return listMessageTemplates(ctx, key);
}

/** Refuses a text that would not come out: an unclosed bracket, or a word that this kind does not know. */
export function requireGoodText(kind: Kind, locale: Locale, texts: readonly string[]): void {
  const known = variablesOf(kind);
  let used: string[];
  try {
    used = texts.flatMap((text) => placeholdersOf(text, locale));
  } catch {
    throw textBroken();
  }
  const unknown = [...new Set(used.filter((name) => !known.includes(name)))];
  if (unknown.length > 0) throw unknownVariable({ names: unknown.map((name) => `{${name}}`).join(', ') });
}

function stored(ctx: ReadCtx, key: TemplateKey) {
  return ctx.db
    .selectFrom('messaging.template')
    .select(['title', 'body', 'version'])
    .where('network_id', '=', ctx.networkId)
    .where('company_id', '=', key.companyId)
    .where('kind', '=', key.kind)
    .where('channel', '=', key.channel)
    .where('locale', '=', key.locale)
    .executeTakeFirst();
}

function noteChange(ctx: CommandCtx, key: TemplateKey, before: object | null, after: object | null): void {
  const { companyId, ...of } = key;
  recordChange(ctx, {
    action: after ? 'messaging.template' : 'messaging.template_reset',
    objectType: 'company',
    objectId: companyId,
    before: before && { ...of, ...before },
    after: after && { ...of, ...after },
  });
  publish(ctx, messagingChanged, { subjectId: companyId, data: { companyId, what: 'template' } });
}
