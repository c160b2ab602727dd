import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useKitT } from './messages.ts';

/** The search of a list: waits until the hand rests, so that the server is asked once. */
export function SearchField({
  value,
  onSearch,
  placeholder,
  width = 260,
}: {
  value: string;
  onSearch: (text: string) => void;
  placeholder?: string;
  width?: number | string;
}) {
  const t = useKitT();
  const [text, setText] = useState(value);
  const search = useDebouncedCallback(onSearch, 250);
  return (
    <TextInput
      type="search"
      w={width}
      value={text}
      aria-label={placeholder ?? t('kit.search')}
      placeholder={placeholder ?? t('kit.search')}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      onChange={(event) => {
        setText(event.currentTarget.value);
        search(event.currentTarget.value.trim());
      }}
    />
  );
}
