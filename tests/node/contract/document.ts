/** The OpenAPI document as these tests read it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  minItems?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  propertyNames?: Schema;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

export interface Operation {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  operationId?: string;
  summary?: string;
  permission?: string;
  parameters: Parameter[];
  body: Schema | undefined;
}

interface Document {
  paths: Record<string, Record<string, RawOperation>>;
  components?: { schemas?: Record<string, Schema> };
}

interface RawOperation {
  operationId?: string;
  summary?: string;
  'x-permission'?: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** All operations of the document. */
export function operationsOf(document: object): Operation[] {
  return Object.entries((document as Document).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => ({
      method: method.toUpperCase() as Operation['method'],
      path,
      operationId: raw.operationId,
      summary: raw.summary,
      permission: raw['x-permission'],
      parameters: raw.parameters ?? [],
      body: raw.requestBody?.content['application/json']?.schema,
    })),
  );
}

/** Makes values that fit a schema; ids and words come from the caller. */
export function createSampler(document: object, make: { id: (hint: string) => string; text: () => string }) {
  const named = (document as Document).components?.schemas ?? {};

  function sample(schema: Schema, hint = '', depth = 0): unknown {
    if (schema.$ref) return sample(named[schema.$ref.split('/').at(-1) ?? ''] ?? {}, hint, depth);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return schema.enum[0];
    const variants = schema.anyOf ?? schema.oneOf;
    if (variants) return sample(variants.find((variant) => variant.type !== 'null') ?? {}, hint, depth);
    if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => sample(part, hint, depth)));
    const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;
    if (type === 'object' || schema.properties) return sampleObject(schema, depth);
    if (type === 'array') return sampleArray(schema, hint, depth);
    if (type === 'integer' || type === 'number') return schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 1;
    if (type === 'boolean') return true;
    return sampleText(schema, hint);
  }

  function sampleObject(schema: Schema, depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (depth < 4 || schema.required?.includes(name)) result[name] = sample(property, name, depth + 1);
    }
    return result;
  }

  function sampleArray(schema: Schema, hint: string, depth: number): unknown[] {
    if (schema.prefixItems)
      return schema.prefixItems.map((item, at) =>
        item.type === 'integer' ? 540 + at * 60 : sample(item, hint, depth),
      );
    const count = Math.max(schema.minItems ?? 1, 1);
    return Array.from({ length: count }, () => sample(schema.items ?? {}, hint.replace(/s$/, ''), depth + 1));
  }

  function sampleText(schema: Schema, hint: string): string {
    if (schema.format === 'uuid') return make.id(hint);
    if (schema.format === 'date') return '2030-01-07';
    if (schema.format === 'date-time') return '2030-01-07T10:00:00Z';
    if (schema.format === 'email') return 'somebody@example.com';
    if (schema.format === 'uri') return 'https://example.com';
    return make.text();
  }

  return sample;
}

/** The address of an operation with its path and required query filled in. */
export function addressOf(
  operation: Operation,
  sample: (schema: Schema, hint: string) => unknown,
  path: (name: string) => string,
): string {
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name);
    const isId = parameter?.schema.format === 'uuid' || name.endsWith('Id');
    return encodeURIComponent(isId ? path(name) : String(sample(parameter?.schema ?? {}, name)));
  });
  const query = new URLSearchParams();
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'query' || !parameter.required) continue;
    const value = sample(parameter.schema, parameter.name);
    for (const one of Array.isArray(value) ? value : [value]) query.append(parameter.name, String(one));
  }
  return query.size > 0 ? `${filled}?${query}` : filled;
}
