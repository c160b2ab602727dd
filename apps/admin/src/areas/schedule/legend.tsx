import { IconPencil } from '@tabler/icons-react';
import classes from './legend.module.css';
import { useT } from './messages.ts';

/** What fills and borders of the cells mean. */
export function Legend() {
  const t = useT();
  return (
    <div className={classes.legend}>
      <span className={classes.scale}>
        {[0, 1, 2, 3].map((step) => (
          <i key={step} style={{ background: `var(--seq-${step})` }} />
        ))}
        {t('schedule.legend_load')}
      </span>
      <span className={classes.hint}>{t('schedule.legend_visits')}</span>
      <span>
        <IconPencil size={13} stroke={2} aria-hidden />
        {t('schedule.exception')}
      </span>
      <span>
        <i style={{ boxShadow: 'none', border: '1px dashed var(--border-control)' }} />
        {t('schedule.legend_other')}
      </span>
      <span>
        <i
          style={{ background: 'repeating-linear-gradient(135deg, var(--j-off) 0 4px, var(--j-off-stripe) 4px 5px)' }}
        />
        {t('schedule.legend_absence')}
      </span>
      <span>
        <i
          style={{ boxShadow: 'none', border: '1.5px dashed var(--warning-line)', background: 'var(--warning-tint)' }}
        />
        {t('schedule.legend_request')}
      </span>
      <span>
        <i style={{ boxShadow: 'none', border: '1.5px dashed var(--accent-fill)' }} />
        {t('schedule.legend_draft')}
      </span>
      <span className={classes.grow} />
      <span className={classes.hint}>{t('schedule.legend_people')}</span>
    </div>
  );
}
