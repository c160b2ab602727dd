/** Pages of `docs/` that are made from what the modules declare: all events, all rights. */
import * as z from 'zod';
import type { EventDefinition } from '../apps/server/src/platform/events.ts';
import { actions, type ResourceDefinition, scopes } from '../apps/server/src/platform/rights.ts';

const written = '<!-- Written by `npm run generate` from the code. Do not edit. -->';

interface JsonSchema {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

/** `docs/events.md`: every fact the product announces, with the shape of its data. */
export function eventCatalogue(events: readonly EventDefinition[]): string {
  const sorted = [...events].sort((a, b) => a.type.localeCompare(b.type));
  const sections = bySection(sorted, ({ type }) => type.split('.')[0] ?? '').map(
    ([module, list]) => `## ${module}\n\n${list.map(eventEntry).join('\n\n')}`,
  );
  return [
    '# Events',
    written,
    `Each fact is stored in the transaction of the change and delivered at least once, in order per subject. Every event carries \`id\`,
\`type\`, \`version\`, \`networkId\`, \`subjectType\`, \`subjectId\`, \`studioId\`, \`actorId\`, \`channel\`, \`occurredAt\` and the \`data\` below.
"Heard with" is the right without which the stream \`GET /api/v1/live\` is silent about it.`,
    `${sorted.length} events.`,
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}

/** `docs/rights.md`: every resource of the rights matrix with its actions and scopes. */
export function rightsCatalogue(resources: readonly ResourceDefinition[]): string {
  const sorted = [...resources].sort((a, b) => a.name.localeCompare(b.name));
  const sections = bySection(sorted, ({ section }) => section).map(([section, list]) => {
    const head = `| Resource | ${actions.join(' | ')} | Scopes |\n|---|${actions.map(() => ':-:|').join('')}---|`;
    return `## ${section}\n\n${head}\n${list.map(resourceRow).join('\n')}`;
  });
  return [
    '# Rights',
    written,
    `A position gives each resource the actions below, within one scope; a grade overrides cell by cell. Adding, editing and deleting imply
viewing. A route asks for \`resource.action\`, the use case then decides where. What is out of reach "is not found".`,
    `Scopes from narrow to wide: ${scopes.join(', ')}. *Own* is what concerns the person; *studio* the studios of the assignment;
*region* and *company* also their sisters.`,
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}

function eventEntry(event: EventDefinition): string {
  const schema = z.toJSONSchema(event.data, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const fields = fieldsOf(schema);
  const lines = [
    `**\`${event.type}\`** v${event.version} · subject: ${event.subjectType.replaceAll('_', ' ')} · heard with \`${event.resource}\``,
    event.summary,
    fields.length > 0 ? `Data: ${fields.join(', ')}` : 'Data: none',
  ];
  return lines.join('  \n');
}

function fieldsOf(schema: JsonSchema): string[] {
  return Object.entries(schema.properties ?? {}).map(
    ([name, field]) => `\`${name}\`${schema.required?.includes(name) ? '' : '?'} ${typeOf(field)}`,
  );
}

function typeOf(schema: JsonSchema): string {
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return variants.map(typeOf).join(' or ');
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' · ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  if (schema.properties) return `{ ${fieldsOf(schema).join(', ')} }`;
  if (schema.format === 'date-time') return 'instant';
  if (schema.format) return schema.format;
  return [schema.type ?? 'any value'].flat().join(' or ');
}

function resourceRow({ name, actions: possible, scopes: reach }: ResourceDefinition): string {
  const cells = actions.map((action) => (possible.includes(action) ? '✓' : '·'));
  return `| \`${name}\` | ${cells.join(' | ')} | ${reach.join(', ')} |`;
}

function bySection<T>(items: readonly T[], sectionOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(sectionOf(item), [...(groups.get(sectionOf(item)) ?? []), item]);
  return [...groups];
}
