/** Fingers need 44 px targets: a coarse pointer gets the touch density, and keeps it in step when it changes. */
export function followPointer(): void {
  const coarse = window.matchMedia('(pointer: coarse)');
  const apply = () => {
    document.documentElement.dataset.density = coarse.matches ? 'touch' : 'normal';
  };
  apply();
  coarse.addEventListener('change', apply);
}
