import * as z from 'zod/mini';

/** One value in the address is a list of one. */
const many = z.optional(
  z.pipe(
    z.transform((value) => (value === undefined || Array.isArray(value) ? value : [value])),
    z.optional(z.array(z.coerce.string())),
  ),
);
const text = z.optional(z.coerce.string());
const count = z.optional(z.coerce.number());

/** Filters as the address holds them; the names are those of the API, so that a view is a piece of an address. */
const filterShape = {
  q: text,
  categoryId: many,
  status: many,
  group: many,
  tag: many,
  source: many,
  studioId: many,
  sleepingMonths: count,
  sleepingDays: count,
  birthdayWithinDays: count,
  nextVisit: z.optional(z.enum(['any', 'none', 'today', 'this_week'])),
  nextVisitFrom: text,
  nextVisitTo: text,
  visitedFrom: text,
  visitedTo: text,
  registeredFrom: text,
  registeredTo: text,
  visitsFrom: count,
  visitsTo: count,
  consent: text,
  sex: z.optional(z.enum(['female', 'male'])),
  ageFrom: count,
  ageTo: count,
  needsContract: text,
  archived: text,
};
const clientFilters = z.object(filterShape);
export type ClientFilters = z.output<typeof clientFilters>;

/** What the list keeps in its address. */
export const listSearch = z.object({
  ...filterShape,
  studio: text,
  view: text,
  sort: text,
  page: count,
  size: count,
  new: z.optional(z.boolean()),
  phone: text,
});
export type ListSearch = z.output<typeof listSearch>;

export const clientSearch = z.object({
  studio: text,
  tab: z.optional(z.enum(['visits', 'classes', 'messages', 'contracts', 'history'])),
  message: text,
  q: text,
  states: text,
  studios: text,
  services: text,
  specialists: text,
  from: text,
  to: text,
  months: count,
});

/** Only the filters of an address, without empty ones. */
export function filtersOf(search: ListSearch): ClientFilters {
  const isSet = (value: unknown) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(clientFilters.parse(search)).filter(([, value]) => isSet(value)),
  ) as ClientFilters;
}

/** The address without any filter; the name of the view goes with them. */
export function withoutFilters(search: ListSearch): ListSearch {
  const gone = [...Object.keys(filterShape), 'view', 'page'];
  return Object.fromEntries(Object.entries(search).filter(([name]) => !gone.includes(name))) as ListSearch;
}
