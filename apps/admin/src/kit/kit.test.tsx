import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPiece } from '../testing/render.tsx';
import { hueOf, initialsOf } from './avatar.tsx';
import { Button } from './button.tsx';
import { type Column, DataTable } from './data-table.tsx';
import { imageFault } from './file-drop.tsx';
import { MoneyInput } from './money-input.tsx';
import { formatPhone, maskPhone, readPhone, typePhone } from './phone-number.ts';
import { StatusBadge } from './status-badge.tsx';
import { readTime, writeTime } from './time-of-day.ts';
import { changedFields } from './unsaved.ts';
import { Money } from './values.tsx';
import { type WeekHours, WeekHoursEditor } from './week-hours-editor.tsx';
import { withAll } from './with-all.ts';

afterEach(cleanup);

describe('button', () => {
  it('switched off says why and does nothing', async () => {
    const press = vi.fn();
    await renderPiece(
      <Button disabledReason="Choose a client first" onClick={press}>
        Book
      </Button>,
    );

    const button = screen.getByRole('button', { name: 'Book' });
    fireEvent.click(button);
    fireEvent.mouseEnter(button);

    expect(press).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(await screen.findByText('Choose a client first')).toBeTruthy();
  });

  it('at work ignores a second press', async () => {
    const press = vi.fn();
    await renderPiece(
      <Button busy onClick={press}>
        Save
      </Button>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(press).not.toHaveBeenCalled();
  });
});

describe('status', () => {
  it('is told by a word and an icon, not by colour alone', async () => {
    const { container } = await renderPiece(<StatusBadge status="late_cancelled" />);
    expect(screen.getByText('Late cancellation')).toBeTruthy();
    expect(container.querySelector('.s-late_cancelled svg')).toBeTruthy();
  });
});

describe('people', () => {
  it('have one colour wherever they appear, and initials of any script', () => {
    expect(hueOf('client-7')).toBe(hueOf('client-7'));
    expect(initialsOf('Екатерина Воронцова')).toBe('ЕВ');
    expect(initialsOf('  анна ')).toBe('А');
    expect(initialsOf('王伟')).toBe('王');
    expect(initialsOf('')).toBe('');
  });
});

describe('phones', () => {
  it('[L10N-004] are read, written and masked as in their country', () => {
    expect(formatPhone('+79163052047')).toBe('+7 916 305-20-47');
    expect(formatPhone('+6281234567890')).toBe('+62 812 3456 7890');
    expect(maskPhone('+79163052047')).not.toContain('305');
    expect(maskPhone('+79163052047')).toContain('20-47');
    expect(typePhone('8916', 'RU')).toBe('+7 916');
    expect(readPhone('8 916 305-20-47', 'RU').e164).toBe('+79163052047');
  });

  it('[L10N-004] tell a short number from an impossible one', () => {
    expect(readPhone('+7 916 305', 'RU').fault).toEqual({ kind: 'short' });
    expect(readPhone('+7 000 000-00-00', 'RU').fault).toEqual({ kind: 'invalid' });
    expect(readPhone('', 'RU')).toEqual({ e164: null, fault: null });
  });
});

describe('sums', () => {
  it('[L10N-004] stand left to right with the sign of the network', async () => {
    const { container } = await renderPiece(<Money minor={-120_050} debt />);
    const sum = container.querySelector('bdi[data-debt]');
    expect(sum?.textContent).toBe('\u22121\u202F200.50\u00A0₽');
    expect(sum?.getAttribute('dir')).toBe('ltr');
  });

  it('are kept in minor units without the dust of binary fractions', async () => {
    const change = vi.fn();
    await renderPiece(<MoneyInput label="Price" value={null} onChange={change} />);
    fireEvent.change(screen.getByLabelText('Price'), { target: { value: '1.15' } });
    expect(change).toHaveBeenLastCalledWith(115);
  });
});

describe('times of day', () => {
  it('are understood as people type them', () => {
    expect(['9', '930', '9:30', '09.30', '24:00', ' 7 15 '].map(readTime)).toEqual([540, 570, 570, 570, 1440, 435]);
    expect(['25', '9:61', '24:01', 'noon', ''].map(readTime)).toEqual([null, null, null, null, null]);
    expect(writeTime(1440)).toBe('24:00');
  });
});

describe('week of hours', () => {
  it('opens a closed day with the usual hours and copies the first day to all', async () => {
    const seen: WeekHours[] = [];
    function Editor() {
      const [week, setWeek] = useState<WeekHours>([[{ from: 600, to: 1200 }], [], [], [], [], [], []]);
      const keep = (next: WeekHours) => {
        seen.push(next);
        setWeek(next);
      };
      return <WeekHoursEditor value={week} onChange={keep} />;
    }
    await renderPiece(<Editor />);

    fireEvent.click(screen.getByRole('switch', { name: 'Tuesday' }));
    fireEvent.click(screen.getByRole('button', { name: /Same as Mon/ }));

    expect(seen[0]?.[1]).toEqual([{ from: 540, to: 1260 }]);
    expect(seen[1]).toEqual(Array.from({ length: 7 }, () => [{ from: 600, to: 1200 }]));
  });
});

describe('table', () => {
  interface Row {
    id: string;
    name: string;
  }
  const rows: Row[] = [
    { id: '1', name: 'Anna' },
    { id: '2', name: 'Vera' },
  ];
  const columns: Column<Row>[] = [{ id: 'name', header: 'Client', sortable: true, cell: (row) => row.name }];
  const shared = {
    label: 'Clients',
    columns,
    rowId: (row: Row) => row.id,
    rowLabel: (row: Row) => row.name,
    empty: <p>No clients yet</p>,
  };

  it('opens, selects and walks by the keyboard', async () => {
    const open = vi.fn();
    const select = vi.fn();
    await renderPiece(<DataTable {...shared} rows={rows} onOpen={open} selection={new Set()} onSelection={select} />);
    const [, first, second] = screen.getAllByRole('row');
    if (!first || !second) throw new Error('two rows expected');

    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second, { key: ' ' });
    fireEvent.keyDown(second, { key: 'Enter' });

    expect(select).toHaveBeenCalledWith(new Set(['2']));
    expect(open).toHaveBeenCalledWith(rows[1]);
  });

  it('does not open a row when its checkbox is pressed', async () => {
    const open = vi.fn();
    const select = vi.fn();
    await renderPiece(<DataTable {...shared} rows={rows} onOpen={open} selection={new Set()} onSelection={select} />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select: Anna' }));
    expect(select).toHaveBeenCalledWith(new Set(['1']));
    expect(open).not.toHaveBeenCalled();
  });

  it('asks the server for the other order on the second press of a head', async () => {
    const sort = vi.fn();
    await renderPiece(<DataTable {...shared} rows={rows} sort={{ by: 'name', desc: false }} onSort={sort} />);
    expect(screen.getByRole('columnheader').getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('button', { name: 'Client' }));
    expect(sort).toHaveBeenCalledWith({ by: 'name', desc: true });
  });

  it('tells an empty list from filters that let nothing through, and an error from both', async () => {
    await renderPiece(<DataTable {...shared} rows={[]} />);
    expect(screen.getByText('No clients yet')).toBeTruthy();
    cleanup();

    const reset = vi.fn();
    await renderPiece(<DataTable {...shared} rows={[]} filtered onResetFilters={reset} />);
    fireEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(reset).toHaveBeenCalled();
    cleanup();

    const retry = vi.fn();
    await renderPiece(<DataTable {...shared} rows={undefined} error={new Error('x')} onRetry={retry} />);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(retry).toHaveBeenCalled());
  });

  it('keeps the selection of other pages', () => {
    expect(withAll(new Set(['9']), ['1', '2'], true)).toEqual(new Set(['9', '1', '2']));
    expect(withAll(new Set(['9', '1']), ['1', '2'], false)).toEqual(new Set(['9']));
  });
});

describe('unsaved changes', () => {
  it('[ORG-009i] count fields, and an emptied field is no change', () => {
    const before = { name: 'Anna', note: null, hours: [{ from: 540, to: 600 }] };
    expect(changedFields(before, { ...before, note: '' })).toEqual([]);
    expect(changedFields(before, { ...before, name: 'Vera', hours: [{ from: 540, to: 660 }] })).toEqual([
      'name',
      'hours.0.to',
    ]);
  });
});

describe('pictures', () => {
  const file = (name: string, type: string, size: number) =>
    Object.defineProperty(new File([], name, { type }), 'size', { value: size });

  it('are refused by kind and over 15 MB', () => {
    expect(imageFault(file('a.jpg', 'image/jpeg', 15 * 1024 * 1024))).toBeNull();
    expect(imageFault(file('a.jpg', 'image/jpeg', 15 * 1024 * 1024 + 1))).toBe('size');
    expect(imageFault(file('a.pdf', 'application/pdf', 10))).toBe('type');
    expect(imageFault(file('IMG_1.HEIC', '', 10))).toBeNull();
  });
});
