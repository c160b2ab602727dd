const shapes = ['quarter', 'circle', 'halves', 'quarter', 'bars', 'halves', 'quarter', 'circle', 'quarter', 'bars'];
const fills = ['--_a', '--_warm', '--_art4', '--_a', '--_art5', '--_art3'];
const tiles = 10;

/** The head of a class without a photo: ten blocks that its class type chooses; the same one always gets the same. */
export function Art({ seed }: { seed: string }) {
  const start = [...seed].reduce((sum, sign) => (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0, 7);
  return (
    <svg class="art" viewBox="0 0 500 200" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {Array.from({ length: tiles }, (_, index) => {
        const fill = `var(${fills[(index * 5 + start) % fills.length]})`;
        return (
          <g key={index} transform={`translate(${(index % 5) * 100} ${Math.floor(index / 5) * 100})`}>
            <rect width="101" height="101" fill={`var(--_art${1 + ((index * 3 + start) % 3)})`} />
            <g transform={`rotate(${((index * 3 + start) % 4) * 90} 50 50)`} fill={fill}>
              <Shape kind={shapes[(index * 7 + start) % shapes.length]} />
            </g>
          </g>
        );
      })}
    </svg>
  );
}

function Shape({ kind }: { kind: string | undefined }) {
  if (kind === 'circle') return <circle cx="50" cy="50" r="50" />;
  if (kind === 'halves') return <path d="M0 50a50 50 0 0 1 100 0zM0 100a50 50 0 0 1 100 0z" />;
  return (
    <path d={kind === 'bars' ? 'M0 0h30v100H0zM50 0h20v100H50zM84 0h8v100h-8z' : 'M0 100A100 100 0 0 1 100 0V100z'} />
  );
}
