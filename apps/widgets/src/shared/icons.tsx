const shapes = {
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  down: 'M6 9.5l6 6 6-6',
  globe:
    'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M3.5 12h17M12 3.5c2.6 2.4 3.8 5.2 3.8 8.5s-1.2 6.1-3.8 8.5c-2.6-2.4-3.8-5.2-3.8-8.5s1.2-6.1 3.8-8.5',
  pin: 'M12 21s-7-6.2-7-11.2A7 7 0 0 1 19 9.8C19 14.8 12 21 12 21zM12 7.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5',
  user: 'M12 4.500a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4.500 20c1-4 4-5.500 7.500-5.500s6.500 1.500 7.500 5.500',
  users:
    'M9 5.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M2.5 19.5c.7-3.6 3.3-5 6.5-5s5.8 1.4 6.5 5M15.5 5.8a3.5 3.5 0 0 1 0 6.4M18 14.9c2 .8 3.1 2.3 3.5 4.6',
  bell: 'M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5l1.5 1.5H5zM10 20.5h4',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 7v5l3.2 2',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  calendar: 'M4 6.5h16v13H4zM4 10.500h16M8.500 4v4M15.500 4v4',
  route: 'M6 19a2 2 0 1 0 0-4a2 2 0 1 0 0 4M18 9a2 2 0 1 0 0-4a2 2 0 1 0 0 4M8 17h7a3 3 0 0 0 0-6H9a3 3 0 0 1 0-6h7',
  leave: 'M14 4.500H6v15h8M10.500 12H21M17.500 8l4 4l-4 4',
  phone:
    'M6.500 4h3l1.500 4l-2 1.500a11 11 0 0 0 5.500 5.500l1.500-2l4 1.500v3a2 2 0 0 1-2.200 2A16.500 16.500 0 0 1 4.500 6.200A2 2 0 0 1 6.500 4',
  swap: 'M4 8.500h14l-3.500-3.500M20 15.500H6l3.500 3.500',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 11v5M12 8v.01',
  noWifi: 'M4 4l16 16M8.500 15.500a5 5 0 0 1 7 0M5.500 12.500a9 9 0 0 1 4-2.300M18.500 12.500a9 9 0 0 0-3-2M12 19v.01',
} as const;

/** A line drawing; `mirrored` ones point along the reading direction. */
export function Icon({ name, small }: { name: keyof typeof shapes; small?: boolean }) {
  const isPointing = name === 'back' || name === 'next' || name === 'swap' || name === 'leave';
  return (
    <svg class={`i${small ? ' i-s' : ''}${isPointing ? ' i-dir' : ''}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
