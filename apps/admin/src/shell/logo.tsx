export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 28 28" width={size} height={size} aria-hidden="true">
      <rect width="28" height="28" rx="8" fill="var(--accent-fill)" />
      <path
        d="M19.2 9.4c-1.1-1.6-2.9-2.4-5.1-2.4-2.9 0-4.9 1.4-4.9 3.6 0 5.2 10.3 1.8 10.3 7 0 2.2-2.2 3.7-5.3 3.7-2.5 0-4.5-.9-5.7-2.7"
        fill="none"
        stroke="#fff"
        strokeWidth="2.3"
        strokeLinecap="round"
      />
    </svg>
  );
}
