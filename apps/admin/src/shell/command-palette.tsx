import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { Kbd } from '../kit/kbd.tsx';
import type { Command } from './area.ts';
import { useCommandSources, useCreations, useNav } from './areas-context.ts';
import classes from './command-palette.module.css';
import { useLabel, useShellT } from './messages.ts';
import { paletteOpen } from './palette-store.ts';

interface CommandGroup {
  id: string;
  title: string;
  commands: Command[];
}

/** Search over everything: clients, visits, screens and actions. */
export default function CommandPalette() {
  const t = useShellT();
  const close = () => paletteOpen.set(false);
  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      centered={false}
      yOffset="12dvh"
      size={600}
      padding={0}
      aria-label={t('shell.search')}
      transitionProps={{ duration: 80 }}
    >
      <PaletteBody onDone={close} />
    </Modal>
  );
}

function PaletteBody({ onDone }: { onDone: () => void }) {
  const t = useShellT();
  const navigate = useNavigate();
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const { groups, searching } = useCommands(text.trim());
  const commands = groups.flatMap((group) => group.commands);
  const current = commands[Math.min(active, commands.length - 1)];

  const run = (command: Command) => {
    onDone();
    void navigate({ to: command.to, params: command.params as never, search: command.search as never });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && commands.length > 0) {
      event.preventDefault();
      setActive((index) => (Math.min(index, commands.length - 1) + step + commands.length) % commands.length);
    }
    if (event.key === 'Enter' && current && !event.nativeEvent.isComposing) {
      event.preventDefault();
      run(current);
    }
  };

  return (
    <>
      <div className={classes.field}>
        <IconSearch size={18} stroke={1.75} aria-hidden />
        <input
          data-autofocus
          className={classes.input}
          value={text}
          placeholder={t('shell.search_placeholder')}
          aria-label={t('shell.search_placeholder')}
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
          autoComplete="off"
          onChange={(event) => {
            setText(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd keys="Esc" />
      </div>
      <div id={listId} className={classes.list} role="listbox" aria-label={t('shell.search')} aria-busy={searching}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no element of its own
          <div key={group.id} role="group" aria-label={group.title}>
            <div className={classes.group}>{group.title}</div>
            {group.commands.map((command) => (
              <PaletteOption
                key={command.id}
                id={`${listId}-${command.id}`}
                command={command}
                active={command === current}
                onRun={() => run(command)}
                onPoint={() => setActive(commands.indexOf(command))}
              />
            ))}
          </div>
        ))}
        {commands.length === 0 && (
          <p className={classes.nothing}>{searching ? t('shell.searching') : t('shell.search_nothing', { text })}</p>
        )}
      </div>
    </>
  );
}

interface OptionProps {
  id: string;
  command: Command;
  active: boolean;
  onRun: () => void;
  onPoint: () => void;
}

function PaletteOption({ id, command, active, onRun, onPoint }: OptionProps) {
  const { icon: CommandIcon = IconSearch } = command;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field; the option is pointed at by aria-activedescendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={classes.option}
      onClick={onRun}
      onMouseMove={onPoint}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
    >
      <CommandIcon size={18} stroke={1.75} aria-hidden />
      <span className="cut">{command.title}</span>
      {command.hint && <span className={classes.hint}>{command.hint}</span>}
    </div>
  );
}

function useCommands(text: string): { groups: CommandGroup[]; searching: boolean } {
  const t = useShellT();
  const label = useLabel();
  const nav = useNav();
  const creations = useCreations();
  const sources = useCommandSources();
  const [asked] = useDebouncedValue(text, 150);

  const answers = useQueries({
    queries: sources.map((source) => ({
      queryKey: ['palette', source.id, asked],
      queryFn: ({ signal }: { signal: AbortSignal }) => source.search(asked, signal),
      enabled: asked.length >= 2,
      staleTime: 10_000,
    })),
  });

  const fits = (title: string) => title.toLocaleLowerCase().includes(text.toLocaleLowerCase());
  const actions: Command[] = creations
    .map(({ labelKey, to, search, icon }) => ({
      id: `new:${labelKey}`,
      title: label(labelKey),
      to,
      search,
      icon: icon ?? IconPlus,
    }))
    .filter(({ title }) => fits(title));
  const screens: Command[] = nav
    .map(({ labelKey, to, icon }) => ({ id: `go:${to}`, title: label(labelKey), to, icon }))
    .filter(({ title }) => fits(title));

  const found = sources.map((source, index) => ({
    id: source.id,
    title: label(source.labelKey),
    commands: (answers[index]?.data ?? []).map((command) => ({ ...command, id: `${source.id}:${command.id}` })),
  }));
  const groups = [
    ...found,
    { id: 'actions', title: t('shell.actions'), commands: actions },
    { id: 'screens', title: t('shell.sections'), commands: screens },
  ].filter((group) => group.commands.length > 0);
  return { groups, searching: asked !== text || answers.some((answer) => answer.isFetching) };
}
