import type * as z from 'zod';
import type { ReadCtx } from '../../platform/context.ts';
import { smsParts } from '../../platform/sms/sms-ru.ts';
import { inLanguage } from '../catalogue/public.ts';
import { companyInReach } from './company-reach.ts';
import { compose } from './compose.ts';
import { exampleLink } from './links.ts';
import type { PreviewBody, PreviewView } from './schema.ts';
import { houseOf, type Story } from './story.ts';
import { requireGoodText, type TemplateKey } from './templates.ts';

const day = 86_400_000;

/** A text as a client would get it, told about a made-up visit of tomorrow in the company's first studio. */
export async function previewMessageTemplate(
  ctx: ReadCtx,
  { companyId, kind, channel, locale, title, body }: z.output<typeof PreviewBody> & TemplateKey,
): Promise<z.output<typeof PreviewView>> {
  await companyInReach(ctx, companyId, 'view');
  requireGoodText(kind, locale, [title, body]);
  const studio = await ctx.db
    .selectFrom('org.studio')
    .select('id')
    .where('network_id', '=', ctx.networkId)
    .where('company_id', '=', companyId)
    .where('archived_at', 'is', null)
    .orderBy('sort_order')
    .orderBy('name')
    .executeTakeFirst();
  const service = await ctx.db
    .selectFrom('catalogue.service')
    .select(['name', 'translations'])
    .where('network_id', '=', ctx.networkId)
    .orderBy('name')
    .executeTakeFirst();
  const house = await houseOf(ctx, { companyId, studioId: studio?.id ?? null });
  const startsAt = new Date(Math.ceil((ctx.now.getTime() + day) / 3_600_000) * 3_600_000);
  const story: Story = {
    subjectId: companyId,
    isClass: kind.startsWith('class') || kind.startsWith('waitlist'),
    startsAt,
    endsAt: new Date(startsAt.getTime() + day / 24),
    what: service ? inLanguage(locale, 'name', service.name, service.translations) : '…',
    who: exampleNames[locale].specialist,
    seat: null,
    sequence: 0,
    state: null,
  };
  const composed = compose(
    {
      kind,
      channel,
      locale,
      house,
      story: kind === 'code' ? null : story,
      facts: {
        ...(kind === 'visit_moved' ? { before: { startsAt: new Date(startsAt.getTime() - day).toISOString() } } : {}),
        ...(kind === 'waitlist_offer' ? { until: new Date(ctx.now.getTime() + day / 48).toISOString() } : {}),
      },
      clientName: exampleNames[locale].client,
      address: 'client@example.com',
      code: kind === 'code' ? '4821' : null,
      link: kind === 'code' ? null : exampleLink(house),
    },
    { title, body },
  );
  return {
    title: composed.title,
    text: composed.letter?.text ?? composed.body,
    html: composed.letter?.html ?? null,
    smsParts: channel === 'sms' ? smsParts(composed.body) : null,
  };
}

const exampleNames = {
  ru: { client: 'Анна', specialist: 'Мария Соколова' },
  en: { client: 'Anna', specialist: 'Mary Cooper' },
  ar: { client: 'ليلى', specialist: 'مريم حداد' },
  id: { client: 'Ayu', specialist: 'Dewi Lestari' },
  hi: { client: 'अनन्या', specialist: 'मीरा शर्मा' },
  zh: { client: '王丽', specialist: '李敏' },
  es: { client: 'Ana', specialist: 'María López' },
} as const;
