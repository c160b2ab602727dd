import { useEffect, useState } from 'preact/hooks';
import { useWidget } from './widget-context.ts';

/** Is the widget itself, not the window, wide enough for a week beside a class? */
export function useIsWide(from: number): boolean {
  const { host } = useWidget();
  const [isWide, setWide] = useState(host.clientWidth >= from);
  useEffect(() => {
    const watch = new ResizeObserver(() => setWide(host.clientWidth >= from));
    watch.observe(host);
    return () => watch.disconnect();
  }, [host, from]);
  return isWide;
}
