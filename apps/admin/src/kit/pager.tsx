import { Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useFormats } from '../i18n/use-language.ts';
import { IconButton } from './icon-button.tsx';
import { useKitT } from './messages.ts';
import classes from './pager.module.css';

const sizes = ['25', '50', '100'];

export interface PagerProps {
  /** From 1. */
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
  onPageSize?: (size: number) => void;
}

/** Numbered pages under a table whose size is known. */
export function Pager({ page, pageSize, total, onPage, onPageSize }: PagerProps) {
  const t = useKitT();
  const formats = useFormats();
  const last = Math.max(1, Math.ceil(total / pageSize));
  const from = total === 0 ? 0 : (page - 1) * pageSize + 1;
  const to = Math.min(total, page * pageSize);
  return (
    <div className={classes.pager}>
      <span className="num">
        {t('kit.rows_range', { from: formats.number(from), to: formats.number(to), total: formats.number(total) })}
      </span>
      {onPageSize && (
        <span className={classes.size}>
          {t('kit.per_page')}
          <Select
            size="xs"
            w={76}
            aria-label={t('kit.per_page')}
            data={sizes}
            value={String(pageSize)}
            allowDeselect={false}
            onChange={(size) => size && onPageSize(Number(size))}
          />
        </span>
      )}
      <nav className={classes.pages} aria-label={t('kit.pages')}>
        <IconButton
          icon={IconChevronLeft}
          flip
          size="sm"
          label={t('kit.previous')}
          disabled={page <= 1}
          onClick={() => onPage(page - 1)}
        />
        {around(page, last).map((number) => (
          <button
            key={number}
            type="button"
            className={classes.page}
            aria-label={t('kit.page', { page: number })}
            aria-current={number === page ? 'page' : undefined}
            onClick={() => onPage(number)}
          >
            {formats.number(number)}
          </button>
        ))}
        <IconButton
          icon={IconChevronRight}
          flip
          size="sm"
          label={t('kit.next')}
          disabled={page >= last}
          onClick={() => onPage(page + 1)}
        />
      </nav>
    </div>
  );
}

/** Pages by cursor: the end is not known, only whether there is more. */
export function CursorPager({
  count,
  onPrevious,
  onNext,
}: {
  /** All rows that fit the filters, if the server counts them. */
  count?: number;
  onPrevious?: (() => void) | null;
  onNext?: (() => void) | null;
}) {
  const t = useKitT();
  const formats = useFormats();
  return (
    <div className={classes.pager}>
      {count !== undefined && <span className="num">{t('kit.rows_total', { total: formats.number(count) })}</span>}
      <nav className={classes.pages} aria-label={t('kit.pages')}>
        <IconButton
          icon={IconChevronLeft}
          flip
          size="sm"
          label={t('kit.previous')}
          disabled={!onPrevious}
          onClick={() => onPrevious?.()}
        />
        <IconButton
          icon={IconChevronRight}
          flip
          size="sm"
          label={t('kit.next')}
          disabled={!onNext}
          onClick={() => onNext?.()}
        />
      </nav>
    </div>
  );
}

/** Five numbers with the current one among them. */
function around(page: number, last: number): number[] {
  const first = Math.max(1, Math.min(page - 2, last - 4));
  return Array.from({ length: Math.min(5, last) }, (_, index) => first + index);
}
