import { useNavigate } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Sheet } from '../../kit/sheet.tsx';
import { useStore } from '../../kit/store.ts';
import { ClassCard } from './class-card.tsx';
import classes from './hover-card.module.css';
import { hovered, useJournal } from './journal-context.ts';
import type { VisitCommands } from './use-visit-commands.tsx';
import { VisitCard } from './visit-card.tsx';
import { visitMode } from './visit-mode.ts';

const gapPx = 10;

/** The card over a visit or a class: beside it under a mouse, a sheet after a long press. */
export function HoverCard({ commands, mayEdit }: { commands: VisitCommands; mayEdit: boolean }) {
  const over = useStore(hovered);
  const { journal, names } = useJournal();
  const navigate = useNavigate({ from: '/journal' });
  if (!over) return null;
  if ('groupClass' in over) {
    const { groupClass } = over;
    const about = <ClassCard groupClass={groupClass} onClose={() => hovered.set(null)} />;
    return over.isSheet ? (
      <Sheet opened onClose={() => hovered.set(null)} title={groupClass.name}>
        {about}
      </Sheet>
    ) : (
      <Floating rect={over.rect}>{about}</Floating>
    );
  }
  const visit = journal.visits.find(({ id }) => id === over.line.visit.id);
  if (!visit) return null;
  const card = (
    <VisitCard
      visit={visit}
      commands={commands}
      mayEdit={mayEdit}
      onClose={() => hovered.set(null)}
      onOpen={(mode) => {
        hovered.set(null);
        visitMode.set(mode ?? null);
        void navigate({ search: (before: object) => ({ ...before, panel: 'visit', visit: visit.id }) });
      }}
    />
  );
  if (over.isSheet)
    return (
      <Sheet opened onClose={() => hovered.set(null)} title={names.client(visit.client)}>
        {card}
      </Sheet>
    );
  return <Floating rect={over.rect}>{card}</Floating>;
}

function Floating({ rect, children }: { rect: DOMRect; children: React.ReactNode }) {
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ top: 0, left: 0, isReady: false });
  useLayoutEffect(() => {
    const box = card.current?.getBoundingClientRect();
    if (!box) return;
    const rtl = document.documentElement.dir === 'rtl';
    const after = rect.right + gapPx;
    const before = rect.left - gapPx - box.width;
    const fitsAfter = after + box.width < window.innerWidth - 8;
    const left = rtl ? (before > 8 ? before : after) : fitsAfter ? after : before;
    const top = Math.max(8, Math.min(rect.top - 12, window.innerHeight - box.height - 8));
    setPlace({ top, left: Math.max(8, left), isReady: true });
  }, [rect]);
  useEffect(() => {
    const element = card.current;
    const leave = () => hovered.set(null);
    element?.addEventListener('mouseleave', leave);
    return () => element?.removeEventListener('mouseleave', leave);
  }, []);
  return createPortal(
    <div
      ref={card}
      className={classes.card}
      data-visit-card
      data-ready={place.isReady || undefined}
      style={{ transform: `translate(${place.left}px, ${place.top}px)` }}
    >
      {children}
    </div>,
    document.body,
  );
}
