type Camel<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;

/** A row as the wire names it: `week_hours` is `weekHours`. */
export type View<Row> = { [K in keyof Row as Camel<K & string>]: Row[K] } & { isArchived: boolean };

/** Names a row's columns as the wire does. What must not leave is cut by the answer's schema. */
export function viewOf<Row extends object>(row: Row): View<Row> {
  const view: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row)) {
    view[column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())] = value;
  }
  view.isArchived = view.archivedAt != null;
  return view as View<Row>;
}

/** The columns of a patch: what is absent stays as it is, lists and objects become JSON. */
export function columnsOf(patch: object): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    columns[column] =
      typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;
  }
  return columns;
}
