import { useState } from 'react';
import { ColorSwatchPicker } from './color-swatch-picker.tsx';
import { DateField } from './date-field.tsx';
import { DurationInput } from './duration-input.tsx';
import { FileDrop } from './file-drop.tsx';
import classes from './kit-page.module.css';
import { MoneyInput } from './money-input.tsx';
import { PhoneInput } from './phone-input.tsx';
import { SearchField } from './search-field.tsx';
import { TimeRangeInput } from './time-range-input.tsx';
import { type WeekHours, WeekHoursEditor } from './week-hours-editor.tsx';

export function KitFields() {
  const [phone, setPhone] = useState('+79163052');
  const [price, setPrice] = useState<number | null>(450_000);
  const [length, setLength] = useState<number | null>(90);
  const [range, setRange] = useState({ from: 600, to: 690 });
  const [day, setDay] = useState<string | null>('2026-11-26');
  const [color, setColor] = useState(3);
  const [week, setWeek] = useState<WeekHours>([
    [{ from: 540, to: 1260 }],
    [
      { from: 540, to: 780 },
      { from: 840, to: 1260 },
    ],
    [],
  ]);
  return (
    <div className={classes.stack}>
      <div className={classes.fields}>
        <PhoneInput value={phone} onChange={setPhone} />
        <MoneyInput label="Price" value={price} onChange={setPrice} />
        <DurationInput label="Duration" value={length} onChange={setLength} />
        <DateField label="Date" value={day} onChange={setDay} />
        <TimeRangeInput label="Break" value={range} onChange={setRange} />
        <SearchField value="" onSearch={() => {}} width="100%" />
      </div>
      <ColorSwatchPicker label="Colour" value={color} onChange={setColor} />
      <FileDrop label="Logo" onFile={() => {}} />
      <WeekHoursEditor value={week} onChange={setWeek} />
    </div>
  );
}
