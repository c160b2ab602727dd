import { TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Avatar } from '../../kit/avatar.tsx';
import { useT } from './messages.ts';
import { readTeamMember, type TeamMember } from './start-form.ts';
import classes from './start-page.module.css';

/** Who works here: a name and a job, Enter, the next. */
export function StartTeam({
  team,
  onChange,
}: {
  team: readonly TeamMember[];
  onChange: (team: readonly TeamMember[]) => void;
}) {
  const t = useT();
  const [text, setText] = useState('');
  const add = () => {
    const member = readTeamMember(text);
    if (!member) return;
    if (!team.some(({ name }) => name === member.name)) onChange([...team, member]);
    setText('');
  };
  return (
    <div className={classes.team}>
      {team.map((member) => (
        <span key={member.name} className={classes.member}>
          <Avatar id={member.name} name={member.name} size={24} />
          {member.name}
          {member.jobTitle && <small>{member.jobTitle}</small>}
          <button
            type="button"
            aria-label={t('start.remove', { name: member.name })}
            onClick={() => onChange(team.filter((one) => one !== member))}
          >
            <IconX size={13} stroke={2} aria-hidden />
          </button>
        </span>
      ))}
      <TextInput
        w={260}
        maw="100%"
        leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
        aria-label={t('start.team_add')}
        placeholder={t('start.team_add')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            add();
          }
          if (event.key === 'Backspace' && text === '') onChange(team.slice(0, -1));
        }}
      />
    </div>
  );
}
