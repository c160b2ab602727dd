import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import { currencyFacts } from '@salus/i18n';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormats } from '../../i18n/use-language.ts';
import { Button } from '../../kit/button.tsx';
import { useT } from './messages.ts';
import type { StartService } from './start-form.ts';
import classes from './start-page.module.css';

/** First services: those usual for the business, ticked, with prices to correct, and own ones. */
export function StartServices({
  services,
  currency,
  onChange,
  onAdd,
}: {
  services: readonly StartService[];
  currency: string;
  onChange: (name: string, change: Partial<StartService>) => void;
  onAdd: (name: string) => void;
}) {
  const t = useT();
  const formats = useFormats();
  const [own, setOwn] = useState<string | null>(null);
  const { symbol, decimals } = currencyFacts(currency);
  const scale = 10 ** decimals;
  const add = () => {
    if (own?.trim()) onAdd(own.trim());
    setOwn(null);
  };
  return (
    <>
      <div className={classes.services}>
        {services.map((service) => (
          <div key={service.name} className={classes.service} data-on={service.on || undefined}>
            <Checkbox
              size="xs"
              checked={service.on}
              aria-label={service.name}
              onChange={(event) => onChange(service.name, { on: event.currentTarget.checked })}
            />
            <span className="cut">
              <b className="cut">{service.name}</b>
              <small>{formats.duration(service.durationMin)}</small>
            </span>
            <NumberInput
              size="sm"
              hideControls
              min={0}
              thousandSeparator={'\u202F'}
              decimalScale={decimals}
              aria-label={t('start.price_of', { name: service.name })}
              value={service.priceMinor / scale}
              rightSection={<span className={classes.unit}>{symbol}</span>}
              onChange={(amount) =>
                onChange(service.name, {
                  priceMinor: typeof amount === 'number' ? Math.round(amount * scale) : 0,
                  on: true,
                })
              }
            />
          </div>
        ))}
      </div>
      {own === null ? (
        <span>
          <Button size="sm" variant="ghost" icon={IconPlus} onClick={() => setOwn('')}>
            {t('start.own_service')}
          </Button>
        </span>
      ) : (
        <TextInput
          autoFocus
          w={320}
          maw="100%"
          aria-label={t('start.own_service')}
          placeholder={t('start.own_service_hint')}
          value={own}
          onChange={(event) => setOwn(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              add();
            }
          }}
        />
      )}
    </>
  );
}
