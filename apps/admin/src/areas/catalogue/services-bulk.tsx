import { Menu, NumberInput, Select } from '@mantine/core';
import { IconFolderSymlink, IconPercentage, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { BulkBar, BulkButton } from '../../kit/bulk-bar.tsx';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { toast } from '../../kit/toast.tsx';
import classes from './catalogue.module.css';
import { categoriesQuery, ofCatalogue } from './catalogue-data.ts';
import { useT } from './messages.ts';

interface BulkChange {
  state?: 'active' | 'paused';
  categoryId?: string | null;
  pricePercent?: number;
  roundToMinor?: number;
}

/** What is done to many services at once: pause, resume, another category, other prices. */
export function BulkActions({ chosen, onDone }: { chosen: string[]; onDone: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const { data: categories } = useQuery(categoriesQuery());
  const [pricing, setPricing] = useState(false);
  const change = useMutation({
    mutationFn: async (body: BulkChange) => {
      const { data } = await api.POST('/api/v1/services/bulk-edits', {
        body: { serviceIds: chosen, roundToMinor: 1, ...body },
      });
      return data?.changed ?? 0;
    },
    onSuccess: async (changed) => {
      await client.invalidateQueries(ofCatalogue);
      setPricing(false);
      onDone();
      toast(t('catalogue.bulk_done', { count: changed }));
    },
  });
  return (
    <>
      <BulkBar count={chosen.length} onClear={onDone}>
        <BulkButton icon={IconPlayerPause} onClick={() => change.mutate({ state: 'paused' })}>
          {t('catalogue.pause')}
        </BulkButton>
        <BulkButton icon={IconPlayerPlay} onClick={() => change.mutate({ state: 'active' })}>
          {t('catalogue.resume')}
        </BulkButton>
        <Menu position="top">
          <Menu.Target>
            <BulkButton icon={IconFolderSymlink}>{t('catalogue.move_to')}</BulkButton>
          </Menu.Target>
          <Menu.Dropdown>
            {(categories?.items ?? []).map(({ id, shownName }) => (
              <Menu.Item key={id} onClick={() => change.mutate({ categoryId: id })}>
                {shownName}
              </Menu.Item>
            ))}
            <Menu.Item onClick={() => change.mutate({ categoryId: null })}>{t('catalogue.no_category')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <BulkButton icon={IconPercentage} onClick={() => setPricing(true)}>
          {t('catalogue.change_prices')}
        </BulkButton>
      </BulkBar>
      {pricing && (
        <PriceSheet
          count={chosen.length}
          busy={change.isPending}
          onClose={() => setPricing(false)}
          onApply={(pricePercent, roundToMinor) => change.mutate({ pricePercent, roundToMinor })}
        />
      )}
    </>
  );
}

interface PriceSheetProps {
  count: number;
  busy: boolean;
  onClose: () => void;
  onApply: (percent: number, roundToMinor: number) => void;
}

const roundings = ['1', '100', '1000', '10000'] as const;

function PriceSheet({ count, busy, onClose, onApply }: PriceSheetProps) {
  const t = useT();
  const [percent, setPercent] = useState<number | string>(10);
  const [rounding, setRounding] = useState<string>('100');
  const wrong = typeof percent !== 'number' || percent === 0;
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('catalogue.change_prices')}
      footer={
        <Button
          variant="primary"
          busy={busy}
          disabledReason={wrong && t('catalogue.percent_needed')}
          onClick={() => onApply(Number(percent), Number(rounding))}
        >
          {t('catalogue.change_prices_of', { count })}
        </Button>
      }
    >
      <div className={classes.fields}>
        <NumberInput
          label={t('catalogue.percent')}
          description={t('catalogue.percent_hint')}
          suffix=" %"
          min={-90}
          max={500}
          value={percent}
          onChange={setPercent}
        />
        <Select
          label={t('catalogue.rounding')}
          data={roundings.map((value) => ({ value, label: t(`catalogue.rounding_${value}`) }))}
          allowDeselect={false}
          value={rounding}
          onChange={(value) => setRounding(value ?? '1')}
        />
      </div>
    </Sheet>
  );
}
