import { useState } from 'preact/hooks';
import type { Service, Services } from '../shared/api.ts';
import { Icon } from '../shared/icons.tsx';
import { Skeleton, Trouble } from '../shared/trouble.tsx';
import { useAsked } from '../shared/use-asked.ts';
import { useWidget } from '../shared/widget-context.ts';
import type { StepProps } from './booking.tsx';
import { TimeOffers } from './time-offer.tsx';

type Category = Services['categories'][number];

/** What: by category, with length and price; lengths of one service are buttons beside each other. */
export function ServiceStep({ place, choice, formats, go }: StepProps) {
  const { api, words } = useWidget();
  const { t } = words;
  const { studio } = choice;
  const [chosen, setChosen] = useState<string | null>();
  const asked = useAsked(`services ${studio.id} ${words.locale}`, () => api.services(studio.id));
  const choose = (service: Service, parent?: Service) =>
    go('who', {
      service: parent ? { ...service, name: `${parent.name}, ${service.name}` } : service,
      who: undefined,
      time: undefined,
    });
  const categories = asked.data?.categories ?? [];
  const shown = chosen === undefined ? categories : categories.filter(({ id }) => id === chosen);
  const popular = (asked.data?.popular ?? []).flatMap((id) => {
    const found = servicesOf(categories).find(({ service }) => service.id === id);
    return found ? [found] : [];
  });
  return (
    <>
      <TimeOffers place={place} onTaken={(visit) => go('done', { visit })} />
      {place.studios.length > 1 ? (
        <label class="studio">
          <Icon name="pin" />
          <select
            aria-label={t('choose_studio')}
            value={studio.id}
            onChange={(event) => {
              const next = place.studios.find(({ id }) => id === event.currentTarget.value);
              if (next) go('service', { studio: next, service: undefined, who: undefined, time: undefined });
            }}
          >
            {place.studios.map(({ id, name, street }) => (
              <option key={id} value={id}>
                {street ? `${name}, ${street}` : name}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p class="studio s mut">
          <Icon name="pin" /> <span class="m">{studio.name}</span> {studio.street}
        </p>
      )}
      <h2 class="t" tabIndex={-1}>
        {t('choose_service')}
      </h2>
      {asked.error && <Trouble error={asked.error} onAgain={asked.again} />}
      {!asked.data && !asked.error && <Skeleton />}
      {asked.data && categories.length === 0 && <NoServices phone={studio.phone ?? place.phone} />}
      {categories.length > 1 && (
        <fieldset class="chips" aria-label={t('what')}>
          <button type="button" class="chip" aria-pressed={chosen === undefined} onClick={() => setChosen(undefined)}>
            {t('all')}
          </button>
          {categories.map(({ id, name }) => (
            <button key={id} type="button" class="chip" aria-pressed={chosen === id} onClick={() => setChosen(id)}>
              {name || t('other_services')}
            </button>
          ))}
        </fieldset>
      )}
      {chosen === undefined && popular.length > 1 && categories.length > 1 && (
        <>
          <h3 class="gh">{t('popular')}</h3>
          <div class="popular">
            {popular.map(({ service, parent }) => (
              <button key={service.id} type="button" class="card tile" onClick={() => choose(service, parent)}>
                <b class="m">{parent ? parent.name : service.name}</b>
                <span class="row between s">
                  <span class="mut">{t('minutes', { count: service.durationMin })}</span>
                  <bdi class="b">{formats.money(service.priceMinor)}</bdi>
                </span>
              </button>
            ))}
          </div>
        </>
      )}
      {shown.map((category) => (
        <section key={category.id}>
          <h3 class="gh">{category.name || t('other_services')}</h3>
          <ul class="card list">
            {category.services.map((service) => (
              <li key={service.id}>
                <div class="grow">
                  <b class="m">{service.name}</b>
                  <p class="s mut">
                    {[
                      service.variants.length === 0 && t('minutes', { count: service.durationMin }),
                      service.description,
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </p>
                </div>
                <div class="prices">
                  {(service.variants.length > 0 ? service.variants : [service]).map((one) => (
                    <button
                      key={one.id}
                      type="button"
                      class="btn btn-s"
                      aria-pressed={choice.service?.id === one.id}
                      aria-label={`${service.name}${one.id === service.id ? '' : `, ${one.name}`}, ${formats.money(one.priceMinor)}`}
                      onClick={() => choose(one, one.id === service.id ? undefined : service)}
                    >
                      {one.id !== service.id && <span>{t('minutes', { count: one.durationMin })}</span>}
                      <bdi>
                        {one.isFrom
                          ? t('from_price', { price: formats.money(one.priceMinor) })
                          : formats.money(one.priceMinor)}
                      </bdi>
                    </button>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What can be booked: a service, or the sub-services it is a choice of. */
function servicesOf(categories: readonly Category[]): { service: Service; parent?: Service }[] {
  const services = categories.flatMap((category) => category.services);
  const alone = services.filter(({ variants }) => variants.length === 0).map((service) => ({ service }));
  const choices = services.flatMap((parent) => parent.variants.map((service) => ({ service, parent })));
  return [...alone, ...choices];
}

function NoServices({ phone }: { phone: string | null }) {
  const { t } = useWidget().words;
  return (
    <div class="note">
      <div class="grow">
        <p>{t('no_services')}</p>
        {phone && (
          <a class="m" href={`tel:${phone}`}>
            <bdi>{phone}</bdi>
          </a>
        )}
      </div>
    </div>
  );
}
