import { Checkbox, Radio, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { IconCalendarWeek, IconPlus, IconTrash } from '@tabler/icons-react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../session/session.ts';
import { LanguageMenu } from '../shell/language-menu.tsx';
import { sampleSession } from '../testing/sample-session.ts';
import { Alert } from './alert.tsx';
import { Badge, type BadgeTone } from './badge.tsx';
import { Button, type ButtonVariant } from './button.tsx';
import { Card } from './card.tsx';
import { Chip } from './chip.tsx';
import { confirm } from './confirm.tsx';
import { Donut, Legend } from './donut.tsx';
import { EmptyState, NothingFound } from './empty-state.tsx';
import { ErrorState } from './error-state.tsx';
import { clientGroups, GroupMark } from './group-mark.tsx';
import { IconButton } from './icon-button.tsx';
import classes from './kit-page.module.css';
import { KitFields } from './kit-page-fields.tsx';
import { KitTable } from './kit-page-table.tsx';
import { Meter, MiniBar } from './mini-bar.tsx';
import { PageHeader } from './page-header.tsx';
import { Person, PersonChip } from './person-chip.tsx';
import { SegmentedControl } from './segmented-control.tsx';
import { Sheet } from './sheet.tsx';
import { RowsSkeleton } from './skeletons.tsx';
import { StatusBadge } from './status-badge.tsx';
import { toast, toastError, toastUndo } from './toast.tsx';
import { Day, Money, Phone, TimeRange } from './values.tsx';
import { visitStatuses } from './visit-status.ts';

// The page stands outside the shell, yet pieces ask for the network's currency and country.
const queryClient = new QueryClient();
queryClient.setQueryData(sessionQuery.queryKey, sampleSession());

const variants: ButtonVariant[] = ['primary', 'default', 'soft', 'ghost', 'danger', 'danger-solid'];
const tones: BadgeTone[] = ['neutral', 'vip', 'new', 'ok', 'warn', 'bad', 'info', 'accent'];
const interests = [
  { id: 'spa', label: 'Spa', value: 30 },
  { id: 'bath', label: 'Baths', value: 25 },
  { id: 'cosmetology', label: 'Cosmetology', value: 20 },
  { id: 'body', label: 'Body', value: 10 },
  { id: 'wellness', label: 'Wellness', value: 15 },
];

/** Every shared piece, to be looked at in all themes, languages and widths. For developers: not translated. */
export function KitPage() {
  return (
    <QueryClientProvider client={queryClient}>
      <PageHeader title="Kit" crumbs={[{ label: 'Salus', to: '/' }]} actions={<LanguageMenu />} />
      <div className={classes.kit}>
        <Marks />
        <Buttons />
        <Card title="Fields">
          <KitFields />
        </Card>
        <MantineFields />
        <States />
        <Data />
        <Card title="Table" flush>
          <KitTable />
        </Card>
      </div>
    </QueryClientProvider>
  );
}

function Marks() {
  return (
    <Card title="Statuses, groups, badges">
      <div className={classes.row}>
        {visitStatuses.map((status) => (
          <StatusBadge key={status} status={status} />
        ))}
      </div>
      <div className={classes.row}>
        {visitStatuses.map((status) => (
          <StatusBadge key={status} status={status} plain />
        ))}
      </div>
      <div className={classes.row}>
        {clientGroups.map((group) => (
          <GroupMark key={group} group={group} />
        ))}
      </div>
      <div className={classes.row}>
        {tones.map((tone) => (
          <Badge key={tone} tone={tone}>
            {tone}
          </Badge>
        ))}
      </div>
      <div className={classes.row}>
        {Array.from({ length: 12 }, (_, index) => index + 1).map((color) => (
          <span key={color} className={`${classes.category} c${color}`} />
        ))}
      </div>
      <div className={classes.row}>
        <PersonChip id="a" name="Вероника Лаптева" />
        <Person id="b7" name="Екатерина Воронцова" hint={<Phone number="+79163052047" />} />
        <Money minor={564_000} /> <Money minor={-120_050} debt /> <Phone number="+79163052047" masked />{' '}
        <TimeRange from="2026-11-26T07:00:00Z" to="2026-11-26T08:30:00Z" /> <Day on={new Date()} />
      </div>
    </Card>
  );
}

function Buttons() {
  const [view, setView] = useState('day');
  const [opened, setOpened] = useState(false);
  return (
    <Card title="Buttons">
      <div className={classes.row}>
        {variants.map((variant) => (
          <Button key={variant} variant={variant} icon={variant.startsWith('danger') ? IconTrash : undefined}>
            {variant}
          </Button>
        ))}
        <Button variant="primary" busy>
          busy
        </Button>
        <Button variant="primary" disabledReason="Choose a client first">
          off
        </Button>
        <Button variant="primary" icon={IconPlus} kbd="N">
          with key
        </Button>
        <IconButton icon={IconCalendarWeek} label="Journal" />
        <IconButton icon={IconCalendarWeek} label="Journal" bordered />
      </div>
      <div className={classes.row}>
        {(['sm', 'md', 'lg', 'xl'] as const).map((size) => (
          <Button key={size} size={size}>
            size {size}
          </Button>
        ))}
        <SegmentedControl
          label="View"
          value={view}
          onChange={setView}
          options={[
            { value: 'day', label: 'Day' },
            { value: 'week', label: 'Week' },
            { value: 'list', label: 'List' },
          ]}
        />
        <Chip>Filter</Chip>
        <Chip on onRemove={() => {}}>
          Studio: <b>Central</b>
        </Chip>
      </div>
      <div className={classes.row}>
        <Button onClick={() => toast('Saved')}>toast</Button>
        <Button onClick={() => toastError('The slot has just been taken')}>toastError</Button>
        <Button onClick={() => toastUndo('Moved to 15:30', () => {})}>toastUndo</Button>
        <Button
          onClick={() =>
            confirm({ title: 'Cancel the visit?', text: 'The slot becomes free.', yes: 'Cancel it', danger: true })
          }
        >
          confirm
        </Button>
        <Button onClick={() => setOpened(true)}>Sheet</Button>
      </div>
      <Sheet
        opened={opened}
        onClose={() => setOpened(false)}
        title="A sheet"
        footer={
          <Button variant="primary" fullWidth>
            Book
          </Button>
        }
      >
        <RowsSkeleton />
      </Sheet>
    </Card>
  );
}

function MantineFields() {
  return (
    <Card title="Fields of Mantine in our theme">
      <div className={classes.fields}>
        <TextInput label="Name" placeholder="Anna" description="As on the certificate" />
        <TextInput label="E-mail" defaultValue="anna@" error="Check the address" />
        <Select label="Kind" data={['One', 'Two', 'Three']} defaultValue="One" />
        <Textarea label="Note" rows={2} />
        <Checkbox label="Tell the client" defaultChecked />
        <Switch label="Online booking" defaultChecked />
        <Radio label="Only this specialist" defaultChecked />
      </div>
    </Card>
  );
}

function States() {
  return (
    <Card title="States">
      <div className={classes.states}>
        <RowsSkeleton rows={3} />
        <EmptyState
          icon={IconCalendarWeek}
          title="A free day"
          hint="Visits show up here as they are booked."
          action={
            <Button size="sm" variant="primary" icon={IconPlus}>
              Book the first
            </Button>
          }
        />
        <ErrorState error={new TypeError('network')} onRetry={() => {}} />
        <NothingFound onReset={() => {}} />
      </div>
      <div className={classes.stack}>
        <Alert tone="bad">The slot has just been taken</Alert>
        <Alert tone="warn">The shift closes in 10 min</Alert>
        <Alert tone="ok">Paid by card</Alert>
        <Alert>Strong pressure, silence. Tea with thyme.</Alert>
      </div>
    </Card>
  );
}

function Data() {
  return (
    <Card title="Data">
      <div className={classes.row}>
        <Donut slices={interests} label="Interests" center="5" hint="of 6" />
        <div className={classes.legend}>
          <Legend
            heads={['Asked', 'Visits']}
            rows={interests.map(({ id, label, value }) => ({ id, label, values: [`${value} %`, '—'] }))}
          />
        </div>
        <div className={classes.legend}>
          <MiniBar
            from={540}
            to={1260}
            now={800}
            parts={[
              { from: 600, to: 700, kind: 'busy' },
              { from: 740, to: 780, kind: 'busy' },
              { from: 1000, to: 1260, kind: 'broken' },
            ]}
          />
          <br />
          <Meter value={4} of={10} label="4 of 10" />
        </div>
      </div>
    </Card>
  );
}
