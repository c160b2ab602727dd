import { useState } from 'react';
import classes from './avatar.module.css';

export interface AvatarProps {
  /** The person's id gives the colour: the same everywhere, whatever the name becomes. */
  id: string;
  name: string;
  photoUrl?: string | null;
  size?: 20 | 24 | 28 | 32 | 40 | 44 | 72;
}

/** A face: the photo, or initials on a tint. The name always stands beside it, so it is silent to screen readers. */
export function Avatar({ id, name, photoUrl, size = 28 }: AvatarProps) {
  const hue = { '--h': hueOf(id), inlineSize: size, blockSize: size } as React.CSSProperties;
  // A picture that cannot be had (not made yet, taken away) leaves the initials.
  const [failed, setFailed] = useState<string | null>(null);
  if (photoUrl && photoUrl !== failed)
    return <img className={classes.avatar} style={hue} src={photoUrl} alt="" onError={() => setFailed(photoUrl)} />;
  return (
    <span className={classes.avatar} data-size={size} style={hue} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** Twelve hues, 30° apart: near ones could not be told from each other. */
export function hueOf(id: string): number {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return (hash % 12) * 30;
}

/** Two first letters; one ideograph is enough of a Chinese name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = firstLetter(words[0] ?? '');
  if (/\p{Script=Han}/u.test(first)) return first;
  return (first + firstLetter(words[1] ?? '')).toLocaleUpperCase();
}

function firstLetter(word: string): string {
  return [...word].find((char) => /\p{L}|\p{N}/u.test(char)) ?? '';
}
