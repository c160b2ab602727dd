import type { ReactNode } from 'react';
import { LanguageMenu } from '../../shell/language-menu.tsx';
import { Logo } from '../../shell/logo.tsx';
import { useT } from './messages.ts';
import classes from './sign-in-page.module.css';

/** The page of whoever is not signed in yet: one card, and the seven languages. */
export function Frame({ title, children, below }: { title: string; children: ReactNode; below?: ReactNode }) {
  const t = useT();
  return (
    <main className={classes.page}>
      <div className={classes.language}>
        <LanguageMenu />
      </div>
      <div className={classes.column}>
        <section className={classes.card}>
          <div className={classes.brand}>
            <Logo size={40} />
            <div>
              <b>Salus</b>
              <small>{t('sign_in.tagline')}</small>
            </div>
          </div>
          <h1 className={classes.title}>{title}</h1>
          {children}
        </section>
        {below && <p className={classes.below}>{below}</p>}
      </div>
    </main>
  );
}
