/** The selection with these ids put in or taken out. */
export function withAll(
  selection: ReadonlySet<string> | undefined,
  ids: readonly string[],
  into: boolean,
): ReadonlySet<string> {
  const next = new Set(selection);
  for (const id of ids) {
    if (into) next.add(id);
    else next.delete(id);
  }
  return next;
}
