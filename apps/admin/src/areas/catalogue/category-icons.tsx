import {
  type Icon,
  IconBarbell,
  IconBath,
  IconDeviceHeartMonitor,
  IconDots,
  IconFlame,
  IconHandFinger,
  IconHeart,
  IconLeaf,
  IconMassage,
  IconMoodSmile,
  IconPool,
  IconScissors,
  IconSparkles,
  IconStethoscope,
  IconYoga,
} from '@tabler/icons-react';

/** Icons a category may have, by the names under which they are stored. */
export const categoryIcons: Readonly<Record<string, Icon>> = {
  dots: IconDots,
  bath: IconBath,
  massage: IconMassage,
  device: IconDeviceHeartMonitor,
  face: IconMoodSmile,
  scissors: IconScissors,
  barbell: IconBarbell,
  pool: IconPool,
  hand: IconHandFinger,
  stethoscope: IconStethoscope,
  yoga: IconYoga,
  leaf: IconLeaf,
  flame: IconFlame,
  heart: IconHeart,
  sparkles: IconSparkles,
};

/** The icon of a category; a name nobody knows any more shows three dots. */
export function CategoryIcon({ name, size = 18 }: { name: string; size?: number }) {
  const Found = categoryIcons[name] ?? IconDots;
  return <Found size={size} stroke={1.75} aria-hidden />;
}
